import { parseJson } from '../../documents/json.js'
import { toValue } from '../../documents/node.js'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { ParamValue, Scalar } from '../../model.js'
import { at, isLoose, textAt } from '../http/answers.js'
import { type RunName, runIn } from './artifact.js'
import { nodesOf, query, type Server } from './client.js'
import { INPUTS, RUN } from './queries.js'

/** What a run recorded. */
export interface Run {
  readonly displayName: string
  readonly commit?: string
  /** The last values of its summary, by keys joined with `.`; private ones (`_step`) are left out. */
  readonly metrics: ReadonlyMap<string, Scalar>
  /** Its configuration, by keys joined with `.`. */
  readonly params: ReadonlyMap<string, ParamValue>
  /** The artifacts that it read: `collection:vN`, with their digests. */
  readonly inputs: readonly { readonly name: string; readonly type: string; readonly digest: string }[]
}

/** A run by its id. Throws `missing` when the project has none of this id. */
export async function readRun(server: Server, name: RunName): Promise<Run> {
  const variables = { entity: name.entity, project: name.project, run: name.name }
  const [data, inputs] = await Promise.all([query(server, RUN, variables), listInputs(server, name)])
  const run = runIn(server, name, data)
  const commit = textAt(run, 'commit')
  const id = `${name.entity}/${name.project}/${name.name}`
  return {
    displayName: textAt(run, 'displayName') ?? name.name,
    ...(commit ? { commit } : {}),
    metrics: flattenSummary(readJson(textAt(run, 'summaryMetrics'), id)),
    params: flattenConfig(readJson(textAt(run, 'config'), id)),
    inputs,
  }
}

const MAX_PAGES = 100

async function listInputs(server: Server, name: RunName): Promise<Run['inputs']> {
  const variables = { entity: name.entity, project: name.project, run: name.name }
  const inputs: Run['inputs'][number][] = []
  let after: string | null = null
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const data = await query(server, INPUTS, { ...variables, after })
    const found = at(runIn(server, name, data), 'inputArtifacts')
    for (const node of nodesOf(found)) {
      inputs.push({
        name: `${textAt(node, 'artifactSequence', 'name') ?? '?'}:v${String(node.versionIndex ?? '?')}`,
        type: textAt(node, 'artifactType', 'name') ?? '',
        digest: textAt(node, 'digest') ?? '',
      })
    }
    const next = textAt(found, 'pageInfo', 'endCursor')
    if (at(found, 'pageInfo', 'hasNextPage') !== true || next === undefined || next === after) return inputs
    after = next
  }
  return inputs
}

/** `summaryMetrics` and `config` are JSON inside JSON, and hold Python's `NaN`. */
function readJson(text: string | undefined, run: string): Readonly<Record<string, unknown>> {
  const parsed = parseJson(text ?? '{}')
  const value = parsed.ok ? toValue(parsed.root) : undefined
  if (isLoose(value)) return value
  throw new HoldoutError('access', say`the run ${run} has a summary or configuration that is no JSON object`, {
    remedy: say`Log the run again.`,
  })
}

const MAX_DEPTH = 20

function flattenSummary(summary: Readonly<Record<string, unknown>>): ReadonlyMap<string, Scalar> {
  const metrics = new Map<string, Scalar>()
  const visit = (value: unknown, key: string, depth: number): void => {
    const scalar = toScalar(value)
    if (scalar !== undefined) metrics.set(key, scalar)
    // Media and tables are maps with a type; what they hold is no metric.
    else if (isLoose(value) && !('_type' in value) && depth < MAX_DEPTH) {
      for (const [name, inner] of Object.entries(value)) {
        if (!name.startsWith('_')) visit(inner, key === '' ? name : `${key}.${name}`, depth + 1)
      }
    }
  }
  visit(summary, '', 0)
  return metrics
}

function toScalar(value: unknown): Scalar | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'string') return undefined
  return /^(NaN|-?Infinity)$/.test(value) ? Number(value) : value
}

/** Values are wrapped, `{"lr": {"value": 0.1, "desc": null}}`; what W&B keeps for itself is left out. */
function flattenConfig(config: Readonly<Record<string, unknown>>): ReadonlyMap<string, ParamValue> {
  const params = new Map<string, ParamValue>()
  const visit = (value: unknown, key: string, depth: number): void => {
    if (!isLoose(value) || depth >= MAX_DEPTH) params.set(key, value as ParamValue)
    else for (const [name, inner] of Object.entries(value)) visit(inner, `${key}.${name}`, depth + 1)
  }
  for (const [name, wrapped] of Object.entries(config)) {
    if (name === '_wandb' || name === 'wandb_version') continue
    visit(isLoose(wrapped) && 'value' in wrapped ? wrapped.value : wrapped, name, 0)
  }
  return params
}
