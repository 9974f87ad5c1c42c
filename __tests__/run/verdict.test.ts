import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { RULES } from '../../src/checks/registry.js'
import type { AcceptEntry, Finding, Level, Outcome, Policy } from '../../src/model.js'
import { DEFAULT_POLICY } from '../../src/policy/defaults.js'
import { decide } from '../../src/verdict.js'
import { textOf } from '../helpers/project.js'

const NOW = new Date('2026-06-01T12:00:00Z')

function finding(rule: string, level: Level, more: Partial<Finding> = {}): Finding {
  return { rule, level, message: [`${rule} found`], place: { path: 'x' }, subject: 'x', new: true, ...more }
}

const outcome = (id: string, outcome: Outcome['outcome']): Outcome => ({
  id,
  outcome,
  checked: 1,
  total: 2,
  reason: ['because'],
})

function verdictOf(findings: readonly Finding[], outcomes: readonly Outcome[] = [], policy: Policy = DEFAULT_POLICY) {
  return decide({ findings, outcomes, metrics: [] }, policy, NOW)
}

describe('the verdict', () => {
  it('is fail for an error alone', () => {
    expect(verdictOf([finding('file-overlap', 'error')]).verdict).toBe('fail')
    expect(verdictOf([finding('file-overlap', 'warning'), finding('file-overlap', 'note')]).verdict).toBe('pass')
  })

  it('is inconclusive for a required rule that is incomplete, and for no other', () => {
    for (const { id, level } of RULES) {
      const expected = level === 'error' ? 'inconclusive' : 'pass'
      expect([id, verdictOf([], [outcome(id, 'incomplete')]).verdict]).toEqual([id, expected])
      expect(verdictOf([], [outcome(id, 'skipped')]).verdict).toBe('pass')
    }
  })

  it('is fail before inconclusive', () => {
    expect(verdictOf([finding('file-overlap', 'error')], [outcome('metric-regression', 'incomplete')]).verdict).toBe(
      'fail',
    )
  })

  it('takes what stood at base for a note', () => {
    const { verdict, findings } = verdictOf([finding('file-overlap', 'error', { new: false })])
    expect(verdict).toBe('pass')
    expect(findings).toMatchObject([{ level: 'note', new: false }])
  })

  it('gives the gravest error as its reason: policy, pointers, models, overlap, metrics', () => {
    const grave = [
      'policy-changed',
      'pointer-unreadable',
      'model-missing',
      'file-overlap',
      'split-migration',
      'metric-regression',
    ]
    const shuffled = fc.shuffledSubarray(grave, { minLength: 1 })
    fc.assert(
      fc.property(shuffled, (rules) => {
        const { reason, findings } = verdictOf(rules.map((rule) => finding(rule, 'error')))
        // Rules of one check are equally grave and keep their order.
        const first = grave.findIndex((rule) => rules.includes(rule))
        const family =
          grave[first] === 'file-overlap' || grave[first] === 'split-migration'
            ? ['file-overlap', 'split-migration']
            : [grave[first]]
        expect(family).toContain(findings[0]?.rule)
        expect(textOf(reason)).toContain(`${findings[0]?.rule} found`)
      }),
    )
  })

  it('puts errors before warnings before notes', () => {
    const levels: Level[] = ['note', 'error', 'warning']
    const { findings } = verdictOf(levels.map((level) => finding('metric-regression', level)))
    expect(findings.map(({ level }) => level)).toEqual(['error', 'warning', 'note'])
  })

  it('says what was checked, or why there was nothing to check', () => {
    const done = [outcome('file-overlap', 'completed'), outcome('metric-regression', 'completed')]
    expect(textOf(verdictOf([], done).reason)).toBe(
      'nothing blocks the merge: compared 1 of 2 changed splits, gated 1 of 2 metrics',
    )
    const skipped = done.map((each) => ({ ...each, outcome: 'skipped' as const }))
    expect(textOf(verdictOf([], skipped).reason)).toBe('nothing to check: because; because')
  })

  it('names the rule that could not do its job, and why', () => {
    const { reason, remedy } = verdictOf([], [outcome('file-overlap', 'incomplete')])
    expect(textOf(reason)).toBe('file-overlap could not do its job: because')
    expect(remedy).toBeDefined()
  })
})

describe('the accept list', () => {
  const entry = (more: Partial<AcceptEntry>): AcceptEntry => ({
    rule: 'metric-regression',
    subject: '**',
    reason: 'agreed',
    place: { path: 'holdout.yml', line: 7 },
    ...more,
  })
  const accepting = (...accept: AcceptEntry[]): Policy => ({ ...DEFAULT_POLICY, accept })
  const worse = finding('metric-regression', 'error', { subject: 'eval/metrics.json:val/recall' })

  it.each<[string, boolean]>([
    ['**', true],
    ['eval/metrics.json:val/recall', true],
    ['**:val/recall', true],
    ['**recall', true],
    ['**:recall', false],
    ['metrics.json:*', false],
  ])('matches the whole subject by %s: %p', (subject, expected) => {
    expect(verdictOf([worse], [], accepting(entry({ subject }))).verdict).toBe(expected ? 'pass' : 'fail')
  })

  it('is passed over from the day after its last one, in UTC', () => {
    const on = (now: string, until: string) =>
      decide({ findings: [worse], outcomes: [], metrics: [] }, accepting(entry({ until })), new Date(now))
    expect(on('2026-06-01T23:59:59Z', '2026-06-01').verdict).toBe('pass')
    expect(on('2026-06-02T00:00:00Z', '2026-06-01').verdict).toBe('fail')
  })

  it('reaches warnings, and lists nothing for what is a note anyway', () => {
    const policy = accepting(entry({}))
    expect(verdictOf([{ ...worse, level: 'warning' }], [], policy).accepted).toHaveLength(1)
    expect(verdictOf([{ ...worse, new: false }], [], policy).accepted).toEqual([])
  })

  it('does not make an incomplete rule complete', () => {
    expect(verdictOf([worse], [outcome('metric-regression', 'incomplete')], accepting(entry({}))).verdict).toBe(
      'inconclusive',
    )
  })
})
