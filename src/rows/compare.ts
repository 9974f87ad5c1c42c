import { HoldoutError, isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import { writeAnswer } from './answer.js'
import { Collector } from './collect.js'
import {
  type EntityFacts,
  type ResolvedSpec,
  type RowComparison,
  type RowRequest,
  type RowsCompared,
  SETS,
  type SetName,
} from './contract.js'
import { findEntityColumns } from './entities.js'
import { MalformedRows } from './failure.js'
import { formatOf } from './formats/registry.js'
import { lacksHeader } from './headers.js'
import { lookAt } from './look.js'
import { Meter } from './meter.js'
import { type PassResult, readPass } from './pass.js'
import { type Resolution, resolveSpec } from './resolve.js'
import { Survey } from './survey.js'
import { TableFull } from './table.js'
import { planTasks, TESTS, TRAINS } from './tasks.js'

/**
 * Which test rows occur in train too, exactly: no sampling, no false hit. Reads each file once for each pass; memory
 * follows the test sets. What cannot be read is `incomplete`; only an abort and a bug throw.
 */
export async function compareRows(request: RowRequest): Promise<RowComparison> {
  try {
    const guessed = request.spec.guessHeader === true && (await lacksHeader(request))
    if (!guessed) return await new Comparison(request).run()
    const answer = await new Comparison({ ...request, spec: { ...request.spec, header: false } }).run()
    return answer.outcome === 'completed' ? { ...answer, headerless: true } : answer
  } catch (error) {
    request.signal?.throwIfAborted()
    if (!isHoldoutError(error)) throw error
    const remedy = error.remedy ?? say`Make the file readable.`
    return { outcome: 'incomplete', reason: error.text, remedy, malformed: error instanceof MalformedRows }
  }
}

/** Passes at most: 2 to this power. */
const MAX_BITS = 12
/** A guess of the columns is right after one reading or two; files that change meanwhile might never agree. */
const MAX_RUNS = 5
/** Bytes of train and test that are read once more for a hint. */
const MOST_HINTED = 256 * 1024 ** 2

class Comparison {
  private readonly survey: Survey
  private readonly meter: Meter
  private readonly names: readonly SetName[]
  private bits = 0
  private plain = false
  /** True where the columns are known, and only the overlap is still asked for. */
  private again = false

  constructor(private readonly request: RowRequest) {
    this.survey = new Survey(request.sets)
    this.meter = new Meter(request.progress)
    this.names = SETS.filter((name) => request.sets[name] !== undefined)
  }

  async run(): Promise<RowComparison> {
    const empty = (['train', 'test'] as const).find((name) => this.request.sets[name].length === 0)
    if (empty !== undefined) return skipped(say`the ${[empty]} set has no files`)
    if (this.request.spec.raw !== true) await this.look()
    let resolution = resolveSpec(this.request.spec, this.survey)
    if (resolution.problem !== undefined && this.knowsColumns()) return resolution.problem
    for (let run = 0; run < MAX_RUNS; run += 1) {
      const { resolved } = resolution
      const first = await this.readFirst(resolved)
      resolution = resolveSpec(this.request.spec, this.survey)
      if (first.spoiled || !isSame(resolved, resolution.resolved)) continue
      return await this.conclude(resolution, first)
    }
    throw changed()
  }

  /** False while a later row may bring another column. */
  private knowsColumns(): boolean {
    const { sets, spec } = this.request
    const files = planTasks(sets, this.names).map(({ file }) => file)
    return files.every(({ name }) => (spec.format ?? formatOf(name)) !== 'jsonl')
  }

  /** Guesses the columns by the first rows of each file. */
  private async look(): Promise<void> {
    for (const task of planTasks(this.request.sets, this.names)) {
      const { columns, textual } = await lookAt(task, this.request)
      this.survey.learnColumns(task, columns)
      this.survey.guessTextual(textual)
    }
  }

  /** By the kernel, where it covers the question: all keys in one part. What it gives up once it does not try again. */
  private async readQuickly(resolved: ResolvedSpec): Promise<PassResult | undefined> {
    if (this.plain) return undefined
    const columns = await this.readColumns(resolved)
    if (columns !== undefined || !isWorthKernel(this.request)) return columns
    const { readByKernel } = await import('./kernel-read.js')
    this.meter.expect(this.bytesAhead(0))
    const quick = await readByKernel(this.request, resolved, this.survey, this.meter)
    this.plain = quick === undefined
    return quick
  }

  /** Parquet, column by column. */
  private async readColumns(resolved: ResolvedSpec): Promise<PassResult | undefined> {
    const { coversColumns, readByColumns } = await import('./columns/read.js')
    if (!coversColumns(this.request, resolved, this.request.limits?.kernel)) return undefined
    this.meter.expect(this.bytesAhead(0))
    const { survey, meter, again } = this
    const quick = await readByColumns(this.request, resolved, { survey, meter, again })
    this.plain = quick === undefined
    return quick
  }

  /** The first part of all keys; as many passes are planned as it takes for a part to fit. */
  private async readFirst(resolved: ResolvedSpec): Promise<PassResult> {
    const quick = await this.readQuickly(resolved)
    if (quick !== undefined) return quick
    for (;;) {
      try {
        return await this.readPart(resolved, 0)
      } catch (error) {
        this.planMore(error)
      }
    }
  }

  /** All parts, added up. Parts are not of one size: when a later one does not fit, there are more passes, from the start. */
  private async collect(resolved: ResolvedSpec, known?: PassResult): Promise<Collector> {
    for (let first = known; ; first = undefined) {
      try {
        const part = first ?? (await this.readFirst(resolved))
        const collected = new Collector(this.request.sets, part.rows, this.request.spec.frequent)
        collected.add(part)
        for (let index = 1; index < 2 ** this.bits; index += 1) {
          const next = await this.readPart(resolved, index)
          if (next.spoiled || SETS.some((name) => next.rows[name] !== part.rows[name])) throw changed()
          collected.add(next)
        }
        return collected
      } catch (error) {
        this.planMore(error)
      }
    }
  }

  private async readPart(resolved: ResolvedSpec, index: number): Promise<PassResult> {
    this.meter.expect(this.bytesAhead(index))
    return readPass(this.request, resolved, { bits: this.bits, index }, this.survey, this.meter)
  }

  private planMore(error: unknown): void {
    if (!(error instanceof TableFull)) throw error
    if (this.bits >= MAX_BITS) {
      const reason = say`the test set has more rows than the memory allows, also in ${2 ** MAX_BITS} passes`
      throw new HoldoutError('access', reason, { remedy: say`Raise the limit.` })
    }
    this.bits += 1
  }

  private bytesAhead(index: number): number | undefined {
    const passes = 2 ** this.bits - index
    const tasks = [TESTS, TRAINS].flatMap((names) => planTasks(this.request.sets, names))
    return tasks
      .map(({ file }) => file.size)
      .reduce<number | undefined>(
        (sum, size) => (sum === undefined || size === undefined ? undefined : sum + passes * size),
        0,
      )
  }

  private async conclude({ resolved, problem }: Resolution, first: PassResult): Promise<RowComparison> {
    if (problem !== undefined) return problem
    const { rows } = first
    const empty = (['train', 'test'] as const).find((name) => rows[name] === 0)
    if (empty !== undefined) return { ...skipped(say`the ${[empty]} set has 0 rows`), empty }
    const collected = await this.collect(resolved, first)
    const entities = await this.countEntities(resolved, first)
    const answer = { ...writeAnswer(this.request.sets, { survey: this.survey, resolved }, first, collected), entities }
    const unique = answer.overlap.testRows > 0 ? undefined : await this.withoutUnique(resolved, first)
    return unique === undefined ? answer : { ...answer, unique }
  }

  /** Columns that are named like the id of an entity, as the groups that they would be. It is a hint: large sets are not read again for it. */
  private async countEntities(resolved: ResolvedSpec, { bytes }: PassResult): Promise<RowsCompared['entities']> {
    if (resolved.group.length > 0 || bytes.train + bytes.test > MOST_HINTED) return []
    const { label: _label, time: _time, ...rest } = resolved
    const found: EntityFacts[] = []
    for (const column of findEntityColumns(resolved.compared)) {
      const other = resolved.compared.find((name) => name !== column) ?? column
      const { groups } = await this.collect({ ...rest, compared: [other], group: [column] })
      if (groups.head.shared > 0) found.push({ column, ...groups.head, ...this.ofBase(groups) })
    }
    return found
  }

  private ofBase({ base, fresh }: Collector['groups']): Pick<EntityFacts, 'base' | 'fresh'> {
    const { baseTrain, baseTest } = this.request.sets
    return baseTrain === undefined || baseTest === undefined ? {} : { base, fresh }
  }

  /** No overlap can show with ids that are new in every row: how much there is without them. */
  private async withoutUnique(resolved: ResolvedSpec, first: PassResult): Promise<RowsCompared['unique']> {
    const unique = await first.unique()
    const compared = resolved.compared.filter((column) => !unique.includes(column))
    if (unique.length === 0 || compared.length === 0) return undefined
    this.again = true
    const collected = await this.collect({ ...resolved, compared })
    const { testRows } = collected.overlap.finish()
    return testRows === 0 ? undefined : { columns: unique, testRows }
  }
}

/** Less is read as quickly without starting the kernel. */
const LEAST_BYTES = 8 * 1024 * 1024

function isWorthKernel({ sets, limits }: RowRequest): boolean {
  const files = SETS.flatMap((name) => sets[name] ?? [])
  // Where a size is unknown there may be much.
  const bytes = files.reduce((sum, { size = Number.POSITIVE_INFINITY }) => sum + size, 0)
  return bytes >= (limits?.kernel ?? LEAST_BYTES) && limits?.kernel !== Number.POSITIVE_INFINITY
}

function skipped(reason: ReturnType<typeof say>): Exclude<RowComparison, RowsCompared> {
  return { outcome: 'skipped', reason, remedy: say`Name files that have rows.` }
}

function isSame(one: ResolvedSpec, other: ResolvedSpec): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function changed(): HoldoutError {
  return new HoldoutError('access', say`the files change while they are read`, { remedy: say`Try again.` })
}
