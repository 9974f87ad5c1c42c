import type { LabelFacts, PairGroups, PairTime, RowExample, RowProblem, RowSets, SetName } from './contract.js'
import type { PassResult } from './pass.js'
import { BASE, countConflicts, countFresh, HEAD, type Pair, PairSummary, pickExamples, sumKeys } from './summary.js'
import type { ValueFacts } from './tally/values.js'

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/** Adds up what the passes found, part by part. */
export class Collector {
  readonly overlap: PairSummary
  readonly base: PairSummary
  readonly fresh = { testRows: 0, distinct: 0, trainRows: 0, frequent: 0 }
  readonly groups = makeAllGroups()
  readonly time = { head: makeTime(), base: makeTime(), fresh: makeTime() }
  timeProblem: RowProblem | undefined
  readonly distinct = { test: 0, baseTest: 0 }
  private readonly conflicts = { train: 0, test: 0, across: 0 }
  private readonly baseConflicts = { train: 0, test: 0, across: 0 }
  private exact = true
  private readonly newLabels = { labels: 0, testRows: 0 }
  private readonly labelsSinceBase = { labels: 0, testRows: 0 }
  private mix: LabelFacts['mix']
  private candidates: ReturnType<typeof pickExamples> = []

  constructor(
    private readonly sets: RowSets,
    private readonly rows: Readonly<Record<SetName, number>>,
    private readonly share?: number,
  ) {
    this.overlap = new PairSummary(HEAD, rows, share)
    this.base = new PairSummary(BASE, rows, share)
  }

  add({ keys, groups, labels, times }: PassResult): void {
    const sums = sumKeys(keys)
    this.overlap.add(keys, sums)
    this.base.add(keys, sums)
    addUp(this.fresh, countFresh(keys, sums, this.rows, this.share))
    addUp(this.distinct, { test: countPresent(sums.test), baseTest: countPresent(sums.baseTest) })
    if (keys.lone !== undefined) addUp(this.distinct, keys.lone)
    this.candidates = pickExamples(keys, sums, this.sets, this.candidates)
    if (groups !== undefined) addGroups(this.groups, groups)
    if (labels !== undefined) {
      addUp(this.conflicts, countConflicts(keys, HEAD))
      addUp(this.baseConflicts, countConflicts(keys, BASE))
      if (keys.trainOnly.share < 1) this.exact = false
      this.addLabels(labels.values)
      this.mix ??= this.mixOf(labels.mix())
    }
    if (times === undefined) return
    this.timeProblem ??= times.problem
    addUp(this.time.fresh, times.fresh())
    for (const [pair, sum] of [[HEAD, this.time.head] as const, [BASE, this.time.base] as const]) {
      addUp(sum, { earlier: times.earlier(pair.test, pair.train), shared: shared(times.values, pair).testRows })
    }
  }

  get examples(): readonly RowExample[] {
    return this.candidates.map(({ example }) => example)
  }

  get labels(): LabelFacts {
    const mix = this.mix === undefined ? {} : { mix: this.mix }
    const base =
      this.sets.baseTest === undefined ? {} : { baseConflicts: this.baseConflicts, sinceBase: this.labelsSinceBase }
    return { conflicts: { ...this.conflicts, exact: this.exact }, ...base, fresh: this.newLabels, ...mix }
  }

  private addLabels(labels: ValueFacts): void {
    for (let index = 0; index < labels.size; index += 1) {
      const rows = labels.rows(index, 'test')
      if (rows === 0 || labels.rows(index, 'train') > 0) continue
      addUp(this.newLabels, { labels: 1, testRows: rows })
      const isOld = labels.rows(index, 'baseTest') > 0 && labels.rows(index, 'baseTrain') === 0
      if (!isOld) addUp(this.labelsSinceBase, { labels: 1, testRows: rows })
    }
  }

  private mixOf(mix: readonly Readonly<Record<SetName, number>>[] | undefined): LabelFacts['mix'] {
    if (mix === undefined) return undefined
    const names = (Object.keys(this.sets) as SetName[]).filter((name) => this.sets[name] !== undefined)
    return Object.fromEntries(names.map((name) => [name, mix.map((counts) => counts[name])]))
  }
}

type AllGroups = ReturnType<typeof makeAllGroups>

function makeAllGroups() {
  return { head: makeGroups(), base: makeGroups(), fresh: makeGroups() }
}

function addGroups(sum: AllGroups, groups: ValueFacts): void {
  addUp(sum.head, shared(groups, HEAD))
  addUp(sum.base, shared(groups, BASE))
  for (let index = 0; index < groups.size; index += 1) {
    const rows = groups.rows(index, 'test')
    const old = groups.rows(index, 'baseTest') > 0 && groups.rows(index, 'baseTrain') > 0
    if (rows > 0 && groups.rows(index, 'train') > 0 && !old) addUp(sum.fresh, { shared: 1, testRows: rows })
  }
}

function shared(values: ValueFacts, { test, train }: Pair): PairGroups {
  const found = makeGroups()
  for (let index = 0; index < values.size; index += 1) {
    const rows = values.rows(index, test)
    if (rows > 0 && values.rows(index, train) > 0) addUp(found, { shared: 1, testRows: rows })
  }
  return found
}

function countPresent(sums: Float64Array): number {
  return sums.reduce((count, rows) => (rows > 0 ? count + 1 : count), 0)
}

function makeGroups(): Writable<PairGroups> {
  return { shared: 0, testRows: 0 }
}

function makeTime(): Writable<PairTime> {
  return { earlier: 0, shared: 0 }
}

function addUp<Key extends string>(sum: Record<Key, number>, more: Readonly<Record<Key, number>>): void {
  for (const key of Object.keys(more) as Key[]) sum[key] += more[key]
}
