import { createHash } from '../hash.js'
import { VERSION } from '../version.js'
import type { ResolvedSpec, RowFile, RowSpec } from './contract.js'
import { formatOf } from './formats/registry.js'
import { packingOf } from './input.js'
import type { Key } from './key.js'

/** What a file gave beside its keys. */
export interface SketchFacts {
  readonly rows: number
  /** Bytes that were read of it. */
  readonly stored: number
  readonly columns: readonly string[]
  /** For each column that was read: whether a cell has a value, and whether one is no number. */
  readonly values: readonly boolean[]
  readonly texts: readonly boolean[]
  /** Compared columns with another id in every row of the file. */
  readonly ids: readonly string[]
}

/** The keys of a row; `group` is absent where all group columns are empty. */
export interface RowKeys {
  readonly key: Key
  readonly label?: Key | undefined
  readonly group?: Key | undefined
}

/** A sketch of more bytes is not kept: to read it would take as long as the file. */
const MAX_BYTES = 128 * 1024 * 1024
const KEY_BYTES = 16

/** The name of what a file gives by a specification: by its content, its format, and how its rows are read. */
export function nameSketch(
  file: RowFile,
  spec: RowSpec,
  resolved: ResolvedSpec | 'look' | 'first' = 'look',
): string | undefined {
  if (file.digest === undefined) return undefined
  const { raw, format = formatOf(file.name), delimiter, quote, header } = spec
  const reading = { raw, format, packing: packingOf(file.name), delimiter, quote, header }
  const whole = JSON.stringify([VERSION, file.digest, reading, resolved])
  return `sketch-${createHash('sha256').update(whole).digest('hex')}`
}

/** Collects the keys of one file's rows, in their order; gives up on a file of too many. */
export class SketchWriter {
  private bytes = Buffer.allocUnsafe(1 << 16)
  private length = 0
  private readonly width: number

  constructor({ label, group }: ResolvedSpec) {
    this.width = KEY_BYTES * (1 + (label === undefined ? 0 : 1) + (group.length === 0 ? 0 : 1))
  }

  add({ key, label, group }: RowKeys, hasGroups: boolean): void {
    if (this.length + this.width > MAX_BYTES) this.length = Number.POSITIVE_INFINITY
    if (this.length > MAX_BYTES) return
    if (this.length + this.width > this.bytes.length) this.grow()
    this.write(key)
    if (label !== undefined) this.write(label)
    if (hasGroups) this.write(group ?? NO_GROUP)
  }

  finish(facts: SketchFacts): Uint8Array | undefined {
    if (this.length > MAX_BYTES) return undefined
    const head = Buffer.from(JSON.stringify(facts))
    const size = Buffer.alloc(4)
    size.writeUInt32LE(head.length)
    return Buffer.concat([size, head, this.bytes.subarray(0, this.length)])
  }

  private write({ a, b, c, d }: Key): void {
    for (const word of [a, b, c, d]) this.length = this.bytes.writeUInt32LE(word, this.length)
  }

  private grow(): void {
    const larger = Buffer.allocUnsafe(2 * this.bytes.length)
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }
}

/** No text has this hash that anybody could find. */
const NO_GROUP: Key = { a: 0, b: 0, c: 0, d: 0 }

/** The keys of a file's rows as an earlier run saw them. */
export class Sketch {
  private constructor(
    readonly facts: SketchFacts,
    private readonly keys: Buffer,
  ) {}

  /** A kept sketch; undefined for bytes that are none by this specification. */
  static read(bytes: Uint8Array | undefined, { label, group }: ResolvedSpec): Sketch | undefined {
    if (bytes === undefined || bytes.length < 4) return undefined
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const start = 4 + whole.readUInt32LE(0)
    const width = KEY_BYTES * (1 + (label === undefined ? 0 : 1) + (group.length === 0 ? 0 : 1))
    try {
      const facts = JSON.parse(whole.toString('utf8', 4, start)) as SketchFacts
      return whole.length === start + width * facts.rows ? new Sketch(facts, whole.subarray(start)) : undefined
    } catch {
      return undefined
    }
  }

  /** Puts each row's keys, in their order, into the given ones. */
  replay(
    into: { readonly key: Key; readonly label: Key | undefined; readonly group: Key | undefined },
    onRow: (grouped: boolean) => void,
  ): void {
    let at = 0
    const load = (key: Key) => {
      key.a = this.keys.readUInt32LE(at)
      key.b = this.keys.readUInt32LE(at + 4)
      key.c = this.keys.readUInt32LE(at + 8)
      key.d = this.keys.readUInt32LE(at + 12)
      at += KEY_BYTES
      return (key.a | key.b | key.c | key.d) !== 0
    }
    for (let row = 0; row < this.facts.rows; row += 1) {
      load(into.key)
      if (into.label !== undefined) load(into.label)
      onRow(into.group !== undefined && load(into.group))
    }
  }
}
