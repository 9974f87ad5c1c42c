import type { ColumnMetaData, Compressors, SchemaElement } from 'hyparquet'
import { type Compact, I32, STRUCT, TRUE } from './compact.js'

/**
 * The pages of a column chunk, looked at before anything is allocated by them: hyparquet believes the counts that it reads,
 * and a run of a billion equal values takes five bytes. Only the numbers needed are read, by parquet.thrift's `PageHeader`.
 */
export interface ColumnChunk {
  readonly bytes: Uint8Array
  readonly column: ColumnMetaData
  readonly element: SchemaElement
  /** Rows of its row group. */
  readonly rows: number
  readonly compressors: Compressors
}

/** Bytes that one page, and the values in it, may unpack to. Writers aim at 1 MiB; a page of constants packs a thousand to one. */
export const MAX_PAGE = 256 * 1024 * 1024

export type PageKind = 'v1' | 'v2' | 'dictionary'

export interface PageHeader {
  readonly kind: PageKind
  readonly unpacked: number
  readonly packed: number
  readonly values: number
  /** Of version 2, which counts them apart; otherwise as many as values. */
  readonly rows: number
  /** Of version 2, which states them. */
  readonly nulls?: number
  readonly encoding: number
  /** Bytes of the levels of a page of version 2; they stand in front of its values, unpacked. */
  readonly definitions: number
  readonly repetitions: number
  /** False for a page of version 2 whose values are not compressed. */
  readonly compressed: boolean
}

/** `PageHeader.type`, and the fields of the structs that belong to each. */
const KINDS: Readonly<Record<number, { readonly kind: PageKind; readonly field: number; readonly encoding: number }>> =
  {
    0: { kind: 'v1', field: 5, encoding: 2 },
    2: { kind: 'dictionary', field: 7, encoding: 2 },
    3: { kind: 'v2', field: 8, encoding: 4 },
  }

/** The next header, by the same rules as hyparquet: the struct of its type counts, and of two fields the later one. */
export function readHeader(reader: Compact): PageHeader {
  const structs = new Map<number, Fields>()
  const fields = readFields(reader, [1, 2, 3], (id) => structs.set(id, readFields(reader, [1, 2, 4, 5, 6])))
  const type = KINDS[fields.numbers.get(1) ?? -1]
  const counts = structs.get(type?.field ?? -1)
  if (type === undefined || counts === undefined) throw new Error('a page is of an unknown kind')
  const number = (from: Fields, id: number) => {
    const found = from.numbers.get(id)
    if (found === undefined) throw new Error('a page header lacks a number')
    return found
  }
  const nulls = type.kind === 'v2' ? counts.numbers.get(2) : undefined
  return {
    ...(nulls === undefined ? {} : { nulls }),
    kind: type.kind,
    unpacked: number(fields, 2),
    packed: number(fields, 3),
    values: number(counts, 1),
    rows: (type.kind === 'v2' ? counts.numbers.get(3) : undefined) ?? number(counts, 1),
    encoding: number(counts, type.encoding),
    definitions: type.kind === 'v2' ? number(counts, 5) : 0,
    repetitions: type.kind === 'v2' ? number(counts, 6) : 0,
    compressed: type.kind !== 'v2' || counts.compressed,
  }
}

interface Fields {
  readonly numbers: ReadonlyMap<number, number>
  readonly compressed: boolean
}

/** The numbers of one struct; `wanted` ones may have no other type, since hyparquet would take some for numbers too. */
function readFields(reader: Compact, wanted: readonly number[], onStruct?: (id: number) => void): Fields {
  const numbers = new Map<number, number>()
  let compressed = true
  reader.struct((id, type) => {
    if (type === I32) numbers.set(id, reader.number())
    else if (type === STRUCT && onStruct !== undefined) onStruct(id)
    else if (wanted.includes(id) && !(onStruct === undefined && type === STRUCT))
      throw new Error('a page header cannot be read')
    else {
      if (id === 7) compressed = type === TRUE
      reader.skip(type)
    }
  })
  return { numbers, compressed }
}
