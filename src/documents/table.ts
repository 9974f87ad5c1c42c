/** Tables of comma- or tab-separated values, RFC 4180 with any line ending, small ones: a metrics file is no data set. */

import { say } from '../message.js'
import { findConflict } from './conflict.js'
import { attempt, refuse } from './failure.js'
import { MAX_TABLE_CELLS } from './limits.js'
import type { Failure } from './node.js'

/** One row's cells, and the line that it begins on. */
export interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/** The rows that hold anything, the header among them. */
export type Table = { readonly ok: true; readonly rows: readonly Row[] }

/** Reads a table; a quote that does not end, and more cells than the limit, are failures. */
export function parseTable(text: string, delimiter: ',' | '\t'): Table | Failure {
  return findConflict(text) ?? attempt(() => ({ ok: true, rows: [...readRows(text, delimiter)] }))
}

const BREAK = /\r\n?|\n/y

function* readRows(text: string, delimiter: string): Generator<Row, void> {
  const bare = delimiter === ',' ? /[^,\r\n]*/y : /[^\t\r\n]*/y
  let [at, line, count] = [0, 1, 0]
  while (at < text.length) {
    const [cells, first]: [string[], number] = [[], line]
    for (let more = true; more; ) {
      count += 1
      if (count > MAX_TABLE_CELLS) refuseSize(line)
      const cell = text[at] === '"' ? readQuoted(text, at, line, bare) : readBare(text, at, bare)
      cells.push(cell.text)
      at = cell.end
      line += countBreaks(cell.text)
      more = text[at] === delimiter
      if (more) at += 1
    }
    BREAK.lastIndex = at
    if (BREAK.test(text)) at = BREAK.lastIndex
    line += 1
    if (cells.some((cell) => cell !== '')) yield { cells, line: first }
  }
}

interface Cell {
  readonly text: string
  readonly end: number
}

function readBare(text: string, start: number, pattern: RegExp): Cell {
  pattern.lastIndex = start
  const [found = ''] = pattern.exec(text) ?? []
  return { text: found.trim(), end: start + found.length }
}

/** What stands behind the closing quote belongs to the cell, as it does for Python. */
function readQuoted(text: string, start: number, line: number, bare: RegExp): Cell {
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote === -1) refuse(line, say`a quoted cell of the table is not closed`, say`Close the quote.`)
    from = quote + 2
    if (text[quote + 1] === '"') continue
    const rest = readBare(text, quote + 1, bare)
    return { text: `${text.slice(start + 1, quote).replaceAll('""', '"')}${rest.text}`, end: rest.end }
  }
}

function countBreaks(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0
}

function refuseSize(line: number): never {
  refuse(line, say`the table holds more than ${MAX_TABLE_CELLS} cells, the limit`, say`Keep data out of metrics files.`)
}
