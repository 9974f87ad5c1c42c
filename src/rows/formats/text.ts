import { say } from '../../message.js'
import { unreadable } from '../failure.js'
import type { Input } from '../input.js'
import { LineCutter } from '../lines.js'
import { decodeBytes } from '../text.js'
import type { OnRow, ReadAnswer, ReadOptions, RowReader } from './contract.js'

/** Text whose lines are rows; it has no columns, so it is read in raw mode only. */
export const text: RowReader = {
  id: 'text',
  serves: (name) => name.endsWith('.txt'),
  read: async ({ name }) => {
    throw unreadable(name, say`text has lines and no columns`, say`Compare whole lines: ${'raw'}.`)
  },
}

/** Lines as they are, a character for each byte; empty ones are no rows. `header`: the first one is none either. */
export async function readLines(
  input: Input,
  options: ReadOptions,
  header: boolean,
  onRow: OnRow,
): Promise<ReadAnswer> {
  const { record, most = Number.POSITIVE_INFINITY } = options
  let rows = header ? -1 : 0
  const cutter = new LineCutter(record, () => tooLong(input.name, record, rows + 1))
  const take = (line: string) => {
    if (line === '') return
    rows += 1
    if (rows > 0) onRow([line])
  }
  for await (const part of decodeBytes(input.content())) {
    cutter.push(part, take)
    if (rows >= most) return { columns: [] }
  }
  cutter.end(take)
  return { columns: [] }
}

export function tooLong(file: string, limit: number, row: number): Error {
  return unreadable(file, say`it is longer than ${limit} bytes`, say`Look for line ends that are missing.`, { row })
}
