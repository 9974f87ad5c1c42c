import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { attempt } from '../../src/documents/failure.js'
import { indexLines } from '../../src/documents/lines.js'
import { readPlainYaml } from '../../src/documents/yaml-plain.js'
import { composeYaml } from '../../src/documents/yaml-syntax.js'
import { buildTree } from '../../src/documents/yaml-tree.js'

const readFully = (text: string) => attempt(() => buildTree(composeYaml(text, indexLines(text)), indexLines(text)))

describe('plain YAML', () => {
  it.each([
    'a: 1\nb:\n- c\n- d: e\n  f: []\n',
    "schema: '2.0'\nstages:\n  fit@0.1:\n    cmd: python x.py --a 1\n      --b 2\n    outs:\n    - path: m\n      size: 3\n",
    'a: "x\\ny"\n',
    'a: "one \\\n  two"\nb: "three\n  four"\n',
    "a: 'it''s\n  folded'\n",
    '# comment\n\na: 1\n\n  # another\nb: 2',
    'a: 1\r\nb:\r\n  c: 2\r\n',
    'a:\nb: null\n1: true\n',
    'a:\n    b:\n    - 1\n    - c: 1\n',
  ])('is read as the full parser reads it: %j', (text) => {
    expect(readPlainYaml(text)).toBeDefined()
    expect(readPlainYaml(text)).toEqual(readFully(text))
  })

  it.each([
    '',
    'text',
    'a: b: c\n',
    'a: 1 # b\n',
    'a: &x 1\nb: *x\n',
    'a: {b: 1}\n',
    'a: |\n  b\n',
    'a: 1\na: 2\n',
    'a: 1\n  b: 2\n',
    'a:\n\tb: 1\n',
    '- - 1\n',
    'a: 2024-01-01\n',
    'a: "\\q"\n',
    "a: 'b' c\n",
    '--- \na: 1\n',
    'a: 1\n---\nb: 2\n',
    '<<: a\n',
    'a: b\u00a0\n',
  ])('is not what %j is', (text) => {
    expect(readPlainYaml(text)).toBeUndefined()
  })

  it('is read by either parser alike, lines and all, whatever stands in it', () => {
    const word = fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom('a', '1.0', '') },
      fc.constantFrom(
        ...[
          'a',
          'b c',
          '1',
          '1.0',
          'null',
          'true',
          "'q'",
          '"d"',
          '"e\\x41"',
          "'it''s'",
          '-x',
          '[]',
          '{}',
          'x:y',
          'a#b',
        ],
        ...[
          'a: b',
          'a #b',
          '- x',
          '*a',
          '"open',
          "'open",
          'é',
          '.',
          '...',
          'x:',
          '~',
          '',
          '2020-01-01',
          '?',
          'end"',
          "end'",
        ],
      ),
    )
    const key = fc.oneof(
      { weight: 4, arbitrary: fc.nat(50).map((number) => `k${number}`) },
      fc.constantFrom('k k', '1', 'true', 'fit@0.1', '../c', '~', '<<', 'é', '- k'),
    )
    const line = fc
      .tuple(fc.constantFrom(0, 0, 2, 2, 4, 1), fc.boolean(), fc.option(key, { freq: 6 }), word)
      .map(
        ([indent, dash, name, value]) =>
          `${' '.repeat(indent)}${dash ? '- ' : ''}${name === null ? value : `${name}:${value === '' ? '' : ` ${value}`}`}`,
      )
    const text = fc
      .tuple(
        fc.array(fc.oneof({ weight: 9, arbitrary: line }, fc.constantFrom('', '# c', ' ', '---')), { maxLength: 6 }),
        fc.constantFrom('\n', '\n', '\r\n'),
      )
      .map(([lines, end]) => lines.join(end))
    let plain = 0
    fc.assert(
      fc.property(text, (written) => {
        const read = readPlainYaml(written)
        if (read === undefined) return
        plain += 1
        expect(read).toEqual(readFully(written))
      }),
      { numRuns: 20_000 },
    )
    expect(plain).toBeGreaterThan(1000)
  })
})
