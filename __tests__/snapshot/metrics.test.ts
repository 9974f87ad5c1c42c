import { describe, expect, it } from '@jest/globals'
import { dvcFile, entry, keyOf, makeDirectory, md5 } from '../helpers/dvc.js'
import { wordNotChecked, wordProblem } from '../helpers/wording.js'
import { filesOf, metricsOf, ruleFor, take } from './taking.js'

const declare = (path: string, flags = '') => `stages:\n  eval:\n    cmd: x\n    metrics:\n    - ${path}${flags}\n`
const UNCACHED = ': {cache: false}'
const lockOf = (path: string, digest: string, hash = '      hash: md5\n') =>
  `schema: '2.0'\nstages:\n  eval:\n    cmd: x\n    outs:\n    - path: ${path}\n${hash}      md5: ${digest}\n`

/** The metrics of one text in a file that the pipeline declares. */
async function valuesOf(path: string, text: string): Promise<Record<string, unknown>> {
  const { head } = await take({}, { 'dvc.yaml': declare(path, UNCACHED), [path]: text })
  return metricsOf(head)
}

describe('the values of a metrics file', () => {
  it('are numbers, booleans and strings under dotted keys; lists and nulls are none', async () => {
    expect(await valuesOf('m.json', '{"a": {"b": 1, "c": [1, 2], "d": null}, "e": "s", "f": true, "g": {}}')).toEqual({
      'm.json:a.b': 1,
      'm.json:e': 's',
      'm.json:f': true,
    })
  })

  it('are read from what Python writes', async () => {
    expect(
      await valuesOf('m.json', '{"loss": NaN, "up": Infinity, "down": -Infinity, "s": "nan", "acc": 0.9}'),
    ).toEqual({
      'm.json:loss': Number.NaN,
      'm.json:up': Number.POSITIVE_INFINITY,
      'm.json:down': Number.NEGATIVE_INFINITY,
      'm.json:s': 'nan',
      'm.json:acc': 0.9,
    })
    expect(await valuesOf('m.yaml', 'loss: .nan\nrate: 5e-5\nn: 400_000\nword: yes\n')).toEqual({
      'm.yaml:loss': Number.NaN,
      'm.yaml:rate': 5e-5,
      'm.yaml:n': 400_000,
      'm.yaml:word': 'yes',
    })
  })

  it('are none that are dates, bytes or lists of any kind', async () => {
    expect(await valuesOf('m.yaml', 'day: 2024-01-01\nquoted: "2024-01-01"\n')).toEqual({
      'm.yaml:quoted': '2024-01-01',
    })
    expect(await valuesOf('m.toml', 'day = 2024-01-01\nat = 10:20:30\nacc = 1\n')).toEqual({ 'm.toml:acc': 1 })
    expect(await valuesOf('m.py', 'a = b"x"\nb = (1, 2)\nc = {1}\nd = ...\nacc = 1\n')).toEqual({ 'm.py:acc': 1 })
  })

  it('stand under keys as DVC writes them, where YAML reads a key as no string', async () => {
    expect(
      Object.keys(await valuesOf('m.yaml', '1: a\nfalse: b\n~: c\nd: {0x10: e, true: f, null: g}\n2: {x: h}\n')),
    ).toEqual(['1', 'false', 'null', 'd.16', 'd.True', 'd.None', '2.x'].map((key) => `m.yaml:${key}`))
  })

  it('are read from TOML and from Python', async () => {
    expect(await valuesOf('m.toml', 'acc = 0.5\n[cls.cat]\nf1 = 1\nlist = [1]\n')).toEqual({
      'm.toml:acc': 0.5,
      'm.toml:cls.cat.f1': 1,
    })
    expect(await valuesOf('m.py', 'acc = 0.5\nclass Cat:\n    f1 = -1\nother = f(1)\n')).toEqual({
      'm.py:acc': 0.5,
      'm.py:Cat.f1': -1,
    })
  })

  it('keep integers past 2^53 whole', async () => {
    expect(await valuesOf('m.json', '{"n": 9007199254740993, "m": -9007199254740993}')).toEqual({
      'm.json:n': 9007199254740993n,
      'm.json:m': -9007199254740993n,
    })
  })

  it('may be one value, or none', async () => {
    expect(await valuesOf('m.yaml', '0.93\n')).toEqual({ 'm.yaml:': 0.93 })
    expect(await valuesOf('m.json', '[1, 2]')).toEqual({})
    expect(await valuesOf('m.json', '{}')).toEqual({})
    expect(await valuesOf('m.yaml', '')).toEqual({})
  })

  it('are not read where two have one dotted key: the last would hide the other', async () => {
    expect(await valuesOf('m.json', '{"a": {"b": 1}, "a.b": 2}')).toEqual({})
    expect(await valuesOf('m.yaml', '"": {a: 2}\na: 1\n')).toEqual({})
    expect(await valuesOf('m.json', `{"${'k'.repeat(2_000)}": 1}`)).toEqual({})
  })

  it('know their lines', async () => {
    const { head } = await take(
      {},
      { 'dvc.yaml': declare('m.json', UNCACHED), 'm.json': '{\n  "a": {\n    "b": 1\n  }\n}' },
    )
    expect(head.metrics).toEqual([{ file: 'm.json', key: 'a.b', value: 1, place: { path: 'm.json', line: 3 } }])
  })

  it('may have any name', async () => {
    const values = await valuesOf('m.json', '{"__proto__": 1, "constructor": {"__proto__": 2}, "</td>@everyone": 3}')
    expect(Object.entries(values)).toEqual([
      ['m.json:__proto__', 1],
      ['m.json:constructor.__proto__', 2],
      ['m.json:</td>@everyone', 3],
    ])
  })
})

