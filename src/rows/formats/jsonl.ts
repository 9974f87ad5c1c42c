import { say } from '../../message.js'
import type { Message } from '../../model.js'
import { canonicalName, JsonNumber, parseJsonText, textOfJson } from '../canonical.js'
import { unreadable } from '../failure.js'
import { LineCutter } from '../lines.js'
import { decodeText } from '../text.js'
import { MAX_COLUMNS, type RowReader } from './contract.js'
import { tooLong } from './text.js'

const SUFFIXES = ['.jsonl', '.ndjson', '.jsonlines']

/** JSON Lines: an object on each line; a key that a row lacks is an empty cell. */
export const jsonl: RowReader = {
  id: 'jsonl',
  serves: (name) => SUFFIXES.some((suffix) => name.endsWith(suffix)),
  read: async (input, { columns, record, most = Number.POSITIVE_INFINITY }, onRow) => {
    /** Columns with the key that names them. */
    const known = new Map<string, string>()
    const keys = new Set<string>()
    let rows = 0
    const fault = (what: Message, remedy = MEND, cause?: unknown) =>
      unreadable(input.name, what, remedy, { row: rows + 1, cause })
    const learnKey = (key: string) => {
      const name = canonicalName(key)
      if (known.has(name)) throw fault(say`two keys are one column, ${name}`, say`Write the key in one way.`)
      known.set(name, key)
      keys.add(key)
      if (known.size > MAX_COLUMNS) throw fault(say`there are more than ${MAX_COLUMNS} keys`, say`Keep keys the same.`)
    }
    const take = (line: string) => {
      if (line.trim() === '') return
      const row = parseRow(line, fault)
      for (const key of Object.keys(row)) if (!keys.has(key)) learnKey(key)
      try {
        onRow((columns ?? [...known.keys()]).map((name) => cellOf(row, known.get(name) ?? name)))
      } catch (error) {
        throw error instanceof RangeError ? fault(say`it is nested too deeply`, MEND, error) : error
      }
      rows += 1
    }
    const cutter = new LineCutter(record, () => tooLong(input.name, record, rows + 1))
    for await (const text of decodeText(input.content(), input.name, () => rows + 1)) {
      cutter.push(text, take)
      if (rows >= most) return { columns: [...known.keys()] }
    }
    cutter.end(take)
    return { columns: [...known.keys()] }
  },
}

function cellOf(row: Readonly<Record<string, unknown>>, key: string): string {
  return Object.hasOwn(row, key) ? textOfJson(row[key]) : ''
}

const MEND = say`Write one JSON object on each line (${'NaN'} and comments are no JSON).`

type Fault = (what: Message, remedy?: Message, cause?: unknown) => Error

function parseRow(line: string, fault: Fault): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = parseJsonText(line)
  } catch (error) {
    throw fault(error instanceof RangeError ? say`it is nested too deeply` : say`it is not JSON`, MEND, error)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof JsonNumber) {
    throw fault(say`it is not a JSON object`)
  }
  return value as Record<string, unknown>
}
