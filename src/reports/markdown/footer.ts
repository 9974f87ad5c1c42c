import type { Report } from '../../model.js'
import type { RenderOptions } from '../contract.js'
import { describeAudit } from '../facts/headline.js'
import { linkReport } from './folded.js'
import { inline } from './inline.js'

/** Who judged by what, in small print. */
export function renderFooter(report: Report, { reportUrl }: Pick<RenderOptions, 'reportUrl'>): string {
  const link = linkReport(reportUrl)
  return `<sub>${[inline(describeAudit(report)), link].filter((text) => text !== '').join(' · ')}</sub>`
}
