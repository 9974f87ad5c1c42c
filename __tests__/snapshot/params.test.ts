import { describe, expect, it } from '@jest/globals'
import { parseYaml } from '../../src/documents/yaml.js'
import type { Param, ParamValue } from '../../src/model.js'
import { findKeyFault, flattenParams, selectKey } from '../../src/snapshot/flatten.js'
import { diffParams } from '../../src/snapshot/param-diff.js'
import { rootOf } from '../documents/reading.js'
import { wordNotChecked, wordProblem } from '../helpers/wording.js'
import { paramsOf, take } from './taking.js'

const stage = (params: string) => ({ 'dvc.yaml': `stages:\n  s:\n    cmd: x\n    params: ${params}\n` })

describe('parameters of a commit', () => {
  it('are those of each project’s params.yaml, whole', async () => {
    const { head } = await take(
      {},
      {
        'params.yaml': 'lr: 0.1\nnet: {depth: 3}\n',
        'sub/.dvc/config': '',
        'sub/params.yaml': 'a: 1\n',
        'other/params.yaml': 'b: 2\n',
      },
    )
    expect(paramsOf(head)).toEqual({ 'params.yaml:lr': 0.1, 'params.yaml:net.depth': 3, 'sub/params.yaml:a': 1 })
  })

  it('are the tracked keys of other files, with all below them', async () => {
    const files = {
      ...stage('[{conf.json: [net, layers.0, absent, lr]}]'),
      'conf.json': '{"net": {"depth": 3, "wide": {"x": true}}, "layers": [8, 16], "lr": 1, "unused": 1}',
    }
    expect(paramsOf((await take({}, files)).head)).toEqual({
      'conf.json:net.depth': 3,
      'conf.json:net.wide.x': true,
      'conf.json:layers.0': 8,
      'conf.json:lr': 1,
    })
  })

  it('are the values that templates use, of files that nothing else names', async () => {
    const files = {
      'dvc.yaml': `vars: [v.yaml, w.yaml]
stages:
  s:
    cmd: x \${a} \${c}
    params: [{w.yaml: [d]}]
`,
      'v.yaml': 'a: 1\nb: 2\n',
      'w.yaml': 'c: 3\nd: 4\n',
    }
    expect(paramsOf((await take({}, files)).head)).toEqual({ 'v.yaml:a': 1, 'w.yaml:d': 4 })
  })

  it('are whole where anyone wants the file whole', async () => {
    for (const params of ['[{c.yaml: [a]}, {c.yaml: }]', '[{c.yaml: }, {c.yaml: [a]}]']) {
      const { head } = await take({}, { ...stage(params), 'c.yaml': 'a: 1\nb: 2\n' })
      expect(paramsOf(head)).toEqual({ 'c.yaml:a': 1, 'c.yaml:b': 2 })
    }
    const { head } = await take({}, { ...stage('[a]'), 'params.yaml': 'a: 1\nb: 2\n' })
    expect(paramsOf(head)).toEqual({ 'params.yaml:a': 1, 'params.yaml:b': 2 })
  })

  it('are those of the files that the policy names', async () => {
    const { head } = await take(
      {},
      { 'conf/a.yaml': 'a: 1\n', 'conf/b.json': '{"b": 2}', 'x.yaml': 'c: 3\n' },
      {},
      { params: ['conf/*'] },
    )
    expect(paramsOf(head)).toEqual({ 'conf/a.yaml:a': 1, 'conf/b.json:b': 2 })
  })

  it('are read from TOML and Python, their keys or whole, with their lines', async () => {
    const files = {
      ...stage('[{c.toml: [net, a]}, {d.py: }, {e.py: [Train.lr]}, {plain: [x]}]'),
      'c.toml': 'a = 1\nb = 2\n[net]\ndepth = 3\n',
      'd.py': 'X = (1, 2)\nclass A:\n    def __init__(self):\n        self.y = 2024\n',
      'e.py': 'SEED = 1\nclass Train:\n    lr = 0.1\n',
      plain: 'x: 1\n',
    }
    const { head } = await take({}, files)
    expect(head.params.map(({ file, key, value, place }) => [`${file}:${key}`, value, place.line])).toEqual([
      ['c.toml:net.depth', 3, 4],
      ['c.toml:a', 1, 1],
      ['d.py:X', [1, 2], 1],
      ['d.py:A.y', 2024, 4],
      ['e.py:Train.lr', 0.1, 3],
      ['plain:x', 1, 1],
    ])
    expect(head.notChecked).toEqual([])
  })

  it('are those of every file below a folder that the pipeline names', async () => {
    const files = { 'dvc.yaml': 'params: [conf]\n', 'conf/a.toml': 'a = 1\n', 'conf/sub/b.yaml': 'b: 2\n' }
    expect(paramsOf((await take({}, files)).head)).toEqual({ 'conf/a.toml:a': 1, 'conf/sub/b.yaml:b': 2 })
  })

  it('are not compared in DVC’s cache, and in unknown formats where only a glob means them, which is said', async () => {
    const files = {
      ...stage('[{out/p.yaml: [a]}]'),
      'conf/model.bin': 'x',
      'out.dvc': 'outs:\n- path: out\n  md5: d751713988987e9331980363e24189ce.dir\n',
    }
    const { head } = await take({}, files, {}, { params: ['conf/*'] })
    expect(head.notChecked.map(wordNotChecked)).toEqual([
      'parameters in conf/model.bin: its name says none of the formats of parameters',
      'parameters in out/p.yaml: its bytes are not in git: it belongs to the output out',
    ])
  })

  it('know their lines', async () => {
    const { head } = await take(
      {},
      { ...stage('[{c.yaml: [net.depth, list.1]}]'), 'c.yaml': 'net:\n  depth: 3\nlist:\n- 1\n- 2\n' },
    )
    expect(head.params.map(({ key, place }) => [key, place.line])).toEqual([
      ['net.depth', 2],
      ['list.1', 5],
    ])
  })

  it('that cannot be read at one commit neither vanish nor appear', async () => {
    const broken = { 'params.yaml': 'lr: 1\nlr: 2\n' }
    const fine = { 'params.yaml': 'lr: 1\n' }
    const atHead = await take(fine, broken)
    expect([paramsOf(atHead.base), paramsOf(atHead.head)]).toEqual([{}, {}])
    expect(atHead.head.problems.map(wordProblem)).toEqual([
      'params.yaml:2 the key lr stands twice in one map, first on line 1',
    ])
    const atBase = await take(broken, fine)
    expect([paramsOf(atBase.base), paramsOf(atBase.head)]).toEqual([{}, {}])
    expect(atBase.head.problems).toEqual([])
    expect(atBase.head.notChecked.map(wordNotChecked)).toEqual([
      'parameters in params.yaml: the file cannot be read at base: the key lr stands twice in one map, first on line 1',
    ])
  })
})

