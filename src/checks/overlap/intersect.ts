import type { Sample } from '../../model.js'
import type { CommitContents, Contents, SplitContents } from './contents.js'

/** Contents that occur this often in train at base are boilerplate: shown apart and not counted. */
const FREQUENT = 3

/** One content that stands where it should not. */
export interface Hit {
  readonly content: string
  /** The samples that must stay unseen, or that moved, and one that was seen. */
  readonly unseen: readonly Sample[]
  readonly seen: Sample
  /** Unseen files that this pull request adds to the overlap. */
  readonly fresh: number
}

/** How a side that is trained on overlaps one that is not, at head, against how it did at base. */
export interface Intersection {
  readonly hits: readonly Hit[]
  /** Unseen files of frequent contents, and of known ones. */
  readonly frequent: number
  readonly known: number
}

/** Contents that count for nothing: frequent ones are shown apart, known ones are let through by the policy. */
export interface Exemptions {
  isFrequent(content: string): boolean
  isKnown(content: string): boolean
}

/** A = seen ∩ unseen at head. New is what was not in both at base, and every further unseen copy of what was. */
export function intersect(
  seen: Contents,
  unseen: Contents,
  before: { readonly seen: readonly Contents[]; readonly unseen: Contents },
  exempt: Exemptions,
): Intersection {
  const hits: Hit[] = []
  let frequent = 0
  let known = 0
  const fewer = seen.size < unseen.size ? seen : unseen
  for (const content of fewer.keys()) {
    const files = unseen.get(content)
    const example = seen.get(content)?.[0]
    if (files === undefined || example === undefined) continue
    if (exempt.isKnown(content)) known += files.length
    else if (exempt.isFrequent(content)) frequent += files.length
    else {
      const stood = before.seen.some((side) => side.has(content)) ? (before.unseen.get(content)?.length ?? 0) : 0
      hits.push({ content, unseen: files, seen: example, fresh: Math.max(0, files.length - stood) })
    }
  }
  return { hits, frequent, known }
}

/** B or C: contents that left one side and stand in the other now, and did not stand there at base. */
export function migrate(
  from: { readonly base: Contents; readonly head: Contents },
  to: { readonly base: Contents; readonly head: Contents },
  exempt: Exemptions,
): readonly Hit[] {
  const hits: Hit[] = []
  for (const [content, samples] of from.base) {
    const example = to.head.get(content)?.[0]
    if (example === undefined || from.head.has(content) || to.base.has(content)) continue
    if (exempt.isFrequent(content) || exempt.isKnown(content)) continue
    hits.push({ content, unseen: samples, seen: example, fresh: samples.length })
  }
  return hits
}

/** Tells the frequent contents of a split's train side at base. */
export function findFrequent(base: CommitContents): (content: string) => boolean {
  return (content) => (base.train.contents.get(content)?.length ?? 0) >= FREQUENT
}

/** Files added to and removed from a side, by content: a rename is neither. */
export function countMoves(
  split: SplitContents,
  side: 'train' | 'validation' | 'test',
): { added: number; removed: number } {
  const [base, head] = [split.base[side].contents, split.head[side].contents]
  return { added: surplus(head, base), removed: surplus(base, head) }
}

function surplus(one: Contents, other: Contents): number {
  let count = 0
  for (const [content, samples] of one) count += Math.max(0, samples.length - (other.get(content)?.length ?? 0))
  return count
}

/** Number of files behind some hits, and of those that are new. */
export function countFiles(hits: readonly Hit[]): { files: number; fresh: number } {
  return hits.reduce((sum, { unseen, fresh }) => ({ files: sum.files + unseen.length, fresh: sum.fresh + fresh }), {
    files: 0,
    fresh: 0,
  })
}
