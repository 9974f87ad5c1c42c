import type { Failure } from '../documents/node.js'
import { parseTable, type Row } from '../documents/table.js'
import type { Scalar } from '../model.js'
import type { Leaf } from './flatten.js'

/** What a table says of metrics. */
export interface TableMetrics {
  readonly leaves: readonly Leaf<Scalar>[]
  /** Rows below the header that say nothing of one value for each metric; 0 when the leaves are all there is. */
  readonly unread: number
}

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/

/**
 * The metrics of a table: a header and one row of values, or rows of a name and a number. Any other table holds many
 * values for each metric, and which of them counts would be a guess.
 */
export function readTable(path: string, text: string): TableMetrics | Failure {
  const table = parseTable(text, path.toLowerCase().endsWith('.tsv') ? '\t' : ',')
  if (!table.ok) return table
  const named = readNames(table.rows)
  if (named !== undefined) return { leaves: named, unread: 0 }
  const [header, values, ...rest] = table.rows
  if (header === undefined || values === undefined) return { leaves: [], unread: 0 }
  if (rest.length > 0) return { leaves: [], unread: rest.length + 1 }
  return { leaves: readColumns(header, values), unread: 0 }
}

/** Two columns, in each row a name and a number; the first row may be their header. */
function readNames(rows: readonly Row[]): readonly Leaf<Scalar>[] | undefined {
  if (rows.some(({ cells }) => cells.length !== 2)) return undefined
  const pairs = rows.map(({ cells: [name = '', value = ''], line }) => ({ key: name, value: readCell(value), line }))
  const body = typeof pairs[0]?.value === 'string' ? pairs.slice(1) : pairs
  const fits = body.length > 0 && body.every(({ key, value }) => isName(key) && typeof value === 'number')
  return fits ? body : undefined
}

function isName(text: string): boolean {
  return text !== '' && typeof readCell(text) === 'string'
}

function readColumns(header: Row, { cells, line }: Row): readonly Leaf<Scalar>[] {
  return header.cells.flatMap((key, index) => {
    const cell = cells[index] ?? ''
    return cell === '' || key === '' ? [] : [{ key, value: readCell(cell), line }]
  })
}

/** Numbers as Python's libraries write them; anything else is text. */
function readCell(text: string): Scalar {
  if (NUMBER.test(text)) return Number(text)
  const word = text.toLowerCase()
  if (word === 'nan') return Number.NaN
  if (/^[-+]?inf(?:inity)?$/.test(word)) return word.startsWith('-') ? -Infinity : Infinity
  return text
}
