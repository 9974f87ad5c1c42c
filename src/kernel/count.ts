import { BlockCutter } from './blocks.js'
import { HashCrowded, KernelFull, type LineCounts, type LineEngine, type LineOptions, type Part } from './contract.js'
import { KernelEngine } from './engine.js'

export interface LineSource {
  /** From the start; called once for each pass. */
  open(): AsyncIterable<Uint8Array>
  /** The first line is no row. */
  readonly header: boolean
}

export interface LineRequest {
  readonly test: readonly LineSource[]
  readonly train: readonly LineSource[]
  /** Bytes that the test lines may take; with more of them there are more passes. */
  readonly memory: number
  /** Bytes of a line at most. */
  readonly record: number
  readonly signal?: AbortSignal
  /** Bytes and rows since the last call. */
  readonly progress?: (bytes: number, rows: number) => void
  /** What reads; the kernel when absent. */
  readonly engine?: (options: LineOptions) => LineEngine
  /** See `LineOptions.order`. */
  readonly order?: LineOptions['order']
}

export interface CountedLines extends LineCounts {
  readonly passes: number
  /** Rows of each file. */
  readonly testFiles: readonly number[]
  readonly trainFiles: readonly number[]
}

/** A function that runs over gigabytes in one call stays in the slow tier of the compiler. */
const BLOCK = 1024 * 1024
const MAX_BITS = 12
const MAX_SEEDS = 4

/**
 * Which test lines occur in train, exactly. Reads every file once for each pass. Throws `LineTooLong`, `KernelFull` where
 * the most passes do not suffice, what a source throws, and the signal's reason.
 */
export async function countLines(request: LineRequest): Promise<CountedLines> {
  let bits = 0
  let seeds = 1
  let seed = makeSeed()
  for (;;) {
    try {
      return await readParts(request, seed, bits)
    } catch (error) {
      if (error instanceof KernelFull && bits < MAX_BITS) bits += 1
      else if (error instanceof HashCrowded && seeds < MAX_SEEDS) seeds += 1
      else throw error
      seed = makeSeed()
    }
  }
}

async function readParts(request: LineRequest, seed: bigint, bits: number): Promise<CountedLines> {
  const parts: CountedLines[] = []
  for (let index = 0; index < 2 ** bits; index += 1) parts.push(await readPart(request, seed, { bits, index }))
  const [first] = parts
  if (first === undefined || parts.length === 1) return first as CountedLines
  const join = (field: 'inTest' | 'inTrain' | 'firstTest' | 'firstTrain' | 'order') =>
    joinArrays(parts.map((part) => part[field]))
  const [inTest, inTrain] = [join('inTest'), join('inTrain')]
  return {
    ...first,
    passes: parts.length,
    inTest,
    inTrain,
    firstTest: join('firstTest'),
    firstTrain: join('firstTrain'),
    order: join('order'),
    trainOnly: joinSamples(parts.map((part) => part.trainOnly)),
  }
}

/** In the smallest share that any part has. */
function joinSamples(all: readonly LineCounts['trainOnly'][]): LineCounts['trainOnly'] {
  const share = Math.min(...all.map((one) => one.share))
  const sizes = new Map<number, number>()
  for (const one of all) {
    for (const [size, keys] of one.sizes) sizes.set(size, (sizes.get(size) ?? 0) + (keys * share) / one.share)
  }
  return { share, sizes }
}

async function readPart(request: LineRequest, seed: bigint, part: Part): Promise<CountedLines> {
  const make = request.engine ?? ((options) => new KernelEngine(options))
  const block = Math.max(BLOCK, request.record + 1)
  const order = request.order === undefined ? {} : { order: request.order }
  const engine = make({ seed, block, memory: request.memory, part, ...order })
  const testFiles = await readSide(request, engine, 'test')
  const trainFiles = await readSide(request, engine, 'train')
  return { ...engine.finish(), passes: 1, testFiles, trainFiles }
}

async function readSide(request: LineRequest, engine: LineEngine, side: 'test' | 'train'): Promise<number[]> {
  const { progress, record, signal } = request
  const rows = () => (side === 'test' ? engine.testRows : engine.trainRows)
  const files: number[] = []
  for (const source of request[side]) {
    const before = rows()
    const cutter = new BlockCutter(BLOCK, record, source.header, (block) => engine[side](block))
    signal?.throwIfAborted()
    for await (const chunk of source.open()) {
      signal?.throwIfAborted()
      const known = rows()
      cutter.push(chunk)
      progress?.(chunk.byteLength, rows() - known)
    }
    const known = rows()
    cutter.end()
    progress?.(0, rows() - known)
    files.push(rows() - before)
  }
  return files
}

function joinArrays(arrays: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(arrays.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const array of arrays) {
    all.set(array, at)
    at += array.length
  }
  return all
}

function makeSeed(): bigint {
  return crypto.getRandomValues(new BigInt64Array(1))[0] ?? 0n
}
