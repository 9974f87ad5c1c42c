import { canonicalText, isPlainNumber } from './canonical.js'
import type { RowRequest } from './contract.js'
import { readRows } from './formats/registry.js'
import { openInput } from './input.js'
import { DEFAULT_RECORD } from './pass.js'
import { nameSketch } from './sketch.js'
import type { Task } from './tasks.js'

/** What the first rows of a file tell. */
export interface Look {
  readonly columns: readonly string[]
  /** Columns that are probably no numbers. */
  readonly textual: readonly string[]
}

/** Rows at a file's start by which the kinds of columns are guessed. */
const LOOK = 1_000

/** Looks at a file's first rows, or takes what an earlier run saw there. */
export async function lookAt({ file }: Task, request: RowRequest): Promise<Look> {
  const { sketches, spec } = request
  const name = sketches === undefined ? undefined : nameSketch(file, spec)
  if (sketches === undefined || name === undefined) return readLook({ file }, request)
  const kept = parseLook(await sketches.get(name))
  if (kept !== undefined) return kept
  const look = await readLook({ file }, request)
  await sketches.put(name, Buffer.from(JSON.stringify(look)))
  return look
}

async function readLook({ file }: Pick<Task, 'file'>, { limits, signal, spec }: RowRequest): Promise<Look> {
  const texts: boolean[] = []
  const options = { spec, record: limits?.record ?? DEFAULT_RECORD, most: LOOK }
  const input = openInput(file, signal, () => {}, limits?.unpacked)
  const { columns, textual } = await readRows(input, options, (cells) => {
    for (let index = 0; index < cells.length; index += 1) texts[index] ||= isText(cells[index] ?? '')
  })
  return { columns, textual: textual ?? columns.filter((_, index) => texts[index] === true) }
}

function parseLook(bytes: Uint8Array | undefined): Look | undefined {
  try {
    const { columns, textual } = JSON.parse(Buffer.from(bytes ?? []).toString())
    return Array.isArray(columns) && Array.isArray(textual) ? { columns, textual } : undefined
  } catch {
    return undefined
  }
}

function isText(cell: string): boolean {
  const text = canonicalText(cell)
  return text !== '' && !isPlainNumber(text)
}
