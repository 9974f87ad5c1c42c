import type { Report } from '../../model.js'
import { markdown } from '../markdown.js'

/** Bytes: GitHub drops a job summary of more than 1 MiB (1,048,576) whole. */
export const SUMMARY_BUDGET = 1_000_000

/** The job summary as Markdown: the comment's report with room for longer lists. */
export function writeSummary(report: Report, { reportUrl }: { readonly reportUrl?: string } = {}): string {
  return markdown.render(report, {
    colour: false,
    budget: SUMMARY_BUDGET,
    ...(reportUrl === undefined ? {} : { reportUrl }),
  })
}
