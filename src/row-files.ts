import type { RowQuestion, Tools } from './checks/contract.js'
import { HoldoutError } from './errors.js'
import { createHash } from './hash.js'
import { say } from './message.js'
import type { FileEntry, Pointer, Sample } from './model.js'
import type { Ports, Repository } from './ports.js'
import { makeRowAllowance, type RowAllowance } from './row-allowance.js'
import { makeRowMemory } from './row-memory.js'
import type { RowComparison, RowFile, RowProgress, RowSets } from './rows/contract.js'
import { Progress } from './rows/progress.js'
import { formatDigest } from './snapshot/digests.js'
import type { Objects } from './snapshot/objects.js'
import { VERSION } from './version.js'

/** A file that git keeps is read at once; hosts refuse larger ones. */
const MAX_BLOB_BYTES = 128 * 1024 * 1024

/**
 * Compares the rows of samples, wherever these lie; the engine is loaded with the first question. What the same contents
 * gave in an earlier run is taken from there: counts and places, never a cell.
 */
export function makeRowTool(ports: RowPorts, objects: Objects, minutes: number): Tools['compareRows'] {
  const cache = ports.rowCache ?? ports.cache
  const compare = makeComparison(ports, objects, makeRowAllowance(minutes))
  return async (question) => {
    const key = cache === undefined ? undefined : await nameAnswer(question)
    if (cache === undefined || key === undefined) return compare(question)
    const kept = readAnswer(await cache.get(key))
    if (kept !== undefined) return kept
    const answer = await compare(question)
    if (answer.outcome === 'completed') await cache.put(key, Buffer.from(JSON.stringify(answer)))
    return answer
  }
}

/** Raised when answers hold something else. */
const ANSWER_VERSION = 2

/** A name for all that an answer depends on; undefined where some content is not known by a digest. */
async function nameAnswer({ sets, spec }: RowQuestion): Promise<string | undefined> {
  const all = Object.values(sets).flat()
  if (all.some(({ digest }) => digest?.covers !== 'content')) return undefined
  const { CANONICAL_VERSION } = await import('./rows/canonical.js')
  const files = Object.entries(sets).map(([name, samples]) => {
    return [name, samples.map(({ path, digest }) => [path, digest?.algorithm, digest?.value])]
  })
  const whole = JSON.stringify([VERSION, CANONICAL_VERSION, ANSWER_VERSION, files, spec])
  return `rows-${createHash('sha256').update(whole).digest('hex')}`
}

/** A kept answer; undefined for anything that is none, which is then asked for anew. */
function readAnswer(bytes: Uint8Array | undefined): RowComparison | undefined {
  try {
    const answer = bytes === undefined ? undefined : JSON.parse(Buffer.from(bytes).toString())
    const { outcome, overlap, sets, columns, spec, entities } = answer ?? {}
    const isWhole = [overlap?.testRows, sets?.train?.rows, sets?.test?.rows].every(Number.isInteger)
    return outcome === 'completed' && isWhole && columns && spec && Array.isArray(entities) ? answer : undefined
  } catch {
    return undefined
  }
}

/** What reading rows needs of the world. */
type RowPorts = Pick<Ports, 'repository' | 'log' | 'clock' | 'cache' | 'rowCache' | 'progress'>

function makeComparison(ports: RowPorts, objects: Objects, allowance: RowAllowance): Tools['compareRows'] {
  const cache = ports.rowCache ?? ports.cache
  const kept = cache?.stays === true ? { sketches: cache } : {}
  return async ({ sets, spec }) => {
    const { compareRows } = await import('./rows/compare.js')
    const line = makeLine(ports)
    let read: RowProgress = { bytes: 0, rows: 0 }
    const progress = (now: RowProgress) => {
      read = now
      line.show(now)
    }
    const work = async (signal: AbortSignal) => {
      const memory = makeRowMemory()
      const open = async (sample: Sample) => memory.remember(await toRowFile(sample, ports.repository, objects))
      const opened = Object.entries(sets).map(async ([name, samples]) => {
        return [name, await Promise.all(samples.map(open))] as const
      })
      const files = Object.fromEntries(await Promise.all(opened)) as unknown as RowSets
      return compareRows({ sets: files, spec, signal, progress, ...kept })
    }
    return allowance.run(work, () => read).finally(() => line.end())
  }
}

/** How far long work is: on a terminal's own line, or now and then a line of the log. */
function makeLine({ log, clock, progress }: RowPorts): Progress {
  if (progress !== undefined) return new Progress(progress)
  const write = (text: string) => log.info(text.trimEnd())
  return new Progress({ live: false, write, now: () => clock.now().getTime() })
}

async function toRowFile(sample: Sample, repository: Repository, objects: Objects): Promise<RowFile> {
  const { path, digest } = sample
  const known = { name: path, ...(digest === undefined ? {} : { digest: formatDigest(digest) }) }
  if (digest?.algorithm === 'git-blob') return openBlob(known, digest.value, repository)
  const [pointer, entry] = findPayload(sample)
  const size = sample.size ?? (NEEDS_SIZE.test(path) ? await objects.measure(pointer, entry) : undefined)
  return {
    ...known,
    ...(size === undefined ? {} : { size }),
    open: (range, signal) => objects.open(pointer, entry, { range, signal }),
  }
}

/** Formats that are read from their end. */
const NEEDS_SIZE = /\.parquet$/i

/** A file in git: its bytes are read once, and only when somebody wants them. */
async function openBlob(
  known: Pick<RowFile, 'name' | 'digest'>,
  oid: string,
  repository: Repository,
): Promise<RowFile> {
  const read = async () => {
    const blob = (await repository.read([oid], MAX_BLOB_BYTES)).get(oid)
    if (blob?.state !== 'read') throw unreadBlob(known.name, blob?.state)
    return blob.bytes
  }
  return {
    ...known,
    ...(NEEDS_SIZE.test(known.name) ? { size: (await read()).length } : {}),
    open: async (range) => {
      const bytes = await read()
      return new Blob([new Uint8Array(range === undefined ? bytes : bytes.subarray(range.start, range.end))]).stream()
    },
  }
}

/** The pointer behind a sample, and the file's entry where it lies in a directory. */
function findPayload(sample: Sample): readonly [Pointer, FileEntry | undefined] {
  if ('format' in sample) return [sample, undefined]
  const { inside, path, digest, place } = sample
  if (inside !== undefined) {
    return [inside, { path: path.slice(inside.path.length + 1), ...(digest === undefined ? {} : { digest }) }]
  }
  throw new HoldoutError('access', say`nothing tells where the content of ${path} lies`, {
    place,
    remedy: say`Track it by itself: ${'dvc add'}.`,
  })
}

function unreadBlob(path: string, state: 'too-large' | 'missing' | undefined): HoldoutError {
  if (state === 'too-large') {
    return new HoldoutError('access', say`${path} has more than ${MAX_BLOB_BYTES} bytes, too many for a file in git`, {
      remedy: say`Track it with ${'dvc add'}.`,
    })
  }
  return new HoldoutError('access', say`the content of ${path} is missing from this clone`, {
    remedy: say`Fetch it: ${'git fetch --refetch'}, or clone without a filter.`,
  })
}
