import type { SetName } from '../contract.js'
import { type Key, makeKey } from '../key.js'
import { liesIn, type Partition } from './partition.js'
import { type ValueFacts, ValueTally } from './values.js'

/** More labels than this are no classes: their mix says nothing. */
const MAX_MIX = 1_000
const EMPTY = makeKey('')

/** What is known of labels. */
export interface LabelFacts {
  /** Those of the test sets. */
  readonly values: ValueFacts
  /** Rows of each label in each set, by the labels' hashes; undefined when there are too many. */
  mix(): readonly Readonly<Record<SetName, number>>[] | undefined
}

/** Labels of the test sets with their rows in every set, and the mix of all labels while they are few. */
export class LabelTally implements LabelFacts {
  readonly values: ValueTally
  private readonly counts = new Map<string, Record<SetName, number>>()
  private few = true

  constructor(
    memory: number,
    private readonly partition: Partition,
  ) {
    this.values = new ValueTally(memory)
  }

  add(label: Key, sets: readonly SetName[]): void {
    this.mixIn(label, sets)
    if (liesIn(label, this.partition) && !isEmpty(label)) this.values.add(label, sets)
  }

  hit(label: Key, sets: readonly SetName[]): void {
    this.mixIn(label, sets)
    if (liesIn(label, this.partition)) this.values.hit(label, sets)
  }

  mix(): readonly Readonly<Record<SetName, number>>[] | undefined {
    return this.few ? sortCounts([...this.counts]) : undefined
  }

  private mixIn(label: Key, sets: readonly SetName[]): void {
    if (!this.few) return
    const name = nameOf(label)
    let counts = this.counts.get(name)
    if (counts === undefined) {
      counts = { train: 0, test: 0, baseTrain: 0, baseTest: 0 }
      this.counts.set(name, counts)
      this.few = this.counts.size <= MAX_MIX
      if (!this.few) this.counts.clear()
    }
    for (const set of sets) counts[set] += 1
  }
}

/** Counts of labels in the order in which a mix has them; undefined when there are too many. */
export function sortMix(
  labels: readonly { readonly label: Key; readonly counts: Readonly<Record<SetName, number>> }[],
) {
  if (labels.length > MAX_MIX) return undefined
  return sortCounts(labels.map(({ label, counts }) => [nameOf(label), counts] as const))
}

function sortCounts<Counts>(named: readonly (readonly [string, Counts])[]): readonly Counts[] {
  return [...named].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, counts]) => counts)
}

function nameOf({ a, b, c }: Key): string {
  return `${a.toString(36)} ${b.toString(36)} ${c.toString(36)}`
}

/** A row without a label has none that train could lack. */
function isEmpty({ a, b, c, d }: Key): boolean {
  return a === EMPTY.a && b === EMPTY.b && c === EMPTY.c && d === EMPTY.d
}
