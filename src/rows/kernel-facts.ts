import type { KeyCounts, PassCounts } from '../kernel/contract.js'
import type { RowFile, SetName } from './contract.js'
import type { KeyPart, Spots } from './facts.js'
import { makeKey } from './key.js'
import type { PassResult } from './pass.js'
import { type LabelFacts, sortMix } from './tally/labels.js'
import type { ValueFacts } from './tally/values.js'
import type { Task } from './tasks.js'

/** The kernel's order of sets. */
export const KERNEL_SETS = ['train', 'test', 'baseTrain', 'baseTest'] as const satisfies readonly SetName[]

/** What was read by the kernel. */
export interface KernelTasks {
  readonly tests: readonly Task[]
  readonly trains: readonly Task[]
  /** Bytes that came of files whose size was not known. */
  readonly stored: ReadonlyMap<RowFile, number>
  /** The canonical text of a key's bytes. */
  readonly textOf: (bytes: Buffer) => string
  /** That of a label's. */
  readonly labelOf: (bytes: Buffer) => string
}

/** What the parts of all keys tell together, without what only the columns tell. */
export function toFacts(parts: readonly PassCounts[], tasks: KernelTasks) {
  const [first] = parts as readonly [PassCounts]
  const all = [...tasks.tests, ...tasks.trains]
  const sum = (each: (task: Task, index: number) => number) => sumSets(all, each)
  return {
    rows: sum((_, index) => first.rows[index] ?? 0),
    bytes: sum(({ file }) => file.size ?? tasks.stored.get(file) ?? 0),
    keys: toKeys(parts, first, tasks),
    groups: toValues(parts.map(({ groups }) => groups)),
    labels: toLabels(first, tasks),
  }
}

function sumSets(tasks: readonly Task[], each: (task: Task, index: number) => number): PassResult['rows'] {
  const sums = { train: 0, test: 0, baseTrain: 0, baseTest: 0 }
  for (const [index, task] of tasks.entries()) for (const set of task.sets) sums[set] += each(task, index)
  return sums
}

function toKeys(parts: readonly PassCounts[], { rows }: PassCounts, tasks: KernelTasks): KeyPart {
  const keys = parts.map((part) => part.keys)
  const firsts = keys.map((part) => spotsOfTests(part.firstTest, rows, tasks.tests))
  let before = 0
  const keyOf = keys.map((part) => {
    const offset = before
    before += part.keys
    return part.keyOf.map((key) => key + offset)
  })
  const train = keys.map((part) => ({
    file: part.firstTrainFile.map((file) => tasks.trains[file]?.places.train ?? 0),
    row: part.firstTrainRow,
  }))
  const counts = KERNEL_SETS.map((name, set) => [name, join32(keys.map((part) => part.counts[set] ?? NONE))] as const)
  return {
    keys: before,
    order: join32(keys.map((part) => orderOf(part, tasks.textOf))),
    keyOf: join32(keyOf),
    counts: Object.fromEntries(counts.filter(([, { length }]) => length > 0)),
    first: { test: joinSpots(firsts), train: joinSpots(train) },
    lone: {
      test: keys.reduce((sum, { lone }) => sum + lone.test, 0),
      baseTest: keys.reduce((sum, { lone }) => sum + lone.baseTest, 0),
    },
    trainOnly: joinSamples(parts.map(({ trainOnly }) => trainOnly)),
  }
}

const NONE = new Uint32Array(0)

/** Only keys that may be shown need an order: those on both sides, and not so at base. */
function orderOf({ keys, keyOf, counts, bytesOf }: KeyCounts, textOf: (bytes: Buffer) => string): Uint32Array {
  const sides = new Uint8Array(keys)
  for (const [entry, key] of keyOf.entries()) {
    for (const [set, rows] of counts.entries()) if (rows[entry] !== 0) sides[key] = (sides[key] ?? 0) | (1 << set)
  }
  const isShown = (side: number) => (side & 3) === 3 && (side & 12) !== 12
  return Uint32Array.from(sides, (side, key) => (isShown(side) ? makeKey(textOf(bytesOf(key))).a : 0))
}

/** Rows that are counted over all files of test, as file and row. */
function spotsOfTests(rows: Uint32Array, files: readonly number[], tests: readonly Task[]): Spots {
  const file = new Uint32Array(rows.length)
  const row = new Float64Array(rows.length)
  const ends: number[] = []
  for (const index of tests.keys()) ends.push((ends.at(-1) ?? 0) + (files[index] ?? 0))
  for (const [index, counted] of rows.entries()) {
    if (counted === 0) continue
    const place = firstAtLeast(ends, counted)
    file[index] = tests[place]?.places.test ?? 0
    row[index] = counted - (ends[place - 1] ?? 0)
  }
  return { file, row }
}

function firstAtLeast(ends: readonly number[], wanted: number): number {
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** In the smallest share that any part has. */
function joinSamples(all: readonly PassCounts['trainOnly'][]): KeyPart['trainOnly'] {
  const share = Math.min(...all.map((one) => one.share))
  const join = (side: 'train' | 'baseTrain') => {
    const sizes = new Map<number, number>()
    for (const one of all) {
      for (const [size, keys] of one[side]) sizes.set(size, (sizes.get(size) ?? 0) + (keys * share) / one.share)
    }
    return sizes
  }
  const sum = (side: 'conflicts' | 'baseConflicts') => all.reduce((conflicts, one) => conflicts + one[side], 0)
  return {
    share,
    sizes: { train: join('train'), baseTrain: join('baseTrain') },
    conflicts: sum('conflicts'),
    baseConflicts: sum('baseConflicts'),
  }
}

function joinSpots(parts: readonly Spots[]): Spots {
  const row = new Float64Array(parts.reduce((sum, part) => sum + part.row.length, 0))
  let at = 0
  for (const part of parts) {
    row.set(part.row, at)
    at += part.row.length
  }
  return { file: join32(parts.map(({ file }) => file)), row }
}

function join32(arrays: readonly Uint32Array[]): Uint32Array {
  const [only] = arrays
  if (only !== undefined && arrays.length === 1) return only
  const all = new Uint32Array(arrays.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const array of arrays) {
    all.set(array, at)
    at += array.length
  }
  return all
}

function toValues(parts: readonly (readonly Uint32Array[])[]): ValueFacts {
  const counts = KERNEL_SETS.map((_, set) => join32(parts.map((part) => part[set] ?? NONE)))
  const [train = NONE, test = NONE, baseTrain = NONE, baseTest = NONE] = counts
  const bySet = { train, test, baseTrain, baseTest }
  return { size: test.length, rows: (index, set) => bySet[set][index] ?? 0 }
}

/** A label that no test set has is no value; an empty one is none that train could lack. */
function toLabels({ labels }: PassCounts, { labelOf }: KernelTasks): LabelFacts {
  const countsOf = (rows: readonly number[]) => {
    const [train = 0, test = 0, baseTrain = 0, baseTest = 0] = rows
    return { train, test, baseTrain, baseTest }
  }
  const values = labels.map(({ bytes, rows }) => ({ text: labelOf(bytes), counts: countsOf(rows) }))
  const tested = values.filter(({ text, counts }) => text !== '' && counts.test + counts.baseTest > 0)
  return {
    values: { size: tested.length, rows: (index, set) => tested[index]?.counts[set] ?? 0 },
    mix: () => sortMix(values.map(({ text, counts }) => ({ label: makeKey(text), counts }))),
  }
}
