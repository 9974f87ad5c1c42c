import { type Dirent, promises } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { HoldoutError } from '../../errors.js'
import { counted, listed, say } from '../../message.js'
import { POINTER_LIMIT, readPointer } from '../../pointers/git-lfs/pointer.js'
import type { OpenStore } from '../../ports.js'
import type { RowFile, RowSpec } from '../../rows/contract.js'
import { openAddress } from './addresses.js'
import { chooseRows, type Side } from './choice.js'

/** The files that a word of the command line stands for: a file, or all files of a folder, here or in a store. */
export async function openSide(word: string, spec: RowSpec, openStore: OpenStore): Promise<Side> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(word)) return openAddress(word, spec, openStore)
  const found = await promises.stat(word).catch((error: unknown) => refuse(word, error))
  if (!found.isDirectory()) await refusePointer(word, found.size)
  if (!found.isDirectory()) return { files: [localFile(word, found.size)], others: [] }
  const paths = await listFolder(word)
  const chosen = chooseRows(word, paths, spec)
  const sizes = await Promise.all(chosen.map(async (path) => (await promises.stat(path)).size))
  await Promise.all(chosen.map((path, index) => refusePointer(path, sizes[index] ?? 0)))
  const files = chosen.map((path, index) => localFile(path, sizes[index] ?? 0))
  return { files, others: paths.filter((path) => !chosen.includes(path)) }
}

/** Rows of a pointer would be its own three lines, and never overlap. */
async function refusePointer(path: string, size: number): Promise<void> {
  if (size === 0 || size >= POINTER_LIMIT) return
  const text = await promises.readFile(path, 'utf8').catch((error: unknown) => refuse(path, error))
  if (readPointer(text).state !== 'pointer') return
  throw new HoldoutError('access', say`${path} is a pointer of Git LFS: its content is not here`, {
    remedy: say`Bring it with ${'git lfs pull'}.`,
  })
}

/** Every file below a folder in the order of their names; hidden ones are none of the data. */
async function listFolder(folder: string): Promise<readonly string[]> {
  const entries = await promises
    .readdir(folder, { withFileTypes: true })
    .catch((error: unknown) => refuse(folder, error))
  const visible = entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const lists = await Promise.all(visible.map(async (entry) => listEntry(join(folder, entry.name), entry)))
  return lists.flat()
}

/** A link to a file is the file, as DVC makes them; one to a folder could lead in a circle. */
async function listEntry(path: string, entry: Dirent): Promise<readonly string[]> {
  if (entry.isDirectory()) return listFolder(path)
  if (entry.isFile()) return [path]
  if (!entry.isSymbolicLink()) return []
  const target = await promises.stat(path).catch((error: unknown) => refuse(path, error))
  if (target.isFile()) return [path]
  throw new HoldoutError('usage', say`${path} is a link to a folder`, { remedy: say`Name that folder itself.` })
}

function localFile(path: string, size: number): RowFile {
  return {
    name: path,
    size,
    localPath: path,
    open: async (range, signal) => {
      const handle = await promises.open(path, 'r').catch((error: unknown) => refuse(path, error))
      const part = range === undefined ? {} : { start: range.start, end: (range.end ?? size) - 1 }
      if (range !== undefined && (range.end ?? size) <= range.start) {
        await handle.close()
        return new Blob([]).stream()
      }
      const stream = handle.createReadStream({
        ...part,
        highWaterMark: CHUNK,
        ...(signal === undefined ? {} : { signal }),
      })
      return Readable.toWeb(stream) as ReadableStream<Uint8Array>
    },
  }
}

const CHUNK = 256 * 1024

function refuse(path: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  const absent = code === 'ENOENT' || code === 'ENOTDIR'
  throw new HoldoutError(
    absent ? 'usage' : 'access',
    absent ? say`there is no ${path}` : say`${path} cannot be read (${[code]})`,
    {
      remedy: absent ? say`Name a file, a folder, or ${'s3://BUCKET/KEY'}.` : say`Give this user the right to read it.`,
      cause: error,
    },
  )
}

/** "3 files beside them are not read: a.md, …". */
export function describeOthers(word: string, others: readonly string[]) {
  return say`in ${word} ${counted(others.length, 'file')} ${[others.length === 1 ? 'has' : 'have']} no format of rows and ${[others.length === 1 ? 'is' : 'are']} not read: ${listed(others, 3)}`
}
