import { type KernelFile, KernelUnfit, type Puller, type Scanner } from './contract.js'
import type { Machine } from './machine.js'

/** What watches the work. */
export interface Watch {
  readonly signal?: AbortSignal | undefined
  /** Bytes of files on this machine, and rows of all, since the last call. */
  progress(bytes: number, rows: number): void
}

/** Reads between two turns of the event loop, where nothing else makes it turn. */
const TURN = 16

const LF = 10
/** A mark at a file's start has so many bytes. */
export const MARK = 3

/** Gives a file's rows to the kernel in their order, however its bytes come. `onStart` gets the first bytes. */
export async function feed(
  machine: Machine,
  scanner: Scanner,
  file: KernelFile,
  watch: Watch,
  onStart?: (bytes: Uint8Array) => void,
): Promise<void> {
  const puller = file.open()
  try {
    const seen =
      file.path === undefined ? { ...watch, progress: (_: number, rows: number) => watch.progress(0, rows) } : watch
    await new Feed(machine, scanner, puller, seen).run(onStart)
  } finally {
    await puller.close()
  }
}

class Feed {
  /** Bytes in the input. */
  private have = 0
  private entered = false
  private rows = 0

  constructor(
    private readonly machine: Machine,
    private readonly scanner: Scanner,
    private readonly puller: Puller,
    private readonly watch: Watch,
  ) {}

  async run(onStart?: (bytes: Uint8Array) => void): Promise<void> {
    const { machine, watch } = this
    this.rows = machine.kernel.getRows()
    for (let reads = 1; ; reads += 1) {
      watch.signal?.throwIfAborted()
      const pulled = this.puller.pull(machine.view(this.have, machine.capacity))
      const bytes = typeof pulled === 'number' ? pulled : await pulled
      this.have += bytes
      if (reads === 1) onStart?.(machine.view(0, this.have))
      if (bytes === 0) break
      this.take(false)
      watch.progress(bytes, this.newRows())
      if (reads % TURN === 0) await new Promise(setImmediate)
    }
    this.take(true)
    watch.progress(0, this.newRows())
  }

  private newRows(): number {
    const before = this.rows
    this.rows = this.machine.kernel.getRows()
    return (this.rows - before) >>> 0
  }

  /** Takes all rows that are here; what is left of a row moves to the front. */
  private take(whole: boolean): void {
    const { machine } = this
    let start = 0
    if (!this.entered) {
      const found = this.scanner.enter(machine.view(0, this.have), whole)
      if (found === undefined) {
        this.keep(0)
        return
      }
      start = found
      this.entered = true
    }
    if (whole && this.have > start && machine.view(this.have - 1, this.have)[0] !== LF) {
      if (this.have === machine.capacity) machine.widen(machine.capacity + 1, this.have)
      machine.view(this.have, this.have + 1)[0] = LF
      this.have += 1
    }
    const end = machine.input + this.have
    const next = start === this.have ? end : this.scanner.pump(machine.input + start, end, end)
    if (whole && next !== end) throw new KernelUnfit()
    this.keep(next - machine.input)
  }

  private keep(from: number): void {
    const { machine } = this
    if (from > 0) machine.view(0, this.have).copyWithin(0, from, this.have)
    this.have -= from
    // A row that fills half of the input is read on in a larger one.
    if (2 * this.have > machine.capacity) machine.widen(2 * machine.capacity, this.have)
  }
}
