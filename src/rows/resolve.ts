import { closest } from 'fastest-levenshtein'
import { listed, say } from '../message.js'
import { CANONICAL_VERSION, canonicalName } from './canonical.js'
import type { ResolvedSpec, RowProblem, RowSpec } from './contract.js'
import { findEntityColumns } from './entities.js'
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
      resolved: { canonical, raw, compared: [], numeric: [], ignored: [], group: [], entities: [], naValues: [] },
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
  const entities = group.length === 0 ? findEntityColumns(compared) : []
  const resolved = { ...base, ...named, ...rounding, compared, entities, numeric }
  const problem = findProblem(resolved, survey, all)
  return problem === undefined ? { resolved } : { resolved, problem }
}

function rolesOf(...columns: readonly (string | undefined)[]): readonly string[] {
  return columns.filter((column) => column !== undefined)
}

function findProblem(spec: ResolvedSpec, survey: Survey, all: ReadonlySet<string>): Resolution['problem'] {
  for (const column of [...rolesOf(spec.label, spec.time), ...spec.group]) {
    const file = survey.fileWithout(column)
    if (file !== undefined) return missing(column, file, all)
  }
  const unknown = spec.ignored.find((column) => all.size > 0 && !all.has(column))
  if (unknown !== undefined) return missing(unknown, 'every file', all)
  if (spec.compared.length > 0 || all.size === 0) return undefined
  return {
    outcome: 'skipped',
    reason: say`the sets have no column in common to compare by`,
    remedy: say`Columns are matched by name, apart from label, ignored, group and time columns: mend the headers.`,
  }
}

function missing(column: string, file: string, all: ReadonlySet<string>): Resolution['problem'] {
  const others = [...all].filter((name) => name !== column).slice(0, 1000)
  const hint = others.length === 0 ? say`` : say`Did you mean ${closest(column, others)}? `
  return {
    outcome: 'incomplete',
    reason: file === 'every file' ? say`no file has the column ${column}` : say`${file} has no column ${column}`,
    remedy: say`${hint}Columns are ${listed(others, 8)}.`,
  }
}
