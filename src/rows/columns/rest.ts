import type { ColumnMetaData } from 'hyparquet'
import { FACT } from '../../kernel/columns.js'
import { bitsOf } from '../tasks.js'
import type { Wanted } from './fetch.js'
import type { ColumnKind } from './kinds.js'
import { inGroups, readCells, takeIds, type Work } from './work.js'

/** Reads of columns that were skipped as much as it takes to tell whether they hold numbers, texts or nothing. */
export async function learnKinds(work: Work): Promise<void> {
  for (const column of work.order.columns) {
    for await (const { chunk, ...wanted } of work.fetcher.all(openChunks(work, column), 1)) {
      readCells(work, wanted, chunk)
    }
  }
}

/** Chunks that may still say more, one row group after the other; it looks again at what is known before each. */
function* openChunks(work: Work, column: string): Generator<Wanted> {
  const { facts, train } = work
  for (const wanted of inGroups(train, [column])) {
    const bits = bitsOf(wanted.source.task.sets)
    const meta = wanted.group.chunks.get(column)
    const says = wanted.source.columns.get(column)?.kind.says
    const stated = meta === undefined ? 0 : readStatistics(meta, says)
    facts.learn(column, stated, bits)
    // Every chunk of floats may have the one that is infinite.
    const isTold = says === 'float' && stated !== 0
    if (!isTold && facts.openSets(column, bits) !== 0) yield wanted
  }
}

/** What cannot be in a plain number, even if only the first characters of a text are stated. */
const NO_NUMBER = /[^\d.eE+-]/

/**
 * What a chunk's cells are by its statistics (`FACT`), 0 for nothing known. They are believed: only the kind of the column
 * hangs on them, no count of rows.
 */
function readStatistics({ statistics }: ColumnMetaData, says: ColumnKind['says'] | undefined): number {
  const [least, most] = [statistics?.min_value, statistics?.max_value]
  if (least === undefined || most === undefined) return 0
  if (says === 'float') return Number.isFinite(least) && Number.isFinite(most) ? FACT.value : 0
  if (says !== 'text') return FACT.value
  return typeof least === 'string' && NO_NUMBER.test(least.trim()) ? FACT.value | FACT.word : 0
}

/**
 * Columns in which no id stands twice, over train and test together or else within each; read as far as it takes.
 * `isRead`: true for a column that was read in all train files.
 */
export async function findIds(
  work: Work,
  compared: readonly string[],
  isRead: (column: string) => boolean,
): Promise<readonly string[]> {
  const { fetcher, ids, train } = work
  for (const [column, tally] of ids) {
    if (isRead(column)) continue
    const open = function* () {
      for (const wanted of inGroups(train, [column])) {
        if (!tally.isOpen) return
        if (wanted.source.task.sets.includes('train')) yield wanted
      }
    }
    for await (const { chunk, ...wanted } of fetcher.all(open(), 1)) takeIds(work, wanted, chunk)
  }
  const over = compared.filter((column) => ids.get(column)?.overBoth === true)
  return over.length > 0 ? over : compared.filter((column) => ids.get(column)?.withinEach === true)
}
