import { say } from '../../message.js'
import { canonicalName } from '../canonical.js'
import { refuseTwins, unreadable } from '../failure.js'
import type { Input } from '../input.js'
import { decodeText } from '../text.js'
import { MAX_COLUMNS, type OnRow, type ReadAnswer, type ReadOptions, type RowReader } from './contract.js'
import { BadRecord, RecordCutter } from './csv/records.js'

/** Comma-separated values (RFC 4180). */
export const csv = tableReader('csv', ',')

/** The reader of one kind of delimited text. */
export function tableReader(id: 'csv' | 'tsv', delimiter: string): RowReader {
  return {
    id,
    serves: (name) => name.endsWith(`.${id}`),
    read: (input, options, onRow) => new TableReading(input, options, delimiter, onRow).run(),
  }
}

class TableReading {
  private header: readonly string[] | undefined
  /** Where the wanted columns stand; undefined: all of them. */
  private places: readonly number[] | undefined
  private rows = 0
  private readonly cutter: RecordCutter

  constructor(
    private readonly input: Input,
    private readonly options: ReadOptions,
    delimiter: string,
    private readonly onRow: OnRow,
  ) {
    const { spec, record } = options
    this.cutter = new RecordCutter({ delimiter: spec.delimiter ?? delimiter, quote: spec.quote ?? '"' }, record)
  }

  async run(): Promise<ReadAnswer> {
    const { most = Number.POSITIVE_INFINITY } = this.options
    const take = (cells: readonly string[]) => this.take(cells)
    const row = () => {
      this.cutter.flush(take)
      return this.rows + 1
    }
    try {
      for await (const text of decodeText(this.input.content(), this.input.name, row)) {
        this.cutter.push(text, take)
        if (this.rows >= most) return { columns: this.header ?? [] }
      }
      this.cutter.end(take)
    } catch (error) {
      throw error instanceof BadRecord ? this.fault(error.what, error.remedy) : error
    }
    return { columns: this.header ?? [] }
  }

  private take(cells: readonly string[]): void {
    if (this.header === undefined) {
      this.start(cells)
      if (this.options.spec.header !== false) return
    }
    const width = this.header?.length ?? 0
    if (cells.length !== width) {
      throw this.fault(
        say`expected ${width} cells, found ${cells.length}`,
        say`Mend the row, or name the delimiter and quote of the file.`,
      )
    }
    this.rows += 1
    const { places } = this
    this.onRow(places === undefined ? cells : places.map((place) => cells[place] ?? ''))
  }

  private start(cells: readonly string[]): void {
    const { columns, spec } = this.options
    this.header = nameColumns(this.input.name, cells, spec.header !== false)
    this.places = columns?.map((column) => this.header?.indexOf(column) ?? -1)
  }

  private fault(what: Parameters<typeof unreadable>[1], remedy: Parameters<typeof unreadable>[2]) {
    const { name } = this.input
    if (this.header === undefined) return unreadable(name, say`the header: ${what}`, remedy)
    return unreadable(name, what, remedy, { row: this.rows + 1 })
  }
}

/**
 * The columns of a file by its first record. An empty name is what pandas reads it as, `Unnamed: 0`; one that stands twice is
 * nobody's, and throws; without a header columns are numbered.
 */
export function nameColumns(file: string, cells: readonly string[], header: boolean): readonly string[] {
  if (cells.length > MAX_COLUMNS) {
    throw unreadable(file, say`it has more than ${MAX_COLUMNS} columns`, say`Name its delimiter.`)
  }
  if (!header) return cells.map((_, index) => String(index + 1))
  const names = cells.map((cell, index) => canonicalName(cell) || `Unnamed: ${index}`)
  refuseTwins(file, names)
  return names
}
