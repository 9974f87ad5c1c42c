import { describe, expect, it } from '@jest/globals'
import { byteLength } from '../../../src/reports/markdown/section.js'
import { markdown } from '../../../src/reports/markdown.js'
import { describeFailure, writeVerdictLine } from '../../../src/reports/sinks/failure.js'
import { SUMMARY_BUDGET, writeSummary } from '../../../src/reports/sinks/summary.js'
import { makeReport } from '../builders.js'
import { ATTACKS, hostile } from '../hostile.js'
import { failTwoReasons, inconclusive, passQuiet, passWithChanges, usageError } from '../samples.js'
import { UNSEEN } from '../structure.js'

describe('why the step fails', () => {
  it('is the verdict and its worst reason, as one line', () => {
    expect(describeFailure(failTwoReasons())).toBe(
      'Fail: Split images: expected no new test file in train, found 2 of 120 (1.7 %).',
    )
    expect(describeFailure(usageError())).toBe(
      'Usage error: .github/holdout.yml:12: unknown key max-dorp in metrics[0]. Did you mean max-drop?',
    )
  })

  it('says what to do when the guard could not do its job', () => {
    expect(describeFailure(inconclusive())).toMatch(
      /^Inconclusive: 1 of 6 checks could not do its job: .* Give the workflow read access to s3:\/\/acme-ml\/store\.$/,
    )
  })

  it('is not there when the step passes', () => {
    for (const report of [passQuiet(), passWithChanges()]) expect(describeFailure(report)).toBeUndefined()
    for (const report of [failTwoReasons(), inconclusive()]) {
      expect(describeFailure({ ...report, enforced: false })).toBeUndefined()
      expect(writeVerdictLine({ ...report, enforced: false })).toBe(describeFailure(report))
    }
  })

  it.each(ATTACKS)('is one line without a command, with %j in it', (attack) => {
    const lines = [describeFailure(hostile(attack)), writeVerdictLine(makeReport({ reason: [{ quoted: attack }] }))]
    for (const line of lines) {
      expect(line).not.toMatch(UNSEEN)
      expect(line).not.toMatch(/^\s*::|##\w*\[/)
      expect(line?.length).toBeLessThanOrEqual(1_200)
    }
  })
})

describe('the job summary', () => {
  it('has room for lists that a comment cuts, below the limit of GitHub', () => {
    const found = failTwoReasons().findings.slice(0, 1)
    const report = { ...failTwoReasons(), findings: Array.from({ length: 400 }, () => found).flat() }
    const summary = writeSummary(report, { reportUrl: 'https://host.example/run/1' })
    expect(summary.match(/^- `file-overlap` in /gm)).toHaveLength(390)
    expect(markdown.render(report, { colour: false })).toContain('more blocking findings are left out here')
    expect(summary).toContain('[JSON report](https://host.example/run/1)')
  })

  it('is never so long that GitHub drops it', () => {
    expect(SUMMARY_BUDGET).toBeLessThan(2 ** 20)
    const wide = hostile('日本語'.repeat(500))
    const many = <T>(items: readonly T[]): readonly T[] => Array.from({ length: 2_000 }, () => items).flat()
    const report = { ...wide, findings: many(wide.findings), data: many(wide.data), notChecked: many(wide.notChecked) }
    expect(byteLength(writeSummary(report))).toBeLessThanOrEqual(SUMMARY_BUDGET)
  })

  it('says what was looked at when nothing changed', () => {
    expect(writeSummary(passQuiet())).toContain('0 of 120 test files also in train')
  })
})
