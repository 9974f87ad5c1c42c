import type { Parsed } from '../documents/node.js'
import { MAX_POINTER_BYTES } from '../documents/limits.js'
import { parseDocument } from '../documents/parse.js'
import { decodeText } from '../documents/text.js'
import { isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Extraction, Message, Metric, MetricFile, NotChecked, Place, Pointer, Problem, Tree } from '../model.js'
import { isInside } from '../paths.js'
import type { Repository } from '../ports.js'
import { failureToProblem } from '../pointers/extraction.js'
import { flattenMetrics } from './flatten.js'
import type { WantedMetricFile } from './metric-files.js'
import type { Objects } from './objects.js'
import { readSources } from './sources.js'

/** The metrics of one commit, the state of each file that should hold some, and what was wrong. */
export interface ReadMetrics {
  readonly files: readonly MetricFile[]
  readonly metrics: readonly Metric[]
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
}

/** Reads the wanted metric files of one commit: from git when git has the path, else from the object behind its pointer. */
export async function readMetrics(
  repository: Repository,
  tree: Tree,
  wanted: readonly WantedMetricFile[],
  extraction: Extraction,
  objects: Objects,
): Promise<ReadMetrics> {
  const sources = await readSources(repository, tree, wanted.map((file) => file.path))
  const reads = await Promise.all(
    wanted.map(async (file): Promise<ReadMetrics> => {
      const problem = sources.problems.get(file.path)
      if (problem !== undefined) return unreadable(file, problem)
      const source = sources.files.get(file.path)
      if (source !== undefined) return parseMetrics(file, await parseDocument(file.path, source.text))
      return readPayload(file, extraction, objects)
    }),
  )
  return {
    files: reads.flatMap((read) => read.files),
    metrics: reads.flatMap((read) => read.metrics),
    problems: reads.flatMap((read) => read.problems),
    notChecked: reads.flatMap((read) => read.notChecked),
  }
}

/** A metrics file that git does not hold: an output in DVC's cache, or a file inside such a directory. */
async function readPayload(file: WantedMetricFile, extraction: Extraction, objects: Objects): Promise<ReadMetrics> {
  const cover = extraction.pointers.find((pointer) => isInside(file.path, pointer.path))
  if (cover === undefined) return absent(file, say`it is not in the tree`)
  if (!cover.cached) return absent(file, say`it is ${'cache: false'} and not in the tree`)
  if (cover.digest === undefined) return absent(file, say`no version of it is recorded in ${cover.place.path}`)
  try {
    const bytes = await fetchPayload(file.path, cover, objects)
    if (bytes === undefined) return absent(file, say`it is not in the directory ${cover.path}`)
    const text = decodeText(bytes)
    return parseMetrics(file, text.ok ? await parseDocument(file.path, text.text) : text)
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    return unreachable(file, error.text, error.remedy ?? say`Make the remote reachable from here.`)
  }
}

async function fetchPayload(path: string, cover: Pointer, objects: Objects): Promise<Uint8Array | undefined> {
  if (path === cover.path) return objects.read(cover, undefined, MAX_POINTER_BYTES)
  const inside = path.slice(cover.path.length + 1)
  const entry = (await objects.list(cover)).find((candidate) => candidate.path === inside)
  return entry === undefined ? undefined : objects.read(cover, entry, MAX_POINTER_BYTES)
}

function parseMetrics(file: WantedMetricFile, parsed: Parsed): ReadMetrics {
  if (!parsed.ok) return unreadable(file, failureToProblem(file.path, parsed))
  const metrics = flattenMetrics(parsed.root).map(({ key, value, line }) => {
    const place: Place = { path: file.path, line }
    return { file: file.path, key, value, place }
  })
  return { files: [stateOf(file, 'read')], metrics, problems: [], notChecked: [] }
}

function stateOf(file: WantedMetricFile, state: MetricFile['state'], reason?: Message): MetricFile {
  const { path, origin, place } = file
  return { path, origin, place, state, ...(reason === undefined ? {} : { reason }) }
}

function absent(file: WantedMetricFile, reason: Message): ReadMetrics {
  return { files: [stateOf(file, 'absent', reason)], metrics: [], problems: [], notChecked: [] }
}

function unreadable(file: WantedMetricFile, problem: Problem): ReadMetrics {
  return { files: [stateOf(file, 'unreadable', problem.message)], metrics: [], problems: [problem], notChecked: [] }
}

function unreachable(file: WantedMetricFile, reason: Message, remedy: Message): ReadMetrics {
  const skipped = { what: say`metrics in ${file.path}`, reason, remedy }
  return { files: [stateOf(file, 'unreachable', reason)], metrics: [], problems: [], notChecked: [skipped] }
}
