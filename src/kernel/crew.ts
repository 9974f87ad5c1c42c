import type { MessagePort } from 'node:worker_threads'
import { HashCrowded, KernelFull, KernelUnfit, type Scanner, WorkerLost } from './contract.js'
import { type Berth, type Found, Machine } from './machine.js'
import { Queue, type SpanFile, Stopped } from './queue.js'
import type { MakeScanner } from './scanner.js'
import { SpanReader } from './span.js'

/** A file of train as all threads know it. */
export interface CrewFile extends SpanFile {
  /** Its number over all files. */
  readonly number: number
  readonly entry: unknown
  readonly inSets: readonly [number, number, number, number]
}

/** What a thread is told to do. */
export interface Order {
  readonly berth: Berth
  readonly files: readonly CrewFile[]
  readonly shared: SharedArrayBuffer
  readonly plan: unknown
}

/** What it says when it is done: where its counts stand, and what it saw of the files; or why it could not. */
export type Answer =
  | {
      readonly found: Found
      readonly notes: readonly (readonly [file: number, notes: unknown])[]
    }
  | { readonly failure: 'full' | 'crowded' | 'unfit' | 'stopped' | 'lost'; readonly message: string }

/** Takes spans until there are none; `between` is waited for after each. */
export async function work(
  machine: Machine,
  queue: Queue,
  files: readonly CrewFile[],
  makeScanner: (file: CrewFile) => Scanner,
  between?: () => Promise<void> | undefined,
): Promise<readonly (readonly [number, unknown])[]> {
  const notes: (readonly [file: number, notes: unknown])[] = []
  let current: { readonly file: CrewFile; readonly scanner: Scanner } | undefined
  const leave = () => {
    if (current !== undefined) notes.push([current.file.number, current.scanner.notes?.()])
  }
  const reader = new SpanReader(machine)
  try {
    for (let index = queue.take(); index !== undefined; index = queue.take()) {
      const file = files[queue.fileOf(index)] as CrewFile
      if (current?.file !== file) {
        leave()
        current = { file, scanner: makeScanner(file) }
      }
      const { scanner } = current
      scanner.enterSpan?.(index)
      machine.kernel.begin(false, ...file.inSets)
      machine.kernel.beginChunk(index)
      reader.read(queue.spanAt(index), index, scanner, queue)
      queue.finish(index, machine.kernel.getRows() >>> 0)
      await between?.()
    }
  } finally {
    reader.close()
  }
  leave()
  return notes
}

/** A worker: does what it is told, once. */
export function serve<Plan>(port: MessagePort, make: MakeScanner<Plan>): void {
  port.once('message', (order: Order) => {
    const { files, shared, plan } = order
    const queue = Queue.enter(files, shared)
    answer(order, queue, (machine, { number, entry }) => make(machine, plan as Plan, number, entry)).then((done) =>
      port.postMessage(done),
    )
  })
}

async function answer(
  { berth, files }: Order,
  queue: Queue,
  make: (machine: Machine, file: CrewFile) => Scanner,
): Promise<Answer> {
  try {
    const machine = Machine.enter(berth)
    const notes = await work(machine, queue, files, (file) => make(machine, file))
    return { found: machine.find(), notes }
  } catch (error) {
    queue.stop()
    return { failure: failureOf(error), message: error instanceof Error ? error.message : '' }
  }
}

function failureOf(error: unknown) {
  if (error instanceof KernelFull) return 'full'
  if (error instanceof HashCrowded) return 'crowded'
  if (error instanceof KernelUnfit) return 'unfit'
  return error instanceof Stopped ? 'stopped' : 'lost'
}

/** The error that stands for a failure of a worker. */
export function toError(failure: 'full' | 'crowded' | 'unfit' | 'stopped' | 'lost'): Error {
  if (failure === 'full') return new KernelFull()
  if (failure === 'crowded') return new HashCrowded()
  if (failure === 'stopped') return new Stopped()
  if (failure === 'unfit') return new KernelUnfit()
  // A file that cannot be read, too: whoever reads it alone says which.
  return new WorkerLost()
}
