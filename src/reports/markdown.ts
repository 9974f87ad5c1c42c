import type { Report } from '../model.js'
import type { RenderOptions, Reporter } from './contract.js'
import { isQuiet } from './facts/headline.js'
import { count } from './facts/sentence.js'
import { describeOverlap, explainNoOverlap } from './facts/splits.js'
import { dataSection } from './markdown/data.js'
import { blockingSection, warningsSection } from './markdown/findings.js'
import { acceptedSection, inferredSection, notesSection, rollbackSection } from './markdown/folded.js'
import { renderFooter } from './markdown/footer.js'
import { inlineList } from './markdown/inline.js'
import { lineageSection } from './markdown/lineage.js'
import { metricsSection, renderMetricsSummary } from './markdown/metrics.js'
import { modelsSection } from './markdown/models.js'
import { checksSection, notCheckedSection } from './markdown/not-checked.js'
import { paramsSection } from './markdown/params.js'
import { byteLength, COMMENT_BUDGET, joinBlocks, type Section } from './markdown/section.js'
import { splitsSection } from './markdown/splits.js'
import { verdictSection } from './markdown/verdict.js'

/** The comment's parts in their order; all budgets together stay below `COMMENT_BUDGET`. */
export const SECTIONS: readonly Section[] = [
  blockingSection,
  modelsSection,
  metricsSection,
  dataSection,
  splitsSection,
  paramsSection,
  warningsSection,
  notCheckedSection,
  notesSection,
  acceptedSection,
  inferredSection,
  checksSection,
  lineageSection,
  rollbackSection,
]

/** The pull-request comment and the job summary. */
export const markdown: Reporter = { id: 'markdown', render: renderMarkdown }

function renderMarkdown(report: Report, options: RenderOptions): string {
  const verdict = verdictSection.render(report, verdictSection.budget, options)
  if (report.verdict === null) return `${verdict}\n`
  if (isQuiet(report)) return `${verdict}\n\n${renderQuiet(report)}\n${renderFooter(report, options)}\n`
  const budget = options.budget ?? COMMENT_BUDGET
  const scale = budget / COMMENT_BUDGET
  const parts = SECTIONS.map((section) => section.render(report, Math.floor(section.budget * scale), options))
  return `${joinBlocks(keepWithin(budget, verdict, parts, renderFooter(report, options)))}\n`
}

/** Bytes of the line that counts the parts left out, and of the line ends around it. */
const CUT_LINE = 100

/** The parts that fit, first ones first; the verdict and the footer always stand. */
function keepWithin(budget: number, verdict: string, parts: readonly string[], footer: string): readonly string[] {
  let room = budget - byteLength(verdict) - byteLength(footer) - CUT_LINE
  const kept: string[] = []
  let dropped = 0
  for (const part of parts.filter((text) => text !== '')) {
    room -= byteLength(part) + 2
    if (room >= 0) kept.push(part)
    else {
      dropped += 1
      room += byteLength(part) + 2
    }
  }
  const cut = dropped === 0 ? '' : `${count(dropped, 'more part')} left out here; the JSON report has all.`
  return [verdict, ...kept, cut, footer]
}

/** All that there is to say when nothing changed: what was looked at. */
function renderQuiet(report: Report): string {
  const missing = explainNoOverlap(report)
  const overlaps = missing === undefined ? report.overlaps.slice(0, 3).map(describeOverlap) : [missing]
  const more = report.overlaps.length > 3 ? [[`${count(report.overlaps.length - 3, 'more pair')} of sides`]] : []
  const metrics = report.metrics.length === 0 ? '' : renderMetricsSummary(report)
  return [inlineList([...overlaps, ...more]), metrics].filter((text) => text !== '').join(' · ')
}
