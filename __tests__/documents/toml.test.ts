import { describe, expect, it } from '@jest/globals'
import type { Node } from '../../src/documents/node.js'
import { reprNode } from '../../src/documents/python.js'
import { parseToml } from '../../src/documents/toml.js'
import { dataOf, describeFailure, rootOf } from './reading.js'

const repr = (text: string) => reprNode(rootOf(parseToml(text)))

/** `key:line` of every entry, in the order of the file. */
function linesOf(node: Node): readonly string[] {
  if (node.kind === 'list') return node.items.flatMap(linesOf)
  if (node.kind === 'scalar') return []
  return [...node.entries].flatMap(([key, { line, value }]) => [`${key}:${line}`, ...linesOf(value)])
}

describe('TOML', () => {
  it('is read into tables, dotted keys and arrays of tables', () => {
    const text = 'a.b = 1\n[c]\nd = "x"\n[c.e]\nf = true\n[[g]]\nh = 1\n[[g]]\nh = 2\n[g.i]\nj = 3\n'
    expect(dataOf(parseToml(text))).toEqual({
      a: { b: 1 },
      c: { d: 'x', e: { f: true } },
      g: [{ h: 1 }, { h: 2, i: { j: 3 } }],
    })
  })

  it('keeps what tells Python’s numbers apart', () => {
    expect(repr('a = [1, 1.0, 1e3, 0x1F, 0o17, 0b11, 1_000, inf, -nan, 9007199254740993]')).toBe(
      "{'a': [1, 1.0, 1000.0, 31, 15, 3, 1000, inf, nan, 9007199254740993]}",
    )
  })

  // The expected texts are those of Python for what tomlkit reads.
  it.each([
    ['1979-05-27', 'datetime.date(1979, 5, 27)'],
    ['1979-05-27T07:32:00', 'datetime.datetime(1979, 5, 27, 7, 32)'],
    ['1979-05-27 07:32:01.5', 'datetime.datetime(1979, 5, 27, 7, 32, 1, 500000)'],
    ['07:32:00', 'datetime.time(7, 32)'],
  ])('reads the date %s and keeps its text', (written, python) => {
    expect(repr(`d = ${written}`)).toBe(`{'d': ${python}}`)
    expect(dataOf(parseToml(`d = ${written}`))).toEqual({ d: written })
  })

  it('knows the line of every key, past strings and comments that look like keys', () => {
    const text = [
      '# x = 0',
      'a = """',
      'b = 1',
      '[c]',
      '""" # d = 1',
      '[e."f.g".\'h\']',
      'i = [ # j = 1',
      '  1,',
      '  {k = 1, l.m = "]"},',
      "] # n = '",
      "o = '''p = ']'''''",
      'q = "\\""',
      '[[r]]',
      's = 1',
      '[[r]]',
      's = 2',
      '[r.t]',
      'u = 3',
    ].join('\n')
    expect(linesOf(rootOf(parseToml(text)))).toEqual(
      'a:2 e:6 f.g:6 h:6 i:7 k:9 l:9 m:9 o:11 q:12 r:13 s:14 s:16 t:17 u:18'.split(' '),
    )
  })

  it('takes keys of any name', () => {
    expect(Object.keys(dataOf(parseToml('__proto__ = 1\n"\\u00e9 \\"" = 2\nconstructor.x = 3\n')) as object)).toEqual([
      '__proto__',
      'é "',
      'constructor',
    ])
  })

  it.each([
    ['a = 1\na = 2\n', '2: a key or a table stands twice'],
    ['[a]\n[b]\n[a]\n', '3: a key or a table stands twice'],
    ['a = 1\n\nb = \n', '3: the file is not valid TOML: this line breaks its rules'],
    ['a = 017\n', '1: the file is not valid TOML: this line breaks its rules'],
    ['a = 1\nb = 1979-=5-27\n', '2: the file is not valid TOML: this line breaks its rules'],
    ['a = "x\n', '1: the file is not valid TOML: this line breaks its rules'],
    ['a = 1\n<<<<<<< HEAD\nb = 1\n', '2: the file holds an unresolved merge conflict'],
  ])('says where it is broken: %j', (text, failure) => {
    expect(describeFailure(parseToml(text))).toBe(failure)
  })
})
