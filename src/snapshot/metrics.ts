import { MAX_POINTER_BYTES } from '../documents/limits.js'
import { parseDocument } from '../documents/parse.js'
import { decodeText } from '../documents/text.js'
import { isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Extraction, Message, Metric, MetricFile, NotChecked, Problem, Scalar, Tree } from '../model.js'
import { failureToProblem } from '../pointers/extraction.js'
import type { Repository } from '../ports.js'
import { type Cover, findCover, findCulprit } from './covers.js'
import { faultToProblem, findKeyFault, findTwin, flattenMetrics, type Leaf } from './flatten.js'
import type { WantedMetricFile } from './metric-files.js'
import type { Objects } from './objects.js'
import { isTable } from './readable.js'
import { readSources } from './sources.js'

/** The metrics of one commit, the state of each file that should hold some, and what was wrong. */
export interface ReadMetrics {
  readonly files: readonly MetricFile[]
  readonly metrics: readonly Metric[]
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
}

/**
 * Reads the wanted metric files of one commit: from git when git has the path, else from the object behind the pointer
 * that covers it. `extraction` holds at least the pointers that may cover one.
 */
export async function readMetrics(
  repository: Repository,
  tree: Tree,
  wanted: readonly WantedMetricFile[],
  extraction: Extraction,
  objects: Objects,
): Promise<ReadMetrics> {
  const paths = wanted.map((file) => file.path)
  const sources = await readSources(repository, tree, paths)
  const reads = await Promise.all(
    wanted.map(async (file): Promise<ReadMetrics> => {
      const problem = sources.problems.get(file.path)
      if (problem !== undefined && findOwn(file.path, extraction)) return readPayload(file, extraction, objects)
      if (problem !== undefined) return unreadable(file, problem)
      const source = sources.files.get(file.path)
      return source === undefined ? readPayload(file, extraction, objects) : interpret(file, source.text)
    }),
  )
  return {
    files: reads.flatMap((read) => read.files),
    metrics: reads.flatMap((read) => read.metrics),
    problems: reads.flatMap((read) => read.problems),
    notChecked: reads.flatMap((read) => read.notChecked),
  }
}

/** True for a file that is a pointer itself, as files of Git LFS are. */
function findOwn(path: string, { pointers }: Extraction): boolean {
  return pointers.some((pointer) => pointer.path === path && pointer.place.path === path)
}

/** A metrics file that git does not hold: an output in DVC's cache, or a file inside such a directory. */
async function readPayload(file: WantedMetricFile, extraction: Extraction, objects: Objects): Promise<ReadMetrics> {
  const cover = findCover(file.path, extraction)
  const culprit = findCulprit(file, cover?.pointer, extraction.problems)
  if (cover === undefined)
    return culprit === undefined ? absent(file, say`it is not in the tree`) : hidden(file, culprit)
  const { cached, digest, entries, place, directory } = cover.pointer
  if (!cached) return absent(file, say`it is ${'cache: false'} and not in the tree`)
  if (digest === undefined && entries === undefined) {
    return culprit === undefined
      ? absent(file, say`no version of it is recorded in ${place.path}`)
      : hidden(file, culprit)
  }
  if (cover.inside !== '' && !directory) return absent(file, say`${cover.pointer.path} is a file, and no directory`)
  try {
    return await fetchMetrics(file, cover, objects)
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    return unreachable(file, error.text, error.remedy ?? say`Make the remote reachable from here.`)
  }
}

async function fetchMetrics(
  file: WantedMetricFile,
  { pointer, inside }: Cover,
  objects: Objects,
): Promise<ReadMetrics> {
  if (!pointer.directory) return decode(file, await objects.read(pointer, undefined, MAX_POINTER_BYTES))
  const entries = await objects.list(pointer)
  if (inside === '') return absent(file, say`the directory holds no file of metrics`)
  const entry = entries.find((candidate) => candidate.path === inside)
  if (entry === undefined) return absent(file, say`it is not in the directory ${pointer.path}`)
  return decode(file, await objects.read(pointer, entry, MAX_POINTER_BYTES))
}

async function decode(file: WantedMetricFile, bytes: Uint8Array): Promise<ReadMetrics> {
  const text = decodeText(bytes)
  return text.ok ? interpret(file, text.text) : unreadable(file, failureToProblem(file.path, text))
}

async function interpret(file: WantedMetricFile, text: string): Promise<ReadMetrics> {
  if (isTable(file.path)) return interpretTable(file, text)
  const parsed = await parseDocument(file.path, text)
  if (!parsed.ok) return unreadable(file, failureToProblem(file.path, parsed))
  const fault = findKeyFault(parsed.root)
  if (fault !== undefined) return unreadable(file, faultToProblem(file.path, fault))
  return { ...NOTHING, files: [stateOf(file, 'read')], metrics: toMetrics(file, flattenMetrics(parsed.root)) }
}

/** A table is a text to DVC, and to the gate the values that stand in it. */
async function interpretTable(file: WantedMetricFile, text: string): Promise<ReadMetrics> {
  const { readTable } = await import('./metric-table.js')
  const table = readTable(file.path, text)
  if (!('leaves' in table)) return unreadable(file, failureToProblem(file.path, table))
  const twice = findTwin(table.leaves)
  if (twice !== undefined) return unreadable(file, faultToProblem(file.path, twice))
  const whole = await parseDocument(file.path, text)
  // DVC reads it as YAML, and its YAML reader refuses tabs.
  const isText = whole.ok && whole.root.kind === 'scalar' && !text.includes('\t')
  const shown = isText ? { text: whole.root.source } : {}
  return {
    ...NOTHING,
    files: [{ ...stateOf(file, 'read'), ...shown }],
    metrics: toMetrics(file, table.leaves),
    notChecked: table.unread === 0 ? [] : [manyRows(file.path, table.unread)],
  }
}

function manyRows(path: string, rows: number): NotChecked {
  return {
    what: say`metrics in ${path}`,
    reason: say`the table has ${rows} rows of values, and a gate needs one value for each metric`,
    remedy: say`Write the values that count as JSON or YAML, or as a table of one row.`,
  }
}

function toMetrics({ path }: WantedMetricFile, leaves: readonly Leaf<Scalar>[]): readonly Metric[] {
  return leaves.map(({ key, value, line }) => ({ file: path, key, value, place: { path, line } }))
}

const NOTHING: ReadMetrics = { files: [], metrics: [], problems: [], notChecked: [] }

function stateOf({ path, origin, place }: WantedMetricFile, state: MetricFile['state'], reason?: Message): MetricFile {
  return { path, origin, place, state, ...(reason === undefined ? {} : { reason }) }
}

function absent(file: WantedMetricFile, reason: Message): ReadMetrics {
  return { ...NOTHING, files: [stateOf(file, 'absent', reason)] }
}

function unreadable(file: WantedMetricFile, problem: Problem): ReadMetrics {
  return { ...NOTHING, files: [stateOf(file, 'unreadable', problem.message)], problems: [problem] }
}

/** Whether the file is there, only another file could tell, and that one is broken. */
function hidden(file: WantedMetricFile, culprit: Problem): ReadMetrics {
  const reason = say`${culprit.place.path} cannot be read: ${culprit.message}`
  return { ...NOTHING, files: [stateOf(file, 'unreadable', reason)], problems: [culprit] }
}

function unreachable(file: WantedMetricFile, reason: Message, remedy: Message): ReadMetrics {
  const skipped = { what: say`metrics in ${file.path}`, reason, remedy }
  return { ...NOTHING, files: [stateOf(file, 'unreachable', reason)], notChecked: [skipped] }
}
