import { expectedOverlap } from './chance.js'
import type { PairOverlap, RowExample, RowFile, SetName } from './contract.js'
import type { KeyPart } from './facts.js'
import { isFrequent } from './frequent.js'

/** A test set, and the train set that must not hold its rows. */
export interface Pair {
  readonly test: 'test' | 'baseTest'
  readonly train: 'train' | 'baseTrain'
}

export const HEAD: Pair = { test: 'test', train: 'train' }
export const BASE: Pair = { test: 'baseTest', train: 'baseTrain' }

type Rows = Readonly<Record<SetName, number>>

/** The overlap of one pair, summed over parts. */
export class PairSummary {
  private testRows = 0
  private distinct = 0
  private trainRows = 0
  private sameLabel = 0
  private frequent = { testRows: 0, distinct: 0 }
  /** Groups of equal pooled rows: size → how many; of all, and of near-constant ones. */
  private readonly sizes = new Map<number, number>()
  private readonly frequentSizes = new Map<number, number>()
  private exact = true

  constructor(
    private readonly pair: Pair,
    private readonly rows: Rows,
    private readonly share?: number,
  ) {}

  add(part: KeyPart, sums: KeySums): void {
    const { test, train } = this.pair
    const [tests, trains] = [sums[test], sums[train]]
    for (let key = 0; key < part.keys; key += 1) {
      const [inTest, inTrain] = [tests[key] ?? 0, trains[key] ?? 0]
      const frequent = isFrequent(inTrain, this.rows[train], this.share)
      if (inTest + inTrain > 1) this.pool(inTest + inTrain, 1, frequent)
      if (inTest === 0 || inTrain === 0) continue
      this.testRows += inTest
      this.distinct += 1
      this.trainRows += inTrain
      if (frequent) {
        this.frequent.testRows += inTest
        this.frequent.distinct += 1
      }
    }
    this.addLabels(part)
    const { share, sizes } = part.trainOnly
    if (share < 1) this.exact = false
    for (const [size, keys] of sizes[train] ?? []) {
      if (size > 1) this.pool(size, keys / share, isFrequent(size, this.rows[train], this.share))
    }
  }

  finish(): PairOverlap {
    const { testRows, distinct, trainRows, sameLabel, frequent } = this
    const all = this.rows[this.pair.test]
    return {
      testRows,
      distinct,
      trainRows,
      sameLabel,
      differentLabel: testRows - sameLabel,
      ratio: all === 0 ? 0 : testRows / all,
      expectedByChance: { rows: this.chance(this.sizes), exact: this.exact },
      frequent: { ...frequent, expected: this.chance(this.frequentSizes) },
    }
  }

  /** A test row whose key train has with the same label counts as such, whatever other labels train has it with. */
  private addLabels({ counts }: KeyPart): void {
    const [tests, trains] = [counts[this.pair.test], counts[this.pair.train]]
    for (let entry = 0; entry < (tests?.length ?? 0); entry += 1) {
      if ((trains?.[entry] ?? 0) > 0) this.sameLabel += tests?.[entry] ?? 0
    }
  }

  private pool(size: number, groups: number, frequent: boolean): void {
    const all = frequent ? [this.sizes, this.frequentSizes] : [this.sizes]
    for (const sizes of all) sizes.set(size, (sizes.get(size) ?? 0) + groups)
  }

  private chance(sizes: ReadonlyMap<number, number>): number {
    const tests = this.rows[this.pair.test]
    const pooled = tests + this.rows[this.pair.train]
    let rows = 0
    // In the order of sizes, so that every engine rounds alike.
    for (const [size, groups] of [...sizes].sort(([one], [other]) => one - other)) {
      rows += groups * expectedOverlap(pooled, tests, size)
    }
    return rows
  }
}

/** Rows of each key in each set, whatever the labels. */
export type KeySums = Readonly<Record<SetName, Float64Array>>