describe('flattened parameters', () => {
  const flat = (text: string) =>
    Object.fromEntries(flattenParams(rootOf(parseYaml(text))).map(({ key, value }) => [key, value]))

  it('keep lists and nulls as values, and drop empty maps', () => {
    expect(flat('a: [1, {b: c}]\nd: null\ne: {}\nf: {g: [], h: x}\n')).toEqual({
      a: [1, Object.assign(Object.create(null), { b: 'c' })],
      d: null,
      'f.g': [],
      'f.h': 'x',
    })
  })

  it('may be one value', () => {
    expect(flat('5\n')).toEqual({ '': 5 })
    expect(flat('[1, 2]\n')).toEqual({ '': [1, 2] })
  })
})

describe('dotted keys', () => {
  const faultOf = (text: string) => findKeyFault(rootOf(parseYaml(text)))

  it('stand for one value each', () => {
    expect(faultOf('a: {b: 1}\na.c: 2\n')).toBeUndefined()
    expect(faultOf('n.m: 5\nn: {m: 6}\n')).toMatchObject({ line: 2 })
  })

  it('have an end: a long one below many leaves would be multiplied', () => {
    expect(faultOf(`${'k'.repeat(600)}:\n  ${'k'.repeat(600)}: 1\n`)).toMatchObject({ line: 2 })
  })
})

describe('a selected key', () => {
  const root = rootOf(parseYaml('layers: [{w: 1}, {w: 2}]\nnet: {a1: 1, a2: 2, b: 3}\n"x.y": 1\nx: {z: 1}\n'))
  const select = (key: string) => selectKey(root, key).map((selected) => selected.key)

  it.each([
    ['net', ['net']],
    ['net.b', ['net.b']],
    ['layers.1.w', ['layers.1.w']],
    ['layers.2', []],
    ['layers[0]', []],
    ['net.a*', ['net.a1', 'net.a2']],
    ['layers.*.w', ['layers.0.w', 'layers.1.w']],
    ['*.z', ['x.z']],
    ['x.y', []],
    ['net.b.c', []],
    ['', []],
  ])('%s selects %j', (key, selected) => {
    expect(select(key)).toEqual(selected)
  })
})

describe('changed parameters', () => {
  const one = (value: ParamValue): Param => ({ file: 'p', key: 'k', value, place: { path: 'p', line: 1 } })
  const changes = (base: ParamValue | undefined, head: ParamValue | undefined) =>
    diffParams(base === undefined ? [] : [one(base)], head === undefined ? [] : [one(head)]).map(
      ({ base: before, head: after }) => [before, after],
    )

  it.each([
    [1, 1],
    [Number.NaN, Number.NaN],
    [0, -0],
    [
      [1, [2]],
      [1, [2]],
    ],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [10n, 10n],
  ] as const)('are none from %p to %p', (base, head) => {
    expect(changes(base, head)).toEqual([])
  })

  it.each([
    [1, 2],
    [1, '1'],
    [
      [1, 2],
      [2, 1],
    ],
    [9007199254740993n, 9007199254740995n],
    [undefined, 1],
    [1, undefined],
    [false, 0],
  ] as const)('are told from %p to %p', (base, head) => {
    expect(changes(base, head)).toEqual([[base, head]])
  })

  it('are sorted by file and key, with the place of the newer one', () => {
    const at = (file: string, key: string, line: number): Param => ({
      file,
      key,
      value: line,
      place: { path: file, line },
    })
    const found = diffParams([at('b', 'x', 1), at('a', 'z', 1)], [at('b', 'x', 2), at('a', 'a', 3)])
    expect(found.map(({ file, key, place }) => `${file}:${key}:${place.line}`)).toEqual(['a:a:3', 'a:z:1', 'b:x:2'])
    expect(found.every(({ base, head }) => base !== undefined || head !== undefined)).toBe(true)
  })
})
