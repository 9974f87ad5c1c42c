import { say } from '../message.js'
import { RowCanon } from './canon.js'
import type { ResolvedSpec, RowRequest, SetName } from './contract.js'
import type { KeyPart } from './facts.js'
import { readRows } from './formats/registry.js'
import { openInput } from './input.js'
import type { Meter } from './meter.js'
import { nameSketch, Sketch, type SketchFacts, SketchWriter } from './sketch.js'
import type { Survey } from './survey.js'
import { KeyTally } from './tally/keys.js'
import { type LabelFacts, LabelTally } from './tally/labels.js'
import { liesIn, type Partition } from './tally/partition.js'
import { TimeTally } from './tally/times.js'
import { TrainOnlyTally } from './tally/train-only.js'
import { UniqueTally } from './tally/unique.js'
import { type ValueFacts, ValueTally } from './tally/values.js'
import { bitsOf, planTasks, type Task, TESTS, TRAINS } from './tasks.js'

/** What one reading of all sets gives: everything of the keys in its partition. */
export interface PassResult {
  readonly rows: Readonly<Record<SetName, number>>
  /** As stored. */
  readonly bytes: Readonly<Record<SetName, number>>
  /** True when a column was not what was assumed: the survey knows better now, and the rest means nothing. */
  readonly spoiled: boolean
  readonly keys: KeyPart
  readonly groups?: ValueFacts
  readonly labels?: LabelFacts
  readonly times?: TimeTally
  /** Compared columns in which no id occurs twice, over train and test together or else within each. */
  unique(): Promise<readonly string[]>
}

export const DEFAULT_MEMORY = 1024 * 1024 * 1024
export const DEFAULT_RECORD = 8 * 1024 * 1024

/** Reads the test sets, then the train sets, each file once. Throws `TableFull` when the partition is too large. */
export async function readPass(
  request: RowRequest,
  resolved: ResolvedSpec,
  partition: Partition,
  survey: Survey,
  meter: Meter,
): Promise<PassResult> {
  const pass = new Pass(request, resolved, partition, meter)
  for (const task of planTasks(request.sets, TESTS)) await pass.read(task, survey, true)
  for (const task of planTasks(request.sets, TRAINS)) await pass.read(task, survey, false)
  return pass.finish(survey)
}

class Pass {
  /** One for each file; the last is at work. */
  private readonly canons: RowCanon[]
  private canon: RowCanon
  private readonly keys: KeyTally
  private readonly trainOnly: TrainOnlyTally
  private readonly groups: ValueTally | undefined
  private readonly labels: LabelTally | undefined
  private readonly times: TimeTally | undefined
  private readonly unique: { readonly [Side in 'train' | 'test' | 'both']: UniqueTally }
  private readonly rows = makeCounts()
  private readonly bytes = makeCounts()

  constructor(
    private readonly request: RowRequest,
    private readonly resolved: ResolvedSpec,
    private readonly partition: Partition,
    private readonly meter: Meter,
  ) {
    const memory = request.limits?.memory ?? DEFAULT_MEMORY
    this.canon = new RowCanon(resolved)
    this.canons = [this.canon]
    this.keys = new KeyTally(memory / 2, resolved.label !== undefined)
    this.trainOnly = new TrainOnlyTally(memory / 4)
    // One look at all rows is enough.
    const looked = partition.index === 0 ? resolved.compared : []
    const make = () => new UniqueTally(looked)
    this.unique = { train: make(), test: make(), both: make() }
    if (resolved.group.length > 0) this.groups = new ValueTally(memory / 8)
    if (resolved.label !== undefined) this.labels = new LabelTally(memory / 8, partition)
    if (resolved.time !== undefined) this.times = new TimeTally(memory / 8, partition, request.spec)
  }

  async read(task: Task, survey: Survey, unseen: boolean): Promise<void> {
    this.canon = new RowCanon(this.resolved)
    this.canons.push(this.canon)
    const name = this.resolved.time === undefined ? nameSketch(task.file, this.request.spec, this.resolved) : undefined
    const sketches = name === undefined ? undefined : this.request.sketches
    const kept = sketches && Sketch.read(await sketches.get(name ?? ''), this.resolved)
    if (kept !== undefined && this.isWhole(kept, task)) return this.replay(kept, task, survey, unseen)
    const sketch = await this.readFile(task, survey, unseen, sketches !== undefined)
    if (sketch !== undefined) await sketches?.put(name ?? '', sketch)
  }

  /** False where only the cells tell whether an id is another in every row of all files. */
  private isWhole({ facts }: Sketch, { sets }: Task): boolean {
    return facts.ids.length === 0 || !isHead(sets) || this.partition.index > 0
  }

