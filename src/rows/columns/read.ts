import { isHoldoutError } from '../../errors.js'
import { ColumnKernel, hasColumnKernel } from '../../kernel/columns.js'
import { canonicalText } from '../canonical.js'
import type { ResolvedSpec, RowFile, RowRequest, SetName } from '../contract.js'
import { MalformedRows } from '../failure.js'
import { formatOf } from '../formats/registry.js'
import { unpackedName } from '../input.js'
import type { Meter } from '../meter.js'
import { DEFAULT_MEMORY, type PassResult } from '../pass.js'
import type { Survey } from '../survey.js'
import { planTasks, TESTS, TRAINS } from '../tasks.js'
import { Uncovered } from './chunk.js'
import { CellFacts } from './facts.js'
import { Fetcher } from './fetch.js'
import { TagFilter } from './filter.js'
import { IdTally } from './ids.js'
import type { ColumnKind } from './kinds.js'
import { chooseOrder } from './order.js'
import { type Progressive, readProgressively } from './progressive.js'
import { findIds, learnKinds } from './rest.js'
import { TrainSample } from './sample.js'
import { openSource, type Source } from './source.js'
import { RowTable } from './table.js'
import { readTests } from './tests.js'
import { readWhole } from './whole.js'
import type { Work } from './work.js'

/** Less is read as quickly without starting the kernel. */
const LEAST_BYTES = 8 * 1024 * 1024
/** The same where the plain readers keep sketches of files, by which the next pull request reads the changed ones alone. */
const LEAST_UNKEPT = 64 * 1024 * 1024

/** True for Parquet files whose rows are compared whole, enough of them to be worth it. */
export function coversColumns({ sets, spec, sketches }: RowRequest, resolved: ResolvedSpec, wanted?: number): boolean {
  const least = wanted ?? (sketches === undefined ? LEAST_BYTES : LEAST_UNKEPT)
  const { raw, label, group, time, naValues, round, compared } = resolved
  const isPlain =
    label === undefined && time === undefined && round === undefined && group.length + naValues.length === 0
  if (raw || !isPlain || compared.length === 0 || !hasColumnKernel()) return false
  const files = Object.values(sets).flat()
  const isParquet = ({ name }: RowFile) => unpackedName(name) === name && (spec.format ?? formatOf(name)) === 'parquet'
  return files.every(isParquet) && files.reduce((sum, { size = Number.NaN }) => sum + size, 0) >= least
}

/**
 * One reading by the kernel, column by column. Undefined where only the plain readers can go on, or can say what is wrong:
 * slower, and the same answer.
 */
export async function readByColumns(
  request: RowRequest,
  resolved: ResolvedSpec,
  reading: Reading,
): Promise<PassResult | undefined> {
  try {
    return await readSets(request, resolved, reading)
  } catch (error) {
    request.signal?.throwIfAborted()
    if (isHoldoutError(error) && !(error instanceof MalformedRows)) throw error
    return undefined
  }
}

interface Reading {
  readonly survey: Survey
  readonly meter: Meter
  /** True where the survey knows all of the columns, and only the overlap is asked for. */
  readonly again: boolean
}

async function readSets(
  request: RowRequest,
  resolved: ResolvedSpec,
  { survey, meter, again }: Reading,
): Promise<PassResult> {
  const work = await prepare(request, resolved, meter)
  await readTests(work)
  const skipped = await readTrains(work)
  if (!again) await learnKinds(work)
  const isRead = (column: string) => skipped === undefined || column === work.order.columns[0]
  const mayHide = !again && !work.table.hasOverlap && skipped?.hangsOnIds !== false
  const unique = mayHide ? await findIds(work, resolved.compared, isRead) : []
  for (const { task, names } of [...work.test, ...work.train]) survey.learnColumns(task, names)
  if (!again) work.facts.teach(survey, resolved)
  return {
    rows: sumRows(work, ({ rows }) => rows),
    bytes: sumRows(work, ({ task }) => task.file.size ?? 0),
    spoiled: false,
    unique: async () => unique,
    keys: work.table.finish(work.sample.finish()),
  }
}

/** Undefined when all was read. */
async function readTrains(work: Work): Promise<Progressive | undefined> {
  const progressive = work.order.distinct < LEAST_DISTINCT ? undefined : await readProgressively(work)
  if (progressive !== undefined) return progressive
  work.table.forgetTrain()
  work.sample.clear()
  for (const tally of work.ids.values()) tally.forgetTrain()
  await readWhole(work)
  return undefined
}

/** Distinct values for each row of the first column: below, it tells too few rows apart to be worth a reading of its own. */
const LEAST_DISTINCT = 0.1
/** Columns of which beginnings are kept. */
const FILTERS = 2
/** Bytes of memory beside those that hold rows, and those that filters take for each test row. */
const BESIDE = 256 * 1024 * 1024
const FILTER_BYTES = 20

async function prepare(request: RowRequest, resolved: ResolvedSpec, meter: Meter): Promise<Work> {
  const { sets, limits } = request
  const reading = meter.start({})
  const open = async (names: readonly SetName[]) => {
    const opened: Source[] = []
    for (const task of planTasks(sets, names)) {
      const source = await openSource(task, resolved.compared, request, reading.bytes)
      if (source === undefined) throw new Uncovered()
      opened.push(source)
    }
    return opened
  }
  const [test, train] = [await open(TESTS), await open(TRAINS)]
  const kinds = agree([...test, ...train], resolved.compared)
  const memory = limits?.memory ?? DEFAULT_MEMORY
  const [tests, trains] = [test, train].map((sources) => sources.reduce((sum, { rows }) => sum + rows, 0))
  if (FILTERS * FILTER_BYTES * (tests ?? 0) > memory / 2) throw new Uncovered()
  const kernel = new ColumnKernel(memory + BESIDE, canonicalBytes)
  const fetcher = new Fetcher()
  const order = await chooseOrder(kernel, fetcher, { test, train }, resolved.compared)
  const filters = order.columns
    .slice(0, FILTERS)
    .map((_, index) => new TagFilter(kernel, `filter ${index}`, tests ?? 0))
  return {
    kernel,
    fetcher,
    request,
    onRows: reading.rows,
    test,
    train,
    order,
    filters,
    table: new RowTable(kernel, { test, train }, sets),
    facts: new CellFacts(kinds),
    ids: new Map(order.columns.slice(order.columns.length - order.ids).map((column) => [column, new IdTally()])),
    sample: new TrainSample(trains ?? 0),
  }
}

/** The kind of each column, the same in all files. */
function agree(sources: readonly Source[], compared: readonly string[]): ReadonlyMap<string, ColumnKind> {
  const kinds = new Map<string, ColumnKind>()
  for (const column of compared) {
    for (const { columns } of sources) {
      const kind = columns.get(column)?.kind
      const known = kinds.get(column) ?? kind
      if (kind === undefined || kind.identity !== known?.identity) throw new Uncovered()
      kinds.set(column, known)
    }
  }
  return kinds
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const ENCODER = new TextEncoder()

/** The canonical form of a text in UTF-8; undefined for bytes that are none. */
function canonicalBytes(text: Uint8Array): Uint8Array | undefined {
  try {
    return ENCODER.encode(canonicalText(UTF8.decode(text)))
  } catch {
    return undefined
  }
}

function sumRows({ test, train }: Work, count: (source: Source) => number): Readonly<Record<SetName, number>> {
  const sums = { train: 0, test: 0, baseTrain: 0, baseTest: 0 }
  for (const source of [...test, ...train]) for (const set of source.task.sets) sums[set] += count(source)
  return sums
}
