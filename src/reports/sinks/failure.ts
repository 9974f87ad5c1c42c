import type { Report } from '../../model.js'
import { describeReason, verdictWord } from '../facts/headline.js'
import { toLogLine } from './line.js'

/** "Fail: expected …, found …", the verdict and its worst reason as one line of the log. */
export function writeVerdictLine(report: Report): string {
  return toLogLine([`${verdictWord(report)}: `, ...describeReason(report)])
}

/** Why the step fails, as one line; undefined when it does not: a pass, or a verdict that the policy lets pass. */
export function describeFailure(report: Report): string | undefined {
  return report.verdict === 'pass' || !report.enforced ? undefined : writeVerdictLine(report)
}
