import type { ParamValue } from '../../model.js'
import { compareText } from '../../paths.js'
import { dumpJson, type PythonValue } from './python.js'

/** A metric or param at both commits. */
export interface ValueRow {
  readonly file: string
  readonly key: string
  readonly base?: ParamValue
  readonly head?: ParamValue
  /** Lists as Python writes them. */
  readonly baseWritten?: string
  readonly headWritten?: string
}

/** What one side of a row prints: a scalar, a list's Python text, or a tuple as it is. */
type Leaf = PythonValue

interface Pair {
  readonly old: Leaf
  readonly new: Leaf
}

type Record_ = { readonly [key: string]: PythonValue }

/** `{file: {key: {old, new, diff}}}` as `dvc metrics diff --json` and `dvc params diff --json` have it, sorted. */
export function diffValues(rows: readonly ValueRow[], all: boolean): Record_ {
  const files = new Map<string, ValueRow[]>()
  for (const row of rows) {
    const file = files.get(row.file)
    if (file === undefined) files.set(row.file, [row])
    else file.push(row)
  }
  const entries = [...files].map(([file, own]) => [file, diffFile(own, all)] as const)
  return Object.fromEntries(
    entries.filter(([, keys]) => Object.keys(keys).length > 0).toSorted(([one], [other]) => compareText(one, other)),
  )
}

/** A file that is one value has the key ''; where only one side is a map, DVC calls the other "unable to parse". */
function diffFile(rows: readonly ValueRow[], all: boolean): Record_ {
  const whole = rows.find((row) => row.key === '')
  const keyed = rows.filter((row) => row.key !== '')
  const [base, head] = [wholeValue(whole?.base, whole?.baseWritten), wholeValue(whole?.head, whole?.headWritten)]
  if (keyed.length === 0) {
    const pair = base === undefined || head === undefined ? undefined : unwrap(base, head)
    return pair === undefined || !isShown(pair, all) ? {} : { '': describe(pair) }
  }
  const pairs = pairLeaves(keyed).map(([key, pair]) => {
    return [
      key,
      { old: base === undefined ? pair.old : UNPARSED, new: head === undefined ? pair.new : UNPARSED },
    ] as const
  })
  const shown = pairs.filter(([, pair]) => isShown(pair, all))
  return Object.fromEntries(
    shown.toSorted(([one], [other]) => compareText(one, other)).map(([key, pair]) => [key, describe(pair)]),
  )
}

const UNPARSED = 'unable to parse'

/** DVC takes a file whose one value is 0, false, '' or an empty list for a file without values. */
function wholeValue(value: ParamValue | undefined, written: string | undefined): Leaf | undefined {
  const leaf = value === undefined ? null : parseText(toLeaf(value, written))
  const isEmpty = Array.isArray(leaf) && leaf.length === 0
  return isEmpty || leaf === null || leaf === false || leaf === 0 || leaf === 0n || leaf === '' ? undefined : leaf
}

/** Of two lists of one item each DVC compares the items. */
function unwrap(old: Leaf, now: Leaf): Pair {
  const [one, other] = [itemOf(old), itemOf(now)]
  return one === undefined || other === undefined ? { old, new: now } : unwrap(one, other)
}

function itemOf(leaf: Leaf): Leaf | undefined {
  return Array.isArray(leaf) && leaf.length === 1 ? leaf[0] : undefined
}

/** DVC takes a file's one text for JSON where it is some: `[1, 2]` is a list again. */
function parseText(leaf: Leaf): Leaf {
  if (typeof leaf !== 'string' || !/^\s*[-[{"\dtfn]/.test(leaf)) return leaf
  try {
    return JSON.parse(leaf)
  } catch {
    return leaf
  }
}

/** Both sides of each leaf: a list is its Python text, null is absent. */
function pairLeaves(rows: readonly ValueRow[]): readonly (readonly [string, Pair])[] {
  const [old, now] = [new Map<string, Leaf>(), new Map<string, Leaf>()]
  for (const { key, base, head, baseWritten, headWritten } of rows) {
    if (base !== undefined) old.set(key, toLeaf(base, baseWritten))
    if (head !== undefined) now.set(key, toLeaf(head, headWritten))
  }
  return [...new Set([...old.keys(), ...now.keys()])].map((key) => [
    key,
    { old: old.get(key) ?? null, new: now.get(key) ?? null },
  ])
}

function toLeaf(value: ParamValue, written: string | undefined): Leaf {
  return written ?? value
}

/** Python's equality: `true` is 1, and NaN is not itself. */
function isShown({ old, new: now }: Pair, all: boolean): boolean {
  if (all) return true
  const [one, other] = [toNumber(old), toNumber(now)]
  if (one === undefined || other === undefined) return dumpJson(old) !== dumpJson(now)
  // `===` would tell 1 from 1n; the order does not.
  return !(one <= other && one >= other)
}

function describe({ old, new: now }: Pair): Record_ {
  const [one, other] = [toNumber(old), toNumber(now)]
  return one === undefined || other === undefined ? { old, new: now } : { old, new: now, diff: subtract(other, one) }
}

function toNumber(value: Leaf): number | bigint | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'number' || typeof value === 'bigint' ? value : undefined
}

/** Integers exactly, everything else in doubles with their noise, as DVC does. */
function subtract(one: number | bigint, other: number | bigint): number | bigint {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const [left, right] = [toInteger(one), toInteger(other)]
  return left === undefined || right === undefined ? Number(one) - Number(other) : left - right
}

function toInteger(value: number | bigint): bigint | undefined {
  if (typeof value === 'bigint') return value
  return Number.isSafeInteger(value) ? BigInt(value) : undefined
}
