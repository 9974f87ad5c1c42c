import type { Failure } from '../documents/node.js'
import type { Extraction, Problem } from '../model.js'

/** Nothing was found, and nothing was wrong. */
export const EMPTY: Extraction = { pointers: [], stages: [], metrics: [], params: [], problems: [], notChecked: [] }

/** All that several groups say, in their order. */
export function mergeExtractions(parts: readonly Extraction[]): Extraction {
  return {
    pointers: parts.flatMap((part) => part.pointers),
    stages: parts.flatMap((part) => part.stages),
    metrics: parts.flatMap((part) => part.metrics),
    params: parts.flatMap((part) => part.params),
    problems: parts.flatMap((part) => part.problems),
    notChecked: parts.flatMap((part) => part.notChecked),
  }
}

/** Why a document could not be parsed, at its file and line. */
export function failureToProblem(path: string, failure: Failure): Problem {
  const place = failure.line === undefined ? { path } : { path, line: failure.line }
  return { place, message: failure.message, remedy: failure.remedy }
}
