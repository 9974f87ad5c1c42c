import { closest } from 'fastest-levenshtein'
import { listed, say } from '../message.js'
import { CANONICAL_VERSION, canonicalName } from './canonical.js'
import type { ResolvedSpec, RowProblem, RowSpec } from './contract.js'
import { looksLikeCells } from './headers.js'
import type { Survey } from './survey.js'

export interface Resolution {
  readonly resolved: ResolvedSpec
  /** Why nothing can be counted by it. */
  readonly problem?: RowProblem & { readonly outcome: 'skipped' | 'incomplete' }
}

/** The columns of one comparison by what is known so far, the same for all sets. */
export function resolveSpec(spec: RowSpec, survey: Survey): Resolution {
  const { raw = false, naValues = [], round } = spec
  const [label, time] = [spec.label, spec.time].map((name) => (name === undefined ? undefined : canonicalName(name)))
  const [ignore = [], group = []] = [spec.ignore, spec.group].map((names) => names?.map(canonicalName))
  const canonical = CANONICAL_VERSION
  if (raw)
    return {
      resolved: { canonical, raw, compared: [], numeric: [], ignored: [], group: [], naValues: [] },
    }
  const base = { canonical, raw, ignored: ignore, group, naValues: naValues.map((text) => text.trim()) }
  const named = { ...(label === undefined ? {} : { label }), ...(time === undefined ? {} : { time }) }
  const rounding = round === undefined ? {} : { round }
  const apart = new Set([...ignore, ...group, ...rolesOf(label, time)])
  const all = survey.all()
  const common = [...all].filter((column) => survey.missingIn(column).length === 0)
  const compared = common.filter((column) => !apart.has(column)).sort()
  const used = [...compared, ...rolesOf(label, time), ...group]
  const numeric = [...new Set(used)].filter((column) => survey.isNumeric(column)).sort()
  const resolved = { ...base, ...named, ...rounding, compared, numeric }
  const problem = findProblem(resolved, survey, all, common)
  return problem === undefined ? { resolved } : { resolved, problem }
}

function rolesOf(...columns: readonly (string | undefined)[]): readonly string[] {
  return columns.filter((column) => column !== undefined)
}

function findProblem(
  spec: ResolvedSpec,
  survey: Survey,
  all: ReadonlySet<string>,
  common: readonly string[],
): Resolution['problem'] {
  for (const column of [...rolesOf(spec.label, spec.time), ...spec.group]) {
    const file = survey.fileWithout(column)
    if (file !== undefined) return missing(column, file, common)
  }
  const unknown = spec.ignored.find((column) => all.size > 0 && !all.has(column))
  if (unknown !== undefined) return missing(unknown, 'every file', common)
  if (spec.compared.length > 0 || all.size === 0) return undefined
  return {
    outcome: 'skipped',
    reason: say`the sets have no column in common to compare by`,
    remedy: say`Columns are matched by name, apart from label, ignored, group and time columns: mend the headers.`,
  }
}

/** Of other columns only those that all files have are named: what one file alone has may be a cell, not a name. */
function missing(column: string, file: string, common: readonly string[]): Resolution['problem'] {
  const others = common.filter((name) => name !== column).slice(0, 1000)
  const isHeader = others.length > 0 && !looksLikeCells(others)
  const remedy = isHeader
    ? say`Did you mean ${closest(column, others)}? Columns are ${listed(others, 8)}.`
    : say`Name a column that every file has; of files without a header say so (${'header: false'}), columns are 1, 2, … then.`
  return {
    outcome: 'incomplete',
    reason: file === 'every file' ? say`no file has the column ${column}` : say`${file} has no column ${column}`,
    remedy,
  }
}
