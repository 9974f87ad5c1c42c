import type { Change, MetricComparison, ParamChange } from '../model.js'
import type { RenderOptions } from './contract.js'
import { countChanges } from './facts/data.js'
import { describeCommits } from './facts/headline.js'
import { jsonData, jsonMetric, jsonParam } from './json/parts.js'
import { printJson } from './json.js'
import { renderChangeDiff } from './markdown/data.js'
import { inlineList } from './markdown/inline.js'
import { renderMetricDiff } from './markdown/metrics.js'
import { renderParams } from './markdown/params.js'
import { COMMENT_BUDGET, joinBlocks } from './markdown/section.js'
import type { RowLimits } from './markdown/table.js'
import { section, titleOf, write } from './text/layout.js'
import { changeLines, metricDiffLines, paramLines } from './text/tables.js'
import { createScreen, finishText } from './text.js'

/** What `holdout diff` found between two commits. */
export interface CommitDiff {
  readonly base?: string
  readonly head?: string
  readonly data: readonly Change[]
  readonly metrics: readonly MetricComparison[]
  readonly params: readonly ParamChange[]
  /** Metrics files that are tables, each as the one text that DVC takes it for; an unreadable side has none. */
  readonly tables?: readonly TableText[]
}

/** A table at both commits; the key is that of a file that is one value. */
export interface TableText {
  readonly file: string
  readonly key: ''
  readonly base?: string
  readonly head?: string
}

/** The part that was asked for. */
export type DiffKind = 'all' | 'data' | 'metrics' | 'params'

export type DiffFormat = 'text' | 'json' | 'markdown'

/** What `holdout diff` prints: facts without a judgement, in the shapes of the report. It prints all that it is given. */
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

/** Bytes for what stands around the tables. */
const FRAME = 1_000

function diffToMarkdown(diff: CommitDiff, kind: DiffKind, options: RenderOptions): string {
  const { base, head, data, metrics, params } = diff
  const parts = kind === 'all' ? 3 : 1
  const budget = Math.floor(((options.budget ?? COMMENT_BUDGET) - FRAME) / parts)
  const limits = (noun: string): RowLimits => ({ budget, open: 50, folded: Number.MAX_SAFE_INTEGER, noun })
  const title = data.length === 0 ? 'Data and models' : `Data and models: ${countChanges(data)}`
  return `${joinBlocks([
    inlineList(describeCommits(base, head)),
    isAsked(kind, 'data') ? titled(title, renderChangeDiff(data, limits('change'))) : '',
    isAsked(kind, 'metrics') ? titled('Metrics', renderMetricDiff(metrics, limits('metric'))) : '',
    isAsked(kind, 'params') ? titled('Params', renderParams(params, limits('param'))) : '',
  ])}\n`
}

function titled(title: string, body: string): string {
  return joinBlocks([`### ${title}`, body === '' ? 'No change.' : body])
}

function diffToText(diff: CommitDiff, kind: DiffKind, options: RenderOptions): string {
  const screen = createScreen(options)
  const { base, head, data, metrics, params } = diff
  const part = (asked: DiffKind, title: string, aside: string, lines: readonly string[]) =>
    isAsked(kind, asked) ? section(title, aside, lines.length === 0 ? ['  no change'] : lines, screen) : []
  return finishText([
    ...describeCommits(base, head).map((message) => write(message, screen)),
    ...part('data', 'Data and models', countChanges(data), changeLines(data, screen, data.length)),
    ...part('metrics', titleOf('Metrics', metrics), '', metricDiffLines(metrics)),
    ...part('params', titleOf('Params', params), '', paramLines(params, params.length)),
  ])
}
