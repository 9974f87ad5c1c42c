import { describe, expect, it } from '@jest/globals'
import { wordNotChecked } from '../helpers/wording.js'
import { readPipeline } from './extracting.js'

const FOO = 'acbd18db4cc2f85cedef654fccc4a4d8'

/** The text of a template; the sign is put together here, for in tests it stands on every line. */
const $ = (expression: string) => `\${${expression}}`

type Others = Readonly<Record<string, string>>

/** Stage → its outputs. */
const outputsOf = (yaml: string, others: Others = {}, lock?: string) =>
  Object.fromEntries(
    readPipeline(yaml, lock, '', others).stages.map(({ name, outs }) => [name, outs.map(({ path }) => path)]),
  )

const unknownIn = (yaml: string, others: Others = {}, lock?: string) =>
  readPipeline(yaml, lock, '', others).notChecked.map(wordNotChecked)

/** One stage with these outputs, under variables. */
const stage = (vars: string, ...outs: readonly string[]) =>
  `${vars === '' ? '' : `vars: ${vars}\n`}stages:\n  a:\n    cmd: x\n    outs: ${JSON.stringify(outs)}\n`

describe('a variable', () => {
  it('comes from the params.yaml beside dvc.yaml, from files, from keys of files and from maps', () => {
    const others = {
      'params.yaml': 'a: 1\n',
      'conf/b.yaml': 'b: {c: [x, {d: y}]}\n',
      'conf/e.json': '{"e": "z", "hidden": 1}',
    }
    const yaml = stage(
      '[conf/b.yaml, "conf/e.json:e", {f: g}]',
      ...['a', 'b.c[0]', 'b.c[1].d', 'b.c.1.d', 'b.c[-1].d', 'e', 'f'].map($),
      `${$('a')}/${$('f')}.bin`,
    )
    expect(outputsOf(yaml, others)).toEqual({ a: ['1', 'x', 'y', 'z', 'g', '1/g.bin'] })
    expect(unknownIn(yaml, others)).toEqual([])
  })

  it('is written as Python writes it, and booleans as YAML does', () => {
    const yaml = stage(
      '[{n: [1.0, 1e-5, 1e16, 017, true, false, "01"], none: null}]',
      ...[0, 1, 2, 3, 4, 5, 6].map((index) => `x${$(`n[${index}]`)}`),
      `x${$('none')}`,
    )
    expect(outputsOf(yaml)).toEqual({
      a: ['x1.0', 'x1e-05', 'x1e+16', 'x17', 'xtrue', 'xfalse', 'x01', 'xNone'],
    })
  })

  it('stays as it is written behind a backslash', () => {
    expect(outputsOf(stage('[{a: b}]', `\\${$('a')}-${$('a')}`, `\\${$('c')}`))).toEqual({
      a: [`${$('a')}-b`, $('c')],
    })
  })

  it('may be put together from maps of several places, and cannot be defined twice', () => {
    const others = { 'params.yaml': 'm: {a: 1, n: {b: 2}}\ntwice: 1\n' }
    const yaml = stage('[{m: {c: 3, n: {d: 4}}}, {twice: 2}]', ...['m.a', 'm.n.b', 'm.c', 'm.n.d', 'twice'].map($))
    expect(outputsOf(yaml, others)).toEqual({ a: ['1', '2', '3', '4'] })
    expect(unknownIn(yaml, others)).toEqual([
      `the output ${$('twice')} of the stage a in dvc.yaml, line 5: the variable twice is defined twice: in params.yaml, line 2 and in line 1`,
    ])
  })

  it('is not seen under a key that is no string', () => {
    const others = { 'params.yaml': '1: a\n"2": b\nm: {true: c}\n' }
    expect(outputsOf(stage('', $('1'), $('2'), $('m.true')), others)).toEqual({ a: ['b'] })
  })

  it('of one stage is looked for beside its working folder', () => {
    const yaml = `vars: [{dir: work}]
stages:
  a:
    wdir: ${$('dir')}
    vars: [own.yaml, {x: 1}]
    cmd: x
    outs: ['${$('own')}-${$('x')}']
  b:
    cmd: x
    outs: ['${$('own')}']
`
    expect(outputsOf(yaml, { 'work/own.yaml': 'own: o\n' })).toEqual({ a: ['work/o-1'], b: [] })
  })

  it('tells which files a pointer depends on', () => {
    const yaml = stage('[v.yaml]', $('a')).replace('stages:', 'stages:\n  plain: {cmd: y, outs: [p]}')
    const { pointers } = readPipeline(yaml, undefined, '', { 'v.yaml': 'a: 1\n' })
    expect(pointers.map(({ path, sources }) => [path, sources])).toEqual([
      ['p', ['dvc.lock', 'dvc.yaml']],
      ['1', ['dvc.lock', 'dvc.yaml', 'v.yaml']],
    ])
  })

  it('that a stage uses counts as its parameter', () => {
    const yaml = `vars: [v.yaml]\nstages:\n  a:\n    cmd: x ${$('a')}\n    desc: ${$('m.b')}\n    outs: ['${$('l[0]')}']\n`
    const { params } = readPipeline(yaml, undefined, '', { 'v.yaml': 'a: 1\nm: {b: 2}\nl: [x]\nunused: 1\n' })
    expect(params).toEqual([
      { path: 'v.yaml', keys: ['a', 'm.b', 'l.0'], templated: true, place: { path: 'dvc.yaml', line: 1 } },
    ])
  })
})

