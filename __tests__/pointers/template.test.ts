import { describe, expect, it } from '@jest/globals'
import { isTemplated, matchTemplate } from '../../src/pointers/dvc/template.js'

describe('a templated path', () => {
  it.each([
    [`models/\${name}.pkl`, 'models/a.pkl', true],
    [`models/\${name}.pkl`, 'models/a/b.pkl', true],
    [`models/\${name}.pkl`, 'models/.pkl', true],
    [`models/\${name}.pkl`, 'models/a.json', false],
    [`models/\${name}.pkl`, 'xmodels/a.pkl', false],
    [`\${a}/\${b.c}.x`, 'one/two.x', true],
    [`\${a}/\${b.c}.x`, 'one.x', false],
    [`\${a}aba\${b}aba`, 'ababa', false],
    [`\${a}aba\${b}aba`, 'abaaba', true],
    [`a+(b)\${c}`, 'a+(b)x', true],
    ['plain', 'plain', true],
    ['plain', 'plainer', false],
    [`a\\\${b}`, `a\${b}`, true],
  ])('%s can become %s: %s', (written, resolved, fits) => {
    expect(matchTemplate(written)(resolved)).toBe(fits)
  })

  it('is one that holds an expression', () => {
    expect([`a\${b}`, `\${a}`, 'a$b', `a\\\${b}`, '{a}', `\${a`].map(isTemplated)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('with a thousand expressions is matched at once', () => {
    const started = performance.now()
    expect(matchTemplate(`${`\${a}x`.repeat(1000)}y`)('x'.repeat(5000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
