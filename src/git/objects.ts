import type { ObjectHeader } from './answers.js'
import { BatchProcess, type Receiver } from './batch.js'
import { explainStop } from './failure.js'
import type { GitContext } from './process.js'

/** One object's header and the first bytes of its content. */
export interface Glimpse {
  readonly header: ObjectHeader
  readonly start: Buffer
}

/** Names in one question from which a process of its own, which need not answer each at once, is worth its start. */
const bulkSize = 512

/** How much a glimpse shows: the headers of any commit. */
const glimpseSize = 65_536

/** Objects by name through one process that starts with the first question and lives until `close`. */
export class ObjectReader {
  readonly #context: GitContext
  readonly #bulks = new Set<BatchProcess>()
  #process: BatchProcess | undefined
  #closed = false

  constructor(context: GitContext) {
    this.#context = context
  }

  /** Starts the process ahead of the first question. */
  start(): void {
    this.#process ??= new BatchProcess(this.#context)
  }

  /** Asks for objects; a name is anything git knows one by, without control characters. */
  async ask(names: readonly string[], receiver: Receiver): Promise<void> {
    if (this.#closed) throw explainStop(['cat-file'])
    if (names.length >= bulkSize) return this.#askInBulk(names, receiver)
    // After a process has died (a broken object ends it) the next question gets another one.
    if (!this.#process?.usable) this.#process = new BatchProcess(this.#context)
    await this.#process.ask(names, receiver)
  }

  async #askInBulk(names: readonly string[], receiver: Receiver): Promise<void> {
    const bulk = new BatchProcess(this.#context, 'bulk')
    this.#bulks.add(bulk)
    try {
      await bulk.ask(names, receiver)
    } finally {
      this.#bulks.delete(bulk)
      void bulk.stop()
    }
  }

  /** What stands at a name, or undefined when git knows nothing by it. */
  async glimpse(name: string): Promise<Glimpse | undefined> {
    let header: ObjectHeader | undefined
    let start = Buffer.alloc(0)
    await this.ask([name], {
      found: (_, found) => {
        header = found
      },
      absent: () => undefined,
      piece: (lent) => {
        if (start.length < glimpseSize) start = Buffer.concat([start, lent.subarray(0, glimpseSize - start.length)])
      },
      complete: () => undefined,
    })
    return header && { header, start }
  }

  /** Ends the process. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([this.#process, ...this.#bulks].map((process) => process?.stop()))
  }
}