describe('what has no value', () => {
  const reasonOf = (yaml: string, others: Others = {}) =>
    unknownIn(yaml, others).map((text) => text.split(': ').slice(1).join(': '))

  it.each<[string, string, Others, string]>([
    ['a name', stage('', $('a')), {}, `${$('a')} names nothing: no such variable is defined`],
    ['a part of a text', stage('[{a: b}]', $('a.c')), {}, `${$('a.c')} names nothing: no such variable is defined`],
    ['an index', stage('[{a: [b]}]', $('a[1]')), {}, `${$('a[1]')} names nothing: no such variable is defined`],
    ['a list', stage('[{a: [b]}]', $('a')), {}, `${$('a')} is a list, and DVC takes none there`],
    ['a map', stage('[{a: {b: c}}]', `x${$('a')}`), {}, `${$('a')} is a map, and DVC takes none there`],
    ['null alone', stage('[{a: null}]', $('a')), {}, `${$('a')} is null, and no text`],
    ['code', stage('', $('1 + 1')), {}, `${$('1 + 1')} names nothing: no such variable is defined`],
    ['a wrong sign', stage('', $('a[0')), {}, `${$('a[0')} is no expression that DVC knows`],
    [
      'a file that is not there',
      stage('[v.yaml]', $('a')),
      {},
      'dvc.yaml, line 1: v.yaml, which vars names, is not there',
    ],
    [
      'a broken file',
      stage('[v.yaml]', $('a')),
      { 'v.yaml': 'a: 1\na: 2\n' },
      'dvc.yaml, line 1: v.yaml, line 2, cannot be read: the key a stands twice in one map, first on line 1',
    ],
    [
      'a list as a file',
      stage('[v.yaml]', $('a')),
      { 'v.yaml': '[a]' },
      'dvc.yaml, line 1: v.yaml, which vars names, is not a map',
    ],
    [
      'a missing key',
      stage('["v.yaml:a"]', $('a')),
      { 'v.yaml': 'b: 1' },
      'dvc.yaml, line 1: v.yaml has no key a, which vars names',
    ],
    [
      'keys that are taken twice',
      stage('["v.yaml:a", "v.yaml:a"]', $('b')),
      { 'v.yaml': 'a: 1' },
      'dvc.yaml, line 1: vars takes v.yaml once more, in parts that overlap',
    ],
    [
      'a part of params.yaml, which is there whole',
      stage('["params.yaml:a"]', $('b')),
      { 'params.yaml': 'a: 1' },
      'dvc.yaml, line 1: vars takes params.yaml once more, in parts that overlap',
    ],
    [
      'a file elsewhere',
      stage('[../../v.yaml]', $('a')),
      {},
      'dvc.yaml, line 1: the file ../../v.yaml of vars leads out of the repository',
    ],
    [
      'a template in vars',
      stage(`[{a: "${$('b')}"}]`, $('a')),
      {},
      'dvc.yaml, line 1: vars holds a template, and DVC resolves none there',
    ],
    ['vars of another kind', stage('{a: b}', $('a')), {}, 'dvc.yaml, line 1: vars is not a list'],
    [
      'an item of another kind',
      stage('[[a]]', $('a')),
      {},
      'dvc.yaml, line 1: an item of vars is neither a file nor a map',
    ],
  ])('is unknown, with its reason: %s', (_, yaml, others, reason) => {
    expect(reasonOf(yaml, others)).toEqual([reason])
    expect(readPipeline(yaml, undefined, '', others).unresolved).toEqual(['dvc.yaml'])
  })

  it('leaves the rest of the stage, and the other stages, as they are', () => {
    const yaml = stage('[gone.yaml, {a: b}]', $('a'), $('c'), 'd').replace(
      'stages:',
      'stages:\n  z: {cmd: y, outs: [z]}',
    )
    expect(outputsOf(yaml)).toEqual({ z: ['z'], a: ['b', 'd'] })
  })

  it('is read from the lock where that still tells it', () => {
    const lock = `schema: '2.0'\nstages:\n  a:\n    cmd: x\n    outs:\n    - path: m/9.bin\n      md5: ${FOO}\n`
    const { pointers, notChecked } = readPipeline(stage('', `m/${$('a')}.bin`), lock)
    expect(pointers.map(({ path, digest }) => [path, digest?.value])).toEqual([['m/9.bin', FOO]])
    expect(notChecked.map(wordNotChecked)).toEqual([
      `all that the stage a of dvc.yaml, line 2, says by templates: ${$('a')} names nothing: no such variable is defined`,
    ])
  })

  it('is said where it tells of no data: DVC refuses the stage', () => {
    const yaml = `stages:\n  a:\n    cmd: x ${$('b')}\n    outs: [o]\n`
    expect(outputsOf(yaml)).toEqual({ a: ['o'] })
    expect(unknownIn(yaml)).toEqual([
      `all that the stage a of dvc.yaml, line 2, says by templates: ${$('b')} names nothing: no such variable is defined`,
    ])
  })

  it('keeps a stage unknown whose working folder it names, and files at the top', () => {
    const yaml = `stages:\n  a:\n    wdir: ${$('d')}\n    cmd: x\n    outs: [o]\nmetrics: ['${$('m')}.json', ok.json, {a: b}, ../../x.json]\n`
    expect(unknownIn(yaml)).toEqual([
      `the stage a of dvc.yaml, whose wdir is ${$('d')}: ${$('d')} names nothing: no such variable is defined`,
      `the entry ${$('m')}.json of metrics in dvc.yaml, line 6: ${$('m')} names nothing: no such variable is defined`,
      'the entry  of metrics in dvc.yaml, line 6: it is no path inside the repository',
      'the entry ../../x.json of metrics in dvc.yaml, line 6: it is no path inside the repository',
    ])
    expect(readPipeline(yaml).metrics.map(({ path }) => path)).toEqual(['ok.json'])
  })
})

