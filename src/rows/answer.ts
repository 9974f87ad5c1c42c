import type { Collector } from './collect.js'
import type { ResolvedSpec, RowSets, RowsCompared, SetFacts, SetName } from './contract.js'
import type { PassResult } from './pass.js'
import type { Survey } from './survey.js'

/** What is known of the columns, and by which of them rows were compared. */
interface Columns {
  readonly survey: Survey
  readonly resolved: ResolvedSpec
}

/** Puts together what was counted; parts of base are there when both of its sets are. */
export function writeAnswer(sets: RowSets, columns: Columns, first: PassResult, collected: Collector): RowsCompared {
  const { resolved } = columns
  const { label, compared, ignored } = resolved
  return {
    outcome: 'completed',
    spec: resolved,
    sets: writeSets(sets, columns, first, collected),
    columns: { compared, ignored, ...(label === undefined ? {} : { label }), unmatched: listUnmatched(columns) },
    overlap: collected.overlap.finish(),
    ...writeBase(sets, collected),
    ...writeAxes(sets, resolved, collected),
    ...(label === undefined ? {} : { labels: collected.labels }),
    entities: [],
    examples: collected.examples,
  }
}

function writeSets(sets: RowSets, columns: Columns, first: PassResult, { distinct }: Collector): RowsCompared['sets'] {
  const facts = (name: SetName) => describeSet(name, sets, columns, first)
  return {
    train: facts('train'),
    test: { ...facts('test'), distinct: distinct.test },
    ...(sets.baseTrain === undefined ? {} : { baseTrain: facts('baseTrain') }),
    ...(sets.baseTest === undefined ? {} : { baseTest: { ...facts('baseTest'), distinct: distinct.baseTest } }),
  }
}

function describeSet(
  name: SetName,
  sets: RowSets,
  { survey, resolved }: Columns,
  { rows, bytes }: PassResult,
): SetFacts {
  const { compared, group, label, time } = resolved
  const read = new Set([...compared, ...group, ...[label, time].filter((column) => column !== undefined)])
  const columns = survey.factsOf(name, read)
  return { files: sets[name]?.length ?? 0, rows: rows[name], bytes: bytes[name], columns }
}

function listUnmatched({ survey, resolved }: Columns): RowsCompared['columns']['unmatched'] {
  return [...survey.all()]
    .filter((column) => !resolved.ignored.includes(column))
    .map((column) => ({ column, missingIn: survey.missingIn(column) }))
    .filter(({ missingIn }) => missingIn.length > 0)
}

function hasBase({ baseTrain, baseTest }: RowSets): boolean {
  return baseTrain !== undefined && baseTest !== undefined
}

function writeBase(sets: RowSets, { base, fresh }: Collector): Pick<RowsCompared, 'base' | 'fresh'> {
  return hasBase(sets) ? { base: base.finish(), fresh } : {}
}

function writeAxes(sets: RowSets, { group, time }: ResolvedSpec, collected: Collector) {
  const { groups, time: times, timeProblem } = collected
  const found =
    group.length === 0
      ? {}
      : { groups: { ...groups.head, ...(hasBase(sets) ? { base: groups.base, fresh: groups.fresh } : {}) } }
  if (time === undefined) return found
  if (timeProblem !== undefined) return { ...found, timeProblem }
  return { ...found, time: { ...times.head, ...(hasBase(sets) ? { base: times.base, fresh: times.fresh } : {}) } }
}
