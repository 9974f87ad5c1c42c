import { WASM } from './columns-wasm.js'
import { KernelFull } from './contract.js'

/** The little of WebAssembly's interface that is used; the types of Node have none. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
}

/** How values stand in a page of Parquet; the same numbers as in `assembly/columns/pages.ts`. */
export const KIND = { int32: 0, uint32: 1, int64: 2, float: 3, double: 4, text: 5, boolean: 6, fixed: 7 } as const

/** Encodings that are covered; the same numbers as in `assembly/columns/pages.ts`. */
export const ENCODING = { plain: 0, dictionary: 1, bits: 2 } as const

/** What is known of all cells of a column chunk, as bits: one has a value, one is no plain number, one is no id. */
export const FACT = { value: 1, word: 2, noId: 4 } as const

/** Marks of a train row that goes on to the next column: a test set may have it, and it is of the sample. */
export const MARK = { candidate: 1, sampled: 2 } as const

/** What `assembly/columns/main.ts` exports; places and sizes are bytes. */
export interface ColumnExports {
  readonly memory: { readonly buffer: ArrayBuffer }
  start(most: number): void
  reserve(bytes: number): number
  clear(at: number, bytes: number): void
  setSecrets(a: bigint, b: bigint, c: bigint, d: bigint): void
  unsnappy(source: number, length: number, target: number, size: number): number
  startColumn(kind: number, width: number, scale: bigint, scratch: number): void
  getFacts(): number
  takeDictionary(page: number, length: number, count: number, place: number): number
  readPage(
    page: number,
    length: number,
    values: number,
    encoding: number,
    levels: number,
    levelsEnd: number,
    marks: number,
    to: number,
    isFolding: number,
    places: number,
    stated: number,
  ): number
  foldAll(rows: number, cells: number, count: number): void
  want(places: number, count: number, to: number, all: number): void
  foldSome(rows: number, places: number, count: number, cells: number): void
  addTags(rows: number, count: number, filter: number, mask: number): void
  screen(
    rows: number,
    count: number,
    filter: number,
    mask: number,
    sample: bigint,
    places: number,
    picked: number,
    marks: number,
  ): number
  countDistinct(cells: number, count: number, table: number, mask: number): number
  markSampled(rows: number, count: number, sample: bigint, marks: number): void
  gather(rows: number, count: number, marks: number, to: number): number
  screenAgain(rows: number, count: number, filter: number, mask: number, marks: number): void
  pair(rows: number, count: number, marks: number, table: number, mask: number, twins: number): void
  keepMarked(rows: number, places: number, marks: number, count: number): number
  useTable(slots: number, slotCount: number, records: number, sets: number, keep: boolean): void
  getKnown(): number
  addRows(rows: number, orders: number, amount: number, more: number, number: number): void
  hitRows(rows: number, places: number, marks: number, amount: number, more: number, number: number): void
  forgetTrain(sets: number): void
}

const MOST = 0xffff0000
/** Bytes of one text in its canonical form, where that is another than the text itself. */
const SCRATCH = 1024 * 1024

let compiled: object | undefined

/** False where this Node's WebAssembly lacks SIMD. */
export function hasColumnKernel(): boolean {
  try {
    compiled ??= new WebAssembly.Module(Buffer.from(WASM, 'base64'))
    return true
  } catch {
    return false
  }
}

/** Rows by columns in WebAssembly, and the rooms of its memory by their names. Throws where `hasColumnKernel` is false. */
export class ColumnKernel {
  readonly wasm: ColumnExports
  private readonly rooms = new Map<string, { readonly at: number; readonly bytes: number }>()
  private readonly scratch: number
  private readonly secrets = crypto.getRandomValues(new BigUint64Array(4))

  /** `normalise` gives the canonical form of a text, undefined for bytes that are none. `memory` in bytes. */
  constructor(memory: number, normalise: (text: Uint8Array) => Uint8Array | undefined) {
    compiled ??= new WebAssembly.Module(Buffer.from(WASM, 'base64'))
    const env = { normalise: (at: number, length: number) => this.replace(normalise(this.bytes(at, length))) }
    this.wasm = new WebAssembly.Instance(compiled, { env }).exports as ColumnExports
    this.wasm.start(Math.min(memory, MOST) | 0)
    this.scratch = this.room('scratch', SCRATCH)
    this.useSecrets(this.secrets)
  }

  /** What is read meanwhile is the same in every run: by it nothing is found, only put in order. */
  withoutSecrets(read: () => void): void {
    this.useSecrets(BigUint64Array.of(1n, 2n, 3n, 4n))
    read()
    this.useSecrets(this.secrets)
  }

  private useSecrets([a = 0n, b = 0n, c = 0n, d = 0n]: BigUint64Array): void {
    this.wasm.setSecrets(a, b, c, d)
  }

  /** A place of so many bytes; what was there is lost when it grows. Throws `KernelFull`. */
  room(name: string, bytes: number): number {
    const known = this.rooms.get(name)
    if (known !== undefined && known.bytes >= bytes) return known.at
    const wanted = Math.max(bytes, 2 * (known?.bytes ?? 0))
    const at = this.wasm.reserve(wanted) >>> 0 || this.wasm.reserve(bytes) >>> 0
    if (at === 0) throw new KernelFull()
    this.rooms.set(name, { at, bytes: wanted })
    return at
  }

  bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.wasm.memory.buffer, at >>> 0, length)
  }

  words(at: number, length: number): Uint32Array {
    return new Uint32Array(this.wasm.memory.buffer, at >>> 0, length)
  }

  place(name: string, bytes: Uint8Array): number {
    const at = this.room(name, bytes.length)
    this.bytes(at, bytes.length).set(bytes)
    return at
  }

  startColumn(kind: number, width: number, scale: bigint): void {
    this.wasm.startColumn(kind, width, scale, this.scratch)
  }

  private replace(text: Uint8Array | undefined): number {
    if (text === undefined || text.length > SCRATCH) return -1
    this.bytes(this.scratch, text.length).set(text)
    return text.length
  }
}