describe('stages that are generated', () => {
  const each = (foreach: string, out: string, vars = '') =>
    `${vars === '' ? '' : `vars: ${vars}\n`}stages:\n  s:\n    foreach: ${foreach}\n    do:\n      cmd: x\n      outs: ['${out}']\n`

  it('from a list are named by their items', () => {
    expect(outputsOf(each('[a, 1, 1.0, 1e-5, true, null, a]', `o-${$('item')}`))).toEqual({
      's@a': ['o-a'],
      's@1': ['o-1'],
      's@1.0': ['o-1.0'],
      's@1e-05': ['o-1e-05'],
      's@true': ['o-true'],
      's@None': ['o-None'],
    })
  })

  it('from a list with parts are named by their index', () => {
    expect(outputsOf(each('[{n: a}, b]', 'o'))).toEqual({ 's@0': ['o'], 's@1': ['o'] })
    expect(outputsOf(each(`[{n: "${$('v')}"}]`, $('item.n'), '[{v: w}]'))).toEqual({ 's@0': ['w'] })
  })

  it('from a map know their key', () => {
    expect(outputsOf(each('{a: {n: 1}, 2: {n: 3}}', `${$('key')}-${$('item.n')}`))).toEqual({
      's@a': ['a-1'],
      's@2': ['2-3'],
    })
  })

  it('from a variable are named as Python names its values', () => {
    const vars = '[{l: [true, 1.0], m: {k: {n: 1}}}]'
    expect(outputsOf(each($('l'), `o-${$('item')}`, vars))).toEqual({ 's@True': ['o-true'], 's@1.0': ['o-1.0'] })
    expect(outputsOf(each($('m'), `${$('key')}-${$('item.n')}`, vars))).toEqual({ 's@k': ['k-1'] })
  })

  it('from a matrix are all choices, in order', () => {
    const yaml = `vars: [{sizes: [s, 2]}]
stages:
  s:
    matrix:
      size: ${$('sizes')}
      shape: [{w: 1}, 0.1]
    cmd: x
    outs: ['${$('key')}/${$('item.size')}']
`
    expect(outputsOf(yaml)).toEqual({
      's@s-shape0': ['s-shape0/s'],
      's@s-0.1': ['s-0.1/s'],
      's@2-shape0': ['2-shape0/2'],
      's@2-0.1': ['2-0.1/2'],
    })
  })

  it('find their own lock entries, and leave those of others', () => {
    const entry = (name: string, path: string) =>
      `  s@${name}:\n    cmd: x\n    outs:\n    - path: ${path}\n      md5: ${FOO}\n`
    const lock = `schema: '2.0'\nstages:\n${entry('a', 'o-a')}${entry('gone', 'o-gone')}`
    const { pointers } = readPipeline(each('[a, b]', `o-${$('item')}`), lock)
    expect(pointers.map(({ path, stage: name, digest }) => [name, path, digest?.value])).toEqual([
      ['s@a', 'o-a', FOO],
      ['s@b', 'o-b', undefined],
    ])
  })

  it('cannot redefine item with variables of their own', () => {
    const yaml = each('[a]', $('item')).replace('cmd: x', 'vars: [{item: b}]\n      cmd: x')
    expect(outputsOf(yaml)).toEqual({ 's@a': ['a'] })
  })

  it.each([
    ['text', 'foreach is neither a list nor a map'],
    [$('gone'), `${$('gone')} names nothing: no such variable is defined`],
    [`{a: "${$('gone')}"}`, `${$('gone')} names nothing: no such variable is defined`],
  ])('are read from the lock when foreach is %s', (foreach, reason) => {
    const lock = `schema: '2.0'\nstages:\n  s@k:\n    cmd: x\n    outs:\n    - path: o-k\n      md5: ${FOO}\n`
    const yaml = each(foreach, `o-${$('item')}`)
    expect(outputsOf(yaml, {}, lock)).toEqual({ 's@k': ['o-k'] })
    expect(unknownIn(yaml, {}, lock)).toEqual([`the stages that s generates, in dvc.yaml, line 2: ${reason}`])
  })

  it('are unknown when an axis of a matrix is no list', () => {
    expect(unknownIn('stages:\n  s:\n    matrix: {a: abc}\n    cmd: x\n')).toEqual([
      'the stages that s generates, in dvc.yaml, line 2: a of matrix is no list',
    ])
  })
})

