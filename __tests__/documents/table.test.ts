import { describe, expect, it } from '@jest/globals'
import { MAX_TABLE_CELLS } from '../../src/documents/limits.js'
import { parseTable } from '../../src/documents/table.js'
import { describeFailure } from './reading.js'

function rowsOf(text: string, delimiter: ',' | '\t' = ','): unknown {
  const table = parseTable(text, delimiter)
  return table.ok ? table.rows.map(({ cells, line }) => [line, ...cells]) : describeFailure(table)
}

describe('a table', () => {
  it('is rows of cells with their lines, whatever ends a line', () => {
    expect(rowsOf('a,b\r\n1, 2\n\n3,\r4,5')).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [4, '3', ''],
      [5, '4', '5'],
    ])
    expect(rowsOf('a\tb,c\n', '\t')).toEqual([[1, 'a', 'b,c']])
    expect(rowsOf('')).toEqual([])
  })

  it('may have quoted cells over several lines', () => {
    expect(rowsOf('"a ""b"", c",1\n"x\ny",2\nz,3\n')).toEqual([
      [1, 'a "b", c', '1'],
      [2, 'x\ny', '2'],
      [4, 'z', '3'],
    ])
  })

  it('is broken by a quote without end, a merge conflict and too many cells', () => {
    expect(rowsOf('a\n"b,c\n')).toBe('2: a quoted cell of the table is not closed')
    expect(rowsOf('a\n>>>>>>> x\n')).toBe('2: the file holds an unresolved merge conflict')
    expect(rowsOf(`a\n${'1,'.repeat(MAX_TABLE_CELLS)}`)).toBe('2: the table holds more than 500,000 cells, the limit')
  })

  it('keeps what stands behind a quote in its cell', () => {
    expect(rowsOf('"a"b,c\n')).toEqual([[1, 'ab', 'c']])
  })
})
