import { HashCrowded, KernelFull, type LineCounts, type LineEngine, type LineOptions } from './contract.js'
import { Sample } from './sample.js'
import { WASM } from './wasm.js'

/** The little of WebAssembly's interface that is used; the types of Node have none. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: object }
}

/** What `assembly/lines.ts` exports; places and sizes are bytes. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  start(seed: bigint, room: number, most: number, bits: number, part: number): number
  addTest(size: number): number
  addTrain(size: number): number
  seal(): number
  getTable(): number
  getSlots(): number
  getKeys(): number
  getTestRows(): number
  getTrainRows(): number
  getSamples(): number
  getSampled(): number
  setSampleMask(mask: number): void
}

const MOST = 0xffff0000
/** Bytes of constants, of a batch, and of the hashes that one block may leave. */
const BASE = 64 * 1024 + 8 * 1024 * 1024
/** Fields of a record, as indices of its 32-bit words. */
const FIELD = { length: 2, bytes: 7, inTest: 3, inTrain: 4, firstTest: 5, firstTrain: 6 }

let compiled: object | undefined

/** False where this Node's WebAssembly lacks SIMD: the plain readers serve there. */
export function hasKernel(): boolean {
  try {
    compiled ??= new WebAssembly.Module(Buffer.from(WASM, 'base64'))
    return true
  } catch {
    return false
  }
}

/** Lines in WebAssembly. Throws where `hasKernel` is false. */
export class KernelEngine implements LineEngine {
  private readonly kernel: Kernel
  private readonly input: number
  private readonly sample = new Sample()
  private sealed = false

  constructor(private readonly options: LineOptions) {
    compiled ??= new WebAssembly.Module(Buffer.from(WASM, 'base64'))
    this.kernel = new WebAssembly.Instance(compiled).exports as Kernel
    const { seed, block, memory, part } = options
    const most = Math.min(memory + block + BASE, MOST) | 0
    this.input = this.kernel.start(seed, block, most, part.bits, part.index) >>> 0
    if (this.input === 0) throw new KernelFull()
  }

  get testRows(): number {
    return this.kernel.getTestRows() >>> 0
  }

  get trainRows(): number {
    return this.kernel.getTrainRows() >>> 0
  }

  test(block: Uint8Array): void {
    if (this.sealed) throw new Error('test lines come before train lines')
    check(this.kernel.addTest(this.place(block)))
  }

  train(block: Uint8Array): void {
    this.seal()
    check(this.kernel.addTrain(this.place(block)))
    this.takeSamples()
  }

  finish(): LineCounts {
    this.seal()
    const { kernel } = this
    const words = new Uint32Array(kernel.memory.buffer)
    const records = this.records(words)
    const take = (field: number) => Uint32Array.from(records, (record) => words[record + field] ?? 0)
    return {
      testRows: this.testRows,
      trainRows: this.trainRows,
      inTest: take(FIELD.inTest),
      inTrain: take(FIELD.inTrain),
      firstTest: take(FIELD.firstTest),
      firstTrain: take(FIELD.firstTrain),
      order: Uint32Array.from(records, (record) => this.orderOf(words, record)),
      trainOnly: this.sample.finish(),
    }
  }

  private orderOf(words: Uint32Array, record: number): number {
    const { order } = this.options
    if (order === undefined || words[record + FIELD.inTrain] === 0) return 0
    const start = 4 * (record + FIELD.bytes)
    return order(Buffer.from(words.buffer, start, words[record + FIELD.length]).toString('latin1'))
  }

  private takeSamples(): void {
    const count = this.kernel.getSampled() >>> 0
    const hashes = new Uint32Array(this.kernel.memory.buffer, this.kernel.getSamples() >>> 0, 2 * count)
    for (let at = 0; at < hashes.length; at += 2) this.sample.add(hashes[at] ?? 0, hashes[at + 1] ?? 0)
    this.kernel.setSampleMask(this.sample.mask)
  }

  /** The words where records start. They were made row by row, each behind the one before. */
  private records(words: Uint32Array): Uint32Array {
    const table = (this.kernel.getTable() >>> 0) / 4
    const records = new Uint32Array(this.kernel.getKeys() >>> 0)
    let count = 0
    const end = table + 2 * (this.kernel.getSlots() >>> 0)
    for (let slot = table; slot < end; slot += 2) {
      const place = words[slot] ?? 0
      if (place === 0) continue
      records[count] = place * 2
      count += 1
    }
    return records.sort()
  }

  private seal(): void {
    if (this.sealed) return
    check(this.kernel.seal())
    this.sealed = true
  }

  private place(block: Uint8Array): number {
    if (block.length > this.options.block) throw new RangeError('the block is longer than was said')
    new Uint8Array(this.kernel.memory.buffer, this.input, block.length).set(block)
    return block.length
  }
}

function check(status: number): void {
  if (status === 1) throw new KernelFull()
  if (status === 2) throw new HashCrowded()
}