describe('a pipeline of every kind of stage', () => {
  const yaml = `vars:
- cfg/common.yaml
- models: {a: 1, b: 2}
stages:
  prep:
    wdir: src
    cmd: python prep.py
    deps: [prep.py, ../data/raw]
    params:
    - split.seed
    - ../other.json: [n]
    - ../whole.json:
    outs:
    - ../data/prepared
    - ../data/tmp: {cache: false}
  fit:
    foreach: ${$('models')}
    do:
      cmd: python fit.py --m ${$('key')} --v ${$('item')}
      outs:
      - models/${$('key')}.pkl: {remote: big, push: true}
      metrics:
      - metrics/${$('key')}.json: {cache: false}
  sweep:
    matrix:
      size: [s, l]
      lr: [0.1, 0.01, 1.0, 1e-05]
    cmd: python sweep.py ${$('item.size')} ${$('item.lr')}
    outs:
    - out/${$('key')}.bin
metrics: [eval/metrics.json]
artifacts:
  classifier: {path: models/a.pkl, type: model}
plots:
- curve.csv: {x: step}
`

  it('has the stages and files that DVC gives it', () => {
    const { stages, metrics, params, notChecked } = readPipeline(yaml, undefined, '', { 'cfg/common.yaml': 'x: 1\n' })
    expect(stages.map(({ name, outs }) => [name, ...outs.map(({ path }) => path)])).toEqual([
      ['prep', 'data/prepared', 'data/tmp'],
      ['fit@a', 'models/a.pkl', 'metrics/a.json'],
      ['fit@b', 'models/b.pkl', 'metrics/b.json'],
      ...['s-0.1', 's-0.01', 's-1.0', 's-1e-05', 'l-0.1', 'l-0.01', 'l-1.0', 'l-1e-05'].map((key) => [
        `sweep@${key}`,
        `out/${key}.bin`,
      ]),
    ])
    expect(stages[1]?.commands).toEqual(['python fit.py --m a --v 1'])
    expect(metrics.map(({ path }) => path)).toEqual(['metrics/a.json', 'metrics/b.json', 'eval/metrics.json'])
    expect(params.map(({ path, keys }) => [path, keys])).toEqual([
      ['src/params.yaml', ['split.seed']],
      ['other.json', ['n']],
      ['whole.json', undefined],
    ])
    expect(notChecked).toEqual([])
  })
})

