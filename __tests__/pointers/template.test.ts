import { describe, expect, it } from '@jest/globals'
import { matchTemplate, parseTemplate } from '../../src/pointers/dvc/template.js'

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

  it('with a thousand expressions is matched at once', () => {
    const started = performance.now()
    expect(matchTemplate(`${`\${a}x`.repeat(1000)}y`)('x'.repeat(5000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('an expression', () => {
  const keysOf = (text: string) => parseTemplate(text).expressions.map(({ keys }) => keys)

  it.each([
    [`\${a}`, [['a']]],
    [
      `x-\${a.b}/\${c[0].d}-y`,
      [
        ['a', 'b'],
        ['c', '0', 'd'],
      ],
    ],
    [`\${a[b][1]}`, [['a', 'b', '1']]],
    [`\${ a . b }`, [['a', 'b']]],
    [`\${a[0] .b}`, [['a', '0', 'b']]],
    [`\${a\${b}`, [['a${b']]],
    [`\${a b}`, [['a b']]],
    [`\\\${a} \${b}`, [['b']]],
    [`\${a\n} \${b}`, [['b']]],
    ['a$b {a} ${a', []],
    [`\${}`, [undefined]],
    [`\${.a}`, [undefined]],
    [`\${a.}`, [undefined]],
    [`\${a[0]b}`, [undefined]],
    [`\${a[0}`, [undefined]],
    [`\${a]}`, [undefined]],
    [`\${a..b}`, [undefined]],
  ])('in %j names %j', (text, keys) => {
    expect(keysOf(text)).toEqual(keys)
  })

  it('is found in linear time, whatever opens and never closes', () => {
    const started = performance.now()
    expect(keysOf('${'.repeat(500_000))).toEqual([])
    expect(keysOf(`${'${'.repeat(500_000)}\n}`)).toEqual([])
    expect(keysOf(`\${${'a.'.repeat(500_000)}}`)).toEqual([undefined])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
