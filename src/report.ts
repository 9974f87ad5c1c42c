import type { HoldoutError } from './errors.js'
import type { Audit, Inferred, Policy, Report, Snapshot } from './model.js'
import { writeSplitsPolicy } from './splits/infer.js'
import type { ResolvedSplits } from './splits/resolve.js'
import { isEnforced } from './verdict.js'

/** What was assumed because the policy does not say it, and the policy that would say the same. */
export function inferredOf(policy: Policy, { views }: ResolvedSplits, head: Snapshot): Inferred {
  const splits = policy.splits === undefined ? views.map((view) => view.split) : []
  const metricFiles = head.metricFiles.filter((file) => file.origin === 'inferred').map((file) => file.path)
  // A rule's first colon ends its file glob: one in a path has to be a wildcard.
  const metrics = metricFiles.map((path) => `  - match: ${JSON.stringify(`${path.replaceAll(':', '?')}:*`)}`)
  const lines = [
    writeSplitsPolicy(splits),
    ...(metrics.length === 0 ? [] : ['metrics:\n', ...metrics.map((line) => `${line}\n`)]),
  ]
  const body = lines.join('')
  return { splits, metricFiles, policy: body === '' ? '' : `version: 1\n${body}` }
}

/** The report of a run that did not even begin: its repository, its event or its command line cannot be used. */
export function answerStart(error: HoldoutError, tool: { name: string; version: string }, startedAt: string): Report {
  const finishedAt = new Date().toISOString()
  const { name, version } = tool
  return answerError(error, { tool: name, version, policy: { inferred: false }, startedAt, finishedAt, accepted: [] })
}

/** How far a run came before it had to stop. */
export interface Progress {
  readonly commits?: { readonly base: string; readonly head: string }
  readonly policy?: Policy
}

/** The report of a run that could not be made: a usage error has no verdict, an unreadable commit is inconclusive. */
export function answerError(error: HoldoutError, audit: Audit, { commits, policy }: Progress = {}): Report {
  return {
    verdict: error.kind === 'usage' ? null : 'inconclusive',
    reason: error.text,
    ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    ...(error.place === undefined ? {} : { place: error.place }),
    enforced: error.kind === 'usage' || policy === undefined || isEnforced('inconclusive', policy),
    ...commits,
    checks: [],
    findings: [],
    data: [],
    models: [],
    metrics: [],
    params: [],
    overlaps: [],
    rows: [],
    sides: [],
    lookups: [],
    lineage: { nodes: [], edges: [] },
    notChecked: [],
    inferred: { splits: [], metricFiles: [], policy: '' },
    audit,
  }
}