describe('a command', () => {
  const OPTIONS = '{lr: 0.1, on: true, off: false, l: [1, a b, true], n: {d: "it\'s"}, none: null, empty: {}}'
  const commandOf = (config?: string) =>
    readPipeline(
      `vars: [{o: ${OPTIONS}}]\nstages:\n  a:\n    cmd: ['run ${$('o')}', 'x ${$('o.lr')} \\${$('HOME')}']\n`,
      undefined,
      '',
      {
        ...(config === undefined ? {} : { '.dvc/config': config }),
      },
    ).stages[0]?.commands

  it('takes a map as its options', () => {
    expect(commandOf()).toEqual([
      `run --lr 0.1 --on --l 1 'a b' True --n.d 'it'"'"'s' --none None`,
      `x 0.1 ${$('HOME')}`,
    ])
  })

  it('writes them as the configuration says', () => {
    expect(commandOf('[parsing]\n    bool = boolean_optional\n    list = append\n')?.[0]).toBe(
      `run --lr 0.1 --on --no-off --l 1 --l 'a b' --l True --n.d 'it'"'"'s' --none None`,
    )
  })

  it('is not told where a part of it is unknown', () => {
    expect(readPipeline(`stages:\n  a:\n    cmd: x ${$('y')}\n`).stages[0]).not.toHaveProperty('commands')
  })
})

describe('a hostile pipeline', () => {
  it.each([
    [
      'a matrix',
      `matrix: {${[...'abcdefghij'].map((axis) => `${axis}: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]`).join(', ')}}`,
      'more than 50,000 stages would be generated, the limit for one dvc.yaml',
    ],
    [
      'a matrix of one value many times',
      `matrix: {${Array.from({ length: 4_000 }, (_, index) => `a${index}: [xxxxxxxxxx]`).join(', ')}}`,
      undefined,
    ],
  ])('with %s stays within its limits', (_, matrix, reason) => {
    const started = performance.now()
    const found = unknownIn(
      `stages:\n  s:\n    ${matrix}\n    cmd: x\n    outs: ['${$('key')}']\n  t: {cmd: x, outs: [t]}\n`,
    )
    if (reason !== undefined) expect(found).toEqual([`the stages that s generates, in dvc.yaml, line 2: ${reason}`])
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('cannot make text without end', () => {
    const big = 'x'.repeat(1_000_000)
    const started = performance.now()
    const yaml = `vars: [{a: ${big}}]\nstages:\n  s: {cmd: x, outs: ['${$('a').repeat(1000)}']}\n`
    expect(unknownIn(yaml)[0]).toContain('expand to more than 16,777,216 characters, the limit for one dvc.yaml')
    const many = `vars: [{a: ${big}}]\nstages:\n  s:\n    foreach: [${Array.from({ length: 1000 }, (_, index) => index).join(', ')}]\n    do:\n      cmd: ${$('a')}\n`
    expect(unknownIn(many)[0]).toContain('expand to more than 16,777,216 characters, the limit for one dvc.yaml')
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('cannot ask for files without end', () => {
    const files = Array.from({ length: 1000 }, (_, index) => `v${index}.yaml`)
    const asked: string[] = []
    const others = new Proxy({}, { get: (_, path) => void asked.push(String(path)) })
    readPipeline(stage(`[${files.join(', ')}]`, $('a')), undefined, '', others)
    expect(new Set(asked).size).toBeLessThanOrEqual(201)
  })

  it('cannot make copying its variables cost more than the limit', () => {
    const keys = Array.from({ length: 2000 }, (_, index) => `k${index}: 0`).join('\n')
    const items = Array.from({ length: 2000 }, (_, index) => index).join(', ')
    const yaml = `stages:\n  s:\n    foreach: [${items}]\n    do:\n      wdir: d${$('item')}\n      vars: [{x: 1}]\n      cmd: x ${$('x')}\n`
    const started = performance.now()
    expect(unknownIn(yaml, { 'params.yaml': keys })[0]).toContain('characters, the limit')
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('never reaches what JavaScript adds to objects', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'a.length', 'a.constructor']) {
      expect(outputsOf(stage('[{a: b}]', $(name)))).toEqual({ a: [] })
    }
  })
})
