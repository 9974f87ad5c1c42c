import { say } from '../message.js'
import type {
  Change,
  ChangeSide,
  DatasetInput,
  Metric,
  MetricFile,
  ModelChange,
  ModelSide,
  NotChecked,
  Param,
  Place,
  Policy,
  Snapshot,
} from '../model.js'
import type { Models } from './models.js'
import { labelOf } from './references.js'

/** A snapshot with what the registries say of the references that moved, beside what git says. */
export function addModels(snapshot: Snapshot, models: Models, side: 'base' | 'head', policy: Policy): Snapshot {
  if (!models.asked && policy.models.length === 0) return snapshot
  const { changes, problems } = models
  const asked = new Set(changes.map(({ label }) => label))
  const still = policy.models.filter(({ name }) => !asked.has(labelOf(name))).map(stateUnasked)
  return {
    ...snapshot,
    metricFiles: [...snapshot.metricFiles, ...changes.flatMap((change) => stateOf(change, side)), ...still],
    metrics: [...snapshot.metrics, ...changes.flatMap(({ label, [side]: facts }) => metricsOf(label, facts))],
    params: [...snapshot.params, ...changes.flatMap((change) => paramsOf(change, side))],
    problems: [...snapshot.problems, ...problems[side]],
    notChecked: [
      ...snapshot.notChecked,
      ...(side === 'head' ? models.notChecked : []),
      ...changes.flatMap((change) => explain(change, side)),
    ],
  }
}

/** A model whose reference did not move is not asked, and rules for its metrics have nothing to look at. */
function stateUnasked({ name, place }: Policy['models'][number]): MetricFile {
  return { path: labelOf(name), origin: 'configured', state: 'unasked', place, reference: name }
}

/** What cannot be looked up is out of reach, and a reference that is gone takes its metrics with it. */
function stateOf({ label, base, head }: ModelChange, at: 'base' | 'head'): readonly MetricFile[] {
  const facts = at === 'base' ? base : head
  const place = facts?.place ?? head?.place ?? base?.place ?? { path: label }
  const known = { path: label, origin: 'configured', place, reference: facts?.reference.uri ?? '' } as const
  if (facts === undefined)
    return at === 'base' ? [] : [{ ...known, state: 'absent', reason: say`the reference is gone` }]
  if (facts.failure?.later === true) return []
  const reason = isOne(base, head) ? undefined : reasonOf(facts)
  return [reason === undefined ? { ...known, state: 'read' } : { ...known, state: 'unreachable', reason }]
}

/** Two names of one version: whatever is not known of it is the same at both sides. */
function isOne(base: ModelSide | undefined, head: ModelSide | undefined): boolean {
  return base?.model !== undefined && base.model.pinned === head?.model?.pinned
}

function reasonOf({ model, failure }: ModelSide) {
  if (failure !== undefined) return failure.reason
  return model?.metrics.size === 0 ? model.unmeasured : undefined
}

function explain({ label, base, head }: ModelChange, at: 'base' | 'head'): readonly NotChecked[] {
  const facts = at === 'base' ? base : head
  const reason = facts === undefined || isOne(base, head) ? undefined : reasonOf(facts)
  if (reason === undefined) return []
  const remedy = facts?.failure?.remedy ?? say`Register versions from their runs, so that their metrics are known.`
  return [{ what: say`${label} at ${[at]}`, reason, remedy }]
}

function metricsOf(label: string, facts: ModelSide | undefined): readonly Metric[] {
  if (facts?.model === undefined) return []
  return [...facts.model.metrics].map(([key, value]) => ({ file: label, key, value, place: facts.place }))
}

/** Compared only where both sides are known: else every one would look as if it were new. */
function paramsOf({ label, base, head }: ModelChange, at: 'base' | 'head'): readonly Param[] {
  if (base?.model === undefined || head?.model === undefined) return []
  const { model, place } = at === 'base' ? base : head
  return [...(model?.params ?? [])].map(([key, value]) => ({ file: label, key, value, place }))
}

/** The models and data sets that differ, as changes of data. */
export function diffModels({ changes }: Models): readonly Change[] {
  return changes.flatMap((change) => [...diffModel(change), ...diffDatasets(change)])
}

function diffModel({ label, base, head }: ModelChange): readonly Change[] {
  const [before, after] = [base && sideOf(base), head && sideOf(head)]
  const known = { path: label, directory: false, ...(before && { base: before }), ...(after && { head: after }) }
  const failure = head?.failure ?? base?.failure
  if (failure !== undefined) return [{ ...known, type: 'unknown', reason: failure.reason }]
  if (before === undefined || after === undefined)
    return [{ ...known, type: before === undefined ? 'added' : 'deleted' }]
  return isSame(before, after) ? [] : [{ ...known, type: 'modified' }]
}

function sideOf({ model, place }: ModelSide): ChangeSide {
  return { place, ...(model?.digest && { digest: model.digest }) }
}

/** The data sets of two runs by what they were used for; where a use has several, by their names. */
function diffDatasets({ label, base, head }: ModelChange): readonly Change[] {
  if (base?.model === undefined || head?.model === undefined) return []
  const [before, after] = [index(base.model.datasets), index(head.model.datasets)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): readonly Change[] => {
    const [one, other] = [toSide(before.get(name), base.place), toSide(after.get(name), head.place)]
    if (one !== undefined && other !== undefined && isSame(one, other)) return []
    const type = one === undefined ? 'added' : other === undefined ? 'deleted' : 'modified'
    return [
      { type, path: `${label}/${name}`, directory: false, ...(one && { base: one }), ...(other && { head: other }) },
    ]
  })
}

function index(datasets: readonly DatasetInput[]): ReadonlyMap<string, DatasetInput> {
  const isAlone = ({ context }: DatasetInput) =>
    context !== '' && datasets.filter((other) => other.context === context).length === 1
  return new Map(datasets.map((dataset) => [isAlone(dataset) ? dataset.context : dataset.name, dataset]))
}

function toSide(dataset: DatasetInput | undefined, place: Place): ChangeSide | undefined {
  return dataset && { place, ...(dataset.digest && { digest: dataset.digest }) }
}

function isSame(one: ChangeSide, other: ChangeSide): boolean {
  return one.digest?.algorithm === other.digest?.algorithm && one.digest?.value === other.digest?.value
}
