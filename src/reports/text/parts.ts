import type { Report, SideChange } from '../../model.js'
import { visible } from '../escape.js'
import { summariseMetrics } from '../facts/metrics.js'
import { groupNotChecked } from '../facts/not-checked.js'
import { formatCount } from '../facts/numbers.js'
import { asSentence, count, withStop } from '../facts/sentence.js'
import { describeMoves, describeOverlap, describeRows, explainNoOverlap, listSides } from '../facts/splits.js'
import { alignRows, more, paragraph, type Screen, section, titleOf, write } from './layout.js'
import { metricLines, paramLines } from './tables.js'

/** Entries of one list. */
const ENTRIES = 20

/** All that there is to say when nothing changed: what was looked at. */
export function writeQuiet(report: Report, screen: Screen): readonly string[] {
  const missing = explainNoOverlap(report)
  const overlaps = missing === undefined ? report.overlaps.slice(0, 3).map(describeOverlap) : [missing]
  const metrics = report.metrics.length === 0 ? [] : [summariseMetrics(report)]
  return paragraph('', [...overlaps, ...metrics].map((fact) => write(asSentence(fact), screen)).join(' '), screen)
}

/** Metrics: those that changed, and what the gate did. */
export function writeMetrics(report: Report, screen: Screen): readonly string[] {
  if (report.metrics.length === 0) return []
  const summary = paragraph('  ', write(asSentence(summariseMetrics(report)), screen), screen)
  return section(titleOf('Metrics', report.metrics), '', [...metricLines(report.metrics, screen), ...summary], screen)
}

/** Train and test: the overlap of each pair, zero included, and how the sides changed. */
export function writeSplits(report: Report, screen: Screen): readonly string[] {
  const missing = explainNoOverlap(report)
  const overlaps = report.overlaps.slice(0, ENTRIES).flatMap((overlap) => {
    const name = `  ${visible(overlap.split)}${overlap.declared ? '' : ' (inferred)'}: `
    const facts = [describeOverlap(overlap), ...describeMoves(overlap)].map((fact) => write(fact, screen))
    return paragraph(name, facts.join('; '), screen)
  })
  const compared = report.rows.slice(0, ENTRIES).flatMap((found) => {
    const name = `  ${visible(found.split)}${found.declared ? '' : ' (inferred)'}, rows: `
    return paragraph(name, write(describeRows(found), screen), screen)
  })
  const sides = listSides(report)
  const rows = sides.slice(0, ENTRIES).map((side) => [`${visible(side.split)} ${side.side}`, ...describeSide(side)])
  const lines =
    missing === undefined
      ? [...overlaps, ...more(report.overlaps.length - ENTRIES)]
      : paragraph('  ', write(missing, screen), screen)
  return section(
    'Train and test',
    '',
    [...lines, ...compared, ...alignRows(rows), ...more(sides.length - ENTRIES)],
    screen,
  )
}

function describeSide({ base, head, added, removed, whole }: SideChange): readonly string[] {
  if (!whole) return ['could not be read whole']
  const files = base === head ? count(head, 'file') : `${formatCount(base)} → ${count(head, 'file')}`
  return [files, added + removed === 0 ? 'unchanged' : `${formatCount(added)} added, ${formatCount(removed)} removed`]
}

/** Params that differ. */
export function writeParams(report: Report, screen: Screen): readonly string[] {
  return section(titleOf('Params', report.params), '', paramLines(report.params), screen)
}

/** What was not looked at, why, and what would change that. */
export function writeNotChecked(report: Report, screen: Screen): readonly string[] {
  const groups = groupNotChecked(report.notChecked)
  const lines = groups.slice(0, ENTRIES).flatMap((group) => {
    const remedy = group.remedy.length === 0 ? '' : ` ${write(asSentence(group.remedy), screen)}`
    return paragraph('  - ', `${write(group.what, screen)}: ${write(withStop(group.reason), screen)}${remedy}`, screen)
  })
  return section('Not checked', '', [...lines, ...more(groups.length - ENTRIES)], screen)
}

/** What was assumed because no policy said it. */
export function writeInferred(report: Report, screen: Screen): readonly string[] {
  const { splits, metricFiles, policy } = report.inferred
  if (splits.length === 0 && metricFiles.length === 0) return []
  const policyLines = policy
    .trimEnd()
    .split('\n')
    .slice(0, 30)
    .map((line) => screen.paint(`  ${visible(line)}`, 'gray'))
  const what = `${count(splits.length, 'split')}, ${count(metricFiles.length, 'metrics file')}; the policy that says the same:`
  return section('Inferred', what, policyLines, screen)
}
