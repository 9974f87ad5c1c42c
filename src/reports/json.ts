import { plain } from '../message.js'
import type { Acceptance, Finding, Inferred, Message, Outcome, Overlap, Place, Report, RowOverlap } from '../model.js'
import type { Reporter } from './contract.js'
import { escapeJson } from './escape.js'
import { jsonModel } from './json/models.js'
import { jsonData, jsonMetric, jsonParam } from './json/parts.js'
import type { JsonReport } from './report-schema.js'

/** The machine-readable report: a contract, described by `schema/report.schema.json`. */
export const json: Reporter = { id: 'json', render: (report) => printJson(toJson(report)) }

/** Indented JSON with a line end, in which no character acts on a terminal. */
export function printJson(value: object): string {
  return `${escapeJson(JSON.stringify(value, null, 2))}\n`
}

function toJson(report: Report): JsonReport {
  return {
    schemaVersion: 1,
    verdict: report.verdict,
    reason: plain(report.reason),
    base: report.base ?? null,
    head: report.head ?? null,
    checks: report.checks.map(jsonCheck),
    findings: report.findings.map(jsonFinding),
    data: jsonData(report.data),
    metrics: report.metrics.map(jsonMetric),
    params: report.params.map(jsonParam),
    notChecked: report.notChecked.map(({ what, reason, remedy }) => ({
      what: plain(what),
      reason: plain(reason),
      remedy: plain(remedy),
    })),
    audit: jsonAudit(report),
    enforced: report.enforced,
    remedy: textOf(report.remedy),
    location: report.place === undefined ? null : jsonPlace(report.place),
    overlaps: report.overlaps.map(jsonOverlap),
    rows: report.rows.map(jsonRows),
    models: report.models.map(jsonModel),
    sides: report.sides.map(({ split, side, base, head, added, removed, whole }) => ({
      split,
      side,
      base,
      head,
      added,
      removed,
      whole,
    })),
    lookups: report.lookups.map(({ remote, method, asked, requests }) => ({ remote, method, asked, requests })),
  }
}

function textOf(message: Message | undefined): string | null {
  return message === undefined ? null : plain(message)
}

function jsonPlace(place: Place): JsonReport['findings'][number]['location'] {
  return { path: place.path, line: place.line ?? null }
}

function jsonCheck({ id, outcome, checked, total, reason }: Outcome): JsonReport['checks'][number] {
  return { id, outcome, checked, total, reason: textOf(reason) }
}

function jsonFinding(finding: Finding): JsonReport['findings'][number] {
  return {
    rule: finding.rule,
    level: finding.level,
    message: plain(finding.message),
    location: jsonPlace(finding.place),
    subject: finding.subject,
    new: finding.new,
    remedy: textOf(finding.remedy),
    command: finding.command ?? null,
    examples: (finding.examples ?? []).map(plain),
  }
}

function jsonAudit({ audit, inferred }: Report): JsonReport['audit'] {
  const { path, sha, digest } = audit.policy
  return {
    tool: audit.tool,
    version: audit.version,
    policy: { path: path ?? null, sha: sha ?? null, digest: digest ?? null, inferred: audit.policy.inferred },
    startedAt: audit.startedAt,
    finishedAt: audit.finishedAt,
    accepted: audit.accepted.map(jsonAcceptance),
    inferred: jsonInferred(inferred),
  }
}

function jsonAcceptance({
  rule,
  subject,
  by,
  reason,
  until,
  expired,
}: Acceptance): JsonReport['audit']['accepted'][number] {
  return { rule, subject, by, reason, until: until ?? null, expired }
}

function jsonInferred({ splits, metricFiles, policy }: Inferred): JsonReport['audit']['inferred'] {
  const named = splits.map(({ name, sides }) => ({
    name,
    train: [...sides.train],
    validation: [...sides.validation],
    test: [...sides.test],
  }))
  return { splits: named, metricFiles: [...metricFiles], policy }
}

function jsonOverlap(overlap: Overlap): JsonReport['overlaps'][number] {
  const { split, declared, seen, unseen, files, fresh, distinct, total, frequent, accepted, whole } = overlap
  const moved = { movedToSeen: overlap.migratedToTrain, movedToUnseen: overlap.migratedToTest }
  return { split, declared, seen, unseen, files, new: fresh, distinct, total, frequent, accepted, whole, ...moved }
}

function jsonRows({
  fresh,
  sameLabel,
  differentLabel,
  expected,
  frequent,
  frequentCounted,
  ...counts
}: RowOverlap): JsonReport['rows'][number] {
  return {
    ...counts,
    new: fresh,
    sameLabel: sameLabel ?? null,
    differentLabel: differentLabel ?? null,
    expectedByChance: expected,
    nearConstant: frequent,
    nearConstantCounted: frequentCounted,
  }
}
