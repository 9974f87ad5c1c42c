import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../src/model.js'
import { byteLength, COMMENT_BUDGET } from '../../src/reports/markdown/section.js'
import { verdictSection } from '../../src/reports/markdown/verdict.js'
import { markdown, SECTIONS } from '../../src/reports/markdown.js'
import { makeReport } from './builders.js'
import { ATTACKS, hostile } from './hostile.js'
import { failTwoReasons, firstRun, manyChanges, passQuiet, passWithChanges, SAMPLES } from './samples.js'
import { columnsOf, skeletonOf, UNSEEN } from './structure.js'

const PLAIN = { colour: false }

function render(report: Report, budget?: number): string {
  return markdown.render(report, budget === undefined ? PLAIN : { ...PLAIN, budget })
}

/** Every list a thousand times as long. */
function monster(): Report {
  const report = hostile('日本語'.repeat(500))
  const many = <T>(items: readonly T[]): readonly T[] => Array.from({ length: 1000 }, () => items).flat()
  return {
    ...report,
    findings: many(report.findings),
    data: many(report.data),
    metrics: many(report.metrics),
    params: many(report.params),
    overlaps: many(report.overlaps),
    sides: many(report.sides),
    notChecked: Array.from({ length: 1000 }, (_, index) => ({
      what: ['x'],
      reason: [{ quoted: `r${index}` }],
      remedy: [],
    })),
    checks: Array.from({ length: 1000 }, (_, index) => ({
      id: `c${index}`,
      outcome: 'skipped',
      checked: 0,
      total: 0,
      reason: report.reason,
    })),
    inferred: { ...report.inferred, splits: many(report.inferred.splits), policy: 'key: value\n'.repeat(9_000) },
    audit: { ...report.audit, accepted: many(report.audit.accepted) },
  }
}

describe('the comment', () => {
  it.each([
    'pass-quiet',
    'pass-with-changes',
    'fail-two-reasons',
    'inconclusive',
    'first-run',
    'promotion',
    'usage-error',
  ])('of %s reads as a person has seen it', (name) => {
    expect(
      markdown.render(SAMPLES[name]?.() ?? makeReport({}), { ...PLAIN, reportUrl: 'https://host.example/report' }),
    ).toMatchSnapshot()
  })

  it('says the verdict first, then what blocks, before everything else', () => {
    const text = render(failTwoReasons())
    const order = [
      '> [!CAUTION]',
      '**Fail:**',
      '### ❌ 2 blocking',
      '### Metrics',
      '### Data and models',
      '### Train and test',
      '### Params',
      '### ⚠️ 1 warning',
      '### Not checked',
      '1 note',
      'What was inferred',
      'Lineage',
      'Roll the data back',
    ]
    const places = order.map((part) => text.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it('is five lines when nothing changed', () => {
    expect(render(passQuiet()).trimEnd().split('\n').length).toBeLessThanOrEqual(5)
  })

  it('says the overlap even when it is zero, and why it was not measured when it was not', () => {
    expect(render(passWithChanges())).toContain('0 of 120 test files also in train')
    expect(render(makeReport({}))).toContain('Overlap was not measured: no train and test split is known.')
  })

  it('cheers only when something was compared and nothing warns', () => {
    expect(render(passWithChanges())).toContain('[!TIP]')
    expect(render(firstRun())).toContain('[!NOTE]')
    const warned = failTwoReasons().findings.filter((finding) => finding.level === 'warning')
    expect(render({ ...passWithChanges(), findings: warned })).toContain('[!NOTE]')
  })

  it('says so when the policy lets a failed run pass', () => {
    expect(render({ ...failTwoReasons(), enforced: false })).toContain('reported only: the policy lets this run pass')
  })

  it('links the JSON report, and only at an address that is one', () => {
    const link = (reportUrl: string) => markdown.render(passQuiet(), { ...PLAIN, reportUrl })
    expect(link('https://host.example/a?b=c')).toContain('[JSON report](https://host.example/a?b=c)')
    expect(link('javascript:alert(1)')).not.toContain('JSON report')
    expect(link('https://host.example/)<img>')).not.toContain('JSON report')
  })
})

describe('the budget', () => {
  it('of all parts together is below that of a comment', () => {
    const sum = SECTIONS.reduce((total, section) => total + section.budget + 2, verdictSection.budget)
    expect(sum).toBeLessThanOrEqual(COMMENT_BUDGET - 500)
  })

  it.each(SECTIONS.map((section, index) => [index, section] as const))(
    'of part %i holds however much there is',
    (_, section) => {
      for (const report of [monster(), hostile(), manyChanges()]) {
        expect(byteLength(section.render(report, section.budget, PLAIN))).toBeLessThanOrEqual(section.budget)
      }
    },
  )

  it.each([3_000, 6_000, 20_000, 65_000, 1_000_000])('of %i bytes is kept, and the verdict stands', (budget) => {
    for (const report of [monster(), hostile(), manyChanges(), failTwoReasons()]) {
      const text = render(report, budget)
      expect(byteLength(text)).toBeLessThanOrEqual(budget)
      expect(text).toContain(verdictSection.render(report, verdictSection.budget, PLAIN))
    }
  })

  it('cuts rows and says how many, and keeps the blocking findings', () => {
    const text = render(manyChanges())
    expect(text).toMatch(/9,9\d\d more changes are left out here/)
    expect(text).toContain('9,999 changes inside directories')
    const findings = Array.from({ length: 400 }, () => failTwoReasons().findings[0]).flatMap((finding) => finding ?? [])
    const failed = render({ ...manyChanges(), verdict: 'fail', findings })
    expect(failed).toContain('### ❌ 400 blocking findings')
    expect(failed).toMatch(/\d+ more blocking findings are left out here/)
  })

  it('takes time in proportion to the changes', () => {
    const report = manyChanges(100_000)
    const started = performance.now()
    render(report)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

describe('a hostile repository', () => {
  const fragments = [
    ...ATTACKS.filter((attack) => attack.length < 200),
    '`',
    '|',
    '\\',
    '<',
    '>',
    '@a',
    '\n',
    '```',
    '# ',
    ' ',
    '~~~',
    '</details>',
    '$`',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(fc.constantFrom(...fragments), { maxLength: 6 }).map((parts) => parts.join('')),
  )
  const expected = render(hostile('word'))

  it('changes nothing but what stands inside code, whatever its names are', () => {
    fc.assert(
      fc.property(text, (attack) => {
        const rendered = render(hostile(attack))
        expect(skeletonOf(rendered)).toBe(skeletonOf(expected))
        expect(columnsOf(rendered)).toEqual(columnsOf(expected))
        return !UNSEEN.test(rendered.replaceAll('\n', ''))
      }),
      { numRuns: 300 },
    )
  })

  it.each(ATTACKS)('has no way out of code with %j', (attack) => {
    const skeleton = skeletonOf(render(hostile(attack)))
    expect(skeleton.replaceAll(/<\/?(details|summary|br|sub)>/g, '')).not.toMatch(
      /[<@]|https?:|unpaired|without an end/,
    )
  })
})
