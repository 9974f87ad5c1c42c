import { isExpired, toAcceptance } from '../../accept.js'
import { counted, say } from '../../message.js'
import type {
  Acceptance,
  AcceptEntry,
  Finding,
  Level,
  Message,
  NotChecked,
  Overlap,
  SideChange,
  SideName,
  Split,
  SplitFiles,
} from '../../model.js'
import { SIDES } from '../../model.js'
import { quoteWord } from '../../shell.js'
import type { SplitView } from '../../splits/resolve.js'
import type { CheckContext } from '../contract.js'
import { describeIncomparable, readContents, type SplitContents } from './contents.js'
import {
  countFiles,
  countMoves,
  findFrequent,
  type Hit,
  type Intersection,
  type IntersectOptions,
  intersect,
  migrate,
} from './intersect.js'
import { FILE_OVERLAP, SPLIT_MIGRATION } from './rules.js'

/** What one split contributes. */
export interface SplitResult {
  readonly findings: readonly Finding[]
  readonly overlaps: readonly Overlap[]
  readonly sides: readonly SideChange[]
  readonly accepted: readonly Acceptance[]
  readonly notChecked: readonly NotChecked[]
  /** True when something that the judgement needs could not be read or compared. */
  readonly incomplete: boolean
}

/** The pairs of sides that must not share content; the second of each must stay unseen. */
const PAIRS: readonly { seen: SideName; unseen: SideName; level: Level }[] = [
  { seen: 'train', unseen: 'test', level: 'error' },
  { seen: 'validation', unseen: 'test', level: 'error' },
  { seen: 'train', unseen: 'validation', level: 'warning' },
]

/** Everything that is asked of one split whose members changed. */
export async function judgeSplit(view: SplitView, context: CheckContext): Promise<SplitResult> {
  const { split, files } = view
  if (files === undefined)
    return { findings: [], overlaps: [], sides: [], accepted: [], notChecked: [], incomplete: false }
  const contents = await readContents(files.base, files.head, context.tools)
  const known = makeKnown(context)
  const options = { isFrequent: findFrequent(contents.base), isKnown: known.isKnown }
  const pairs = PAIRS.filter(
    ({ seen, unseen }) => isPresent(split, contents, seen) && isPresent(split, contents, unseen),
  )
  const results = pairs.map((pair) => judgePair(pair, split, contents, options, context))
  const moved = judgeMigration(split, contents, options, context)
  const lineage = judgeLineage(split, contents, options, context)
  const unread = findUnread(files)
  const opaque = pairs.flatMap(
    ({ seen, unseen }) => describeIncomparable(contents.head[seen], contents.head[unseen]) ?? [],
  )
  return {
    findings: [...results.flatMap((result) => result.findings), ...moved.findings, ...lineage],
    overlaps: results.map((result) => ({
      ...result.overlap,
      ...(result.overlap.seen === 'train' && result.overlap.unseen === 'test' ? moved.counts : {}),
    })),
    sides: SIDES.filter((side) => isPresent(split, contents, side)).map((side) => ({
      split: split.name,
      side,
      base: contents.base[side].total,
      head: contents.head[side].total,
      ...countMoves(contents, side),
    })),
    accepted: known.used(),
    notChecked: [...unread, ...[...new Set(opaque)].map((reason) => incomparable(split, reason))],
    incomplete: unread.length > 0 || (split.declared && opaque.length > 0),
  }
}

function isPresent(split: Split, contents: SplitContents, side: SideName): boolean {
  return split.sides[side].length > 0 && contents.base[side].total + contents.head[side].total > 0
}

function judgePair(
  pair: (typeof PAIRS)[number],
  split: Split,
  { base, head }: SplitContents,
  options: IntersectOptions,
  context: CheckContext,
): { overlap: Overlap; findings: readonly Finding[] } {
  const { seen, unseen, level } = pair
  const before = { seen: [base[seen].contents], unseen: base[unseen].contents }
  const found = intersect(head[seen].contents, head[unseen].contents, before, options)
  const total = head[unseen].total
  const subject = { split, seen, unseen, level, total }
  return { overlap: measure(subject, found), findings: reportHits(subject, found, say`in ${[seen]}`, context) }
}

interface Subject {
  readonly split: Split
  readonly seen: SideName
  readonly unseen: SideName
  readonly level: Level
  readonly total: number
}

function measure({ split, seen, unseen, total }: Subject, { hits, frequent }: Intersection): Overlap {
  const { name, declared } = split
  return {
    split: name,
    declared,
    seen,
    unseen,
    ...countFiles(hits),
    distinct: hits.length,
    total,
    frequent,
    migratedToTrain: 0,
    migratedToTest: 0,
  }
}

/** What is new as a finding at its level, what stood at base as a note. */
function reportHits(
  subject: Subject,
  { hits }: Intersection,
  where: Message,
  context: CheckContext,
): readonly Finding[] {
  const { split, unseen, level, total } = subject
  const { files, fresh } = countFiles(hits)
  const limit = level === 'error' ? context.policy.maxNewFiles : 0
  const found: Finding[] = []
  const freshHits = hits.filter((hit) => hit.fresh > 0)
  if (freshHits.length > 0) {
    const share =
      total === 0
        ? ''
        : ` (${((100 * fresh) / total).toFixed(1)} % of ${total.toLocaleString('en-US')}, ${freshHits.length} distinct)`
    found.push({
      rule: FILE_OVERLAP.id,
      level: fresh > limit ? level : 'note',
      message: say`split ${split.name}: expected ${expectedNew(limit, unseen)} ${where}, found ${fresh}${[share]}`,
      remedy: say`Take them out of one side and run the pipeline again; contents that may stand in both can be accepted in the policy.`,
      ...restoreCommand(freshHits, context),
      examples: freshHits.slice(0, 5).map(describeHit),
      place: placeOfHits(freshHits),
      subject: split.name,
      new: true,
    })
  }
  if (files > fresh) {
    found.push({
      rule: FILE_OVERLAP.id,
      level: 'note',
      message: say`split ${split.name}: ${counted(files - fresh, `${unseen} file`)} stood ${where} at base already`,
      place: placeOfHits(hits),
      subject: split.name,
      new: false,
    })
  }
  return found
}

