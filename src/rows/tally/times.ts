import { say } from '../../message.js'
import type { PairTime, RowProblem, RowSpec, SetName } from '../contract.js'
import { hashInto, type Key, makeKey } from '../key.js'
import { Column } from '../table.js'
import { compileTimeFormat, type ReadTime } from '../time-format.js'
import { addGap, isEarlier, type Moment, parseMoment } from '../times.js'
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
  private readonly read: ReadTime

  constructor(
    memory: number,
    private readonly partition: Partition,
    private readonly spec: Pick<RowSpec, 'timeFormat' | 'gap'> = {},
  ) {
    this.values = new ValueTally(memory)
    this.read = spec.timeFormat === undefined ? parseMoment : compileTimeFormat(spec.timeFormat)
  }

  /** `where` names the row for a message. */
  add(text: string, sets: readonly SetName[], unseen: boolean, where: () => ReturnType<typeof say>): void {
    if (this.problem !== undefined) return
    const moment = this.read(text)
    this.kind ??= moment?.kind
    if (moment === undefined || moment.kind !== this.kind) this.problem = describe(moment, where(), this.spec)
    else if (!this.fits(moment)) this.problem = GAP_UNIT
    else if (unseen) this.addTest(moment, sets)
    else this.addTrain(moment, sets)
  }

  /** Rows of a test set that are earlier than the latest row of a train set. */
  earlier(test: SetName, train: SetName): number {
    const end = this.endOf(train)
    let rows = 0
    for (let index = 0; index < this.values.size; index += 1) {
      if (this.isBefore(index, end)) rows += this.values.rows(index, test)
    }
    return rows
  }

  /** Test rows that are too early, or share a time with train, and more of them than at that time in base. */
  fresh(): PairTime {
    const [end, baseEnd] = [this.endOf('train'), this.endOf('baseTrain')]
    const found = { earlier: 0, shared: 0 }
    for (let index = 0; index < this.values.size; index += 1) {
      const rows = (set: SetName) => this.values.rows(index, set)
      const surplus = (was: boolean) => Math.max(0, rows('test') - (was ? rows('baseTest') : 0))
      if (this.isBefore(index, end)) found.earlier += surplus(this.isBefore(index, baseEnd))
      if (rows('train') > 0) found.shared += surplus(rows('baseTrain') > 0)
    }
    return found
  }

  /** The moment from which on test rows are late enough. */
  private endOf(train: SetName): Moment | undefined {
    const latest = this.latest[train]
    const { gap } = this.spec
    return latest === undefined || gap === undefined ? latest : addGap(latest, gap)
  }

  private isBefore(index: number, end: Moment | undefined): boolean {
    return end !== undefined && isEarlier({ high: this.highs.get(index), low: this.lows.get(index) }, end)
  }

  private fits(moment: Moment): boolean {
    const { gap } = this.spec
    return gap === undefined || (moment.kind === 'epoch') === 'units' in gap
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

const GAP_UNIT: RowProblem = {
  reason: say`the gap is of another kind than the times`,
  remedy: say`Write a duration (${'7d'}) for dates, a number for numbers, or name their unit: ${'format: epoch-s'}.`,
}

function describe(
  moment: Moment | undefined,
  where: ReturnType<typeof say>,
  { timeFormat }: Pick<RowSpec, 'timeFormat'>,
): RowProblem {
  if (moment === undefined && timeFormat !== undefined) {
    return {
      reason: say`${where}: the time is not written as ${timeFormat}`,
      remedy: say`Mend the row, or the format in the policy.`,
    }
  }
  const reason =
    moment === undefined
      ? say`${where}: the time is neither ISO 8601 nor a number`
      : say`${where}: the time is ${KINDS[moment.kind]}, unlike those before it`
  return { reason, remedy: say`Write all times in one form, all with a zone or all without.` }
}
