import { say } from '../../message.js'
import type { RowProblem, SetName } from '../contract.js'
import { hashInto, type Key, makeKey } from '../key.js'
import { Column } from '../table.js'
import { isEarlier, type Moment, parseMoment } from '../times.js'
import { liesIn, type Partition } from './partition.js'
import { ValueTally } from './values.js'

/** The moments of the test sets, and the latest of each train set. */
export class TimeTally {
  readonly values: ValueTally
  problem: RowProblem | undefined
  private readonly key: Key = makeKey()
  private readonly highs = Column.of64()
  private readonly lows = Column.of64()
  private readonly latest: { [Name in SetName]?: Moment } = {}
  private kind: Moment['kind'] | undefined

  constructor(
    memory: number,
    private readonly partition: Partition,
  ) {
    this.values = new ValueTally(memory)
  }

  /** `where` names the row for a message. */
  add(text: string, sets: readonly SetName[], unseen: boolean, where: () => ReturnType<typeof say>): void {
    if (this.problem !== undefined) return
    const moment = parseMoment(text)
    this.kind ??= moment?.kind
    if (moment === undefined || moment.kind !== this.kind) this.problem = describe(moment, where())
    else if (unseen) this.addTest(moment, sets)
    else this.addTrain(moment, sets)
  }

  /** Rows of a test set that are earlier than the latest row of a train set. */
  earlier(test: SetName, train: SetName): number {
    const latest = this.latest[train]
    let rows = 0
    for (let index = 0; latest !== undefined && index < this.values.size; index += 1) {
      const moment = { high: this.highs.get(index), low: this.lows.get(index) }
      if (isEarlier(moment, latest)) rows += this.values.rows(index, test)
    }
    return rows
  }

  private addTest(moment: Moment, sets: readonly SetName[]): void {
    const key = this.keyOf(moment)
    if (!liesIn(key, this.partition)) return
    const index = this.values.add(key, sets)
    this.highs.set(index, moment.high)
    this.lows.set(index, moment.low)
  }

  private addTrain(moment: Moment, sets: readonly SetName[]): void {
    for (const set of sets) {
      const latest = this.latest[set]
      if (latest === undefined || isEarlier(latest, moment)) this.latest[set] = moment
    }
    const key = this.keyOf(moment)
    if (liesIn(key, this.partition)) this.values.hit(key, sets)
  }

  private keyOf({ high, low }: Moment): Key {
    hashInto(this.key, `${high} ${low}`)
    return this.key
  }
}

const KINDS: Readonly<Record<Moment['kind'], ReturnType<typeof say>>> = {
  zoned: say`of a zone`,
  local: say`without a zone`,
  epoch: say`a number`,
}

function describe(moment: Moment | undefined, where: ReturnType<typeof say>): RowProblem {
  const reason =
    moment === undefined
      ? say`${where}: the time is neither ISO 8601 nor a number`
      : say`${where}: the time is ${KINDS[moment.kind]}, unlike those before it`
  return { reason, remedy: say`Write all times in one form, all with a zone or all without.` }
}
