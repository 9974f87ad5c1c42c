import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { asMap, type Node, textOf, valueAt } from '../../src/documents/node.js'
import { parseYaml } from '../../src/documents/yaml.js'
import { dataOf, rootOf } from './reading.js'

const LOCK = `schema: '2.0'
stages:
  prep:
    cmd: python prep.py
    deps:
    - path: data/raw
      md5: b8aa600baf074b9fbce98054bf90e48e.dir

    - path: prep.py   # a comment
      md5:
        12345678901234567890123456789012
    params: {params.yaml: {lr: 5e-5, n: 400_000}}
`

describe('YAML: places', () => {
  const prep = valueAt(valueAt(rootOf(parseYaml(LOCK)), 'stages'), 'prep')
  const deps = valueAt(prep, 'deps')

  it('knows the line of every key and value', () => {
    expect(asMap(rootOf(parseYaml(LOCK)))?.entries.get('stages')?.line).toBe(2)
    expect(asMap(prep)?.entries.get('deps')?.line).toBe(5)
    expect(deps?.line).toBe(6)
    const [first, second] = deps?.kind === 'list' ? deps.items : []
    expect(first?.line).toBe(6)
    expect(second?.line).toBe(9)
    expect(asMap(second)?.entries.get('md5')).toMatchObject({ line: 10, value: { line: 11 } })
    expect(valueAt(valueAt(valueAt(prep, 'params'), 'params.yaml'), 'lr')).toMatchObject({ value: 5e-5, line: 12 })
  })

  it('knows the same lines with CRLF, and keeps no carriage return', () => {
    const crlf = parseYaml(LOCK.replaceAll('\n', '\r\n'))
    expect(rootOf(crlf)).toEqual(rootOf(parseYaml(LOCK)))
  })

  it('gives a value that is not written the line of its key', () => {
    expect(valueAt(rootOf(parseYaml('a: 1\nmd5:\n\n# c\nb: 2\n')), 'md5')).toEqual({
      kind: 'scalar',
      value: null,
      source: '',
      line: 2,
    })
    expect(valueAt(rootOf(parseYaml('a: 1\n? b\n')), 'b')).toMatchObject({ value: null, line: 2 })
    expect(rootOf(parseYaml('- a\n-\n- c\n'))).toMatchObject({ items: [{ line: 1 }, { line: 2 }, { line: 3 }] })
  })
})

describe('YAML: digests that nobody quoted', () => {
  it.each(['12345678901234567890123456789012', '123456789012345678901234567e9012', '00000000000000000000000000000000'])(
    'keeps the text of %s',
    (md5) => {
      const node = valueAt(rootOf(parseYaml(`md5: ${md5}\n`)), 'md5')
      expect(textOf(node)).toBe(md5)
      expect(node?.kind === 'scalar' && typeof node.value).not.toBe('string')
    },
  )

  it('decodes strings, and keeps an inner pair of quotes', () => {
    const root = rootOf(parseYaml(`a: "x\\ty"\nb: 'it''s'\netag: '"abc"'\n`))
    expect(['a', 'b', 'etag'].map((key) => textOf(valueAt(root, key)))).toEqual(['x\ty', "it's", '"abc"'])
  })
})

