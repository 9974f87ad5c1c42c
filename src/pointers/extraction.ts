import type { Failure } from '../documents/node.js'
import type { Extraction, Problem } from '../model.js'

/** Nothing was found, and nothing was wrong. */
export const EMPTY: Extraction = {
  pointers: [],
  stages: [],
  metrics: [],
  params: [],
  problems: [],
  unresolved: [],
  notChecked: [],
}

const NONE: readonly never[] = []

/** All that several groups say, in their order. */
export function mergeExtractions(parts: readonly Extraction[]): Extraction {
  const strays = concat(parts, (part) => part.strays ?? NONE)
  return {
    pointers: concat(parts, (part) => part.pointers),
    stages: concat(parts, (part) => part.stages),
    metrics: concat(parts, (part) => part.metrics),
    params: concat(parts, (part) => part.params),
    problems: concat(parts, (part) => part.problems),
    unresolved: concat(parts, (part) => part.unresolved),
    notChecked: concat(parts, (part) => part.notChecked),
    ...(strays.length === 0 ? {} : { strays }),
  }
}

/** A loop, because tens of thousands of parts hold one pointer each and nothing else. */
function concat<Item>(parts: readonly Extraction[], pick: (part: Extraction) => readonly Item[]): readonly Item[] {
  const all: Item[] = []
  for (const part of parts) {
    const items = pick(part)
    if (items.length > 0) for (const item of items) all.push(item)
  }
  return all
}

/** Why a document could not be parsed, at its file and line. */
export function failureToProblem(path: string, failure: Failure): Problem {
  const place = failure.line === undefined ? { path } : { path, line: failure.line }
  return { place, message: failure.message, remedy: failure.remedy }
}
