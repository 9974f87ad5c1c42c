import type { Sample, SideName, Split, SplitFiles } from '../../model.js'
import type { SplitView } from '../../splits/resolve.js'
import type { RowQuestion } from '../contract.js'
import type { RowPair } from './pairs.js'

const PACKED = String.raw`(\.gz|\.zst)?$`
const TABLE = new RegExp(String.raw`\.(csv|tsv|jsonl|ndjson|parquet)${PACKED}`, 'i')
const LINES = new RegExp(String.raw`\.(csv|tsv|jsonl|ndjson|txt)${PACKED}`, 'i')
/** Tables that this version cannot read: a declared split must not look as if it had none. */
const LATER = new RegExp(String.raw`\.(arrow|feather)${PACKED}`, 'i')

/** The files of two sides that hold rows, by their names: content is never sniffed. */
export function findRowFiles({ split, files }: SplitView, { seen, unseen }: RowPair): Required<RowQuestion['sets']> {
  const pick = (at: SplitFiles | undefined, side: SideName) =>
    at?.sides[side].samples.filter((sample) => holdsRows(split, sample)) ?? []
  return {
    train: pick(files?.head, seen),
    test: pick(files?.head, unseen),
    baseTrain: pick(files?.base, seen),
    baseTest: pick(files?.base, unseen),
  }
}

function holdsRows({ rows, declared }: Split, { path }: Sample): boolean {
  const { raw, format } = rows ?? {}
  return format !== undefined || (raw === true ? LINES : TABLE).test(path) || (declared && LATER.test(path))
}

/** True when the same rows stand on both sides at base and head: only other files of the split changed. */
export function areSame(sets: Required<RowQuestion['sets']>): boolean {
  const identify = (samples: readonly Sample[]) => samples.map(({ digest }) => digest?.value ?? '?').sort()
  const isEqual = (one: readonly Sample[], other: readonly Sample[]) =>
    one.length === other.length && String(identify(one)) === String(identify(other)) && !identify(one).includes('?')
  return isEqual(sets.train, sets.baseTrain) && isEqual(sets.test, sets.baseTest)
}

/** Bytes of all files, each content once; of files in a directory that records no sizes, the whole directory's. */
export function sumSizes(sets: RowQuestion['sets']): number {
  const sizes = new Map<string, number>()
  for (const sample of Object.values(sets).flat()) {
    const { digest, path, size } = sample
    const whole = 'inside' in sample ? sample.inside : undefined
    if (size !== undefined || whole === undefined) sizes.set(digest?.value ?? path, size ?? 0)
    else sizes.set(whole.digest?.value ?? whole.path, whole.size ?? 0)
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0)
}

/** False where some file has no content digest: its bytes lie where only its own tool finds them. */
export function areKnownByContent(sets: RowQuestion['sets']): boolean {
  return Object.values(sets).every((samples) => samples.every(({ digest }) => digest?.covers === 'content'))
}
