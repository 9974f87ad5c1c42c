import { type ColumnFacts, type RowSets, SETS, type SetName } from './contract.js'
import { bitsOf, identityOf, type Task } from './tasks.js'

/** What is known of the columns, from rows that were read. It only grows, so that guesses end. */
export class Survey {
  private readonly columns = new Map<unknown, { readonly name: string; readonly columns: ReadonlySet<string> }>()
  private readonly texts = new Map<string, number>()
  private readonly values = new Map<string, number>()
  private readonly guesses = new Set<string>()
  private readonly whole = new Set<string>()

  constructor(private readonly sets: RowSets) {}

  /** A file's columns; an empty file without a header has none, and does not count. */
  learnColumns({ file }: Pick<Task, 'file'>, columns: readonly string[]): void {
    this.columns.set(identityOf(file), { name: file.name, columns: new Set(columns) })
  }

  /** Columns that are probably no numbers: believed until all of the column was read. */
  guessTextual(columns: readonly string[]): void {
    for (const column of columns) this.guesses.add(column)
  }

  /** In which sets a column has values, and in which it has one that is no number; as bits. */
  learnKinds(column: string, values: number, texts: number, whole: boolean): void {
    this.values.set(column, (this.values.get(column) ?? 0) | values)
    this.texts.set(column, (this.texts.get(column) ?? 0) | texts)
    if (whole) this.whole.add(column)
  }

  isNumeric(column: string): boolean {
    if ((this.texts.get(column) ?? 0) !== 0) return false
    return this.whole.has(column) || !this.guesses.has(column)
  }

  /** All columns of any file. */
  all(): ReadonlySet<string> {
    return new Set(SETS.flatMap((name) => [...this.columnsOf(name)]))
  }

  /** The sets that have a file without the column. */
  missingIn(column: string): readonly SetName[] {
    return SETS.filter((name) => this.lists(name).some((columns) => !columns.has(column)))
  }

  /** The name of a file that lacks a column. */
  fileWithout(column: string): string | undefined {
    const found = [...this.columns.values()].find(({ columns }) => columns.size > 0 && !columns.has(column))
    return found?.name
  }

  factsOf(name: SetName, read: ReadonlySet<string>): readonly ColumnFacts[] {
    const bit = bitsOf([name])
    return [...this.columnsOf(name)].map((column) => {
      if (!read.has(column)) return { name: column }
      if (((this.values.get(column) ?? 0) & bit) === 0) return { name: column, kind: 'empty' }
      return { name: column, kind: ((this.texts.get(column) ?? 0) & bit) === 0 ? 'number' : 'text' }
    })
  }

  private columnsOf(name: SetName): ReadonlySet<string> {
    return new Set(this.lists(name).flatMap((columns) => [...columns]))
  }

  private lists(name: SetName): readonly ReadonlySet<string>[] {
    const files = this.sets[name] ?? []
    return files.flatMap((file) => {
      const found = this.columns.get(identityOf(file))?.columns
      return found === undefined || found.size === 0 ? [] : [found]
    })
  }
}
