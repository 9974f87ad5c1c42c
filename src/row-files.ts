import type { Tools } from './checks/contract.js'
import { HoldoutError } from './errors.js'
import { say } from './message.js'
import type { FileEntry, Pointer, Sample } from './model.js'
import type { Repository } from './ports.js'
import type { RowFile, RowSets } from './rows/contract.js'
import { formatDigest } from './snapshot/digests.js'
import type { Objects } from './snapshot/objects.js'

/** A file that git keeps is read at once; hosts refuse larger ones. */
const MAX_BLOB_BYTES = 128 * 1024 * 1024

/** Compares the rows of samples, wherever these lie; the engine is loaded with the first question. */
export function makeRowTool(repository: Repository, objects: Objects): Tools['compareRows'] {
  return async ({ sets, spec }) => {
    const { compareRows } = await import('./rows/compare.js')
    const opened = Object.entries(sets).map(async ([name, samples]) => {
      return [name, await Promise.all(samples.map((sample) => toRowFile(sample, repository, objects)))] as const
    })
    return compareRows({ sets: Object.fromEntries(await Promise.all(opened)) as unknown as RowSets, spec })
  }
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
