import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseJson } from '../../src/documents/json.js'
import { asMap, textOf, valueAt } from '../../src/documents/node.js'
import { dataOf, describeFailure, rootOf } from './reading.js'

describe('JSON: values', () => {
  it('gives back what JSON.stringify wrote, minified or indented', () => {
    const json = fc.tuple(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(undefined, 2, '\t'))
    fc.assert(
      fc.property(json, ([value, indent]) => {
        const read = dataOf(parseJson(JSON.stringify(value, null, indent)))
        const number = (_: string, part: unknown): unknown => (typeof part === 'bigint' ? Number(part) : part)
        // Not JSON.parse: it misreads some escaped keys, https://github.com/nodejs/node/issues/63785.
        expect(JSON.stringify(read, number)).toBe(JSON.stringify(value))
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses what JSON.parse refuses', () => {
    // One letter only inside strings, so that no key stands twice and no bare word of Python comes up.
    const parts = fc.constantFrom(..."{}[]:, \n01.-+eE/*#'\\", '"', '"a"', '"\\n"', 'true', 'null', '-1', '2.5e3')
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        fc.pre(text.split('"a"').length <= 2)
        expect(parseJson(text).ok).toBe(accepts(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('reads the bare words that Python writes', () => {
    expect(dataOf(parseJson('{"loss": NaN, "acc": 0.9, "max": Infinity, "min": -Infinity, "s": "NaN"}'))).toEqual({
      loss: Number.NaN,
      acc: 0.9,
      max: Number.POSITIVE_INFINITY,
      min: Number.NEGATIVE_INFINITY,
      s: 'NaN',
    })
  })

  it('keeps integers past 2^53 exact, and the text of every number', () => {
    const root = rootOf(parseJson('{"id": 12345678901234567890, "low": -9007199254740993, "one": 1.0, "big": 1e999}'))
    expect(valueAt(root, 'id')).toMatchObject({ value: 12345678901234567890n, source: '12345678901234567890' })
    expect(valueAt(root, 'low')).toMatchObject({ value: -9007199254740993n })
    expect(valueAt(root, 'one')).toMatchObject({ value: 1, source: '1.0' })
    expect(valueAt(root, 'big')).toMatchObject({ value: Number.POSITIVE_INFINITY, source: '1e999' })
  })

  it('decodes escapes', () => {
    expect(textOf(rootOf(parseJson('"\\u00e9\\n\\"\\/\\\\ \\ud83d\\ude00"')))).toBe('é\n"/\\ 😀')
  })

  it('reads a string of a million escapes', () => {
    expect(dataOf(parseJson(`"${'\\n'.repeat(1_000_000)}"`))).toBe('\n'.repeat(1_000_000))
  })

  it('reads a root that is a list or a scalar', () => {
    expect(dataOf(parseJson(' [1, "nan", []] '))).toEqual([1, 'nan', []])
    expect(dataOf(parseJson('0.93\n'))).toBe(0.93)
  })

  it.each(['\n', '\r\n'])('knows the line of every key and value, with %j', (end) => {
    const root = rootOf(parseJson(['{', '  "a":', '    1,', '  "b": {"c": [', '    true]}', '}'].join(end)))
    expect(asMap(root)?.entries.get('a')).toMatchObject({ line: 2, value: { line: 3 } })
    expect(asMap(valueAt(root, 'b'))?.entries.get('c')).toMatchObject({ line: 4, value: { items: [{ line: 5 }] } })
  })
})

describe('JSON: failures', () => {
  const invalid = 'the file is not valid JSON: '
  const cases: readonly (readonly [string, string, string])[] = [
    ['an empty file', '', '1: the file is empty, and a JSON value is expected'],
    ['white space alone', ' \n\n', '1: the file is empty, and a JSON value is expected'],
    ['a key that stands twice', '{\n"a": 1,\n"a": 2}', '3: the key a stands twice in one map, first on line 2'],
    ['a line comment', '{\n// c\n"a": 1}', `2: ${invalid}a key in double quotes is expected, and / stands there`],
    ['a block comment', '[1, /* c */ 2]', `1: ${invalid}a value is expected, and / stands there`],
    ['a comma at the end of a list', '[1,\n]', `2: ${invalid}a value is expected, and ] stands there`],
    ['a comma at the end of a map', '{"a": 1,}', `1: ${invalid}a key in double quotes is expected, and } stands there`],
    ['single quotes', "{'a': 1}", `1: ${invalid}a key in double quotes is expected, and ' stands there`],
    ['a bare key', '{a: 1}', `1: ${invalid}a key in double quotes is expected, and a stands there`],
    ['a missing colon', '{"a" 1}', `1: ${invalid}a colon is expected, and 1 stands there`],
    ['a missing comma', '[1\n2]', `2: ${invalid}a comma or ] is expected, and 2 stands there`],
    ['a file cut short', '{"a": [1,\n', `1: ${invalid}a value is expected, and the file ends`],
    ['something after the value', '{}\n{}', `2: ${invalid}the end of the file is expected, and { stands there`],
    ['nan in small letters', '{"a": nan}', `1: ${invalid}a value is expected, and n stands there`],
    ['a negative NaN', '-NaN', `1: ${invalid}a value is expected, and - stands there`],
    ['a leading zero', '[01]', `1: ${invalid}a comma or ] is expected, and 1 stands there`],
    ['a leading plus', '+1', `1: ${invalid}a value is expected, and + stands there`],
    ['a hexadecimal number', '0x1F', `1: ${invalid}the end of the file is expected, and x stands there`],
    ['a point at the start', '[.5]', `1: ${invalid}a value is expected, and . stands there`],
    ['a point at the end', '[5.]', `1: ${invalid}a comma or ] is expected, and . stands there`],
    ['a positive infinity', '[+Infinity]', `1: ${invalid}a value is expected, and + stands there`],
    ['a bare word as a key', '{NaN: 1}', `1: ${invalid}a key in double quotes is expected, and N stands there`],
    ['a space that JSON lacks', '[\u00a01]', `1: ${invalid}a value is expected, and \u00a0 stands there`],
    ['a line that goes on', '"a\\\nb"', `1: ${invalid}a string has an escape that JSON does not know`],
    ['an open string', '\n"abc', `2: ${invalid}a string is not closed on its line`],
    ['a string over two lines', '["a\nb"]', `1: ${invalid}a string is not closed on its line`],
    ['a tab in a string', '"a\tb"', `1: ${invalid}a string holds a control character that is not escaped`],
    ['a raw escape sign', '"\u001b[31m"', `1: ${invalid}a string holds a control character that is not escaped`],
    ['an escape that JSON lacks', '"\\x41"', `1: ${invalid}a string has an escape that JSON does not know`],
    ['a backslash at the end', '"\\', `1: ${invalid}a string is not closed on its line`],
  ]

  it.each(cases)('names the line and the mistake: %s', (_, text, failure) => {
    expect(describeFailure(parseJson(text))).toBe(failure)
  })
})

function accepts(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
