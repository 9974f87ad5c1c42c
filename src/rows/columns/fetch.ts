import type { ColumnMetaData } from 'hyparquet'
import { rangeOf } from '../formats/parquet/groups.js'
import { type Chunk, Uncovered } from './chunk.js'
import { type Group, type Source, sizeOf } from './source.js'

/** A column chunk that is to be read. */
export interface Wanted {
  readonly source: Source
  readonly group: Group
  readonly column: string
}

/** Chunks that are asked for before the one at work is done: a store takes its time for each. And their bytes. */
const AHEAD = 6
const MAX_AHEAD = 32 * 1024 * 1024
/** Bytes of chunks that are kept because they are read once more. */
const MAX_KEPT = 64 * 1024 * 1024

/** Brings column chunks, each from its own range of its file and no more. */
export class Fetcher {
  private readonly kept = new Map<ColumnMetaData, Uint8Array>()
  private size = 0
  /** Rooms of chunks that were read. */
  private readonly spare: Uint8Array[] = []

  /** Chunks in the order in which they are wanted, the next ones under way. Stopping early is allowed. */
  async *all<One extends Wanted>(
    wanted: Iterable<One>,
    ahead = AHEAD,
  ): AsyncGenerator<One & { readonly chunk: Chunk }> {
    const coming = wanted[Symbol.iterator]()
    const queue: { readonly one: One; readonly bytes: Promise<Uint8Array>; readonly size: number }[] = []
    let size = 0
    const fill = () => {
      while (queue.length === 0 || (queue.length < ahead && size < MAX_AHEAD)) {
        const { value, done } = coming.next()
        if (done === true) return
        const meta = metaOf(value)
        const bytes = this.bring(value, meta)
        // Somebody else's failure may end the reading before this one is looked at.
        bytes.catch(() => undefined)
        queue.push({ one: value, bytes, size: sizeOf(meta) })
        size += sizeOf(meta)
      }
    }
    for (fill(); queue.length > 0; fill()) {
      const [first] = queue.splice(0, 1)
      if (first === undefined) return
      size -= first.size
      const { one } = first
      const bytes = await first.bytes
      yield { ...one, chunk: makeChunk(one, bytes) }
      // It was read: its room serves for another.
      if (this.spare.length < AHEAD) this.spare.push(new Uint8Array(bytes.buffer))
    }
  }

  /** One chunk, kept for the next time that it is asked for. */
  async keep(one: Wanted): Promise<Chunk> {
    const meta = metaOf(one)
    const bytes = await this.bring(one, meta)
    if (this.size + bytes.length <= MAX_KEPT) {
      this.kept.set(meta, bytes)
      this.size += bytes.length
    }
    return makeChunk(one, bytes)
  }

  private async bring({ source }: Wanted, meta: ColumnMetaData): Promise<Uint8Array> {
    const known = this.kept.get(meta)
    if (known !== undefined) {
      this.kept.delete(meta)
      this.size -= known.length
      return known
    }
    const { start, end } = rangeOf(meta)
    return source.read({ start, end }, this.spare.pop())
  }
}

function metaOf({ group, column }: Wanted): ColumnMetaData {
  const meta = group.chunks.get(column)
  if (meta === undefined) throw new Uncovered()
  return meta
}

function makeChunk(one: Wanted, bytes: Uint8Array): Chunk {
  const { source, group, column } = one
  const found = source.columns.get(column)
  if (found === undefined) throw new Uncovered()
  return { bytes, meta: metaOf(one), column: found, rows: group.rows, compressors: source.compressors }
}