  private replay(kept: Sketch, task: Task, survey: Survey, unseen: boolean): void {
    const { facts } = kept
    const reading = this.meter.start(task.file)
    let row = 0
    kept.replay(this.canon, (grouped) => {
      row += 1
      reading.row()
      this.canon.grouped = grouped
      if (unseen) this.addTest(task, row)
      else this.addTrain(task, row)
    })
    reading.end()
    for (const tally of this.idsOf(task)) tally.excludeAll()
    this.canon.recall(facts.values, facts.texts, bitsOf(task.sets))
    this.conclude(task, survey, row, facts)
  }

  /** Reads a file; answers with its sketch where one is wanted and can be made. */
  private async readFile(
    task: Task,
    survey: Survey,
    unseen: boolean,
    isSketched: boolean,
  ): Promise<Uint8Array | undefined> {
    const { limits, signal, spec } = this.request
    const { canon, resolved } = this
    const { columns } = canon
    const bits = bitsOf(task.sets)
    const tallies = this.idsOf(task)
    const writer = isSketched ? new SketchWriter(resolved) : undefined
    const ids = new UniqueTally(isSketched ? resolved.compared : [])
    let row = 0
    const reading = this.meter.start(task.file)
    let stored = 0
    const onBytes = (bytes: number) => {
      stored += bytes
      reading.bytes(bytes)
    }
    const input = openInput(task.file, signal, onBytes, limits?.unpacked)
    const options = { spec, record: limits?.record ?? DEFAULT_RECORD, ...(columns === undefined ? {} : { columns }) }
    const answer = await readRows(input, options, (cells) => {
      row += 1
      reading.row()
      canon.take(cells, bits)
      if (canon.spoiled) return
      for (const tally of tallies) tally.take(canon.cells)
      if (writer !== undefined) {
        ids.take(canon.cells)
        const { key, label, group, grouped } = canon
        writer.add({ key, label, group: grouped ? group : undefined }, group !== undefined)
      }
      if (unseen) this.addTest(task, row)
      else this.addTrain(task, row)
      if (this.times !== undefined) {
        this.times.add(canon.time, task.sets, unseen, () => say`${task.file.name}, row ${row}`)
      }
    })
    reading.end()
    this.conclude(task, survey, row, { stored, columns: answer.columns })
    if (canon.spoiled) return undefined
    return writer?.finish({ rows: row, stored, columns: answer.columns, ...canon.kinds, ids: ids.finish() })
  }

  private conclude(
    { file, sets }: Task,
    survey: Survey,
    rows: number,
    { stored, columns }: Pick<SketchFacts, 'stored' | 'columns'>,
  ): void {
    for (const set of sets) {
      this.rows[set] += rows
      this.bytes[set] += file.size ?? stored
    }
    survey.learnColumns({ file }, columns)
  }

  finish(survey: Survey): PassResult {
    for (const canon of this.canons) canon.teach(survey)
    return {
      rows: this.rows,
      bytes: this.bytes,
      spoiled: this.canons.some(({ spoiled }) => spoiled),
      unique: async () => this.findIds(),
      keys: this.keys.finish(this.trainOnly.finish()),
      ...(this.groups === undefined ? {} : { groups: this.groups }),
      ...(this.labels === undefined ? {} : { labels: this.labels }),
      ...(this.times === undefined ? {} : { times: this.times }),
    }
  }

  private idsOf({ sets }: Task): readonly UniqueTally[] {
    const { train, test, both } = this.unique
    const own = [...(sets.includes('train') ? [train] : []), ...(sets.includes('test') ? [test] : [])]
    return own.length === 0 ? [] : [...own, both]
  }

  private findIds(): readonly string[] {
    const { train, test, both } = this.unique
    const over = both.finish()
    if (over.length > 0) return over
    // An index that starts again in each file hides as much.
    const inTest = test.finish()
    return train.finish().filter((column) => inTest.includes(column))
  }

  private addTest({ sets, places }: Task, row: number): void {
    const { key, label, group, grouped } = this.canon
    if (group !== undefined && grouped && liesIn(group, this.partition)) this.groups?.add(group, sets)
    if (label !== undefined) this.labels?.add(label, sets)
    if (!liesIn(key, this.partition)) return
    const index = this.keys.add(key, label, sets)
    if (places.test !== undefined) this.keys.see(index, 'test', places.test, row)
  }

  private addTrain({ sets, places }: Task, row: number): void {
    const { key, label, group, grouped } = this.canon
    if (group !== undefined && grouped && liesIn(group, this.partition)) this.groups?.hit(group, sets)
    if (label !== undefined) this.labels?.hit(label, sets)
    if (!liesIn(key, this.partition)) return
    const index = this.keys.hit(key, label, sets)
    if (index === -1) this.trainOnly.add(key, label, sets)
    else if (places.train !== undefined) this.keys.see(index, 'train', places.train, row)
  }
}

function makeCounts(): Record<SetName, number> {
  return { train: 0, test: 0, baseTrain: 0, baseTest: 0 }
}

function isHead(sets: readonly SetName[]): boolean {
  return sets.includes('train') || sets.includes('test')
}
