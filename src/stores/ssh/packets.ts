/** Kinds of packets that a reading client meets (SFTP version 3, draft-ietf-secsh-filexfer-02, 3). */
export const KIND = {
  init: 1,
  version: 2,
  open: 3,
  close: 4,
  read: 5,
  fstat: 8,
  opendir: 11,
  readdir: 12,
  stat: 17,
  status: 101,
  handle: 102,
  data: 103,
  name: 104,
  attrs: 105,
} as const

/** Status codes (the same draft, 7). */
export const STATUS = { ok: 0, eof: 1, noSuchFile: 2, permissionDenied: 3, noConnection: 6, connectionLost: 7 } as const

/** What is known of a file; bytes, seconds, and the mode with its type. */
export interface Attributes {
  readonly size: number | undefined
  readonly mode: number | undefined
  readonly modified: number | undefined
}

/** A packet: its length, its kind, and its fields. A string is a length and bytes, a bigint eight bytes, a number four. */
export function encodePacket(kind: number, fields: readonly (number | bigint | string | Uint8Array)[]): Buffer {
  const parts = fields.map((field) => {
    if (typeof field === 'number') return word(field)
    if (typeof field === 'bigint') return long(field)
    const bytes = Buffer.from(field as string)
    return Buffer.concat([word(bytes.length), bytes])
  })
  const body = Buffer.concat([Buffer.from([kind]), ...parts])
  return Buffer.concat([word(body.length), body])
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function long(value: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(value)
  return bytes
}

/** The fields of a packet, in their order. It throws `RangeError` past the end of a packet that lies about its fields. */
export class PacketReader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  byte(): number {
    return this.#bytes.readUInt8(this.#skip(1))
  }

  word(): number {
    return this.#bytes.readUInt32BE(this.#skip(4))
  }

  /** Eight bytes; a number that no file's size is counts as the largest one that is. */
  long(): number {
    return Number(this.#bytes.readBigUInt64BE(this.#skip(8)))
  }

  bytes(): Buffer {
    const length = this.word()
    const start = this.#skip(length)
    return this.#bytes.subarray(start, start + length)
  }

  text(): string {
    return this.bytes().toString('utf8')
  }

  attributes(): Attributes {
    const flags = this.word()
    const size = flags & 0x1 ? this.long() : undefined
    if (flags & 0x2) this.#skip(8)
    const mode = flags & 0x4 ? this.word() : undefined
    const [, modified] = flags & 0x8 ? [this.word(), this.word()] : [undefined, undefined]
    for (let count = flags & 0x80000000 ? this.word() : 0; count > 0; count -= 1) {
      this.bytes()
      this.bytes()
    }
    return { size, mode, modified }
  }

  #skip(length: number): number {
    const start = this.#at
    this.#at += length
    if (this.#at > this.#bytes.length) throw new RangeError('a packet ends within a field')
    return start
  }
}

/** Cuts a stream of bytes into packets without their length. A packet above the limit throws `RangeError`. */
export class PacketCutter {
  #rest: Buffer = Buffer.alloc(0)

  constructor(readonly limit: number) {}

  push(chunk: Buffer): readonly Buffer[] {
    let rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const packets: Buffer[] = []
    while (rest.length >= 4) {
      const length = rest.readUInt32BE(0)
      if (length === 0 || length > this.limit) throw new RangeError('a packet of an odd length')
      if (rest.length < 4 + length) break
      packets.push(rest.subarray(4, 4 + length))
      rest = rest.subarray(4 + length)
    }
    this.#rest = rest
    return packets
  }
}
