import {
  type Acceptance,
  type Finding,
  type Level,
  type NotChecked,
  type Overlap,
  SIDES,
  type SideChange,
  type SideName,
  type Split,
  type SplitFiles,
  type Unlisted,
} from '../../model.js'
import type { CheckContext } from '../contract.js'
import { describeIncomparable, describeUnknownMoves } from './comparable.js'
import { type CommitContents, readContents, type SplitContents } from './contents.js'
import { reportHits, reportMigration } from './findings.js'
import { countFiles, countMoves, type Exemptions, findFrequent, intersect, migrate } from './intersect.js'
import { type KnownContents, makeKnown } from './known.js'
import { FILE_OVERLAP, SPLIT_MIGRATION } from './rules.js'

/** What one split contributes. */
export interface SplitResult {
  readonly split: Split
  readonly findings: readonly Finding[]
  readonly overlaps: readonly Overlap[]
  readonly sides: readonly SideChange[]
  readonly accepted: readonly Acceptance[]
  /** What could not be listed. */
  readonly unread: readonly Unlisted[]
  /** Why the samples that were listed cannot all be told apart. */
  readonly incomparable: readonly string[]
  /** What was left out on purpose. */
  readonly notChecked: readonly NotChecked[]
  /** True when at head at least one side was held against another, and whether at base one could have been. */
  readonly isMeasured: boolean
  readonly wasMeasurable: boolean
}

/** Two sides that must not share content; the second must stay unseen. */
interface Pair {
  readonly seen: SideName
  readonly unseen: SideName
  readonly level: Level
}

const PAIRS: readonly Pair[] = [
  { seen: 'train', unseen: 'test', level: 'error' },
  { seen: 'validation', unseen: 'test', level: 'error' },
  { seen: 'train', unseen: 'validation', level: 'warning' },
]

interface SplitFilesOfBoth {
  readonly base: SplitFiles
  readonly head: SplitFiles
}

/** One split by content, and what every question about it needs. */
interface Case {
  readonly split: Split
  readonly contents: SplitContents
  readonly files: SplitFilesOfBoth
  readonly context: CheckContext
  /** What counts for nothing, for each of the two rules. */
  readonly overlap: Exemptions
  readonly migration: Exemptions
}

/** Everything that is asked of one split whose members changed. */
export async function judgeSplit(split: Split, files: SplitFilesOfBoth, context: CheckContext): Promise<SplitResult> {
  const contents = await readContents(files.base, files.head, context.tools)
  const known = { overlap: makeKnown(FILE_OVERLAP.id, context), migration: makeKnown(SPLIT_MIGRATION.id, context) }
  const isFrequent = findFrequent(contents.base)
  const exempt = ({ isKnown }: KnownContents): Exemptions => ({ isFrequent, isKnown })
  const question = {
    split,
    contents,
    files,
    context,
    overlap: exempt(known.overlap),
    migration: exempt(known.migration),
  }
  const pairs = PAIRS.filter(({ seen, unseen }) => hasSamples(contents, seen) && hasSamples(contents, unseen))
  const moved = judgeMigration(question)
  const measured = pairs.map((pair) => judgePair(pair, question, moved.counts))
  return {
    split,
    findings: [...measured.flatMap((pair) => pair.findings), ...moved.findings, ...judgeLineage(question)],
    overlaps: measured.map((pair) => pair.overlap),
    sides: SIDES.filter((side) => hasSamples(contents, side)).map((side) => describeSide(side, question)),
    accepted: [...known.overlap.used(), ...known.migration.used()],
    unread: findUnread(files),
    incomparable: findIncomparable(pairs, contents),
    notChecked: files.head.notChecked,
    isMeasured: isMeasurable(contents.head),
    wasMeasurable: isMeasurable(contents.base),
  }
}

function isMeasurable(contents: CommitContents): boolean {
  return PAIRS.some(({ seen, unseen }) => contents[seen].total > 0 && contents[unseen].total > 0)
}

