import { HashCrowded, KernelFull, KernelUnfit, type Part, type Shape } from './contract.js'
import { type Kernel, type KernelMemory, kernelModule, loadKernel, makeMemory } from './module.js'

/** The first byte behind what the kernel has at fixed places. */
const TOP = 1024
const MOST = 0xffff0000
/** Where first bytes of cells are marked, and whether any is. */
const NOTABLE = 512
const NOTABLES = 508
/** Bytes of input at first; a longer row makes it grow. */
const INPUT = 1024 * 1024
/** Bytes behind the input that a scan may look at. */
const PAD = 128

/** What another thread needs for a machine over the same memory. */
export interface Berth {
  readonly memory: KernelMemory
  readonly module: object
  readonly shape: Shape
  readonly lane: number
}

/** Where one thread's own counts stand, as bytes; `listed` is the last record's place / 8. */
export interface Found {
  readonly samples: number
  readonly mask: number
  readonly labelRows: number
  readonly listed: number
  readonly lone: { readonly test: number; readonly baseTest: number }
}

/** The kernel in one thread, with its input. */
export class Machine {
  private base = 0
  private room = 0

  private constructor(
    readonly kernel: Kernel,
    readonly memory: KernelMemory,
    readonly shape: Shape,
    readonly lane: number,
  ) {
    kernel.enter(lane)
    this.widen(INPUT)
  }

  /** A machine over a memory of its own. */
  static make(shape: Shape): Machine {
    const memory = reserveMemory()
    const kernel = loadKernel(memory)
    const { sets, features, groups, labelled, delimiter, quote, record } = shape
    kernel.start(
      TOP,
      Math.min(TOP + shape.memory, MOST) | 0,
      Math.min(record, MOST) | 0,
      sets,
      features,
      groups,
      labelled ? 1 : 0,
    )
    kernel.setDigits(shape.digits ?? -1)
    const bytes = new Uint8Array(memory.buffer)
    for (const byte of shape.notable ?? []) bytes[NOTABLE + byte] = bytes[NOTABLES] = 1
    kernel.setDialect(delimiter.charCodeAt(0) || 0, quote.charCodeAt(0) || 0)
    const lane = kernel.makeLane() >>> 0
    if (lane === 0) throw new KernelFull()
    return new Machine(kernel, memory, shape, lane)
  }

  /** Room for another thread; before the first row. */
  makeBerth(): Berth {
    const { memory, shape } = this
    const lane = this.kernel.makeLane() >>> 0
    if (lane === 0) throw new KernelFull()
    return { memory, module: kernelModule(), shape, lane }
  }

  /** The machine of a thread, on what another one made. */
  static enter({ memory, module, shape, lane }: Berth): Machine {
    return new Machine(loadKernel(memory, module), memory, shape, lane)
  }

  get input(): number {
    return this.base
  }

  /** Bytes that the input holds. */
  get capacity(): number {
    return this.room
  }

  /** Begins a pass over about so many keys. */
  startPart(seed: bigint, { bits, index }: Part, keys: number): void {
    this.check(this.kernel.startPart(seed, bits, index, Math.min(keys, 1e9), Math.min(keys / 4, 1e9)))
  }

  /** The input from one distance to another. */
  view(from: number, to: number): Buffer {
    return Buffer.from(this.memory.buffer, this.base + from, to - from)
  }

  words(): Uint32Array {
    return new Uint32Array(this.memory.buffer)
  }

  bytes(place: number, length: number): Buffer {
    return Buffer.from(this.memory.buffer, place, length)
  }

  /** More input, with the first `kept` bytes of what it was. */
  widen(bytes: number, kept = 0): void {
    if (bytes > 2 * this.shape.record + 4 * INPUT) throw new KernelUnfit()
    const place = this.kernel.allocate(bytes + PAD) >>> 0
    if (place === 0) throw new KernelFull()
    // Growth by another thread is not always seen at once.
    if (this.memory.buffer.byteLength < place + bytes + PAD) this.memory.grow(0)
    if (kept > 0) new Uint8Array(this.memory.buffer).copyWithin(place, this.base, this.base + kept)
    this.base = place
    this.room = bytes
  }

  /** Where this thread's own counts stand. */
  find(): Found {
    const { kernel } = this
    return {
      samples: kernel.getSamples() >>> 0,
      mask: kernel.getSampleMask(),
      labelRows: kernel.getLabelRows() >>> 0,
      listed: kernel.getListed() >>> 0,
      lone: { test: kernel.getLone(false), baseTest: kernel.getLone(true) },
    }
  }

  check(status: number): void {
    if (status === 1) throw new KernelFull()
    if (status === 2) throw new HashCrowded()
    if (status === 3) throw new KernelUnfit()
  }
}

/** A machine may have no room for the addresses that a memory may grow to. */
function reserveMemory(): KernelMemory {
  try {
    return makeMemory()
  } catch {
    throw new KernelUnfit()
  }
}
