import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { say } from '../../../src/message.js'
import type { Finding, Level } from '../../../src/model.js'
import { ANNOTATION_ROOM, planAnnotations } from '../../../src/reports/sinks/annotations.js'
import { finding, makeReport } from '../builders.js'
import { ATTACKS, hostile } from '../hostile.js'
import { failTwoReasons, passQuiet, usageError } from '../samples.js'
import { UNSEEN } from '../structure.js'

function makeFindings(count: number, level: Level, more: Partial<Finding> = {}): readonly Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding('file-overlap', {
      level,
      message: say`expected ${`${level}-${index}`}`,
      place: { path: `data/${index}.dvc`, line: index + 1 },
      subject: 'images',
      ...more,
    }),
  )
}

describe('annotations', () => {
  it('stand on the line of the pointer or metric, with the rule as title and the fix', () => {
    expect(planAnnotations(failTwoReasons())).toEqual({
      annotations: [
        {
          level: 'error',
          path: 'data/images/train.dvc',
          line: 2,
          title: 'file-overlap',
          message:
            'Split images: expected no new test file in train, found 2 of 120 (1.7 %). Fix: Take the files out of data/images/train/, run dvc commit and train again.',
        },
        {
          level: 'error',
          path: 'eval/metrics.json',
          line: 2,
          title: 'metric-regression',
          message:
            'precision in eval/metrics.json: expected at most 0.02 lower than base, found 0.92 → 0.88 (−4.0 pp, −4.35 %). Fix: Find what changed in the data above, or have the change accepted in .github/holdout.yml on the target branch.',
        },
        {
          level: 'warning',
          path: 'eval/metrics.json',
          line: 3,
          title: 'metric-regression',
          message:
            'recall in eval/metrics.json: expected at most 0.01 lower than base, found 0.881 → 0.866 (−1.5 pp, −1.7 %).',
        },
      ],
    })
  })

  it('are none when nothing was found', () => {
    expect(planAnnotations(passQuiet())).toEqual({ annotations: [] })
  })

  it('leave out what stood at base, and keep what was accepted as a notice', () => {
    const report = makeReport({
      findings: [...makeFindings(1, 'note', { new: false }), ...makeFindings(1, 'note', { rule: 'metric-regression' })],
    })
    expect(planAnnotations(report).annotations).toMatchObject([{ level: 'notice', title: 'metric-regression' }])
  })

  it('stand on the line of a policy that does not validate', () => {
    expect(planAnnotations(usageError()).annotations).toEqual([
      {
        level: 'error',
        path: '.github/holdout.yml',
        line: 12,
        title: 'usage',
        message: 'Unknown key max-dorp in metrics[0]. Fix: Did you mean max-drop?',
      },
    ])
  })

  it('are at most ten of a kind together with the step itself, the worst first, and the rest is counted', () => {
    const findings = (['error', 'warning', 'note'] as const).flatMap((level) => makeFindings(25, level))
    const { annotations, left } = planAnnotations(makeReport({ verdict: 'fail', findings }))
    for (const [level, room] of Object.entries(ANNOTATION_ROOM)) {
      const own = annotations.filter((annotation) => annotation.level === level)
      expect(own.map(({ path }) => path)).toEqual(Array.from({ length: room }, (_, index) => `data/${index}.dvc`))
    }
    expect(ANNOTATION_ROOM).toEqual({ error: 9, warning: 9, notice: 10 })
    expect(left).toBe(
      'Not annotated, for GitHub shows ten of a kind: 16 errors, 16 warnings, 15 notices. The report has all.',
    )
  })

  it('have no line where the finding has none', () => {
    const [annotation] = planAnnotations(
      makeReport({ findings: makeFindings(1, 'error', { place: { path: 'a' } }) }),
    ).annotations
    expect(annotation).not.toHaveProperty('line')
  })
})

describe('a hostile repository', () => {
  const attack = fc.oneof(
    fc.constantFrom(...ATTACKS),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('::', '\r', '\n', '##[', 'error]', '%0A', '%', ',', ':', '\u001b['))
      .map((parts) => parts.join('')),
  )

  it('has nothing unseen, no line end and no command of the runner in an annotation', () => {
    fc.assert(
      fc.property(attack, (text) => {
        for (const { path, title, message } of planAnnotations(hostile(text)).annotations) {
          for (const shown of [path, title, message]) expect(shown).not.toMatch(UNSEEN)
          for (const shown of [title, message]) expect(shown).not.toMatch(/^\s*::|##\w*\[/)
          expect(message.length).toBeLessThanOrEqual(1_200)
        }
      }),
    )
  })
})
