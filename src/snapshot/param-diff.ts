import type { Param, ParamChange, ParamValue } from '../model.js'
import { compareText } from '../paths.js'

/**
 * The parameters whose values differ (or all), by file and key; lists compare in order, 1 equals 1.0, and null is as
 * good as absent, as it is to DVC.
 */
export function diffParams(base: readonly Param[], head: readonly Param[], all = false): readonly ParamChange[] {
  const atBase = indexParams(base)
  const atHead = indexParams(head)
  const ids = [...new Set([...atBase.keys(), ...atHead.keys()])].toSorted(compareText)
  return ids.flatMap((id) => {
    const before = atBase.get(id)
    const after = atHead.get(id)
    const known = after ?? before
    if (known === undefined || (!all && isEqual(before?.value ?? null, after?.value ?? null))) return []
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

/** NaN equals itself, as nobody changed it; 0 equals -0, and the order of a map's keys does not count. */
function isEqual(one: ParamValue, other: ParamValue): boolean {
  if (one === other || Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [before, after] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return (
    before.size === after.size &&
    [...before].every(([key, value]) => after.has(key) && isEqual(value, after.get(key) ?? null))
  )
}
