import { describe, expect, it } from '@jest/globals'
import { parsePython } from '../../src/documents/python-file.js'
import { parseYaml } from '../../src/documents/yaml.js'
import type { Change, MetricComparison, Param, ParamChange, Scalar } from '../../src/model.js'
import type { CommitDiff } from '../../src/reports/diff.js'
import { dumpJson } from '../../src/reports/dvc/python.js'
import { renderDvc } from '../../src/reports/dvc.js'
import { flattenParams } from '../../src/snapshot/flatten.js'
import { diffParams } from '../../src/snapshot/param-diff.js'
import { rootOf } from '../documents/reading.js'
import { modified, side } from './builders.js'

const NOTHING: CommitDiff = { data: [], metrics: [], params: [] }
const place = { path: 'dvc.yaml', line: 1 }

function metric(file: string, key: string, base?: Scalar, head?: Scalar): MetricComparison {
  return {
    file,
    key,
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head }),
    defaults: true,
    place,
  }
}

/** The changes between two versions of `p.yaml`, with everything that did not change too. */
function diffYaml(base: string, head: string): readonly ParamChange[] {
  const [before = [], after = []] = [base, head].map((text): readonly Param[] =>
    flattenParams(rootOf(parseYaml(text))).map((leaf) => ({ file: 'p.yaml', ...leaf, place })),
  )
  return diffParams(before, after, true)
}

