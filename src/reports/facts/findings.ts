import type { Finding, Report } from '../../model.js'

/** Findings by what they mean to the reader: what blocks, what warns, what is only noted. */
export interface SortedFindings {
  readonly blocking: readonly Finding[]
  readonly warnings: readonly Finding[]
  /** Notes, and whatever stood at base already. */
  readonly notes: readonly Finding[]
}

/** Splits the findings three ways; each part keeps the order, worst first. */
export function sortFindings(report: Report): SortedFindings {
  const of = (level: Finding['level']) => report.findings.filter((finding) => finding.new && finding.level === level)
  return {
    blocking: of('error'),
    warnings: of('warning'),
    notes: report.findings.filter((finding) => !finding.new || finding.level === 'note'),
  }
}
