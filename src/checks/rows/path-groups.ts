import { counted, say } from '../../message.js'
import type { Finding, Message, NotChecked, Sample, SplitFiles } from '../../model.js'
import { groupDigits } from '../../numbers.js'
import { type Capture, compileCapture } from '../../patterns.js'
import type { SplitView } from '../../splits/resolve.js'
import { levelOf, type RowPair } from './pairs.js'
import { type Origin, placeOf } from './place.js'
import { GROUP_OVERLAP } from './rules.js'

/** Groups that the paths of files tell, on two sides of a split. */
export type PathGroups =
  | { readonly state: 'compared'; readonly shared: Shared; readonly fresh: Shared; readonly files: number }
  | { readonly state: 'untouched' }
  | { readonly state: 'incomplete'; readonly reason: Message; readonly notChecked: readonly NotChecked[] }

interface Shared {
  readonly groups: number
  /** Files of these groups on the side that must stay unseen. */
  readonly files: number
  /** One file of each side for each of the first groups. */
  readonly examples: readonly { readonly unseen: string; readonly seen: string }[]
}

const EXAMPLES = 5
/** Steps that a pattern may take over all paths: a proposed policy must not stall the guard. */
const MOST_WORK = 2e10

/** Compares the groups of two sides; undefined where the policy tells groups in no path. */
export function comparePathGroups({ split, files }: SplitView, pair: RowPair): PathGroups | undefined {
  const pattern = split.rows?.groupPath
  if (pattern === undefined) return undefined
  if (files === undefined) return { state: 'untouched' }
  const sides = [pair.seen, pair.unseen] as const
  if (sides.some((side) => files.head.sides[side].unread.length > 0)) {
    return { state: 'incomplete', reason: say`files of split ${split.name} could not be listed`, notChecked: [] }
  }
  const capture = compileCapture(pattern)
  if (capture.steps * countCharacters(files, sides) > MOST_WORK) return describeMuch(split.name, pattern)
  const [base, head] = [collect(files.base, pair, capture), collect(files.head, pair, capture)]
  const silent = sides.find((side) => files.head.sides[side].samples.length > 0 && head[side].size === 0)
  if (silent !== undefined) return describeSilent(split.name, silent, pattern)
  const all = [...head[pair.unseen].keys()].filter((group) => head[pair.seen].has(group)).toSorted()
  const isOld = (group: string) => base[pair.seen].has(group) && base[pair.unseen].has(group)
  const describe = (groups: readonly string[]) => describeShared(groups, head[pair.seen], head[pair.unseen])
  return {
    state: 'compared',
    shared: describe(all),
    fresh: describe(all.filter((group) => !isOld(group))),
    files: files.head.sides[pair.unseen].samples.length,
  }
}

function countCharacters(files: NonNullable<SplitView['files']>, sides: readonly RowPair['seen' | 'unseen'][]): number {
  const all = [files.base, files.head].flatMap((at) => sides.map((side) => at.sides[side].samples))
  return all.reduce((sum, samples) => samples.reduce((length, { path }) => length + path.length + 1, sum), 0)
}

function describeMuch(split: string, pattern: string): PathGroups {
  const reason = say`the pattern ${pattern} takes too long over all paths of split ${split}`
  const remedy = say`Write a shorter one in the policy, without alternatives and counted repetitions.`
  return { state: 'incomplete', reason, notChecked: [{ what: say`the groups of split ${split}`, reason, remedy }] }
}

type Groups = ReadonlyMap<string, readonly Sample[]>

/** The samples of each group; a path that the pattern does not match is in none. */
function collect(
  { sides }: SplitFiles,
  { seen, unseen }: RowPair,
  capture: Capture,
): Record<RowPair['seen' | 'unseen'], Groups> {
  const groups = (side: RowPair['seen' | 'unseen']) => {
    const found = new Map<string, Sample[]>()
    for (const sample of sides[side].samples) {
      const group = capture(sample.path)
      if (group === undefined) continue
      const known = found.get(group)
      if (known === undefined) found.set(group, [sample])
      else known.push(sample)
    }
    return found
  }
  const none: Groups = new Map()
  return { train: none, validation: none, test: none, [seen]: groups(seen), [unseen]: groups(unseen) }
}

function describeShared(groups: readonly string[], seen: Groups, unseen: Groups): Shared {
  return {
    groups: groups.length,
    files: groups.reduce((sum, group) => sum + (unseen.get(group)?.length ?? 0), 0),
    examples: groups.slice(0, EXAMPLES).map((group) => ({
      unseen: unseen.get(group)?.[0]?.path ?? '',
      seen: seen.get(group)?.[0]?.path ?? '',
    })),
  }
}

/** A pattern that fits no path finds nothing, ever. */
function describeSilent(split: string, side: string, pattern: string): PathGroups {
  const reason = say`the pattern ${pattern} fits no path of ${[side]} in split ${split}`
  const remedy = say`Mend ${'group: { path: … }'} in the policy; it is held against paths such as ${'data/train/patient-17/a.png'}.`
  return { state: 'incomplete', reason, notChecked: [{ what: say`the groups of split ${split}`, reason, remedy }] }
}

/** Groups on both sides: new ones at the rule's level, the others as a note. */
export function judgePathGroups(origin: Origin, found: PathGroups | undefined): readonly Finding[] {
  if (found?.state !== 'compared' || found.shared.groups === 0) return []
  const { split, pair } = origin
  const isNew = found.fresh.groups > 0
  const { groups, files, examples } = isNew ? found.fresh : found.shared
  const sides = [`${pair.seen} and ${pair.unseen}`]
  const amount = say`${counted(files, `${pair.unseen} file`)}${[` of ${groupDigits(found.files)}`]}`
  return [
    {
      rule: GROUP_OVERLAP.id,
      level: isNew ? levelOf(pair, 'error') : 'note',
      message: isNew
        ? say`split ${split.name}: expected no new group in both ${sides}, found ${groups} by their paths, with ${amount}`
        : say`split ${split.name}: ${counted(groups, 'group')} by their paths with ${amount} stood in ${sides} at base already`,
      remedy: say`Split by the group: all files of one go to one side.`,
      examples: examples.map(({ unseen, seen }) => say`${unseen} belongs with ${seen}`),
      place: placeOf(origin),
      subject: split.name,
      new: isNew,
    },
  ]
}
