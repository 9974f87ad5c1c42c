import { FACT } from '../../kernel/columns.js'
import type { ResolvedSpec } from '../contract.js'
import type { Survey } from '../survey.js'
import type { ColumnKind } from './kinds.js'

/** What kinds of cells each column has, in which sets: bits of `bitsOf`. */
export class CellFacts {
  private readonly values = new Map<string, number>()
  private readonly words = new Map<string, number>()

  constructor(private readonly kinds: ReadonlyMap<string, ColumnKind>) {}

  /** What the kernel says of a chunk of a file of the sets `bits`. */
  learn(column: string, facts: number, bits: number): void {
    if ((facts & FACT.value) === 0) return
    const isWord = this.kinds.get(column)?.says === 'word' || (facts & FACT.word) !== 0
    this.values.set(column, (this.values.get(column) ?? 0) | bits)
    if (isWord) this.words.set(column, (this.words.get(column) ?? 0) | bits)
  }

  /** True for a text that has values in these sets and only numbers: then it is compared by other rules. */
  isNumberText(column: string, bits: number): boolean {
    if (this.kinds.get(column)?.says !== 'text') return false
    return ((this.values.get(column) ?? 0) & bits) !== 0 && ((this.words.get(column) ?? 0) & bits) === 0
  }

  /** The sets of which more cells might say more: those without a value, or whose values may all be numbers so far. */
  openSets(column: string, bits: number): number {
    const valueless = bits & ~(this.values.get(column) ?? 0)
    const says = this.kinds.get(column)?.says
    return says === 'number' || says === 'word' ? valueless : bits & ~(this.words.get(column) ?? 0)
  }

  teach(survey: Survey, { compared }: ResolvedSpec): void {
    for (const column of compared) {
      survey.learnKinds(column, this.values.get(column) ?? 0, this.words.get(column) ?? 0, true)
    }
  }
}
