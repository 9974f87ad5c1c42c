import { describe, expect, it } from '@jest/globals'
import { reprNode } from '../../src/documents/python.js'
import { parseYaml } from '../../src/documents/yaml.js'
import { rootOf } from './reading.js'

const repr = (yaml: string) => reprNode(rootOf(parseYaml(yaml)))

// The expected texts are what Python 3.11's repr() gives for what ruamel reads.
describe('Python’s text of a value', () => {
  it.each([
    ['[1, 2.0, 1e3, 1e-5, 1e16, 0x1F]', '[1, 2.0, 1000.0, 1e-05, 1e+16, 31]'],
    ['[.nan, .inf, -.inf]', '[nan, inf, -inf]'],
    ['[true, false, null, text]', "[True, False, None, 'text']"],
    ['{a: [{b: 1}]}', "{'a': [{'b': 1}]}"],
    ['[{a: 1, <<: [{b: 2, c: 3}, {d: 4, b: 5}], c: 6}]', "[{'d': 4, 'b': 2, 'c': 6, 'a': 1}]"],
    ['[1180591620717411303424]', '[1180591620717411303424]'],
    [
      '{1: a, true: b, ~: c, 0x10: d, 1.0: e, "1.5": f}',
      "{1: 'a', True: 'b', None: 'c', 16: 'd', 1.0: 'e', '1.5': 'f'}",
    ],
    ['[2024-01-02, 2024-01-02 03:04:05]', '[datetime.date(2024, 1, 2), datetime.datetime(2024, 1, 2, 3, 4, 5)]'],
    ["[2024-1-2, '2024-01-02', x2024-01-02]", "['2024-1-2', '2024-01-02', 'x2024-01-02']"],
  ])('of %s is %s', (yaml, text) => {
    expect(repr(yaml)).toBe(text)
  })

  it.each([
    ["it's", `"it's"`],
    [`'"`, `'\\'"'`],
    ['a\\b\t\u007f\u00a0\u200b', "'a\\\\b\\t\\x7f\\xa0\\u200b'"],
    ['\u{1f600}é', "'\u{1f600}é'"],
    ['\u{e0041}', "'\\U000e0041'"],
  ])('of the string %j quotes it as repr does', (value, text) => {
    expect(repr(JSON.stringify(value))).toBe(text)
  })
})