describe('YAML: scalars as DVC reads them', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['1_000', 1000],
    ['400_000', 400_000],
    ['1_000.5', 1000.5],
    ['0777', 777],
    ['0o17', 15],
    ['0x1F', 31],
    ['-0x1F', -31],
    ['0b11', 3],
    ['+1', 1],
    ['-0', 0],
    ['5e-5', 5e-5],
    ['1.', 1],
    ['.5', 0.5],
    ['12345678901234567890123', 12345678901234567890123n],
    ['-9007199254740993', -9007199254740993n],
    ['9007199254740991', 9007199254740991],
    ['.nan', Number.NaN],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['nan', 'nan'],
    ['"nan"', 'nan'],
    ['~', null],
    ['Null', null],
    ['TRUE', true],
    ['yes', 'yes'],
    ['off', 'off'],
    ['2024-01-01', '2024-01-01'],
    ['1:30', '1:30'],
    ['_1', '_1'],
    ['0b', '0b'],
    ['0o8', '0o8'],
    ['1.2.3', '1.2.3'],
    ['1,000', '1,000'],
    ["'1'", '1'],
    ['!!str 12', '12'],
    ['!!int "12"', 12],
  ]

  it.each(cases)('reads %s', (source, value) => {
    expect(dataOf(parseYaml(`a: ${source}`))).toEqual({ a: value })
  })

  it('keeps keys that are no strings as their text', () => {
    expect(dataOf(parseYaml('1: a\ntrue: b\n~: c\n0x10: d\n1.50: e\n'))).toEqual({
      1: 'a',
      true: 'b',
      '~': 'c',
      '0x10': 'd',
      '1.50': 'e',
    })
  })

  it('reads block text, and lists of lists', () => {
    expect(dataOf(parseYaml('a: >-\n  x\n  y\nb: |\n  x\n  y\nc:\n- - 1\n  - [2]\n'))).toEqual({
      a: 'x y',
      b: 'x\ny\n',
      c: [[1, [2]]],
    })
  })

  it('constructs nothing for a tag, and prints no warning', () => {
    const warned: unknown[] = []
    const { emitWarning } = process
    process.emitWarning = ((warning: unknown) => warned.push(warning)) as typeof process.emitWarning
    try {
      const text = 'a: !!python/object/apply:os.system ["ls"]\nb: !custom 3\nc: !!binary aGk=\nd: !!set {x}\n'
      expect(dataOf(parseYaml(text))).toEqual({ a: ['ls'], b: '3', c: 'aGk=', d: { x: null } })
      expect(dataOf(parseYaml('a: !!timestamp soon\nb: !!omap [x: 1]\n'))).toEqual({ a: 'soon', b: [{ x: 1 }] })
      expect(parseYaml('? {a: 1}\n: b\n').ok).toBe(false)
    } finally {
      process.emitWarning = emitWarning
    }
    expect(warned).toEqual([])
  })
})

describe('YAML: aliases and merge keys', () => {
  it('repeats what an alias names, with the lines of the original', () => {
    const root = rootOf(parseYaml('a: &x\n  k: 1\nb: *x\n'))
    expect(asMap(root)?.entries.get('b')).toMatchObject({ line: 3, value: { line: 2 } })
    expect(dataOf(parseYaml('a: &x 1\nb: &y [*x]\nc: &x 2\nd: [*x, *y]\n'))).toEqual({
      a: 1,
      b: [1],
      c: 2,
      d: [2, [1]],
    })
  })

  it('merges maps: explicit keys win, then the earlier map', () => {
    const text = 'a: &a {k: 1, l: 1}\nb: &b {k: 2, l: 2, m: 2}\nc:\n  l: 3\n  <<: [*a, *b]\nd: {<<: *a}\n'
    expect(dataOf(parseYaml(text))).toMatchObject({ c: { k: 1, l: 3, m: 2 }, d: { k: 1, l: 1 } })
  })

  it('takes a quoted "<<" for a key like any other', () => {
    expect(dataOf(parseYaml('"<<": {b: 1}'))).toEqual({ '<<': { b: 1 } })
  })
})

describe('YAML: documents', () => {
  it.each(['', '\n', '# only a comment\n', '---\n', 'null\n', '---\n...\n'])('reads %j as an empty map', (text) => {
    expect(rootOf(parseYaml(text))).toEqual({ kind: 'map', entries: new Map(), line: 1 })
  })

  it('reads one document between its markers', () => {
    expect(dataOf(parseYaml('%YAML 1.2\n---\na: 1\n...\n# end\n'))).toEqual({ a: 1 })
  })

  it('reads a closing bracket below its key, and a comment right after a value, as DVC does', () => {
    expect(dataOf(parseYaml('x:\n  a: [\n    1,\n  ]\n  b: "y"#c\n'))).toEqual({ x: { a: [1], b: 'y' } })
  })

  it('reads templates as text', () => {
    expect(dataOf(parseYaml(`a: \${b.c[0]}\nd: data/\${e}.csv\n`))).toEqual({ a: `\${b.c[0]}`, d: `data/\${e}.csv` })
  })

  it('reads any JSON as the same value', () => {
    const json = fc.tuple(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '   '))
    fc.assert(
      fc.property(json, ([value, indent]) => {
        const text = JSON.stringify({ value }, null, indent)
        expect(written(rootOf(parseYaml(text)))).toBe(JSON.stringify(JSON.parse(text)))
      }),
      { numRuns: 500 },
    )
  })
})

/** The tree as JSON, with bigints as the numbers that `JSON.parse` makes of them. */
function written(node: Node): string {
  return JSON.stringify(dataOf({ ok: true, root: node }), (_, value) =>
    typeof value === 'bigint' ? Number(value) : value,
  )
}