// The expected texts were printed by DVC 3.67.1 for a repository with these values; only the keys' order is ours.
describe('what `dvc metrics diff --json` prints', () => {
  const metrics = [
    metric('m.json', 'a.b', 0.91, 0.93),
    metric('m.json', 'a.n', null, 2),
    metric('m.json', 'step', 9),
    metric('m.json', 'flag', true, false),
    metric('m.json', 'nan', Number.NaN, Number.NaN),
    metric('m.json', 'big', 9007199254740993n, 9007199254740995n),
    metric('m.json', 's', 'x', 'y'),
    metric('m.json', 'i', 1, 1),
    metric('m.json', 'inf', Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
    metric('m.json', 'exp', 1e-7, 3e-7),
    metric('m.json', 'new', undefined, 1),
    metric('s.yaml', '', 0.5, 0.7),
    metric('t.yaml', '', 0.5),
    metric('t.yaml', 'z', undefined, 1),
    metric('u.json', 'k', 1),
    metric('u.json', '', undefined, 7),
    metric('v.yaml', '', 0, 0.5),
  ]

  it('is printed, key for key', () => {
    expect(renderDvc({ ...NOTHING, metrics }, 'metrics')).toBe(
      '{"m.json": {"a.b": {"old": 0.91, "new": 0.93, "diff": 0.020000000000000018}, "a.n": {"old": null, "new": 2}, "big": {"old": 9007199254740993, "new": 9007199254740995, "diff": 2}, "exp": {"old": 1e-07, "new": 3e-07, "diff": 2e-07}, "flag": {"old": true, "new": false, "diff": -1}, "inf": {"old": Infinity, "new": -Infinity, "diff": -Infinity}, "nan": {"old": NaN, "new": NaN, "diff": NaN}, "new": {"old": null, "new": 1}, "s": {"old": "x", "new": "y"}, "step": {"old": 9, "new": null}}, "s.yaml": {"": {"old": 0.5, "new": 0.7, "diff": 0.19999999999999996}}, "t.yaml": {"z": {"old": "unable to parse", "new": 1}}, "u.json": {"k": {"old": 1, "new": "unable to parse"}}}\n',
    )
  })

  it('has what did not change only when all is asked for', () => {
    const same = [metric('m.json', 'i', 1, 1), metric('m.json', 't', true, 1)]
    expect(renderDvc({ ...NOTHING, metrics: same }, 'metrics')).toBe('{}\n')
    expect(renderDvc({ ...NOTHING, metrics: same }, 'metrics', { all: true })).toBe(
      '{"m.json": {"i": {"old": 1, "new": 1, "diff": 0}, "t": {"old": true, "new": 1, "diff": 0}}}\n',
    )
  })
})

describe('what `dvc params diff --json` prints', () => {
  it('is printed, key for key: lists as Python writes them, maps flattened, null as absent', () => {
    const base = 'lr: 0.1\nlayers: [1, 2.0, x, true, null]\ndeep: [{q: 1e-5}]\nempty: {}\nlst: []\nnul:\nmap: 1\n'
    const head = `lr: 0.2\nlayers: [1, 2, x, true, "it's"]\ndeep: [{q: 1e-6, 'a"b': "c'd\\"e", u: "é\\n"}]\nempty: 3\nlst: {}\nnul: 4\nmap: {q: 1}\n`
    const params = diffYaml(base, head)
    expect(renderDvc({ ...NOTHING, params }, 'params')).toBe(
      String.raw`{"p.yaml": {"deep": {"old": "[{'q': 1e-05}]", "new": "[{'q': 1e-06, 'a\"b': 'c\\'d\"e', 'u': '\u00e9\\n'}]"}, "empty": {"old": null, "new": 3}, "layers": {"old": "[1, 2.0, 'x', True, None]", "new": "[1, 2, 'x', True, \"it's\"]"}, "lr": {"old": 0.1, "new": 0.2, "diff": 0.1}, "lst": {"old": "[]", "new": null}, "map": {"old": 1, "new": null}, "map.q": {"old": null, "new": 1}, "nul": {"old": null, "new": 4}}}` +
        '\n',
    )
  })
})

describe('values that are Python’s own', () => {
  const diffPython = (base: string, head: string, path = 'p.yaml') => {
    const parse = path.endsWith('.py') ? parsePython : parseYaml
    const [before = [], after = []] = [base, head].map((text): readonly Param[] =>
      flattenParams(rootOf(parse(text))).map((leaf) => ({ file: path, ...leaf, place })),
    )
    return JSON.parse(renderDvc({ ...NOTHING, params: diffParams(before, after, true) }, 'params'))[path]
  }

  it('are tuples as lists, and lists as texts', () => {
    expect(diffPython('a = (1, 2)\nb = [(1,)]\nc = (1, 2)\n', 'a = (1, 3)\nb = [()]\nc = (1, 2.0)\n', 'p.py')).toEqual({
      a: { old: [1, 2], new: [1, 3] },
      b: { old: '[(1,)]', new: '[()]' },
    })
    expect(diffPython('a = (1, 2)\n', 'a = [1, 2]\n', 'p.py')).toEqual({ a: { old: [1, 2], new: '[1, 2]' } })
  })

  it('are dates as they are written, and inside lists as Python writes them', () => {
    expect(diffPython('a: 2024-01-01\nb: [2024-01-01]\n', 'a: 2024-01-02\nb: []\n')).toEqual({
      a: { old: '2024-01-01', new: '2024-01-02' },
      b: { old: '[datetime.date(2024, 1, 1)]', new: '[]' },
    })
  })

  it('are lists again where a list, or a text of JSON, is the whole file', () => {
    expect(diffPython('[1, 2]', '[1, 3]')).toEqual({ '': { old: [1, 2], new: [1, 3] } })
    expect(diffPython('[1]', '[3]')).toEqual({ '': { old: 1, new: 3, diff: 2 } })
    expect(diffPython('[a, 1]', '[b, 1]')).toEqual({ '': { old: "['a', 1]", new: "['b', 1]" } })
    expect(diffPython('[1, 2]', '[]')).toBeUndefined()
    expect(diffPython("'5'", "'7'")).toEqual({ '': { old: 5, new: 7, diff: 2 } })
  })
})

describe('a table among the metrics', () => {
  it('is the one text that DVC takes it for', () => {
    const metrics = [metric('m.csv', 'acc', 0.5, 0.6), metric('m.json', 'acc', 1, 2)]
    const tables = [
      { file: 'm.csv', key: '', base: 'acc 0.5', head: 'acc 0.6' },
      { file: 'm.tsv', key: '', head: 'x' },
    ] as const
    expect(JSON.parse(renderDvc({ ...NOTHING, metrics, tables }, 'metrics'))).toEqual({
      'm.csv': { '': { old: 'acc 0.5', new: 'acc 0.6' } },
      'm.json': { acc: { old: 1, new: 2, diff: 1 } },
    })
  })
})

describe('what `dvc diff --json` prints', () => {
  const at = (pointer: string, hash: string) => side(pointer, hash)
  const data: readonly Change[] = [
    { type: 'added', path: 'new.bin', directory: false, head: at('new.bin.dvc', 'aa') },
    { type: 'added', path: 'imgs/c.txt', directory: false, head: at('imgs.dvc', 'ab') },
    { type: 'deleted', path: 'gone.bin', directory: false, base: at('gone.bin.dvc', 'ac') },
    {
      type: 'renamed',
      path: 'ü.bin',
      from: 'é.bin',
      directory: false,
      base: at('é.bin.dvc', 'ad'),
      head: at('ü.bin.dvc', 'ad'),
    },
    { ...modified('plain.bin', at('plain.bin.dvc', 'ae'), at('plain.bin.dvc', 'af')), type: 'rehashed' },
    { ...modified('imgs/', at('imgs.dvc', 'b1'), at('imgs.dvc', 'b2')), type: 'unknown' },
    modified('weights.bin', at('weights.bin', 'c1'), at('weights.bin', 'c2')),
  ]

  it('has all four lists once anything differs, each sorted; Git LFS files are none of DVC’s', () => {
    expect(renderDvc({ ...NOTHING, data }, 'data')).toBe(
      '{"added": [{"path": "imgs/c.txt"}, {"path": "new.bin"}], "deleted": [{"path": "gone.bin"}], "modified": [{"path": "imgs/"}, {"path": "plain.bin"}], "renamed": [{"path": {"old": "\\u00e9.bin", "new": "\\u00fc.bin"}}]}\n',
    )
    expect(renderDvc(NOTHING, 'all')).toBe('{}\n')
  })

  it('shows hashes when asked, null where none is recorded', () => {
    const unlocked: Change = { type: 'unknown', path: 'out', directory: false, head: { place } }
    expect(
      JSON.parse(renderDvc({ ...NOTHING, data: [...data.slice(3, 5), unlocked] }, 'data', { showHash: true })),
    ).toEqual({
      added: [{ path: 'out', hash: null }],
      deleted: [],
      modified: [
        {
          path: 'plain.bin',
          hash: { old: 'ae'.padEnd(32, '0123456789abcdef'), new: 'af'.padEnd(32, '0123456789abcdef') },
        },
      ],
      renamed: [{ path: { old: 'é.bin', new: 'ü.bin' }, hash: 'ad'.padEnd(32, '0123456789abcdef') }],
    })
  })
})

describe('Python’s texts', () => {
  it.each([
    [1e16, '1e+16'],
    [123456789012345680, '1.2345678901234568e+17'],
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [1.5e300, '1.5e+300'],
    [-0, '-0.0'],
    [2n ** 70n, '1180591620717411303424'],
  ])('of the number %p are %s', (value, text) => {
    expect(dumpJson(value)).toBe(text)
  })

  it('of JSON escape all beyond ASCII', () => {
    expect(dumpJson(['\u007f\u{1f600}é', Number.NaN])).toBe('["\\u007f\\ud83d\\ude00\\u00e9", NaN]')
  })
})