function hasSamples({ base, head }: SplitContents, side: SideName): boolean {
  return base[side].total + head[side].total > 0
}

function judgePair(
  { seen, unseen, level }: Pair,
  { split, contents: { base, head }, files, context, overlap: exempt }: Case,
  moved: Pick<Overlap, 'migratedToTrain' | 'migratedToTest'>,
): { overlap: Overlap; findings: readonly Finding[] } {
  const before = { seen: [base[seen].visible], unseen: base[unseen].contents }
  const found = intersect(head[seen].visible, head[unseen].contents, before, exempt)
  const total = head[unseen].total
  const isMain = seen === 'train' && unseen === 'test'
  const overlap: Overlap = {
    split: split.name,
    declared: split.declared,
    seen,
    unseen,
    ...countFiles(found.hits),
    distinct: found.hits.length,
    total,
    frequent: found.frequent,
    accepted: found.known,
    whole: isWhole(files.head, seen) && isWhole(files.head, unseen),
    ...(isMain ? moved : { migratedToTrain: 0, migratedToTest: 0 }),
  }
  return { overlap, findings: reportHits({ split, unseen, level, total, where: `in ${seen}` }, found.hits, context) }
}

/** Head's test against the data that the lock says the model was trained on, where that is not what train holds now. */
function judgeLineage({ split, contents: { base, head }, context, overlap }: Case): readonly Finding[] {
  const seenNow = head.train.visible
  const trainedOn = new Map([...head.trainedOn.visible].filter(([content]) => !seenNow.has(content)))
  const before = { seen: [base.trainedOn.visible, base.train.visible], unseen: base.test.contents }
  const { hits } = intersect(trainedOn, head.test.contents, before, overlap)
  const where = 'in the data that the model was trained on, by the lock,'
  return reportHits({ split, unseen: 'test', level: 'error', total: head.test.total, where }, hits, context)
}

function judgeMigration({ split, contents: { base, head }, context, migration }: Case) {
  const train = { base: base.train.contents, head: head.train.contents }
  const test = { base: base.test.contents, head: head.test.contents }
  const toTrain = migrate(test, { base: base.train.visible, head: head.train.visible }, migration)
  const toTest = migrate(train, test, migration)
  const findings = [
    ...reportMigration({ split, from: 'test', to: 'train', level: 'error' }, toTrain, context),
    ...reportMigration(
      { split, from: 'train', to: 'test', level: split.warmStart ? 'error' : 'warning' },
      toTest,
      context,
    ),
  ]
  return { findings, counts: { migratedToTrain: countFiles(toTrain).files, migratedToTest: countFiles(toTest).files } }
}

function describeSide(side: SideName, { split, contents, files }: Case): SideChange {
  const counts = { base: contents.base[side].total, head: contents.head[side].total, ...countMoves(contents, side) }
  return { split: split.name, side, ...counts, whole: isWhole(files.base, side) && isWhole(files.head, side) }
}

function isWhole({ sides }: SplitFiles, side: SideName): boolean {
  return sides[side].unread.length === 0
}

function findUnread({ base, head }: SplitFilesOfBoth): readonly Unlisted[] {
  const all = [head, base].flatMap(({ sides, trainedOn }) => [
    ...SIDES.flatMap((side) => sides[side].unread),
    ...trainedOn.unread,
  ])
  return [...new Map(all.map((item) => [JSON.stringify([item.what, item.reason]), item])).values()]
}

function findIncomparable(pairs: readonly Pair[], contents: SplitContents): readonly string[] {
  const { head } = contents
  const reasons = [
    ...pairs.map(({ seen, unseen }) => describeIncomparable(head[seen], head[unseen])),
    describeIncomparable(head.trainedOn, head.test),
    describeUnknownMoves(contents, 'test', 'train'),
    describeUnknownMoves(contents, 'train', 'test'),
  ]
  return [...new Set(reasons.filter((reason) => reason !== undefined))]
}
