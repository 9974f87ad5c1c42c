import type { Change, ChangeSide, ChangeType, Digest, Message, Quoted } from '../../model.js'
import { formatBytes, formatCount } from './numbers.js'
import { shortHash } from './sentence.js'

/** Change types in the order of a reader's interest. */
const TYPES: readonly ChangeType[] = ['modified', 'added', 'deleted', 'renamed', 'rehashed', 'unknown']

/** How many paths changed in which way: "2 modified, 1 added". */
export function countChanges(changes: readonly Change[]): string {
  const counts = new Map<ChangeType, number>()
  for (const change of changes) counts.set(change.type, (counts.get(change.type) ?? 0) + 1)
  return TYPES.flatMap((type) => (counts.has(type) ? [`${formatCount(counts.get(type) ?? 0)} ${type}`] : [])).join(', ')
}

/** Changes that stand for themselves, and those of files inside a directory that is listed too. */
export interface NestedChanges {
  readonly outer: readonly Change[]
  readonly inner: readonly Change[]
}

/** Tells a directory from the files inside it, so that a long list starts with the few lines that say the most. */
export function nestChanges(changes: readonly Change[]): NestedChanges {
  const directories = new Set(
    changes.filter((change) => change.directory).map((change) => change.path.replace(/\/$/, '')),
  )
  const isInner = (change: Change) => {
    for (let slash = change.path.indexOf('/'); slash !== -1; slash = change.path.indexOf('/', slash + 1)) {
      if (slash < change.path.length - 1 && directories.has(change.path.slice(0, slash))) return true
    }
    return false
  }
  const inner = changes.filter(isInner)
  const inside = new Set(inner)
  return { outer: changes.filter((change) => !inside.has(change)), inner }
}

/** "10.2 MB → 10.4 MB" and "120 → 122 files", as far as they are known. */
export function describeSize(change: Change): readonly string[] {
  const sizes = pairText(change, (side) => side.size, formatBytes)
  const files = pairText(change, (side) => side.files, formatCount)
  const noun = (change.head?.files ?? change.base?.files) === 1 ? 'file' : 'files'
  return [sizes, files === '' ? '' : `${files} ${noun}`].filter((part) => part !== '')
}

/** "base → head", or one value when both are the same; '?' for a side that exists and does not say. */
function pairText(
  change: Change,
  pick: (side: ChangeSide) => number | undefined,
  format: (value: number) => string,
): string {
  const known = [change.base, change.head].flatMap((side) => (side === undefined ? [] : [pick(side)]))
  if (known.every((value) => value === undefined)) return ''
  const [from, to] = known.map((value) => (value === undefined ? '?' : format(value)))
  if (from === undefined || to === undefined) return from ?? ''
  const [base, head] = known
  if (from !== to || base === undefined || head === undefined) return `${from} → ${to}`
  // 10.4 MB and one byte more still reads 10.4 MB: name the difference.
  return base === head ? to : `${to} (${head > base ? '+' : '−'}${format(Math.abs(head - base))})`
}

/** "cfa72ff → d1f6e05", with the algorithms when they differ. */
export function describeDigests(change: Change): Message {
  const base = change.base?.digest
  const head = change.head?.digest
  const withNames = base !== undefined && head !== undefined && base.algorithm !== head.algorithm
  const sides = [change.base && describeDigest(base, withNames), change.head && describeDigest(head, withNames)]
  const known = sides.filter((side) => side !== undefined)
  if (isSame(base, head) && known[0] !== undefined) return known[0]
  return known.flatMap((side, index) => (index === 0 ? side : [' → ', ...side]))
}

function describeDigest(digest: Digest | undefined, withName: boolean): readonly (string | Quoted)[] {
  if (digest === undefined) return ['not recorded']
  const hash = { quoted: shortHash(digest.value) }
  return withName ? [`${digest.algorithm} `, hash] : [hash]
}

function isSame(base: Digest | undefined, head: Digest | undefined): boolean {
  return base !== undefined && base.algorithm === head?.algorithm && base.value === head.value
}
