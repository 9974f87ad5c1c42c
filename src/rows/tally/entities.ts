import type { SetName } from '../contract.js'
import type { Key } from '../key.js'
import { TableFull } from '../table.js'
import { liesIn, type Partition } from './partition.js'
import { ValueTally } from './values.js'

/** The values of columns that may name an entity. Nobody asked for them: what does not fit is given up, and not counted. */
export class EntityTally {
  private readonly values: (ValueTally | undefined)[]

  constructor(
    readonly columns: readonly string[],
    memory: number,
    private readonly partition: Partition,
  ) {
    this.values = columns.map(() => new ValueTally(memory / Math.max(1, columns.length)))
  }

  /** Takes the values of a row; `unseen`: of a test set. */
  take(
    entities: readonly { readonly key: Key; readonly filled: boolean }[],
    sets: readonly SetName[],
    unseen: boolean,
  ) {
    for (let index = 0; index < entities.length; index += 1) {
      const [entity, values] = [entities[index], this.values[index]]
      if (entity?.filled !== true || values === undefined || !liesIn(entity.key, this.partition)) continue
      if (unseen) this.add(values, index, entity.key, sets)
      else values.hit(entity.key, sets)
    }
  }

  /** The values of a column; undefined where they did not fit. */
  of(index: number): ValueTally | undefined {
    return this.values[index]
  }

  private add(values: ValueTally, index: number, key: Key, sets: readonly SetName[]): void {
    try {
      values.add(key, sets)
    } catch (error) {
      if (!(error instanceof TableFull)) throw error
      this.values[index] = undefined
    }
  }
}
