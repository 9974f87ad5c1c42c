import { WASM } from './wasm.js'

/** The little of WebAssembly's interface that is used; the types of Node have none. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
  readonly Memory: new (size: { initial: number; maximum: number; shared: boolean }) => KernelMemory
}

/** Shared by all threads; `buffer` is another one after growth. */
export interface KernelMemory {
  readonly buffer: SharedArrayBuffer
  grow(pages: number): number
}

/** What `assembly/main.ts` exports; places and sizes are bytes, and may come as negative numbers. */
export interface Kernel {
  start(
    top: number,
    limit: number,
    record: number,
    sets: number,
    features: number,
    groups: number,
    labelled: number,
  ): void
  setDialect(delimiter: number, quote: number): void
  makeLane(): number
  enter(lane: number): void
  allocate(bytes: number): number
  startPart(seed: bigint, bits: number, part: number, keys: number, groups: number): number
  sealTables(): number
  begin(isTest: boolean, train: number, test: number, baseTrain: number, baseTest: number): void
  beginChunk(number: number): void
  getRows(): number
  getStatus(): number
  pumpLines(from: number, stop: number, end: number): number
  planRuns(): void
  beginFile(columns: number): void
  forgetKeys(): void
  addKey(length: number): number
  setDigits(most: number): void
  pumpRows(from: number, stop: number, end: number, width: number): number
  isPending(): number
  isForeign(): number
  isSpoiled(): number
  getOdd(): number
  getArena(): number
  takeBatch(): void
  findRow(from: number, end: number, odd: boolean): number
  isOdd(from: number, to: number): number
  listGroups(first: boolean): number
  listLabels(first: boolean): number
  getListed(): number
  getLone(base: boolean): number
  getLabelRows(): number
  absorb(samples: number, mask: number): void
  getSamples(): number
  getSampleMask(): number
  getSampleSlots(): number
}

/** A memory of 4 GiB at most, as far as it is asked for. */
const PAGES = { initial: 1, maximum: 65_536, shared: true }

let compiled: object | undefined
let fits: boolean | undefined

/** False where this Node's WebAssembly lacks SIMD or shared memory: the plain readers serve there. */
export function hasKernel(): boolean {
  try {
    fits ??= loadKernel(makeMemory()) !== undefined
  } catch {
    fits = false
  }
  return fits
}

export function makeMemory(): KernelMemory {
  return new WebAssembly.Memory(PAGES)
}

/** The kernel's code, for other threads. */
export function kernelModule(): object {
  compiled ??= new WebAssembly.Module(Buffer.from(WASM, 'base64'))
  return compiled
}

export function loadKernel(memory: KernelMemory, module = kernelModule()): Kernel {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as Kernel
}
