import { say } from '../../src/message.js'
import type { Change, ChangeSide, Digest, Finding, MetricComparison, Outcome, Report } from '../../src/model.js'

export const BASE = '4f1c2ab09d3e5f7789aabbccddeeff0011223344'
export const HEAD = '9d03e71c5b8a42f6e1d0c9b8a7968574635241f0'

/** A report of a run in which nothing changed; a sample overrides what it is about. */
export function makeReport(parts: Partial<Report>): Report {
  return {
    verdict: 'pass',
    reason: say`no data, metric or param changed`,
    enforced: true,
    base: BASE,
    head: HEAD,
    checks: [],
    findings: [],
    data: [],
    models: [],
    metrics: [],
    params: [],
    overlaps: [],
    rows: [],
    sides: [],
    lookups: [],
    lineage: { nodes: [], edges: [] },
    notChecked: [],
    inferred: { splits: [], metricFiles: [], policy: '' },
    audit: {
      tool: 'holdout',
      version: '0.1.0',
      policy: { path: '.github/holdout.yml', sha: BASE, digest: 'c0ffee'.repeat(10), inferred: false },
      startedAt: '2026-05-04T10:00:00.000Z',
      finishedAt: '2026-05-04T10:00:02.345Z',
      accepted: [],
    },
    ...parts,
  }
}

/** A check that did its job on all there was. */
export function completed(id: string, total: number): Outcome {
  return { id, outcome: 'completed', checked: total, total }
}

/** A check that did not apply. */
export function skipped(id: string, reason: Outcome['reason'] = []): Outcome {
  return { id, outcome: 'skipped', checked: 0, total: 0, reason }
}

/** An md5 of 32 hex digits that starts with the given ones. */
export function md5(start: string): Digest {
  return { algorithm: 'md5', value: start.padEnd(32, '0123456789abcdef'), covers: 'content' }
}

/** One side of a change, read from a pointer file. */
export function side(path: string, hash: string, size?: number, files?: number): ChangeSide {
  return {
    digest: md5(hash),
    place: { path, line: 2 },
    ...(size === undefined ? {} : { size }),
    ...(files === undefined ? {} : { files }),
  }
}

/** A path whose data changed. */
export function modified(path: string, base: ChangeSide, head: ChangeSide): Change {
  return { type: 'modified', path, directory: path.endsWith('/'), base, head }
}

/** A higher-is-better fraction held against the default limit. */
export function metric(
  key: string,
  base: number,
  head: number,
  more: Partial<MetricComparison> = {},
): MetricComparison {
  const change = Number((head - base).toFixed(12))
  return {
    file: 'eval/metrics.json',
    key,
    base,
    head,
    change,
    direction: 'higher',
    limits: { maxDrop: 0.02 },
    defaults: true,
    place: { path: 'eval/metrics.json', line: 2 },
    ...more,
  }
}

/** A metric whose direction nobody knows. */
export function ungated(key: string, base: number, head: number, why: MetricComparison['ungated']): MetricComparison {
  const { direction: _direction, limits: _limits, ...rest } = metric(key, base, head)
  return why === undefined ? rest : { ...rest, ungated: why }
}

/** A blocking finding. */
export function finding(
  rule: string,
  more: Partial<Finding> & Pick<Finding, 'message' | 'place' | 'subject'>,
): Finding {
  return { rule, level: 'error', new: true, ...more }
}
