import { open } from 'node:fs/promises'
import type { AsyncBuffer, ColumnMetaData, Compressors } from 'hyparquet'
import type { ByteRange } from '../../ports.js'
import { canonicalName } from '../canonical.js'
import type { RowFile, RowRequest } from '../contract.js'
import { loadCompressors, loadOwnCompressors, openBytes } from '../formats/parquet/bytes.js'
import { readFooter } from '../formats/parquet/footer.js'
import { rangeOf } from '../formats/parquet/groups.js'
import { openInput } from '../input.js'
import type { Task } from '../tasks.js'
import { type ColumnKind, kindOf } from './kinds.js'

/** One column of a file. */
export interface Column {
  readonly type: ColumnMetaData['type'] | undefined
  readonly kind: ColumnKind
  readonly isOptional: boolean
}

/** A row group, and where the chunks of its columns stand. */
export interface Group {
  readonly rows: number
  /** The number of its first row in the file, from 0. */
  readonly start: number
  readonly chunks: ReadonlyMap<string, ColumnMetaData>
}

/** A Parquet file of which nothing but the footer was read. */
export interface Source {
  readonly task: Task
  /** Reads a part of the file, into `spare` where that is long enough. */
  readonly read: (range: ByteRange, spare?: Uint8Array) => Promise<Uint8Array>
  readonly compressors: Compressors
  /** Names of all columns. */
  readonly names: readonly string[]
  /** Those asked for, by name. */
  readonly columns: ReadonlyMap<string, Column>
  readonly groups: readonly Group[]
  readonly rows: number
}

/** Rows of a row group, and bytes of a column chunk, that are taken into memory at once. */
const MAX_ROWS = 4 * 1024 * 1024
const MAX_CHUNK = 256 * 1024 * 1024

/** Opens a file for these columns; undefined where it has one, or a row group, that only the plain reader covers. */
export async function openSource(
  task: Task,
  wanted: readonly string[],
  request: RowRequest,
  onBytes: (bytes: number) => void,
): Promise<Source | undefined> {
  const { file } = task
  const { bytes, read } = await openFile(file, request, onBytes)
  const { metadata, tree, names } = await readFooter(file.name, bytes)
  const columns = new Map<string, Column>()
  for (const { element, children } of tree.children) {
    const name = canonicalName(element.name)
    if (!wanted.includes(name)) continue
    const kind = children.length === 0 && element.repetition_type !== 'REPEATED' ? kindOf(element) : undefined
    if (kind === undefined) return undefined
    columns.set(name, { type: element.type, kind, isOptional: element.repetition_type !== 'REQUIRED' })
  }
  if (columns.size !== wanted.length) return undefined
  const groups: Group[] = []
  let start = 0
  for (const { num_rows, columns: found } of metadata.row_groups) {
    const rows = Number(num_rows)
    const chunks = new Map<string, ColumnMetaData>()
    for (const { meta_data: chunk } of found) {
      const name = canonicalName(chunk?.path_in_schema[0] ?? '')
      if (chunk !== undefined && columns.has(name) && !chunks.has(name)) chunks.set(name, chunk)
    }
    const isCovered = [...chunks].every(
      ([name, chunk]) => sizeOf(chunk) <= MAX_CHUNK && chunk.type === columns.get(name)?.type,
    )
    if (rows > MAX_ROWS || !isCovered || chunks.size !== columns.size) return undefined
    if (rows > 0) groups.push({ rows, start, chunks })
    start += rows
  }
  return { task, read, compressors: await chooseCompressors(groups), names, columns, groups, rows: start }
}

/** The others take their time to be loaded. */
function chooseCompressors(groups: readonly Group[]): Promise<Compressors> {
  const codecs = new Set(groups.flatMap(({ chunks }) => [...chunks.values()].map(({ codec }) => codec)))
  const others = [...codecs].some((codec) => !OWN_CODECS.includes(codec))
  return others ? loadCompressors() : loadOwnCompressors()
}

const OWN_CODECS: readonly ColumnMetaData['codec'][] = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'ZSTD']

/** Bytes of a column chunk in the file. */
export function sizeOf(chunk: ColumnMetaData): number {
  const { start, end } = rangeOf(chunk)
  return end - start
}

interface Opened {
  /** As hyparquet wants it, for the footer. */
  readonly bytes: AsyncBuffer
  readonly read: Source['read']
}

/** A file of this machine is read without a stream's detours. */
async function openFile(file: RowFile, request: RowRequest, onBytes: (bytes: number) => void): Promise<Opened> {
  const { signal, limits } = request
  const { localPath, size } = file
  if (localPath === undefined || size === undefined) {
    const bytes = await openBytes(openInput(file, signal, onBytes, limits?.unpacked))
    return { bytes, read: async ({ start, end }) => new Uint8Array(await bytes.slice(start, end)) }
  }
  const read: Source['read'] = async ({ start, end = size }, spare) => {
    signal?.throwIfAborted()
    const length = Math.max(0, end - start)
    const room = spare !== undefined && spare.length >= length ? spare : Buffer.allocUnsafeSlow(length)
    const handle = await open(localPath)
    const { bytesRead } = await handle.read(room, 0, length, start).finally(() => handle.close())
    if (bytesRead !== length) throw new Error('the file ends early')
    onBytes(length)
    return room.subarray(0, length)
  }
  const slice = async (start: number, end = size) => Uint8Array.from(await read({ start, end })).buffer
  return { bytes: { byteLength: size, slice }, read }
}
