import type { Transform } from 'node:stream'
import { pipeline, Readable } from 'node:stream'
import { isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { ByteRange } from '../ports.js'
import type { RowFile } from './contract.js'
import { unreadable } from './failure.js'

/** A file that a reader reads, and what it tells about it on the way. */
export interface Input {
  readonly name: string
  readonly size: number | undefined
  readonly signal: AbortSignal | undefined
  /** The stored bytes, or a part of them; every chunk counts as progress. */
  stored(range?: ByteRange): AsyncIterable<Uint8Array>
  /** The whole file, decompressed as its name says. */
  content(): AsyncIterable<Uint8Array>
}

/** `most`: bytes that the file may unpack to, whatever its size. */
export function openInput(
  file: RowFile,
  signal: AbortSignal | undefined,
  onBytes: (bytes: number) => void,
  most = MOST_UNPACKED,
): Input {
  const stored = (range?: ByteRange) => readBytes(file, range, signal, onBytes)
  return {
    name: file.name,
    size: file.size,
    signal,
    stored,
    content: () => {
      const packing = PACKINGS.find(({ suffix }) => file.name.toLowerCase().endsWith(suffix))
      return packing === undefined ? stored() : unpack(file.name, stored, packing, most)
    },
  }
}

async function* readBytes(
  file: RowFile,
  range: ByteRange | undefined,
  signal: AbortSignal | undefined,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  signal?.throwIfAborted()
  for await (const chunk of await file.open(range, signal)) {
    signal?.throwIfAborted()
    onBytes(chunk.byteLength)
    yield chunk
  }
}

/** Beyond the bytes that any file may unpack to, so many times what was stored: tables shrink to a hundredth at most. */
const MOST_UNPACKED = 1024 ** 3
const MAX_RATIO = 200

interface Packing {
  readonly suffix: string
  readonly make: () => Promise<Transform | undefined>
}

const zlib = () => import('node:zlib')

const PACKINGS: readonly Packing[] = [
  { suffix: '.gz', make: async () => (await zlib()).createGunzip() },
  // Node has zstd since 22.15.
  { suffix: '.zst', make: async () => (await zlib()).createZstdDecompress?.() },
]

/** A name without the suffix of its compression. */
export function unpackedName(name: string): string {
  const packing = PACKINGS.find(({ suffix }) => name.toLowerCase().endsWith(suffix))
  return packing === undefined ? name : name.slice(0, -packing.suffix.length)
}

/** `.gz`, `.zst`, or '' for a file that is not compressed. */
export function packingOf(name: string): string {
  return name.slice(unpackedName(name).length).toLowerCase()
}

async function* unpack(
  name: string,
  open: () => AsyncIterable<Uint8Array>,
  { make }: Packing,
  most: number,
): AsyncGenerator<Uint8Array> {
  const unpacker = await make()
  if (unpacker === undefined) {
    throw unreadable(name, say`this Node has no zstd`, say`Use Node 22.15 or newer, or gzip.`)
  }
  let [stored, unpacked] = [0, 0]
  const packed = count(open(), (bytes) => {
    stored += bytes
  })
  pipeline(Readable.from(packed), unpacker, () => {})
  try {
    for await (const chunk of unpacker) {
      unpacked += (chunk as Uint8Array).length
      if (unpacked > most && unpacked > MAX_RATIO * stored) throw bomb(name)
      yield chunk as Uint8Array
    }
  } catch (error) {
    throw isPackingError(error) ? damaged(name, error) : error
  }
}

async function* count(chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}

function bomb(name: string): Error {
  return unreadable(
    name,
    say`it unpacks to more than ${MAX_RATIO} times its size`,
    say`Store it as it is, or as Parquet.`,
  )
}

function isPackingError(error: unknown): boolean {
  return !isHoldoutError(error) && /^Z_|^ZSTD|^ERR_ZSTD/.test((error as NodeJS.ErrnoException).code ?? '')
}

function damaged(name: string, cause: unknown): Error {
  const what = say`the compressed data are cut or damaged`
  return unreadable(name, what, say`Write the file again, and push it again.`, { cause })
}
