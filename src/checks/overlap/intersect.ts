import type { Sample } from '../../model.js'
import type { CommitContents, Contents, SplitContents } from './contents.js'

/** Contents that occur this often in train at base are boilerplate: shown apart and not counted. */
const FREQUENT = 3

/** One content that stands where it should not. */
export interface Hit {
  readonly content: string
  /** The samples that must stay unseen, and one that was seen. */
  readonly unseen: readonly Sample[]
  readonly seen: Sample
  /** Unseen files that this pull request adds to the overlap. */
  readonly fresh: number
}

/** How a side that is trained on overlaps one that is not, at head, against how it did at base. */
export interface Intersection {
  readonly hits: readonly Hit[]
  /** Unseen files of frequent contents. */
  readonly frequent: number
}

/** The contents of which `isKnown` is true are let through, as if they were nowhere. */
export interface IntersectOptions {
  isFrequent(content: string): boolean
  isKnown(content: string): boolean
}

/** A = seen ∩ unseen at head. New is what was not in both at base, and every further copy of what was. */
export function intersect(
  seen: Contents,
  unseen: Contents,
  before: { readonly seen: readonly Contents[]; readonly unseen: Contents },
  options: IntersectOptions,
): Intersection {
  const hits: Hit[] = []
  let frequent = 0
  for (const [content, samples] of smaller(unseen, seen)) {
    const inUnseen = unseen.get(content)
    const example = seen.get(content)?.[0]
    if (inUnseen === undefined || example === undefined || samples.length === 0 || options.isKnown(content)) continue
    if (options.isFrequent(content)) {
      frequent += inUnseen.length
      continue
    }
    const stood = before.seen.some((side) => side.has(content)) ? (before.unseen.get(content)?.length ?? 0) : 0
    hits.push({ content, unseen: inUnseen, seen: example, fresh: Math.max(0, inUnseen.length - stood) })
  }
  return { hits, frequent }
}

function smaller(one: Contents, other: Contents): Contents {
  return one.size <= other.size ? one : other
}

/** B or C: contents that left one side and stand in the other now, and did not stand there at base. */
export function migrate(
  from: { readonly base: Contents; readonly head: Contents },
  to: { readonly base: Contents; readonly head: Contents },
  options: IntersectOptions,
): readonly Hit[] {
  const hits: Hit[] = []
  for (const [content, samples] of from.base) {
    const example = to.head.get(content)?.[0]
    if (example === undefined || from.head.has(content) || to.base.has(content)) continue
    if (options.isKnown(content) || options.isFrequent(content)) continue
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
  return hits.reduce((sum, hit) => ({ files: sum.files + hit.unseen.length, fresh: sum.fresh + hit.fresh }), {
    files: 0,
    fresh: 0,
  })
}