describe('a metrics file that git holds', () => {
  it('is read at both commits, whoever declares it', async () => {
    const files = (value: number) => ({ 'm.json': `{"acc": ${value}}` })
    const declared = { 'dvc.yaml': declare('m.json', UNCACHED) }
    const { base, head } = await take(files(1), { ...files(2), ...declared })
    expect([metricsOf(base), metricsOf(head)]).toEqual([{ 'm.json:acc': 1 }, { 'm.json:acc': 2 }])
    const removed = await take({ ...files(1), ...declared }, files(2))
    expect([metricsOf(removed.base), metricsOf(removed.head)]).toEqual([{ 'm.json:acc': 1 }, { 'm.json:acc': 2 }])
  })

  it.each([
    ['{"a": 1,', 'm.json:1 '],
    ['<<<<<<< HEAD\n{"a": 1}\n', 'm.json:1 the file holds an unresolved merge conflict'],
    ['{"a": 1,\n "a": 2}', 'm.json:2 the key a stands twice in one map, first on line 1'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:x\n', 'm.json:1 the file itself is kept in Git LFS'],
    ['', 'm.json:1 the file is empty'],
  ])('is unreadable when it is broken: %j', async (text, problem) => {
    const { head, base } = await take(
      { 'm.json': '{"a": 1}' },
      { 'dvc.yaml': declare('m.json', UNCACHED), 'm.json': text },
    )
    expect(head.problems.map(wordProblem)[0]).toContain(problem)
    expect(head.metricFiles[0]).toMatchObject({ state: 'unreadable' })
    expect([base.problems, metricsOf(base)]).toEqual([[], { 'm.json:a': 1 }])
  })

  it('is unreadable at base when only base is broken', async () => {
    const pipeline = { 'dvc.yaml': declare('m.json', UNCACHED) }
    const { base, head } = await take({ ...pipeline, 'm.json': '{' }, { ...pipeline, 'm.json': '{"a": 1}' })
    expect([base.metricFiles[0]?.state, head.metricFiles[0]?.state]).toEqual(['unreadable', 'read'])
    expect(base.problems).toHaveLength(1)
    expect(head.problems).toEqual([])
  })

  it('is unreadable as a link', async () => {
    const { head } = await take(
      {},
      { 'dvc.yaml': declare('m.json', UNCACHED), 'm.json': { kind: 'symlink', target: '/etc/passwd' } },
    )
    expect(filesOf(head)).toEqual(['m.json declared unreadable (it is a symbolic link, not a file)'])
    expect(head.problems.map(wordProblem)).toEqual(['m.json it is a symbolic link, not a file'])
  })

  it.each([
    ['m.toml', 'acc = 1\n\nacc = 2\n', 'm.toml:3 a key or a table stands twice'],
    ['m.py', 'acc = 1\nloss = (2\n', 'm.py:2 the file is not valid Python: the bracket ( is not closed'],
    ['m.csv', 'acc\n"1\n', 'm.csv:2 a quoted cell of the table is not closed'],
    ['m.csv', 'acc,acc\n1,2\n', 'm.csv:2 two values stand under the key acc'],
  ])('is unreadable when it is broken: %s', async (path, text, problem) => {
    const { head } = await take({}, { 'dvc.yaml': declare(path, UNCACHED), [path]: text })
    expect(head.problems.map(wordProblem)).toEqual([problem])
    expect(head.metricFiles[0]).toMatchObject({ state: 'unreadable' })
  })
})

describe('a metrics file that is a table', () => {
  it.each([
    ['m.csv', 'precision,recall,note\n0.5,nan,good\n', { precision: 0.5, recall: Number.NaN, note: 'good' }],
    ['m.tsv', 'precision\trecall\n1e-3\t-inf\n', { precision: 0.001, recall: -Infinity }],
    ['m.CSV', 'metric,value\nprecision,0.5\nrecall,1\n', { precision: 0.5, recall: 1 }],
    ['m.csv', 'precision,0.5\nrecall,1\n', { precision: 0.5, recall: 1 }],
    ['m.csv', 'precision,recall\n0.5,\n', { precision: 0.5 }],
    ['m.csv', 'precision\n', {}],
    ['m.csv', '', {}],
  ])('of one value for each metric has these: %s %j', async (path, text, values) => {
    const named = Object.fromEntries(Object.entries(values).map(([key, value]) => [`${path}:${key}`, value]))
    expect(await valuesOf(path, text)).toEqual(named)
  })

  it('knows the lines of its values', async () => {
    const { head } = await take({}, { 'dvc.yaml': declare('m.csv', UNCACHED), 'm.csv': 'a,b\n\n1,2\n' })
    expect(head.metrics.map(({ key, place }) => [key, place.line])).toEqual([
      ['a', 3],
      ['b', 3],
    ])
  })

  it.each(['epoch,acc\n1,0.5\n2,0.6\n', 'class,f1\ncat,0.5\ncat,high\n'])(
    'of many values for each metric is not gated, and says so: %j',
    async (text) => {
      const { head } = await take({}, { 'dvc.yaml': declare('m.csv', UNCACHED), 'm.csv': text })
      expect(metricsOf(head)).toEqual({})
      expect(head.notChecked.map(wordNotChecked)).toEqual([
        'metrics in m.csv: the table has 2 rows of values, and a gate needs one value for each metric',
      ])
    },
  )

  it.each([
    ['step,acc\n1,0.5\n', 'step,acc 1,0.5'],
    ['step\tacc\n1\t0.5\n', undefined],
    ['"step",acc\n', undefined],
  ])('is one text to DVC, or nothing where its YAML reader refuses it: %j', async (text, shown) => {
    const { head } = await take({}, { 'dvc.yaml': declare('m.csv', UNCACHED), 'm.csv': text })
    expect(head.metricFiles[0]?.text).toBe(shown)
  })
})

describe('a metrics file that is absent', () => {
  it.each([
    ['is not in the tree', { 'dvc.yaml': 'metrics: [m.json]\n' }, 'it is not in the tree'],
    ['is cache: false', { 'dvc.yaml': declare('m.json', UNCACHED) }, 'it is cache: false and not in the tree'],
    ['was never locked', { 'dvc.yaml': declare('m.json') }, 'no version of it is recorded in dvc.yaml'],
    [
      'is locked without a digest',
      { 'dvc.yaml': declare('m.json'), 'dvc.lock': lockOf('m.json', "''") },
      'no version of it is recorded in dvc.lock',
    ],
    [
      'lies below a file',
      { 'dvc.yaml': 'metrics: [eval/m.json]\n', 'eval.dvc': dvcFile('eval', 'x') },
      'eval is a file, and no directory',
    ],
  ])('because it %s', async (_, files, reason) => {
    const { head } = await take({}, files)
    expect(filesOf(head)[0]).toMatch(/ declared absent /)
    expect(filesOf(head)[0]).toContain(`(${reason})`)
    expect(head.problems).toEqual([])
  })

  it.each([
    [
      'the lock',
      { 'dvc.yaml': declare('m.json'), 'dvc.lock': '>>>>>>> x\n' },
      'dvc.lock cannot be read: the file holds an unresolved merge conflict',
    ],
    ['dvc.yaml', { 'dvc.yaml': '[]', 'dvc.lock': '' }, 'dvc.yaml cannot be read: the file is not a map'],
  ])('is not proven so where %s is broken', async (_, files, reason) => {
    const base = { 'dvc.yaml': declare('m.json'), 'dvc.lock': lockOf('m.json', md5('{"a": 1}')) }
    const { head } = await take(base, files, { [keyOf('{"a": 1}')]: '{"a": 1}' })
    expect(filesOf(head)).toEqual([`m.json declared unreadable (${reason})`])
  })

  it('is not proven so where the .dvc file is broken that may hold it', async () => {
    const { head } = await take({}, { 'dvc.yaml': 'metrics: [eval/m.json]\n', 'eval.dvc': 'x' })
    expect(filesOf(head)).toEqual(['eval/m.json declared unreadable (eval.dvc cannot be read: the file is not a map)'])
  })

  it('is proven so when a broken file is none that could hold it', async () => {
    const { head } = await take({}, { 'dvc.yaml': 'metrics: [m.json]\n', 'other.dvc': 'x', 'sub/dvc.yaml': '[]' })
    expect(filesOf(head)).toEqual(['m.json declared absent (it is not in the tree)'])
  })
})

describe('a metrics file in DVC’s cache', () => {
  const text = '{"acc": 0.5}'

  it('is read from the remote, held against its digest', async () => {
    const files = { 'dvc.yaml': declare('m.json'), 'dvc.lock': lockOf('m.json', md5(text)) }
    expect(metricsOf((await take({}, files, { [keyOf(text)]: text })).head)).toEqual({ 'm.json:acc': 0.5 })
    const other = await take({}, files, { [keyOf(text)]: '{"acc": 0.9}' })
    expect(filesOf(other.head)).toEqual([
      `m.json declared unreachable (the object ${keyOf(text)} of m.json does not have its digest)`,
    ])
  })

  it('of DVC 2.x is held against its digest by the rule of that time', async () => {
    const crlf = '{\r\n"acc": 0.5}'
    const digest = md5('{\n"acc": 0.5}')
    const files = { 'dvc.yaml': declare('m.json'), 'dvc.lock': lockOf('m.json', digest, '') }
    const key = `${digest.slice(0, 2)}/${digest.slice(2)}`
    expect(metricsOf((await take({}, files, { [key]: crlf })).head)).toEqual({ 'm.json:acc': 0.5 })
    const other = await take({}, files, { [key]: '{"acc": 0.9}' })
    expect(other.head.metricFiles[0]?.state).toBe('unreachable')
  })

  it('is found inside a directory output, whoever tracks it', async () => {
    const made = makeDirectory({ 'm.json': text, 'plot.png': 'x' })
    const objects = { [made.key]: made.manifest, [keyOf(text)]: text }
    const tracked = {
      'dvc.yaml': 'metrics: [eval/m.json]\n',
      'eval.dvc': `outs:\n${entry({ md5: made.digest, hash: 'md5', path: 'eval' })}`,
    }
    const { head, base, store } = await take(tracked, tracked, objects)
    expect([metricsOf(base), metricsOf(head)]).toEqual([{ 'eval/m.json:acc': 0.5 }, { 'eval/m.json:acc': 0.5 }])
    expect(store.reads.filter((key) => key === made.key)).toHaveLength(1)
    const absent = await take({}, { ...tracked, 'dvc.yaml': 'metrics: [eval/other.json]\n' }, objects)
    expect(filesOf(absent.head)).toEqual(['eval/other.json declared absent (it is not in the directory eval)'])
  })

  it('is each file of a directory that is metrics itself, at either commit', async () => {
    const [before, after] = [
      makeDirectory({ 'a.json': text, 'x.png': 'x' }),
      makeDirectory({ 'a.json': text, 'b.yaml': 'loss: 2\n' }),
    ]
    const files = ({ digest }: { digest: string }) => ({
      'dvc.yaml': declare('eval'),
      'dvc.lock': lockOf('eval', digest),
    })
    const objects = {
      [before.key]: before.manifest,
      [after.key]: after.manifest,
      [keyOf(text)]: text,
      [keyOf('loss: 2\n')]: 'loss: 2\n',
    }
    const { base, head } = await take(files(before), files(after), objects)
    expect(metricsOf(head)).toEqual({ 'eval/a.json:acc': 0.5, 'eval/b.yaml:loss': 2 })
    expect(filesOf(base)).toEqual([
      'eval/a.json declared read',
      'eval/b.yaml declared absent (it is not in the directory eval)',
    ])
  })

  it('is out of reach as a directory that cannot be listed, or holds none', async () => {
    const made = makeDirectory({ 'x.png': 'x' })
    const files = { 'dvc.yaml': declare('eval'), 'dvc.lock': lockOf('eval', made.digest) }
    expect(filesOf((await take({}, files)).head)).toEqual([`eval declared unreachable (${made.key} is not there)`])
    const empty = await take({}, files, { [made.key]: made.manifest })
    expect(filesOf(empty.head)).toEqual(['eval declared absent (the directory holds no file of metrics)'])
  })

  it('is out of reach, not absent, when its object is', async () => {
    const { head } = await take({}, { 'dvc.yaml': declare('m.json'), 'dvc.lock': lockOf('m.json', md5(text)) })
    expect(filesOf(head)).toEqual([`m.json declared unreachable (${keyOf(text)} is not there)`])
    expect(head.notChecked.map(wordNotChecked)).toEqual([`metrics in m.json: ${keyOf(text)} is not there`])
  })

  it('is unreadable when its bytes are no document', async () => {
    const { head } = await take(
      {},
      { 'dvc.yaml': declare('m.json'), 'dvc.lock': lockOf('m.json', md5('{')) },
      { [keyOf('{')]: '{' },
    )
    expect(head.metricFiles[0]?.state).toBe('unreadable')
    expect(head.problems[0]?.place.path).toBe('m.json')
  })
})

describe('the choice of metrics files', () => {
  const M = '{"acc": 1}'

  it('is what either commit declares, folders of git file by file', async () => {
    const { head } = await take(
      { 'dvc.yaml': 'metrics: [old.json]\n', 'old.json': M },
      {
        'dvc.yaml': 'metrics: [eval, v1.0]\n',
        'old.json': M,
        'eval/a.json': M,
        'eval/sub/b.yml': 'acc: 1\n',
        'eval/c.png': '',
        'evaluation.json': M,
        'v1.0/c.json': M,
      },
    )
    expect(filesOf(head)).toEqual([
      'eval/a.json declared read',
      'eval/sub/b.yml declared read',
      'old.json declared read',
      'v1.0/c.json declared read',
    ])
  })

  it('takes what the policy names beside what the pipeline declares', async () => {
    const files = { 'dvc.yaml': 'metrics: [m.json]\n', 'm.json': M, 'a.json': M, 'sub/b.json': M, 'sub/c.txt': '1' }
    const { head } = await take(
      {},
      files,
      {},
      { metrics: [ruleFor('sub/*:acc'), ruleFor('**:acc'), ruleFor('gone.json:acc')] },
    )
    expect(filesOf(head)).toEqual([
      'gone.json configured absent (it is not in the tree)',
      'm.json declared read',
      'sub/b.json configured read',
    ])
  })

  it('finds what the policy names in DVC’s cache, an output or a file inside one', async () => {
    const made = makeDirectory({ 'm.json': M })
    const files = {
      'eval.dvc': `outs:\n${entry({ md5: made.digest, hash: 'md5', path: 'eval' })}`,
      'x.json.dvc': dvcFile('x.json', M),
    }
    const metrics = [ruleFor('eval/m.json:acc'), ruleFor('x.*:acc')]
    for (const base of [{}, files]) {
      const { head } = await take(base, files, { [made.key]: made.manifest, [keyOf(M)]: M }, { metrics })
      expect(metricsOf(head)).toEqual({ 'eval/m.json:acc': 1, 'x.json:acc': 1 })
    }
  })

  it('is not sure that a configured file is absent where a pipeline is broken', async () => {
    const { head } = await take({}, { 'sub/dvc.yaml': '[]' }, {}, { metrics: [ruleFor('m.json:acc')] })
    expect(filesOf(head)).toEqual(['m.json configured unreadable (sub/dvc.yaml cannot be read: the file is not a map)'])
  })

  it('takes tables and code only where the policy’s glob ends like them', async () => {
    const files = { 'sub/m.toml': 'acc = 1\n', 'sub/data.csv': 'acc\n1\n', 'sub/code.py': 'acc = 1\n' }
    const chosen = async (match: string) => filesOf((await take({}, files, {}, { metrics: [ruleFor(match)] })).head)
    expect(await chosen('sub/**:acc')).toEqual(['sub/m.toml configured read'])
    expect(await chosen('sub/*.csv:acc')).toEqual(['sub/data.csv configured read'])
    expect(await chosen('sub/*.py:acc')).toEqual(['sub/code.py configured read'])
    expect(await chosen('sub/code.py:acc')).toEqual(['sub/code.py configured read'])
  })

  it('takes every known format below a folder that the pipeline names', async () => {
    const files = { 'eval/a.toml': 'a = 1\n', 'eval/b.csv': 'a\n1\n', 'eval/c.png': '', 'eval/d.md': '# x\n' }
    const { head } = await take({}, { 'dvc.yaml': 'metrics: [eval]\n', ...files })
    expect(filesOf(head)).toEqual(['eval/a.toml declared read', 'eval/b.csv declared read'])
  })

  it('infers by name only where nothing is declared or configured', async () => {
    const files = {
      'metrics.json': M,
      'out/Results.yaml': 'acc: 1\n',
      'eval.json': M,
      'evaluations.json': M,
      'metrics.csv': 'acc\n1\n',
      'metrics.toml': 'acc = 1\n',
      'scores.py': 'acc = 1\n',
      'tests/fixtures/results.json': M,
      'docs/metrics.json': M,
      'node_modules/x/results.json': M,
    }
    const { head } = await take({}, files)
    expect(filesOf(head)).toEqual([
      'eval.json inferred read',
      'metrics.json inferred read',
      'out/Results.yaml inferred read',
    ])
    const declared = await take({}, { ...files, 'dvc.yaml': 'metrics: [eval.json]\n' })
    expect(filesOf(declared.head)).toEqual(['eval.json declared read'])
  })

  it('does not infer the data of a stage, a link or a submodule', async () => {
    const pipeline =
      'stages:\n  s:\n    cmd: x\n    outs:\n    - results.json: {cache: false}\n    - out: {cache: false}\n'
    const link = { kind: 'symlink', target: 'x' } as const
    const { head } = await take(
      {},
      {
        'dvc.yaml': pipeline,
        'results.json': M,
        'out/metrics.json': M,
        'scores.json': link,
        'eval.yaml': { kind: 'submodule', target: 'x' },
      },
    )
    expect(filesOf(head)).toEqual([])
  })
})
