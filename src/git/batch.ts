import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { cutAnswers, type ObjectHeader, parseHeader } from './answers.js'
import { explainExit, explainStart, explainStop } from './failure.js'
import { collectText, endGit, type GitContext, startGit } from './process.js'

/** What hears about the objects of one question, one object after the other. */
export interface Receiver {
  /** The object is there; its bytes follow. */
  found(name: string, header: ObjectHeader): void
  /** Git has no object by that name. */
  absent(name: string): void
  /** Some of the object's bytes; their memory is only lent for the call. */
  piece(bytes: Buffer): void
  /** All bytes of the object were given. */
  complete(): void
}

interface Question {
  readonly names: readonly string[]
  readonly receiver: Receiver
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
  sent: number
  answered: number
}

/** Names written at once: enough to keep git busy, few enough to wait for the pipe between two writes. */
const slabSize = 1024
const args = ['cat-file', '--batch']

/** How a process answers: each object at once, or one long question as fast as git can, after which it ends. */
export type BatchMode = 'prompt' | 'bulk'

/** One `git cat-file --batch` process: questions are written while earlier answers are read. */
export class BatchProcess {
  readonly #mode: BatchMode
  readonly #child: ChildProcessWithoutNullStreams
  readonly #unsent: Question[] = []
  readonly #unanswered: Question[] = []
  readonly #closed: Promise<void>
  #failure: unknown

  constructor(context: GitContext, mode: BatchMode = 'prompt') {
    this.#mode = mode
    // Without `--buffer` git writes twice for each object, which costs more than finding it.
    this.#child = startGit(mode === 'bulk' ? [...args, '--buffer'] : args, context)
    const stderr = collectText(this.#child.stderr)
    const cut = cutAnswers({
      header: (line) => this.#takeHeader(line),
      piece: (bytes) => this.#current().receiver.piece(bytes),
      end: () => this.#finishAnswer(),
    })
    this.#child.stdout.on('data', (chunk: Buffer) => this.#guard(() => cut(chunk)))
    this.#child.on('error', (cause) => this.#fail(explainStart(args, cause)))
    this.#closed = new Promise((resolve) => {
      this.#child.on('close', (code, signal) => {
        this.#fail(explainExit(args, { code, signal, stderr: stderr() }))
        resolve()
      })
    })
  }

  /** False once the process has failed or was stopped: a later question needs another process. */
  get usable(): boolean {
    return this.#failure === undefined
  }

  /** Asks for objects by name, one line each; settles when the receiver has heard of all of them. */
  ask(names: readonly string[], receiver: Receiver): Promise<void> {
    return new Promise((resolve, reject) => {
      if (names.length === 0) return resolve()
      const question = { names, receiver, resolve, reject, sent: 0, answered: 0 }
      this.#unsent.push(question)
      this.#unanswered.push(question)
      this.#send()
    })
  }

  /** Ends the process; questions without an answer are rejected. */
  async stop(): Promise<void> {
    this.#fail(explainStop(args))
    endGit(this.#child)
    // It is ending: whoever waits for nothing else may go.
    this.#child.unref()
    await this.#closed
  }

  readonly #send = (): void => {
    const { stdin } = this.#child
    for (let question = this.#unsent[0]; question && !stdin.writableNeedDrain; question = this.#unsent[0]) {
      const slab = question.names.slice(question.sent, question.sent + slabSize)
      question.sent += slab.length
      if (question.sent === question.names.length) this.#unsent.shift()
      if (!stdin.write(`${slab.join('\n')}\n`)) stdin.once('drain', this.#send)
    }
    if (this.#mode === 'bulk' && this.#unsent.length === 0) stdin.end()
  }

  #takeHeader(line: string): number | undefined {
    const { names, answered, receiver } = this.#current()
    const name = names[answered] ?? ''
    const header = parseHeader(line)
    if (header) {
      receiver.found(name, header)
      return header.size
    }
    receiver.absent(name)
    this.#advance()
    return undefined
  }

  #finishAnswer(): void {
    this.#current().receiver.complete()
    this.#advance()
  }

  #advance(): void {
    const question = this.#current()
    question.answered += 1
    if (question.answered < question.names.length) return
    this.#unanswered.shift()
    question.resolve()
  }

  #current(): Question {
    const question = this.#unanswered[0]
    if (!question) throw new Error('git cat-file answered a question that nobody asked')
    return question
  }

  /** An error thrown while an answer is taken must reach who asked, not the event loop. */
  #guard(take: () => void): void {
    if (this.#failure !== undefined) return
    try {
      take()
    } catch (error) {
      this.#fail(error)
      endGit(this.#child)
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= error
    this.#unsent.length = 0
    for (const question of this.#unanswered.splice(0)) question.reject(this.#failure)
  }
}
