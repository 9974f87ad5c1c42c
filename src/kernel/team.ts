import { Worker } from 'node:worker_threads'
import { type Answer, type CrewFile, type Order, toError, work } from './crew.js'
import type { Watch } from './feed.js'
import type { Berth, Found, Machine } from './machine.js'
import { Queue, Stopped } from './queue.js'
import type { MakeScanner } from './scanner.js'

type Done = Exclude<Answer, { failure: string }>

/** What all threads found in the files of train. */
export interface TeamCounts {
  /** Rows of each file, and the number of its first span. */
  readonly queue: Queue
  readonly notes: readonly (readonly [file: number, notes: unknown])[]
  /** Where each worker's counts stand. */
  readonly found: readonly Found[]
}

/** Workers over the memory of one machine. They load while the test rows are read. */
export class Team {
  private readonly workers: readonly {
    readonly worker: Worker
    readonly berth: Berth
    readonly done: Promise<Answer>
  }[]

  /** `script` is a module that calls `serve`. */
  constructor(
    private readonly machine: Machine,
    script: URL,
    workers: number,
  ) {
    this.workers = Array.from({ length: workers }, () => {
      const worker = new Worker(script)
      const done = new Promise<Answer>((resolve) => {
        worker.once('message', resolve)
        worker.once('error', ({ message }) => resolve({ failure: 'lost', message }))
        worker.once('exit', () => resolve({ failure: 'lost', message: '' }))
      })
      return { worker, berth: machine.makeBerth(), done }
    })
  }

  /** Reads the files with all workers and this thread. */
  async read<Plan>(files: readonly CrewFile[], make: MakeScanner<Plan>, plan: Plan, watch: Watch): Promise<TeamCounts> {
    const { machine } = this
    const queue = Queue.make(files)
    for (const { worker, berth } of this.workers) {
      worker.postMessage({ berth, files, shared: queue.shared, plan } satisfies Order)
    }
    const report = reporter(queue, watch)
    const between = () => {
      report()
      watch.signal?.throwIfAborted()
      return new Promise<void>((resolve) => setImmediate(resolve))
    }
    const timer = setInterval(report, 100)
    try {
      const own = await work(machine, queue, files, (file) => make(machine, plan, file.number, file.entry), between)
      const others = await this.collect(watch)
      report()
      return { queue, notes: [...own, ...others.flatMap(({ notes }) => notes)], found: this.absorb(others) }
    } catch (error) {
      queue.stop()
      watch.signal?.throwIfAborted()
      throw error instanceof Stopped ? await this.cause() : error
    } finally {
      clearInterval(timer)
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map(({ worker }) => worker.terminate()))
  }

  private async collect({ signal }: Watch): Promise<readonly Done[]> {
    const stopped = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
    const answers = await Promise.race([Promise.all(this.workers.map(({ done }) => done)), stopped])
    return answers.map((answer) => {
      if ('failure' in answer) throw toError(answer.failure)
      return answer
    })
  }

  /** Why another thread stopped all. */
  private async cause(): Promise<Error> {
    const answers = await Promise.all(this.workers.map(({ done }) => done))
    const found = answers.flatMap((answer) => ('failure' in answer ? [answer.failure] : []))
    return toError(found.find((failure) => failure !== 'stopped') ?? 'lost')
  }

  private absorb(others: readonly Done[]): readonly Found[] {
    for (const { found } of others) this.machine.kernel.absorb(found.samples, found.mask)
    return others.map(({ found }) => found)
  }
}

function reporter(queue: Queue, watch: Watch): () => void {
  let known = { bytes: 0, rows: 0 }
  return () => {
    const { bytes, rows } = queue.progress
    watch.progress(bytes - known.bytes, (rows - known.rows) >>> 0)
    known = { bytes, rows }
  }
}
