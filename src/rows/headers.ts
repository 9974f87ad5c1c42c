import { isHoldoutError } from '../errors.js'
import { listed } from '../message.js'
import type { Message } from '../model.js'
import { isPlainNumber, joinCells } from './canonical.js'
import type { RowFile, RowRequest } from './contract.js'
import { formatOf, readRows } from './formats/registry.js'
import { openInput } from './input.js'
import { makeKey } from './key.js'
import { DEFAULT_RECORD } from './pass.js'
import { nameSketch } from './sketch.js'

/** What stands in a row and hardly in a header. */
const DAY = /^\d{4}-\d\d-\d\d/

/**
 * True for names of columns that may be the cells of a file without a header: numbers that do not count on (pandas names
 * columns without names 0, 1, 2, …), and dates.
 */
export function looksLikeCells(names: readonly string[]): boolean {
  if (names.some((name) => DAY.test(name))) return true
  const numbers = names.filter(isPlainNumber)
  return numbers.length > 0 && !numbers.every((name, index) => Number(name) === Number(numbers[0]) + index)
}

/** "a, b and 3 more"; of names that may be cells the number alone. */
export function nameColumns(names: readonly string[], most = 5): Message {
  if (!looksLikeCells(names)) return listed(names, most)
  return [`${names.length} ${names.length === 1 ? 'column whose name looks' : 'columns whose names look'} like cells`]
}

/**
 * True where the files of a request seem to start with a row: the first lines of both sides, at base too, are equally long and
 * hold numbers or dates, and those of train and test differ. Headers are equal on both sides; and where base has one, head
 * must not take it away unseen.
 */
export async function lacksHeader(request: RowRequest): Promise<boolean> {
  const { sets, spec } = request
  if (spec.raw === true || spec.header !== undefined) return false
  const first = (files: readonly RowFile[] = []) => files.slice(0, 1).map((file) => seeFirst(file, request))
  const [train, test] = await Promise.all([...first(sets.train), ...first(sets.test)])
  if (train === undefined || test === undefined || train.hash === test.hash) return false
  const base = await Promise.all([...first(sets.baseTrain), ...first(sets.baseTest)])
  return [train, test, ...base].every((line) => line?.isData === true && line.cells === train.cells)
}

/** What the first line of a file is. */
interface First {
  readonly cells: number
  readonly isData: boolean
  readonly hash: string
}

/** The first line of CSV or TSV, or what an earlier run saw there; what cannot be read says so when it is read whole. */
async function seeFirst(file: RowFile, request: RowRequest): Promise<First | undefined> {
  const { spec, sketches } = request
  const format = spec.format ?? formatOf(file.name)
  if (format !== 'csv' && format !== 'tsv') return undefined
  const name = sketches === undefined ? undefined : nameSketch(file, spec, 'first')
  const kept = name === undefined ? undefined : parseFirst(await sketches?.get(name))
  if (kept !== undefined) return kept
  const cells = await readFirst(file, request)
  if (cells === undefined) return undefined
  const { a, b, c, d } = makeKey(joinCells(cells))
  const first = { cells: cells.length, isData: looksLikeCells(cells), hash: `${a} ${b} ${c} ${d}` }
  if (name !== undefined) await sketches?.put(name, Buffer.from(JSON.stringify(first)))
  return first
}

function parseFirst(bytes: Uint8Array | undefined): First | undefined {
  try {
    const { cells, isData, hash } = JSON.parse(Buffer.from(bytes ?? []).toString())
    return typeof cells === 'number' && typeof isData === 'boolean' && typeof hash === 'string'
      ? { cells, isData, hash }
      : undefined
  } catch {
    return undefined
  }
}

async function readFirst(file: RowFile, request: RowRequest): Promise<readonly string[] | undefined> {
  const { spec, limits, signal } = request
  const options = { spec: { ...spec, header: false }, record: limits?.record ?? DEFAULT_RECORD, most: 1 }
  let first: readonly string[] | undefined
  try {
    await readRows(
      openInput(file, signal, () => {}, limits?.unpacked),
      options,
      (cells) => {
        first ??= cells.map((cell) => cell.trim())
      },
    )
  } catch (error) {
    signal?.throwIfAborted()
    if (!isHoldoutError(error)) throw error
  }
  return first
}
