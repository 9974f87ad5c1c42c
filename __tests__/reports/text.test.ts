import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { padTo, textWidth, wrap } from '../../src/reports/text/width.js'
import { text } from '../../src/reports/text.js'
import { ATTACKS, hostile } from './hostile.js'
import { failTwoReasons, firstRun, inconclusive, manyChanges, passQuiet, SAMPLES, usageError } from './samples.js'
import { UNSEEN } from './structure.js'

const PLAIN = { colour: false }

describe('the text', () => {
  it('starts with the verdict', () => {
    const first = (name: string) => text.render(SAMPLES[name]?.() ?? passQuiet(), PLAIN).split('\n')[0]
    expect(first('pass-quiet')).toBe('Pass: No data, metric or param changed.')
    expect(first('fail-two-reasons')).toMatch(/^Fail: Split images: expected no new test file in train, found 2/)
    expect(first('inconclusive')).toMatch(/^Inconclusive: 1 of 6 checks could not do its job/)
    expect(first('usage-error')).toBe(
      'Usage error: .github/holdout.yml:12: unknown key max-dorp in metrics[0]. Did you mean max-drop?',
    )
  })

  it('says the same facts as the comment', () => {
    const rendered = text.render(failTwoReasons(), { ...PLAIN, width: 200 })
    for (const fact of [
      '2 blocking findings, 1 warning · base 4f1c2ab → head 9d03e71',
      '−4.0 pp (−4.35 %)',
      'may fall 2 pp',
      'gated 4 of 6 by default limits; no direction: drift',
      '2 of 120 test files also in train (2 new)',
      '48.2 MB → 54.1 MB, 1,000 → 1,120 files',
      'train.epochs  10 → 12',
      'npx holdout rollback --to 4f1c2ab09d3e5f7789aabbccddeeff0011223344 data/images/train.dvc models/fraud.pkl',
      'rows of data/images/test/: images have no rows.',
      'match: "eval/metrics.json:**"',
    ]) {
      expect(rendered).toContain(fact)
    }
  })

  it('is four lines when nothing changed', () => {
    expect(
      text
        .render(passQuiet(), { ...PLAIN, width: 200 })
        .trimEnd()
        .split('\n'),
    ).toHaveLength(4)
  })

  it('keeps to the width but for commands, paths and tables', () => {
    for (const report of [failTwoReasons(), inconclusive(), firstRun(), usageError()]) {
      const lines = text.render(report, { ...PLAIN, width: 72 }).split('\n')
      const prose = lines.filter((line) => !/^ *\$|^ {2}\S+ {2}| {2}\S+.* {2}\S/.test(line))
      expect(prose.filter((line) => textWidth(line) > 72)).toEqual([])
    }
  })

  it('counts what it leaves out of a long list', () => {
    const rendered = text.render(manyChanges(), PLAIN)
    expect(rendered).toContain('and 9,999 more; --json lists them all')
    expect(rendered.split('\n').length).toBeLessThan(120)
  })

  it('has colours only when asked, and the same words', () => {
    const coloured = text.render(failTwoReasons(), { colour: true })
    expect(coloured).toContain('\u001b[31m')
    expect(stripVTControlCharacters(coloured)).toBe(text.render(failTwoReasons(), PLAIN))
  })
})

describe('a hostile repository', () => {
  it('has no control character and no workflow command in the text', () => {
    const attack = fc.oneof(
      fc.constantFrom(...ATTACKS),
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('::', ' ', '\n', '##[', 'error', '::error::', '\u001b[')).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(attack, fc.integer({ min: 20, max: 120 }), (value, width) => {
        const rendered = text.render(hostile(value), { ...PLAIN, width })
        expect(rendered).not.toMatch(/^\s*::|##\w*\[/m)
        return !UNSEEN.test(rendered.replaceAll('\n', ''))
      }),
    )
  })
})

describe('width', () => {
  it.each([
    ['abc', 3],
    ['日本', 4],
    ['🎉', 2],
    ['e\u0301', 1],
    ['\u001b[31mred\u001b[39m', 3],
  ])('of %j is %i', (value, width) => {
    expect(textWidth(value)).toBe(width)
    expect(textWidth(padTo(value, 10))).toBe(10)
  })

  it('never parts a number from its unit', () => {
    expect(wrap('fell by −4.0 pp or −4.35 % of it', 12)).toEqual(['fell by', '−4.0 pp or', '−4.35 % of', 'it'])
  })
})
