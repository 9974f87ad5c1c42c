import type { RowComparison, RowsCompared } from '../rows/contract.js'
import type { RenderOptions } from './contract.js'
import { printJson } from './json.js'
import { overlapToJson } from './overlap/json.js'
import { overlapToText } from './overlap/text.js'

/** What `holdout overlap` prints: facts without a judgement. A time column that cannot be read makes them incomplete. */
export function renderOverlap(answer: RowComparison, format: 'text' | 'json', options: RenderOptions): string {
  return format === 'json' ? printJson(overlapToJson(answer)) : overlapToText(answer, options)
}

/** What could not even be started, for a machine: `usage` is a mistake in the command, anything else out of reach. */
export function overlapFailure(reason: string, remedy: string | undefined, usage: boolean): string {
  const problem = { reason: [{ quoted: reason }], remedy: remedy === undefined ? [] : [{ quoted: remedy }] }
  const answer = overlapToJson({ outcome: 'incomplete', ...problem })
  return printJson(usage ? { ...answer, outcome: null } : answer)
}

/** True when all that was asked for is answered. */
export function isAnswered(answer: RowComparison): answer is RowsCompared {
  return answer.outcome === 'completed' && answer.timeProblem === undefined
}