export function sumKeys({ keys, keyOf, counts }: KeyPart): KeySums {
  const sum = (set: SetName) => {
    const sums = new Float64Array(keys)
    const values = counts[set]
    for (let entry = 0; values !== undefined && entry < values.length; entry += 1) {
      const key = keyOf[entry] ?? 0
      sums[key] = (sums[key] ?? 0) + (values[entry] ?? 0)
    }
    return sums
  }
  return { train: sum('train'), test: sum('test'), baseTrain: sum('baseTrain'), baseTest: sum('baseTest') }
}

/** Keys with more than one label: in a set, and over both of a pair. */
export function countConflicts(part: KeyPart, { test, train }: Pair) {
  const labels = {
    test: new Uint32Array(part.keys),
    train: new Uint32Array(part.keys),
    any: new Uint32Array(part.keys),
  }
  const [tests, trains] = [part.counts[test], part.counts[train]]
  for (const [entry, key] of part.keyOf.entries()) {
    const [inTest, inTrain] = [(tests?.[entry] ?? 0) > 0, (trains?.[entry] ?? 0) > 0]
    if (inTest) labels.test[key] = (labels.test[key] ?? 0) + 1
    if (inTrain) labels.train[key] = (labels.train[key] ?? 0) + 1
    if (inTest || inTrain) labels.any[key] = (labels.any[key] ?? 0) + 1
  }
  const { conflicts: own, baseConflicts } = part.trainOnly
  const conflicts = { train: train === 'train' ? own : baseConflicts, test: 0, across: 0 }
  for (let key = 0; key < part.keys; key += 1) {
    const [inTest = 0, inTrain = 0, any = 0] = [labels.test[key], labels.train[key], labels.any[key]]
    if (inTrain > 1) conflicts.train += 1
    if (inTest > 1) conflicts.test += 1
    if (inTest > 0 && inTrain > 0 && any > 1) conflicts.across += 1
  }
  return conflicts
}

const EXAMPLES = 5

interface Candidate {
  readonly order: number
  readonly example: RowExample
}

/** The overlapping keys with the lowest hashes, with those of earlier parts. */
export function pickExamples(
  part: KeyPart,
  sums: KeySums,
  files: { readonly test: readonly RowFile[]; readonly train: readonly RowFile[] },
  known: readonly Candidate[],
): readonly Candidate[] {
  const best = [...known]
  for (let key = 0; key < part.keys; key += 1) {
    const order = part.order[key] ?? 0
    if (sums.test[key] === 0 || sums.train[key] === 0 || isOld(sums, key)) continue
    if (best.length === EXAMPLES && order >= (best.at(-1)?.order ?? 0)) continue
    const place = (set: 'test' | 'train') => {
      const { file, row } = part.first[set]
      return { file: files[set][file[key] ?? 0]?.name ?? '', row: row[key] ?? 0 }
    }
    best.push({ order, example: { test: place('test'), train: place('train') } })
    best.sort((one, other) => one.order - other.order)
    best.splice(EXAMPLES)
  }
  return best
}

/** Rows of `test` that overlap at head and whose key is not in both sets of base. */
export function countFresh({ keys }: KeyPart, sums: KeySums, rows: Rows, share?: number) {
  const fresh = { testRows: 0, distinct: 0, trainRows: 0, frequent: 0 }
  for (let key = 0; key < keys; key += 1) {
    const [test = 0, train = 0] = [sums.test[key], sums.train[key]]
    if (test === 0 || train === 0 || isOld(sums, key)) continue
    fresh.testRows += test
    fresh.distinct += 1
    fresh.trainRows += train
    // Judged by base: head could make any row near-constant by copying it.
    if (isFrequent(sums.baseTrain[key] ?? 0, rows.baseTrain, share)) fresh.frequent += test
  }
  return fresh
}

/** True of a key that stood on both sides at base. */
function isOld({ baseTest, baseTrain }: KeySums, key: number): boolean {
  return (baseTest[key] ?? 0) > 0 && (baseTrain[key] ?? 0) > 0
}
