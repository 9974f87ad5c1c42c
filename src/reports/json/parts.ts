import { plain } from '../../message.js'
import type {
  Change,
  ChangeSide,
  ChangeType,
  Limits,
  MetricComparison,
  ParamChange,
  ParamValue,
  Scalar,
} from '../../model.js'
import type { JsonData, JsonMetric, JsonParam } from '../report-schema.js'

/** Changes by type; within a type they keep their order. */
export function jsonData(changes: readonly Change[]): JsonData {
  const of = (type: ChangeType) => changes.filter((change) => change.type === type)
  return {
    added: of('added').map(jsonEntry),
    deleted: of('deleted').map(jsonEntry),
    modified: of('modified').map(jsonEntry),
    renamed: of('renamed').map((change) => ({ ...jsonEntry(change), from: change.from ?? change.path })),
    rehashed: of('rehashed').map(jsonEntry),
    unknown: of('unknown').map((change) => ({
      ...jsonEntry(change),
      reason: change.reason === undefined ? null : plain(change.reason),
    })),
  }
}

function jsonEntry({ path, base, head }: Change): JsonData['added'][number] {
  return { path, base: digestText(base), head: digestText(head) }
}

function digestText(side: ChangeSide | undefined): string | null {
  return side?.digest === undefined ? null : `${side.digest.algorithm}:${side.digest.value}`
}

/** One metric; what JSON cannot say of a number is a string. */
export function jsonMetric(metric: MetricComparison): JsonMetric {
  return {
    file: metric.file,
    key: metric.key,
    base: jsonScalar(metric.base),
    head: jsonScalar(metric.head),
    change: metric.change ?? null,
    direction: metric.direction ?? null,
    limit: metric.limits === undefined ? null : jsonLimits(metric.limits),
    level: metric.level ?? null,
  }
}

function jsonLimits({ maxDrop, maxDropRelative, combine, floor, anchor, maxDropAnchor }: Limits): JsonMetric['limit'] {
  return {
    ...(maxDrop === undefined ? {} : { maxDrop }),
    ...(maxDropRelative === undefined ? {} : { maxDropRelative }),
    ...(combine === undefined ? {} : { combine }),
    ...(floor === undefined ? {} : { floor }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(maxDropAnchor === undefined ? {} : { maxDropAnchor }),
  }
}

/** One parameter, with the same strings for special numbers. */
export function jsonParam({ file, key, base, head }: ParamChange): JsonParam {
  return { file, key, base: jsonValue(base), head: jsonValue(head) }
}

function jsonScalar(value: Scalar | undefined): JsonMetric['base'] {
  if (value === undefined) return null
  const odd = typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))
  return odd ? String(value) : value
}

function jsonValue(value: ParamValue | undefined): JsonParam['base'] {
  if (value === undefined || value === null || typeof value !== 'object') return jsonScalar(value)
  if (Array.isArray(value)) return value.map((item: ParamValue) => jsonValue(item))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonValue(item)]))
}
