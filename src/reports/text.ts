import { joined } from '../message.js'
import type { Report } from '../model.js'
import type { RenderOptions, Reporter } from './contract.js'
import { disarmCommands } from './escape.js'
import { countChanges } from './facts/data.js'
import { describeAudit, describeCounts, describeReason, isQuiet, verdictWord } from './facts/headline.js'
import { asSentence } from './facts/sentence.js'
import { writeAccepted, writeFindings, writeNotes, writeRollback } from './text/findings.js'
import { DEFAULT_WIDTH, paragraph, type Screen, section, write } from './text/layout.js'
import { writeModels } from './text/models.js'
import { type Colour, createPaint } from './text/paint.js'
import { writeInferred, writeMetrics, writeNotChecked, writeParams, writeQuiet, writeSplits } from './text/parts.js'
import { changeLines } from './text/tables.js'

/** The report for a terminal and for a workflow's log. */
export const text: Reporter = { id: 'text', render: renderText }

function renderText(report: Report, options: RenderOptions): string {
  const screen = createScreen(options)
  if (report.verdict === null) return finishText(writeVerdict(report, screen))
  const body = isQuiet(report) ? writeQuiet(report, screen) : writeBody(report, screen)
  return finishText([...writeVerdict(report, screen), ...body, writeAudit(report, screen)])
}

/** What the options say of the terminal. */
export function createScreen(options: RenderOptions): Screen {
  return { width: options.width ?? DEFAULT_WIDTH, paint: createPaint(options.colour) }
}

/** Lines as one text in which no workflow command is left. */
export function finishText(lines: readonly string[]): string {
  return `${disarmCommands(lines.join('\n'))}\n`
}

const COLOURS: Readonly<Record<string, Colour>> = { pass: 'green', fail: 'red', inconclusive: 'yellow' }

function writeVerdict(report: Report, screen: Screen): readonly string[] {
  const word = verdictWord(report)
  const [first = '', ...rest] = paragraph(`${word}: `, write(describeReason(report), screen), screen)
  const colour = COLOURS[report.verdict ?? 'fail'] ?? 'red'
  const painted = `${screen.paint(`${word}:`, colour, 'bold')}${first.slice(word.length + 1)}`
  const counts = asSentence(joined(describeCounts(report), ' · '))
  return [painted, ...rest, ...(counts.length === 0 ? [] : [write(counts, screen)])]
}

function writeBody(report: Report, screen: Screen): readonly string[] {
  return [
    ...writeFindings(report, screen),
    ...writeModels(report, screen),
    ...writeMetrics(report, screen),
    ...section('Data and models', countChanges(report.data), changeLines(report.data, screen), screen),
    ...writeSplits(report, screen),
    ...writeParams(report, screen),
    ...writeNotChecked(report, screen),
    ...writeNotes(report, screen),
    ...writeAccepted(report, screen),
    ...writeInferred(report, screen),
    ...writeRollback(report, screen),
    '',
  ]
}

function writeAudit(report: Report, screen: Screen): string {
  return screen.paint(write(describeAudit(report), { ...screen, paint: createPaint(false) }), 'gray')
}
