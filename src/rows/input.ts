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

export function openInput(file: RowFile, signal: AbortSignal | undefined, onBytes: (bytes: number) => void): Input {
  const stored = (range?: ByteRange) => readBytes(file, range, signal, onBytes)
  return {
    name: file.name,
    size: file.size,
    signal,
    stored,
    content: () => {
      const packing = PACKINGS.find(({ suffix }) => file.name.toLowerCase().endsWith(suffix))
      return packing === undefined ? stored() : unpack(file.name, stored(), packing)
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

async function* unpack(name: string, packed: AsyncIterable<Uint8Array>, { make }: Packing): AsyncGenerator<Uint8Array> {
  const unpacker = await make()
  if (unpacker === undefined) {
    throw unreadable(name, say`this Node has no zstd`, say`Use Node 22.15 or newer, or gzip.`)
  }
  pipeline(Readable.from(packed), unpacker, () => {})
  try {
    for await (const chunk of unpacker) yield chunk as Uint8Array
  } catch (error) {
    throw isPackingError(error) ? damaged(name, error) : error
  }
}

function isPackingError(error: unknown): boolean {
  return !isHoldoutError(error) && /^Z_|^ZSTD|^ERR_ZSTD/.test((error as NodeJS.ErrnoException).code ?? '')
}

function damaged(name: string, cause: unknown): Error {
  const what = say`the compressed data are cut or damaged`
  return unreadable(name, what, say`Write the file again, and push it again.`, { cause })
}
