import { RowCanon } from './canon.js'
import type { ResolvedSpec, RowRequest, SetName } from './contract.js'
import { readRows } from './formats/registry.js'
import { openInput } from './input.js'
import { DEFAULT_RECORD } from './pass.js'
import { UniqueTally } from './tally/unique.js'
import { planTasks, type Task, TESTS, TRAINS } from './tasks.js'

/** Thrown when no column can have an id in every row any more. */
class Settled extends Error {}

/**
 * Compared columns in which no id occurs twice, over train and test together or else within each. Reads the files until
 * it is known of every column that it has none, in the order in which the plain engine does.
 */
export async function findUnique(request: RowRequest, resolved: ResolvedSpec): Promise<readonly string[]> {
  if (resolved.compared.length === 0) return []
  const tallies = makeTallies(resolved.compared)
  try {
    for (const names of [TESTS, TRAINS])
      for (const task of planTasks(request.sets, names)) await readIds(task, request, resolved, tallies)
  } catch (error) {
    if (error instanceof Settled) return []
    throw error
  }
  return tallies.finish()
}

async function readIds(
  { file, sets }: Task,
  { limits, signal, spec }: RowRequest,
  resolved: ResolvedSpec,
  tallies: ReturnType<typeof makeTallies>,
): Promise<void> {
  if (!sets.includes('train') && !sets.includes('test')) return
  const canon = new RowCanon(resolved)
  const { columns } = canon
  const input = openInput(file, signal, () => {}, limits?.unpacked)
  const options = { spec, record: limits?.record ?? DEFAULT_RECORD, ...(columns === undefined ? {} : { columns }) }
  await readRows(input, options, (cells) => {
    canon.read(cells, 1)
    tallies.take(canon.cells, sets)
  })
}

function makeTallies(columns: readonly string[]) {
  const make = () => new UniqueTally(columns)
  const [train, test, both] = [make(), make(), make()]
  return {
    take: (cells: readonly string[], sets: readonly SetName[]) => {
      if (sets.includes('train')) train.take(cells)
      if (sets.includes('test')) test.take(cells)
      both.take(cells)
      if (both.settled && (train.settled || test.settled)) throw new Settled()
    },
    finish: () => {
      const over = both.finish()
      if (over.length > 0) return over
      // An index that starts again in each file hides as much.
      const inTest = test.finish()
      return train.finish().filter((column) => inTest.includes(column))
    },
  }
}