function expectedNew(limit: number, side: SideName): Message {
  return limit === 0 ? [`no new ${side} file`] : say`at most ${counted(limit, `new ${side} file`)}`
}

/** Head's test against the data that the lock says the model was trained on, where that is not what train holds now. */
function judgeLineage(
  split: Split,
  { base, head }: SplitContents,
  options: IntersectOptions,
  context: CheckContext,
): readonly Finding[] {
  const seenNow = head.train.contents
  const trainedOn = new Map([...head.trainedOn.contents].filter(([content]) => !seenNow.has(content)))
  const before = { seen: [base.trainedOn.contents, base.train.contents], unseen: base.test.contents }
  const found = intersect(trainedOn, head.test.contents, before, options)
  const subject = { split, seen: 'train', unseen: 'test', level: 'error', total: head.test.total } as const
  return reportHits(subject, found, say`in the data that the model was trained on, by the lock,`, context)
}

function judgeMigration(split: Split, { base, head }: SplitContents, options: IntersectOptions, context: CheckContext) {
  const train = { base: base.train.contents, head: head.train.contents }
  const test = { base: base.test.contents, head: head.test.contents }
  const toTrain = migrate(test, train, options)
  const toTest = migrate(train, test, options)
  const findings = [
    ...reportMigration(split, toTrain, 'test', 'train', 'error', context),
    ...reportMigration(split, toTest, 'train', 'test', split.warmStart ? 'error' : 'warning', context),
  ]
  return { findings, counts: { migratedToTrain: countFiles(toTrain).files, migratedToTest: countFiles(toTest).files } }
}

function reportMigration(
  split: Split,
  hits: readonly Hit[],
  from: SideName,
  to: SideName,
  level: Level,
  context: CheckContext,
): readonly Finding[] {
  if (hits.length === 0) return []
  return [
    {
      rule: SPLIT_MIGRATION.id,
      level,
      message: say`split ${split.name}: expected no file of ${[from]} to move into ${[to]}, found ${countFiles(hits).files}`,
      remedy: say`Move them back, or make a test set that no model has seen and score base's model on it too.`,
      ...restoreCommand(hits, context),
      examples: hits.slice(0, 5).map(describeHit),
      place: placeOfHits(hits),
      subject: split.name,
      new: true,
    },
  ]
}

function describeHit({ unseen, seen, content }: Hit): Message {
  return say`${unseen[0]?.path ?? ''} = ${seen.path} (${shorten(content)})`
}

function shorten(content: string): string {
  const colon = content.indexOf(':')
  return `${content.slice(0, colon)}:${content.slice(colon + 1, colon + 9)}`
}

function placeOfHits(hits: readonly Hit[]) {
  return hits[0]?.seen.place ?? { path: '' }
}

/** Restores base's version of the pointer files that hold the offending samples, where base has one. */
function restoreCommand(hits: readonly Hit[], { base, head }: CheckContext): { command?: string } {
  const files = new Set(hits.flatMap((hit) => [hit.seen.place.path, ...hit.unseen.map((sample) => sample.place.path)]))
  const changed = [...files].filter((path) => {
    const before = base.tree.get(path)
    return before !== undefined && before.oid !== head.tree.get(path)?.oid
  })
  if (changed.length === 0) return {}
  return {
    command: `git checkout ${base.commit.slice(0, 12)} -- ${changed.slice(0, 10).map(quoteWord).join(' ')} && dvc checkout`,
  }
}

function findUnread({ base, head }: { base: SplitFiles; head: SplitFiles }): readonly NotChecked[] {
  const all = [head, base].flatMap((files) => [
    ...SIDES.flatMap((side) => files.sides[side].unread),
    ...files.trainedOn.unread,
  ])
  return [...new Map(all.map((item) => [JSON.stringify([item.what, item.reason]), item])).values()]
}

function incomparable(split: Split, reason: string): NotChecked {
  return {
    what: say`whether all sides of split ${split.name} are disjoint`,
    reason: [reason],
    remedy: say`Track all sides in the same way; ${'dvc cache migrate --dvc-files'} brings 2.x entries to 3.x.`,
  }
}

/** Contents that base's policy lets through, by `accept` entries whose subject is a digest. */
function makeKnown({ policy, now }: CheckContext): {
  isKnown(content: string): boolean
  used(): readonly Acceptance[]
} {
  const entries = new Map(
    policy.accept
      .filter((entry) => isForContent(entry) && !isExpired(entry, now))
      .map((entry) => [entry.subject, entry]),
  )
  const used = new Map<AcceptEntry, Acceptance>()
  return {
    isKnown: (content) => {
      const entry = entries.get(content)
      if (entry !== undefined) used.set(entry, toAcceptance(entry, content, now))
      return entry !== undefined
    },
    used: () => [...used.values()],
  }
}

function isForContent({ rule, subject }: AcceptEntry): boolean {
  return (rule === FILE_OVERLAP.id || rule === SPLIT_MIGRATION.id) && /^(md5|sha256|git-blob):[0-9a-f]+$/.test(subject)
}
