import type { Report } from '../model.js'
import type { RenderOptions, Reporter } from './contract.js'
import { disarmCommands, visible } from './escape.js'
import { countChanges } from './facts/data.js'
import { describeAudit, describeCounts, describeReason, isQuiet, verdictWord } from './facts/headline.js'
import { commonFile, summariseMetrics } from './facts/metrics.js'
import { groupNotChecked } from './facts/not-checked.js'
import { formatCount } from './facts/numbers.js'
import { asSentence, count, withStop } from './facts/sentence.js'
import { describeMoves, describeOverlap, explainNoOverlap, listSides } from './facts/splits.js'
import { writeAccepted, writeFindings, writeNotes, writeRollback } from './text/findings.js'
import { alignRows, DEFAULT_WIDTH, more, paragraph, type Screen, section, write } from './text/layout.js'
import { type Colour, createPaint } from './text/paint.js'
import { changeLines, metricLines, paramLines } from './text/tables.js'

/** The report for a terminal and for a workflow's log. */
export const text: Reporter = { id: 'text', render: renderText }

function renderText(report: Report, options: RenderOptions): string {
  const screen = createScreen(options)
  const lines = report.verdict === null ? writeVerdict(report, screen) : writeReport(report, screen)
  return finishText(lines)
}

/** What the options say of the terminal. */
export function createScreen(options: RenderOptions): Screen {
  return { width: options.width ?? DEFAULT_WIDTH, paint: createPaint(options.colour) }
}

/** Lines as one text in which no workflow command is left. */
export function finishText(lines: readonly string[]): string {
  return `${disarmCommands(lines.join('\n'))}\n`
}

function writeReport(report: Report, screen: Screen): readonly string[] {
  const quiet = isQuiet(report)
  return [
    ...writeVerdict(report, screen),
    ...writeFindings(report, screen),
    ...writeMetrics(report, screen),
    ...section('Data and models', countChanges(report.data), changeLines(report.data, screen), screen),
    ...writeSplits(report, screen),
    ...writeParams(report, screen),
    ...writeNotChecked(report, screen),
    ...writeNotes(report, screen),
    ...writeAccepted(report, screen),
    ...(quiet ? [] : writeInferred(report, screen)),
    ...writeRollback(report, screen),
    ...(quiet ? [] : ['']),
    screen.paint(write(describeAudit(report), { ...screen, paint: createPaint(false) }), 'gray'),
  ]
}

const COLOURS: Readonly<Record<string, Colour>> = { pass: 'green', fail: 'red', inconclusive: 'yellow' }

function writeVerdict(report: Report, screen: Screen): readonly string[] {
  const word = verdictWord(report)
  const lines = paragraph(`${word}: `, write(describeReason(report), screen), screen)
  const counts = describeCounts(report).map((message) => write(message, screen))
  const colour = COLOURS[report.verdict ?? 'fail'] ?? 'red'
  const painted = `${screen.paint(`${word}:`, colour, 'bold')}${(lines[0] ?? '').slice(word.length + 1)}`
  return [painted, ...lines.slice(1), ...(counts.length === 0 ? [] : [counts.join(' · ')])]
}

function writeMetrics(report: Report, screen: Screen): readonly string[] {
  if (report.metrics.length === 0) return []
  const file = commonFile(report.metrics)
  const title = file === undefined ? 'Metrics' : `Metrics of ${visible(file)}`
  const summary = paragraph('  ', write(asSentence(summariseMetrics(report)), screen), screen)
  return section(title, '', [...metricLines(report.metrics, screen), ...summary], screen)
}

function writeSplits(report: Report, screen: Screen): readonly string[] {
  const missing = explainNoOverlap(report)
  const overlaps = report.overlaps.slice(0, 20).flatMap((overlap) => {
    const name = `  ${visible(overlap.split)}${overlap.declared ? '' : ' (inferred)'}: `
    const facts = [describeOverlap(overlap), ...describeMoves(overlap)].map((fact) => write(fact, screen))
    return paragraph(name, facts.join('; '), screen)
  })
  const sides = listSides(report)
  const rows = sides.slice(0, 20).map((side) => [
    `${visible(side.split)} ${side.side}`,
    side.base === side.head ? count(side.head, 'file') : `${formatCount(side.base)} → ${count(side.head, 'file')}`,
    `${formatCount(side.added)} added, ${formatCount(side.removed)} removed`,
  ])
  const lines = missing === undefined ? [...overlaps, ...more(report.overlaps.length - 20)] : paragraph('  ', write(missing, screen), screen)
  return section('Train and test', '', [...lines, ...alignRows(rows), ...more(sides.length - 20)], screen)
}

function writeParams(report: Report, screen: Screen): readonly string[] {
  const file = commonFile(report.params)
  const title = file === undefined ? 'Params' : `Params of ${visible(file)}`
  return section(title, '', paramLines(report.params, screen), screen)
}

function writeNotChecked(report: Report, screen: Screen): readonly string[] {
  const groups = groupNotChecked(report.notChecked)
  const lines = groups.slice(0, 20).flatMap((group) => {
    const remedy = group.remedy.length === 0 ? '' : ` ${write(asSentence(group.remedy), screen)}`
    return paragraph('  - ', `${write(group.what, screen)}: ${write(withStop(group.reason), screen)}${remedy}`, screen)
  })
  return section('Not checked', '', [...lines, ...more(groups.length - 20)], screen)
}

function writeInferred(report: Report, screen: Screen): readonly string[] {
  const { splits, metricFiles, policy } = report.inferred
  if (splits.length === 0 && metricFiles.length === 0) return []
  const policyLines = policy.trimEnd().split('\n').slice(0, 30).map((line) => screen.paint(`  ${visible(line)}`, 'gray'))
  const what = `${count(splits.length, 'split')}, ${count(metricFiles.length, 'metrics file')}; the policy that says the same:`
  return section('Inferred', what, policyLines, screen)
}
