import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compileCapture, describeBadPattern } from '../src/patterns.js'

const byRegExp = (pattern: string, text: string) => new RegExp(pattern).exec(text)?.[1]

describe('a pattern with one group', () => {
  it.each([
    ['patient-(\\d+)/', 'data/train/patient-17/a.png', '17'],
    ['/(p[0-9]{3})_', 'x/p123_1.dcm', '123'.padStart(4, 'p')],
    ['^data/[^/]+/([^/]+)/', 'data/test/anna/1.wav', 'anna'],
    ['(?:subj|sub)-(\\w+?)_'.replace('?)', ')'), 'a/sub-01_run.nii', '01'],
    ['(a|ab)c', 'xabc', 'ab'],
    ['([^_]*)_(?:left|right)\\.jpg$', 'eye_1_left.jpg', '1'],
    ['patient-(\\d+)/', 'data/train/other/a.png', undefined],
  ])('%s in %s is %s', (pattern, text, found) => {
    expect(compileCapture(pattern)(text)).toBe(found)
  })

  it('finds what the regular expressions of the language find', () => {
    const char = fc.constantFrom('a', 'b', 'c', '.', '[ab]', '[^a]', '\\d', '1', '\\w')
    const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,2}', '{0,2}')
    const part = fc.tuple(char, quantifier).map(([one, many]) => one + many)
    const run = fc.array(part, { maxLength: 3 }).map((parts) => parts.join(''))
    const choice = fc.array(run, { minLength: 1, maxLength: 3 }).map((runs) => runs.join('|'))
    const whole = fc.array(
      fc.tuple(char, fc.constantFrom('', '+')).map(([one, many]) => one + many),
      { minLength: 1, maxLength: 2 },
    )
    const open = fc
      .tuple(fc.array(whole, { minLength: 1, maxLength: 2 }), quantifier)
      .map(([all, many]) => [all.map((one) => one.join('')).join('|'), many])
      .map(([inside, many]) => `(?:${inside})${many}`)
    const piece = fc.oneof(run, open)
    const pattern = fc
      .tuple(fc.constantFrom('', '^'), piece, choice, piece, fc.constantFrom('', '$'))
      .map(([start, before, inside, after, end]) => `${start}${before}(${inside})${after}${end}`)
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '1', '/'), { maxLength: 9 }).map((all) => all.join(''))
    fc.assert(
      fc.property(pattern, text, (one, other) => {
        expect([one, other, compileCapture(one)(other)]).toEqual([one, other, byRegExp(one, other)])
      }),
      { numRuns: 3000 },
    )
  })

  it('takes steps by the length of the text, where a backtracking engine would take for ever', () => {
    const text = `${'a'.repeat(4_000)}!`
    expect(compileCapture('^(?:(?:a+)+)+(b)$')(text)).toBeUndefined()
    expect(compileCapture('(?:a|a)*(b)')(text)).toBeUndefined()
    expect(compileCapture('a*a*a*a*a*(a*)b')(text)).toBeUndefined()
  })

  it.each([
    'patient-\\d+/',
    '(a)(b)',
    '(a',
    'a)(b)',
    '(a)+',
    '(?=a)(b)',
    '(?<x>a)',
    '(a*?)',
    '(a**)',
    '*(a)',
    '([a)',
    '([b-a])',
    '(a{3,2})',
    '(a{900}){2}',
    '((a{500}){500})',
    '(\\1)',
    '(?:a?)*(b)',
    '(?:|a){2}(b)',
    '(a\\',
    `${'(?:'.repeat(50)}(a)${')'.repeat(50)}`,
  ])('is refused with a reason: %s', (pattern) => {
    expect(describeBadPattern(pattern)).toEqual(expect.any(String))
  })

  it('never throws anything but a reason', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'ab()[]{}|*+?^$\\d,-:1'), maxLength: 20 })
    fc.assert(fc.property(odd, (pattern) => void describeBadPattern(pattern)))
  })
})
