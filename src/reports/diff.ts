import type { Change, MetricComparison, ParamChange } from '../model.js'
import type { RenderOptions } from './contract.js'
import { countChanges } from './facts/data.js'
import { describeCommits } from './facts/headline.js'
import { isWorthShowing } from './facts/metrics.js'
import { printJson } from './json.js'
import { jsonData, jsonMetric, jsonParam } from './json/parts.js'
import { renderChanges } from './markdown/data.js'
import { inlineList } from './markdown/inline.js'
import { renderMetrics } from './markdown/metrics.js'
import { renderParams } from './markdown/params.js'
import { COMMENT_BUDGET, joinBlocks } from './markdown/section.js'
import { createScreen, finishText } from './text.js'
import { section, write } from './text/layout.js'
import { changeLines, metricLines, paramLines } from './text/tables.js'

/** What `holdout diff` found between two commits. */
export interface CommitDiff {
  readonly base?: string
  readonly head?: string
  readonly data: readonly Change[]
  readonly metrics: readonly MetricComparison[]
  readonly params: readonly ParamChange[]
}

/** The part that was asked for. */
export type DiffKind = 'all' | 'data' | 'metrics' | 'params'

export type DiffFormat = 'text' | 'json' | 'markdown'

/** What `holdout diff` prints; the shapes and tables are those of the report. */
export function renderDiff(diff: CommitDiff, kind: DiffKind, format: DiffFormat, options: RenderOptions): string {
  if (format === 'json') return printJson(diffToJson(diff, kind))
  return format === 'markdown' ? diffToMarkdown(diff, kind, options) : diffToText(diff, kind, options)
}

function isAsked(kind: DiffKind, part: DiffKind): boolean {
  return kind === 'all' || kind === part
}

function diffToJson({ base, head, data, metrics, params }: CommitDiff, kind: DiffKind): object {
  return {
    schemaVersion: 1,
    base: base ?? null,
    head: head ?? null,
    ...(isAsked(kind, 'data') ? { data: jsonData(data) } : {}),
    ...(isAsked(kind, 'metrics') ? { metrics: metrics.map(jsonMetric) } : {}),
    ...(isAsked(kind, 'params') ? { params: params.map(jsonParam) } : {}),
  }
}

function diffToMarkdown(diff: CommitDiff, kind: DiffKind, options: RenderOptions): string {
  const budget = ((options.budget ?? COMMENT_BUDGET) - 1_000) / 3
  const { data, metrics, params } = diff
  const parts = [
    inlineList(describeCommits(diff.base, diff.head)),
    isAsked(kind, 'data') ? titled('Data and models', renderChanges(data, budget), countChanges(data)) : '',
    isAsked(kind, 'metrics') ? titled('Metrics', renderMetrics(metrics, budget)) : '',
    isAsked(kind, 'params') ? titled('Params', renderParams(params, budget)) : '',
  ]
  return `${joinBlocks(parts)}\n`
}

function titled(title: string, body: string, aside = ''): string {
  return joinBlocks([`### ${title}${aside === '' ? '' : `: ${aside}`}`, body === '' ? 'No change.' : body])
}

function diffToText(diff: CommitDiff, kind: DiffKind, options: RenderOptions): string {
  const screen = createScreen(options)
  const part = (asked: DiffKind, title: string, lines: readonly string[], aside = '') =>
    isAsked(kind, asked) ? section(title, aside, lines.length === 0 ? ['  no change'] : lines, screen) : []
  const { data, metrics, params } = diff
  const changed = metrics.some(isWorthShowing) || metrics.length > 0
  return finishText([
    ...describeCommits(diff.base, diff.head).map((message) => write(message, screen)),
    ...part('data', 'Data and models', changeLines(data, screen), countChanges(data)),
    ...part('metrics', 'Metrics', changed ? metricLines(metrics, screen) : []),
    ...part('params', 'Params', paramLines(params, screen)),
  ])
}
