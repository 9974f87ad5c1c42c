import { plain } from '../../message.js'
import type { RowComparison, RowsCompared, SetFacts } from '../../rows/contract.js'
import type { JsonOverlap } from '../overlap-schema.js'

/** The answer as its published schema has it. */
export function overlapToJson(answer: RowComparison): JsonOverlap {
  const problem = answer.outcome === 'completed' ? answer.timeProblem : answer
  return {
    schemaVersion: 1,
    outcome: problem === undefined ? 'completed' : 'incomplete',
    reason: problem === undefined ? null : plain(problem.reason),
    remedy: problem === undefined ? null : plain(problem.remedy),
    ...(answer.outcome === 'completed' ? jsonFacts(answer) : NOTHING),
  }
}

type Facts = Omit<JsonOverlap, 'schemaVersion' | 'outcome' | 'reason' | 'remedy'>

const NOTHING: Facts = {
  train: null,
  test: null,
  columns: null,
  overlap: null,
  groups: null,
  conflicts: null,
  entities: [],
  time: null,
  examples: [],
  unique: null,
}

function jsonFacts({ sets, columns, overlap, groups, labels, entities, time, examples, unique }: RowsCompared): Facts {
  const { expectedByChance, sameLabel, differentLabel, ...rest } = overlap
  const { label } = columns
  return {
    train: jsonSide(sets.train),
    test: jsonSide(sets.test),
    columns: {
      compared: [...columns.compared],
      ignored: [...columns.ignored],
      label: label ?? null,
      unmatched: columns.unmatched.map(({ column }) => column),
    },
    overlap: {
      ...rest,
      sameLabel: label === undefined ? null : sameLabel,
      differentLabel: label === undefined ? null : differentLabel,
      expectedByChance: expectedByChance.rows,
      chanceExact: expectedByChance.exact,
    },
    groups: groups === undefined ? null : { shared: groups.shared, testRows: groups.testRows },
    conflicts: labels === undefined ? null : { ...labels.conflicts },
    entities: entities.map(({ column, shared, testRows }) => ({ column, shared, testRows })),
    time: time === undefined ? null : { earlier: time.earlier, shared: time.shared },
    examples: examples.map(({ test, train }) => ({ test: { ...test }, train: { ...train } })),
    unique: unique === undefined ? null : { columns: [...unique.columns], testRows: unique.testRows },
  }
}

function jsonSide({ files, rows, bytes }: SetFacts) {
  return { files, rows, bytes }
}
