import { isDeepStrictEqual } from 'node:util'
import type { Param, ParamChange } from '../model.js'
import { compareText } from '../paths.js'

/** The parameters whose values differ (or all), by file and key; lists compare in order, 1 equals 1.0. */
export function diffParams(base: readonly Param[], head: readonly Param[], all = false): readonly ParamChange[] {
  const atBase = indexParams(base)
  const atHead = indexParams(head)
  const ids = [...new Set([...atBase.keys(), ...atHead.keys()])].toSorted(compareText)
  return ids.flatMap((id) => {
    const before = atBase.get(id)
    const after = atHead.get(id)
    const known = after ?? before
    if (known === undefined || (!all && before && after && isDeepStrictEqual(before.value, after.value))) return []
    const { file, key, place } = known
    const written = {
      ...(before?.written === undefined ? {} : { baseWritten: before.written }),
      ...(after?.written === undefined ? {} : { headWritten: after.written }),
    }
    return [
      { file, key, place, ...(before && { base: before.value }), ...(after && { head: after.value }), ...written },
    ]
  })
}

function indexParams(params: readonly Param[]): ReadonlyMap<string, Param> {
  return new Map(params.map((param) => [`${param.file}\0${param.key}`, param]))
}
