import type { Readable, Writable } from 'node:stream'
import { type Attributes, encodePacket, KIND, PacketCutter, PacketReader, STATUS } from './packets.js'

/** A refusal of the server, by its status code. */
export class SftpStatus extends Error {
  constructor(readonly status: number) {
    super(`SFTP status ${status}`)
  }
}

/** The connection is over, or cannot be used: what is asked over it is not answered. */
export class SessionEnded extends Error {}

/** Bytes of one packet; OpenSSH sends no more than 256 KiB. */
const MAX_PACKET = 1024 * 1024

type Field = number | bigint | string | Uint8Array

interface Waiting {
  resolve(packet: Answer): void
  reject(error: Error): void
}

interface Answer {
  readonly kind: number
  readonly fields: PacketReader
}

/** Where packets go and come from. */
export interface Channel {
  readonly input: Writable
  readonly output: Readable
  /** Told when the first request waits, and when none does any more. */
  busy(is: boolean): void
  /** Ends the connection. */
  end(): void
}

export interface DirectoryEntry {
  readonly name: string
  readonly attributes: Attributes
}

/** A client of SFTP version 3 over one channel: many requests at a time, each answered by its number. */
export class SftpSession {
  readonly #channel: Channel
  readonly #waiting = new Map<number, Waiting>()
  #next = 0
  #ended: Error | undefined
  #greeting: Waiting | undefined
  #greeted = false

  constructor(channel: Channel) {
    this.#channel = channel
    const cutter = new PacketCutter(MAX_PACKET)
    channel.output.on('data', (chunk: Buffer) => {
      try {
        for (const packet of cutter.push(chunk)) this.#take(packet)
      } catch (error) {
        this.end(new SessionEnded('the server does not speak SFTP', { cause: error }))
      }
    })
    channel.input.on('error', () => this.end(new SessionEnded('the connection broke')))
    channel.output.on('error', () => this.end(new SessionEnded('the connection broke')))
  }

  /** True once the server has said hello. */
  get greeted(): boolean {
    return this.#greeted
  }

  get ended(): boolean {
    return this.#ended !== undefined
  }

  /** Says hello; throws `SessionEnded` for a server of another version. */
  async greet(): Promise<void> {
    const hello = new Promise<Answer>((resolve, reject) => {
      this.#greeting = { resolve, reject }
    })
    this.#channel.busy(true)
    this.#channel.input.write(encodePacket(KIND.init, [3]))
    const { fields } = await hello
    if (fields.word() < 3) throw this.end(new SessionEnded('the server speaks an older SFTP'))
  }

  /** Ends the connection; all that waits gets the error. */
  end(error: Error): Error {
    if (this.#ended !== undefined) return this.#ended
    this.#ended = error
    this.#greeting?.reject(error)
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
    this.#channel.end()
    return error
  }

  async stat(path: string): Promise<Attributes> {
    return expect(await this.#ask(KIND.stat, [path]), KIND.attrs).attributes()
  }

  /** Opens a file for reading; the handle is to be closed. */
  async open(path: string): Promise<Buffer> {
    return expect(await this.#ask(KIND.open, [path, 1, 0]), KIND.handle).bytes()
  }

  async statHandle(handle: Uint8Array): Promise<Attributes> {
    return expect(await this.#ask(KIND.fstat, [handle]), KIND.attrs).attributes()
  }

  /** At most `length` bytes from an offset on; undefined at the end of the file. */
  async read(handle: Uint8Array, offset: number, length: number): Promise<Buffer | undefined> {
    const answer = await this.#ask(KIND.read, [handle, BigInt(offset), length])
    if (isEnd(answer)) return undefined
    const bytes = expect(answer, KIND.data).bytes()
    if (bytes.length === 0 || bytes.length > length) throw this.end(new SessionEnded('another part than asked for'))
    return bytes
  }

  async openDirectory(path: string): Promise<Buffer> {
    return expect(await this.#ask(KIND.opendir, [path]), KIND.handle).bytes()
  }

  /** Some of a directory's entries; undefined at its end. */
  async readDirectory(handle: Uint8Array): Promise<readonly DirectoryEntry[] | undefined> {
    const answer = await this.#ask(KIND.readdir, [handle])
    if (isEnd(answer)) return undefined
    const fields = expect(answer, KIND.name)
    return Array.from({ length: Math.min(fields.word(), MAX_PACKET) }, () => {
      const name = fields.text()
      fields.bytes()
      return { name, attributes: fields.attributes() }
    })
  }

  /** Closes a handle, without waiting for it. */
  close(handle: Uint8Array): void {
    if (this.#ended === undefined) this.#ask(KIND.close, [handle]).catch(() => {})
  }

  #ask(kind: number, fields: readonly Field[]): Promise<Answer> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended)
    const id = this.#next
    this.#next = (this.#next + 1) % 0x100000000
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) this.#channel.busy(true)
      this.#waiting.set(id, { resolve, reject })
      this.#channel.input.write(encodePacket(kind, [id, ...fields]))
    })
  }

  #take(packet: Buffer): void {
    const fields = new PacketReader(packet)
    const kind = fields.byte()
    if (kind === KIND.version) {
      this.#greeting?.resolve({ kind, fields })
      this.#greeting = undefined
      this.#greeted = true
    } else {
      const id = fields.word()
      const waiting = this.#waiting.get(id)
      if (waiting === undefined) throw new RangeError('an answer that nothing waits for')
      this.#waiting.delete(id)
      waiting.resolve({ kind, fields })
    }
    if (this.#waiting.size === 0) this.#channel.busy(false)
  }
}

function isEnd({ kind, fields }: Answer): boolean {
  if (kind !== KIND.status) return false
  const status = fields.word()
  if (status === STATUS.eof) return true
  throw new SftpStatus(status)
}

/** The fields of an answer of the kind that was asked for. */
function expect({ kind, fields }: Answer, wanted: number): PacketReader {
  if (kind === wanted) return fields
  if (kind === KIND.status) throw new SftpStatus(fields.word())
  throw new SessionEnded('an answer of another kind than asked for')
}
