import type { Check, CheckContext, CheckResult, GateChange } from './checks/contract.js'
import { CHECKS } from './checks/registry.js'
import { isHoldoutError } from './errors.js'
import { say } from './message.js'
import type { Acceptance, Diff, NotChecked, Policy, Report, Snapshot } from './model.js'
import { DEFAULTS } from './policy/defaults.js'
import type { Ports } from './ports.js'
import { inferredOf } from './report.js'
import { makeRowTool } from './row-files.js'
import type { Scene } from './scene.js'
import { findGroups } from './snapshot/groups.js'
import { drawLineage } from './snapshot/lineage.js'
import { addModels, diffModels } from './snapshot/model-facts.js'
import type { Models } from './snapshot/models.js'
import { diffParams } from './snapshot/param-diff.js'
import { takeSnapshots } from './snapshot/take.js'
import { viewArtifacts } from './splits/artifacts.js'
import { type ResolvedSplits, resolveSplits } from './splits/resolve.js'
import { decide } from './verdict.js'

/** A report but for who made it and when, and the acceptances that go into its audit. */
export type Judgement = Omit<Report, 'audit'> & { readonly accepted: readonly Acceptance[] }

/** How much is judged. */
export interface Scope {
  /** The objects behind every pointer of head, not of those alone that changed. */
  readonly all?: boolean
}

/** What is known beside the two commits, and how much is judged. */
export interface Case extends Scope {
  readonly gate: GateChange
  readonly models: Models
}

/** Snapshots, diff, checks and verdict under one policy. */
export async function judge(
  scene: Scene,
  policy: Policy,
  { gate, models, all = false }: Case,
  ports: Ports,
): Promise<Judgement> {
  const { trees, commits, objects, takeInventory, reader } = scene
  const taken = await takeSnapshots(ports.repository, commits, policy, reader, objects)
  const base = addModels(taken.base, models, 'base', policy)
  const head = addModels(taken.head, models, 'head', policy)
  const diff: Diff = { ...scene.data, params: diffParams(base.params, head.params) }
  const splits = await resolveSplits({
    declared: policy.splits,
    ...commits,
    data: diff.data,
    changed: trees.changed,
    objects,
    reader,
  })
  const artifacts = await viewArtifacts(models)
  const now = ports.clock.now()
  const tools = {
    compareRows: makeRowTool(ports, objects, policy.rowMinutes ?? DEFAULTS.rowMinutes),
    digestBlobs: (oids: readonly string[], more?: 'sha256') => ports.repository.digest(oids, more),
    takeInventory,
    ...(all ? { readAll: () => reader.read(trees.head, findGroups(trees.head)) } : {}),
  }
  const context = { policy, base, head, diff, splits, models, artifacts, gate, now, tools }
  const results = await Promise.all(CHECKS.map((check) => runCheck(check, context)))
  const lineage = drawLineage(base, head, diff.data, trees.changed)
  const described = describe(policy, base, head, diff, splits, results)
  const data = [...described.data, ...diffModels(models)]
  return { ...assemble(results, policy, now), ...described, data, models: models.changes, lineage }
}

/** A check that cannot do its job is incomplete, and the others still run; a mistake in the policy stops the run. */
async function runCheck(check: Check, context: CheckContext): Promise<CheckResult> {
  try {
    return await check.run(context)
  } catch (error) {
    if (!isHoldoutError(error) || error.kind === 'usage') throw error
    const outcome = { outcome: 'incomplete', checked: 0, total: 0, reason: error.text } as const
    const remedy = error.remedy ?? say`Run it again.`
    return {
      outcomes: check.rules.map(({ id }) => ({ id, ...outcome })),
      notChecked: check.rules.map(({ id }) => ({ what: say`the rule ${[id]}`, reason: error.text, remedy })),
    }
  }
}

function assemble(results: readonly CheckResult[], policy: Policy, now: Date) {
  const outcomes = results.flatMap((result) => result.outcomes)
  const findings = results.flatMap((result) => result.findings ?? [])
  const metrics = results.flatMap((result) => result.metrics ?? [])
  const decision = decide({ outcomes, findings, metrics }, policy, now)
  return {
    ...decision,
    accepted: [...decision.accepted, ...results.flatMap((result) => result.accepted ?? [])],
    checks: outcomes,
    overlaps: results.flatMap((result) => result.overlaps ?? []),
    rows: results.flatMap((result) => result.rows ?? []),
    sides: results.flatMap((result) => result.sides ?? []),
    lookups: results.flatMap((result) => result.lookups ?? []),
  }
}

function describe(
  policy: Policy,
  base: Snapshot,
  head: Snapshot,
  diff: Diff,
  splits: ResolvedSplits,
  results: readonly CheckResult[],
) {
  const checks = results.flatMap((result) => result.notChecked ?? [])
  return {
    base: base.commit,
    head: head.commit,
    data: diff.data,
    params: diff.params,
    notChecked: dropRepeated([...checks, ...diff.notChecked, ...head.notChecked, ...base.notChecked]),
    inferred: inferredOf(policy, splits, head),
  }
}

/** What two rooms could not read for the same reason is said once. */
function dropRepeated(items: readonly NotChecked[]): readonly NotChecked[] {
  return [...new Map(items.map((item) => [JSON.stringify([item.what, item.reason]), item])).values()]
}
