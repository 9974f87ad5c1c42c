import { plain } from '../../message.js'
import type { ModelChange, ModelSide } from '../../model.js'
import type { JsonModel } from '../report-schema.js'

/** A moved reference. */
export function jsonModel({ label, baseline, base, head }: ModelChange): JsonModel {
  return { name: label, baseline, base: jsonSide(base), head: jsonSide(head) }
}

function jsonSide(side: ModelSide | undefined): JsonModel['base'] {
  if (side === undefined) return null
  const { reference, place, model, failure } = side
  return {
    reference: reference.uri,
    location: { path: place.path, line: place.line ?? null },
    pinned: model?.pinned ?? null,
    version: model?.version ?? null,
    run: model?.run?.id ?? null,
    commit: model?.run?.commit ?? null,
    missing: failure?.missing ?? false,
    reason: failure === undefined ? null : plain(failure.reason),
  }
}
