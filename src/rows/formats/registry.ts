import { say } from '../../message.js'
import type { RowFormat, RowSpec } from '../contract.js'
import { unreadable } from '../failure.js'
import { type Input, unpackedName } from '../input.js'
import type { OnRow, ReadAnswer, ReadOptions, RowReader } from './contract.js'
import { csv } from './csv.js'
import { jsonl } from './jsonl.js'
import { parquet } from './parquet.js'
import { readLines, text } from './text.js'
import { tsv } from './tsv.js'

/** Every format of rows; one line for each file of this folder. */
export const ROW_READERS: readonly RowReader[] = [csv, tsv, jsonl, parquet, text]

/** The format of a file, by its name; undefined for a name that no format has. */
export function formatOf(name: string): RowFormat | undefined {
  return readerOf(name)?.id
}

function readerOf(name: string, format?: RowFormat): RowReader | undefined {
  const plain = unpackedName(name).toLowerCase()
  return ROW_READERS.find((reader) => (format === undefined ? reader.serves(plain) : reader.id === format))
}

/** Reads one file's rows, whichever its format. Throws a `HoldoutError` that names the file, and the row where there is one. */
export async function readRows(input: Input, options: ReadOptions, onRow: OnRow): Promise<ReadAnswer> {
  const { spec } = options
  const reader = readerOf(input.name, spec.format)
  if (reader === undefined) throw unknownFormat(input.name)
  return spec.raw === true ? readRaw(reader, input, options, onRow) : reader.read(input, options, onRow)
}

function readRaw(reader: RowReader, input: Input, options: ReadOptions, onRow: OnRow): Promise<ReadAnswer> {
  if (reader.id === 'parquet') {
    throw unreadable(input.name, say`Parquet has no lines`, say`Compare its columns: leave ${'raw'} out.`)
  }
  return readLines(input, options, hasHeader(reader.id, options.spec), onRow)
}

function hasHeader(id: RowFormat, { header }: RowSpec): boolean {
  return (id === 'csv' || id === 'tsv') && header !== false
}

function unknownFormat(name: string): Error {
  const later = /\.(arrow|feather)$/i.test(unpackedName(name))
  return unreadable(
    name,
    later ? say`Arrow files cannot be read by this version` : say`its name tells no format of rows`,
    say`Formats are ${'.csv'}, ${'.tsv'}, ${'.jsonl'}, ${'.ndjson'}, ${'.parquet'}, ${'.txt'} for raw lines, each also inside ${'.gz'} and ${'.zst'}; or name the format.`,
  )
}
