import { type Node, toValue } from '../documents/node.js'
import { decodeText } from '../documents/text.js'
import { createHash } from '../hash.js'
import { say } from '../message.js'
import type { MetricRule, ModelRule, Policy, PolicySource, Problem, RowSpec, Split } from '../model.js'
import { parseGap } from '../rows/time-format.js'
import { DEFAULTS } from './defaults.js'
import { placeOf } from './places.js'
import type { PolicyFile } from './schema.js'

/** A policy, or everything that is wrong with it. */
export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a policy file's bytes; `sha` is the commit that it comes from. */
export async function parsePolicy(path: string, bytes: Uint8Array, sha?: string): Promise<ParsedPolicy> {
  const text = decodeText(bytes)
  const { parseYaml } = await import('../documents/yaml.js')
  const parsed = text.ok ? parseYaml(text.text) : text
  if (!parsed.ok) {
    const place = parsed.line === undefined ? { path } : { path, line: parsed.line }
    return { ok: false, problems: [{ place, message: parsed.message, remedy: parsed.remedy }] }
  }
  const [{ policySchema }, { explainIssues }] = await Promise.all([import('./schema.js'), import('./issues.js')])
  const result = policySchema.safeParse(toValue(parsed.root), { reportInput: true })
  if (!result.success) return { ok: false, problems: explainIssues(path, parsed.root, result.error.issues) }
  const repeated = findRepeatedName(path, parsed.root, result.data)
  if (repeated !== undefined) return { ok: false, problems: [repeated] }
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const source = { path, digest, inferred: false, ...(sha === undefined ? {} : { sha }) }
  return { ok: true, policy: buildPolicy(path, parsed.root, result.data, source) }
}

function findRepeatedName(path: string, root: Node, file: PolicyFile): Problem | undefined {
  for (const [key, noun] of [
    ['splits', 'split'],
    ['models', 'model'],
  ] as const) {
    const names = (file[key] ?? []).map(({ name }) => name)
    const index = names.findIndex((name, position) => names.indexOf(name) !== position)
    if (index === -1) continue
    return {
      place: placeOf(path, root, [key, index]),
      message: say`two ${[noun]}s are named ${names[index] ?? ''}`,
      remedy: say`Give each ${[noun]} a name of its own.`,
    }
  }
  return undefined
}

function buildPolicy(path: string, root: Node, file: PolicyFile, source: PolicySource): Policy {
  return {
    source,
    ...(file.splits === undefined ? {} : { splits: file.splits.map(buildSplit) }),
    maxNewFiles: file.overlap?.files?.['max-new'] ?? DEFAULTS.maxNewFiles,
    ...buildRowLimits(file.overlap?.rows),
    metrics: file.metrics.map((rule, index) => buildRule(rule, placeOf(path, root, ['metrics', index]))),
    params: file.params ?? [],
    accept: file.accept.map(({ rule, subject, until, reason }, index) => ({
      rule,
      subject,
      reason,
      place: placeOf(path, root, ['accept', index]),
      ...(until === undefined ? {} : { until }),
    })),
    mode: file.mode,
    onInconclusive: file['on-inconclusive'],
    models: (file.models ?? []).map((model, index) => buildModel(model, placeOf(path, root, ['models', index]))),
    references: file.references ?? [],
  }
}

function buildRowLimits(rows: NonNullable<PolicyFile['overlap']>['rows']): Partial<Policy> {
  const frequent = rows?.['ignore-frequent'] ?? false
  return {
    ...(rows?.['max-new'] === undefined ? {} : { maxNewRows: rows['max-new'] }),
    ...(rows?.['max-minutes'] === undefined ? {} : { rowMinutes: rows['max-minutes'] }),
    ...(frequent === false ? {} : { ignoreFrequent: frequent === true ? DEFAULTS.frequentRows : toShare(frequent) }),
  }
}

function buildModel(written: NonNullable<PolicyFile['models']>[number], place: ModelRule['place']): ModelRule {
  const given = Object.entries(written).filter(([, value]) => value !== undefined)
  return { ...(Object.fromEntries(given) as typeof written & { name: string }), place } as ModelRule
}

function buildSplit(split: NonNullable<PolicyFile['splits']>[number]): Split {
  return {
    name: split.name,
    sides: { train: split.train ?? [], validation: split.validation ?? [], test: split.test ?? [] },
    declared: true,
    warmStart: split['warm-start'] ?? false,
    ...(split.rows === undefined ? {} : { rows: buildRows(split.rows) }),
  }
}

function buildRows(written: NonNullable<NonNullable<PolicyFile['splits']>[number]['rows']>): RowSpec {
  if (written === 'raw') return { raw: true }
  const { 'na-values': naValues, time, group, ...rest } = written
  const given = Object.entries({
    ...rest,
    ...buildGroup(group),
    ...buildTime(time),
    naValues,
    ...(rest.format === 'text' ? { raw: true } : {}),
  }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given)
}

type WrittenRows = Exclude<NonNullable<NonNullable<PolicyFile['splits']>[number]['rows']>, 'raw'>

function buildGroup(group: WrittenRows['group']): Pick<RowSpec, 'group' | 'groupPath'> {
  if (group === undefined) return {}
  return 'path' in group ? { groupPath: group.path } : { group }
}

function buildTime(time: WrittenRows['time']): Pick<RowSpec, 'time' | 'timeFormat' | 'gap'> {
  if (time === undefined) return {}
  if (typeof time === 'string') return { time }
  const { column, format, gap } = time
  return {
    time: column,
    ...(format === undefined ? {} : { timeFormat: format }),
    ...(gap === undefined ? {} : buildGap(gap)),
  }
}

function buildGap(written: number | string): Pick<RowSpec, 'gap'> {
  const gap = typeof written === 'number' ? { units: written } : parseGap(written)
  return gap === undefined ? {} : { gap }
}

function buildRule(rule: PolicyFile['metrics'][number], place: MetricRule['place']): MetricRule {
  const colon = rule.match.indexOf(':')
  const limits = {
    ...(rule['max-drop'] === undefined ? {} : { maxDrop: rule['max-drop'] }),
    ...(rule['max-drop-relative'] === undefined ? {} : { maxDropRelative: toShare(rule['max-drop-relative']) }),
    ...(rule.floor === undefined ? {} : { floor: rule.floor }),
    ...(rule.anchor === undefined ? {} : { anchor: rule.anchor }),
    ...(rule['max-drop-anchor'] === undefined ? {} : { maxDropAnchor: rule['max-drop-anchor'] }),
  }
  return {
    match: rule.match,
    file: rule.match.slice(0, colon),
    key: rule.match.slice(colon + 1),
    ...(rule.direction === undefined ? {} : { direction: rule.direction }),
    ...(Object.keys(limits).length === 0 ? {} : { limits: { ...limits, combine: rule.combine ?? 'any' } }),
    level: rule.level,
    place,
  }
}

function toShare(written: number | string): number {
  return typeof written === 'number' ? written : Number((Number.parseFloat(written) / 100).toPrecision(12))
}
