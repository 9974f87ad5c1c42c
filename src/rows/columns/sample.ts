import type { SetName } from '../contract.js'
import type { TrainOnly } from '../facts.js'

/** Train rows that may be looked at for what chance alone would give; of more rows a share, chosen by their first column. */
const MOST_ROWS = 512 * 1024
const LOW = 2 ** 21

/** How often the rows occur that only train sets have, of all of them or of a share. */
export class TrainSample {
  /** Bits that a row's second half must not have, to be of the share. */
  readonly mask: bigint
  private readonly counts = new Map<number, { train: number; baseTrain: number }>()
  private halvings = 0
  private readonly bits: number

  /** `rows`: of all train sets. */
  constructor(rows: number) {
    this.bits = Math.max(0, Math.ceil(Math.log2(rows / MOST_ROWS)))
    this.mask = BigInt.asUintN(64, ~((1n << BigInt(64 - this.bits)) - 1n))
  }

  /** Takes rows, four words each, that no test set has. */
  add(words: Uint32Array, sets: readonly SetName[]): void {
    const train = sets.filter((set) => set === 'train').length
    const baseTrain = sets.length - train
    for (let at = 0; at < words.length; at += 4) {
      const key = (words[at + 1] ?? 0) * LOW + ((words[at] ?? 0) >>> 11)
      if (!this.keeps(key)) continue
      const known = this.counts.get(key)
      if (known === undefined) this.counts.set(key, { train, baseTrain })
      else {
        known.train += train
        known.baseTrain += baseTrain
      }
      if (this.counts.size > MOST_ROWS) this.halve()
    }
  }

  clear(): void {
    this.counts.clear()
    this.halvings = 0
  }

  finish(): TrainOnly {
    const sizes = { train: new Map<number, number>(), baseTrain: new Map<number, number>() }
    for (const counts of this.counts.values()) {
      for (const set of ['train', 'baseTrain'] as const) {
        if (counts[set] > 0) sizes[set].set(counts[set], (sizes[set].get(counts[set]) ?? 0) + 1)
      }
    }
    return { share: 2 ** -(this.bits + this.halvings), sizes, conflicts: 0, baseConflicts: 0 }
  }

  private keeps(key: number): boolean {
    return key < 2 ** (53 - this.halvings)
  }

  private halve(): void {
    this.halvings += 1
    for (const key of this.counts.keys()) if (!this.keeps(key)) this.counts.delete(key)
  }
}
