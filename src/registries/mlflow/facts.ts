import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { DatasetInput, ParamValue, RegistryModel, Scalar } from '../../model.js'
import { at, type Loose, listAt, textAt } from '../http/answers.js'

/** Metrics, parameters or tags that one answer may hold. */
const MAX_VALUES = 50_000

/** A run or logged model as MLflow's API gives it, in our own words. */
export type Facts = Pick<RegistryModel, 'metrics' | 'params' | 'tags' | 'datasets'>

export const NO_FACTS: Facts = { metrics: new Map(), params: new Map(), tags: new Map(), datasets: [] }

/** `data` of a run or a logged model, and the inputs of a run. */
export function readFacts(data: unknown, tags: unknown, inputs?: unknown): Facts {
  return {
    metrics: readMetrics(listAt(data, 'metrics')),
    params: readPairs(listAt(data, 'params'), readParam),
    tags: readPairs(Array.isArray(tags) ? listAt({ tags }, 'tags') : [], (text) => text),
    datasets: listAt(inputs, 'dataset_inputs').flatMap(readDataset),
  }
}

/** Two of one key were measured on different data sets: their names tell them apart. */
function readMetrics(list: readonly Loose[]): ReadonlyMap<string, Scalar> {
  assertFew(list.length)
  const counts = new Map<string, number>()
  for (const metric of list) {
    const key = textAt(metric, 'key')
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const metrics = new Map<string, Scalar>()
  for (const metric of list) {
    const [key, value] = [textAt(metric, 'key'), readNumber(at(metric, 'value'))]
    if (key === undefined || value === undefined) continue
    const dataset = (counts.get(key) ?? 0) > 1 ? textAt(metric, 'dataset_name') : undefined
    metrics.set(dataset === undefined ? key : `${key}@${dataset}`, value)
  }
  return metrics
}

/** Protobuf's JSON writes what JSON has no word for as text. */
function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^(NaN|-?Infinity|-?\d+(\.\d+)?(e[-+]?\d+)?)$/i.test(value)
    ? Number(value)
    : undefined
}

function readPairs<Value>(list: readonly Loose[], read: (text: string) => Value): ReadonlyMap<string, Value> {
  assertFew(list.length)
  return new Map(
    list.flatMap((pair) => {
      const key = textAt(pair, 'key')
      return key === undefined ? [] : [[key, read(textAt(pair, 'value') ?? '')] as const]
    }),
  )
}

/** MLflow keeps every parameter as text; `1e-3` and `0.001` are one number. */
export function readParam(text: string): ParamValue {
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) && text.length <= 24 ? Number(text) : text
}

/** The digest is made of the first rows alone: equal ones prove nothing of the rest. */
function readDataset(input: Loose): readonly DatasetInput[] {
  const [name, digest] = [textAt(input, 'dataset', 'name'), textAt(input, 'dataset', 'digest')]
  if (name === undefined) return []
  const context = listAt(input, 'tags').find((tag) => textAt(tag, 'key') === 'mlflow.data.context')
  return [
    {
      name,
      context: textAt(context, 'value') ?? '',
      ...(digest === undefined ? {} : { digest: { algorithm: 'mlflow-dataset', value: digest, covers: 'sample' } }),
    },
  ]
}

function assertFew(count: number): void {
  if (count <= MAX_VALUES) return
  throw new HoldoutError('access', say`a run holds more than ${MAX_VALUES} values, the limit`, {
    remedy: say`Log fewer metrics and parameters.`,
  })
}
