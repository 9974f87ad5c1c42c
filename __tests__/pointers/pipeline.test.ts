import { describe, expect, it } from '@jest/globals'
import { problemsOf, readPipeline } from './extracting.js'

const FOO = 'acbd18db4cc2f85cedef654fccc4a4d8'
const BAR = '37b51d194a7513e45b56f6524f2d51f2'
const DIR = 'b8aa600baf074b9fbce98054bf90e48e.dir'

const YAML = `stages:
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
    metrics:
    - scores.json: {cache: false, remote: Big}
    plots:
    - curve.csv
`
const LOCK = `schema: '2.0'
stages:
  prep:
    cmd: python prep.py
    deps:
    - path: ../data/raw
      hash: md5
      md5: ${DIR}
      size: 6
      nfiles: 2
    - path: prep.py
      md5: ${FOO}
    outs:
    - path: ../data/prepared
      hash: md5
      md5: ${DIR}
      size: 9
      nfiles: 3
    - path: ../data/tmp
      hash: md5
      md5: ${BAR}
      size: 3
    - path: scores.json
      md5: ${BAR}
  gone:
    cmd: python gone.py
    outs:
    - path: gone.bin
      md5: ${FOO}
`

const lockOf = (stage: string, entries: string) =>
  `schema: '2.0'\nstages:\n  ${stage}:\n    cmd: x\n    outs:\n${entries}`

describe('a pipeline', () => {
  const { pointers, stages, metrics, params, problems, notChecked } = readPipeline(YAML, LOCK, 'work')

  it('joins digests of the lock with the flags and the working folder of dvc.yaml', () => {
    expect(
      pointers.map(({ path, cached, role, digest, place }) => [path, cached, role, digest?.algorithm, place]),
    ).toEqual([
      ['work/data/prepared', true, 'data', 'md5', { path: 'work/dvc.lock', line: 16 }],
      ['work/data/tmp', false, 'data', 'md5', { path: 'work/dvc.lock', line: 21 }],
      ['work/src/curve.csv', true, 'plots', undefined, { path: 'work/dvc.yaml', line: 16 }],
      ['work/src/scores.json', false, 'metrics', 'md5-dos2unix', { path: 'work/dvc.lock', line: 24 }],
    ])
    expect(pointers[3]?.remote).toBe('big')
    expect(new Set(pointers.map(({ stage }) => stage))).toEqual(new Set(['prep']))
    expect(pointers[0]?.sources).toEqual(['work/dvc.lock', 'work/dvc.yaml'])
  })

  it('knows the stage as its last run recorded it', () => {
    expect(stages).toEqual([
      {
        name: 'prep',
        project: '',
        commands: ['python prep.py'],
        locked: true,
        place: { path: 'work/dvc.yaml', line: 2 },
        deps: [
          {
            path: 'work/data/raw',
            directory: true,
            digest: { algorithm: 'md5', value: DIR, covers: 'content' },
            place: { path: 'work/dvc.lock', line: 8 },
          },
          {
            path: 'work/src/prep.py',
            directory: false,
            digest: { algorithm: 'md5-dos2unix', value: FOO, covers: 'content' },
            place: { path: 'work/dvc.lock', line: 12 },
          },
        ],
        outs: pointers.map(({ path, directory, digest, place }) => ({
          path,
          directory,
          place,
          ...(digest && { digest }),
        })),
      },
    ])
  })

  it('passes over what the lock remembers of stages that are gone', () => {
    expect(pointers.some(({ path }) => path.includes('gone'))).toBe(false)
    expect([...problems, ...notChecked]).toEqual([])
  })

  it('names metrics and parameters from the repository’s root', () => {
    expect(metrics.map(({ path }) => path)).toEqual(['work/src/scores.json'])
    expect(params.map(({ path, keys }) => [path, keys])).toEqual([
      ['work/src/params.yaml', ['split.seed']],
      ['work/other.json', ['n']],
      ['work/whole.json', undefined],
    ])
  })

  it('reads a lock with CRLF and strange commands as any other', () => {
    const crlf = readPipeline(
      YAML,
      LOCK.replace('cmd: python prep.py', 'cmd: ["\\r", b]').replaceAll('\n', '\r\n'),
      'work',
    )
    expect(crlf.pointers).toEqual(pointers)
    const carriage = readPipeline(YAML, LOCK.replace('cmd: python prep.py', 'cmd: "\\r"'), 'work')
    expect(carriage.pointers).toEqual(pointers)
  })
})

describe('a stage without its record', () => {
  it('declares its outputs without a version when there is no lock', () => {
    const { pointers, stages } = readPipeline(YAML)
    expect(pointers.map(({ path, digest }) => [path, digest])).toEqual([
      ['data/prepared', undefined],
      ['data/tmp', undefined],
      ['src/curve.csv', undefined],
      ['src/scores.json', undefined],
    ])
    expect(stages[0]).toMatchObject({ locked: false })
    expect(stages[0]?.deps.map(({ path }) => path)).toEqual(['src/prep.py', 'data/raw'])
  })

  it('takes a null stage of the lock for one that was never run', () => {
    const extraction = readPipeline(YAML, `schema: '2.0'\nstages:\n  prep:\n`)
    expect(extraction.stages[0]?.locked).toBe(false)
    expect(extraction.problems).toEqual([])
  })

  it('takes an output without a digest for one that was never recorded', () => {
    const { pointers } = readPipeline('stages:\n  a:\n    cmd: x\n    outs: [m]\n', lockOf('a', '    - path: m\n'))
    expect(pointers).toMatchObject([{ path: 'm', place: { path: 'dvc.lock', line: 6 } }])
    expect(pointers[0]).not.toHaveProperty('digest')
  })

  it('has nothing to say when dvc.yaml is absent, whatever the lock holds', () => {
    expect(readPipeline(undefined, LOCK)).toMatchObject({ pointers: [], stages: [], problems: [] })
  })
})

describe('how outputs are declared', () => {
  const outputs = (yaml: string, lock?: string) => {
    const { pointers } = readPipeline(`stages:\n  a:\n    cmd: x\n${yaml}`, lock)
    return pointers.map(({ path, cached, role, digest }) => [path, cached, role, digest?.value])
  }

  it('takes several paths of one map, and flags that are not written', () => {
    expect(outputs('    outs:\n    - {m: {cache: false}, n: {persist: true}}\n    - o:\n')).toEqual([
      ['m', false, 'data', undefined],
      ['n', true, 'data', undefined],
      ['o', true, 'data', undefined],
    ])
  })

  it('makes one output of a path that stands twice', () => {
    expect(outputs('    outs:\n    - m: {cache: false}\n    - m: {persist: true}\n    metrics: [m]\n')).toEqual([
      ['m', false, 'metrics', undefined],
    ])
  })

  it('finds the lock entry of a path that is written in another way', () => {
    expect(outputs('    outs: [./m//x]\n', lockOf('a', `    - path: m/x\n      md5: ${FOO}\n`))).toEqual([
      ['m/x', true, 'data', FOO],
    ])
  })

  it('keeps a URL as it is written', () => {
    expect(outputs('    outs:\n    - s3://b/x: {cache: false}\n')).toEqual([['s3://b/x', false, 'data', undefined]])
  })

  it('takes the folder and the summary of DVCLive where DVC up to 2.10 declared them', () => {
    const live = (written: string) => {
      const { pointers, metrics } = readPipeline(`stages:\n  a:\n    cmd: x\n    live: ${written}\n`)
      return [pointers.map(({ path, role, cached }) => [path, role, cached]), metrics.map(({ path }) => path)]
    }
    expect(live('logs/run.v1')).toEqual([[['logs/run.v1', 'plots', true]], ['logs/run.json']])
    expect(live('{dvclive: {html: true, cache: false}}')).toEqual([[['dvclive', 'plots', false]], ['dvclive.json']])
    expect(live('{dvclive: {summary: false}}')).toEqual([[['dvclive', 'plots', true]], []])
  })
})

describe('params', () => {
  const params = (yaml: string) => readPipeline(yaml).params.map(({ path, keys }) => [path, keys])

  it('are keys of params.yaml, or of a file, or a whole file', () => {
    const yaml = 'stages:\n  a:\n    cmd: x\n    params: [lr, net.depth, {b.json: [x, 0]}, {c.yaml: [], d.yaml: }]\n'
    expect(params(yaml)).toEqual([
      ['params.yaml', ['lr', 'net.depth']],
      ['b.json', ['x', '0']],
      ['c.yaml', undefined],
      ['d.yaml', undefined],
    ])
  })

  it('may stand at the top, whole', () => {
    expect(params('params: [a.yaml, sub/b.json]\n')).toEqual([
      ['a.yaml', undefined],
      ['sub/b.json', undefined],
    ])
  })
})

describe('a legacy lock', () => {
  it('maps stage names without a schema', () => {
    const extraction = readPipeline(
      'stages:\n  a:\n    cmd: x\n    outs: [m]\n',
      `a:\n  cmd: x\n  outs:\n  - path: m\n    md5: ${FOO}\nb:\n`,
    )
    expect(extraction.pointers[0]?.digest).toEqual({ algorithm: 'md5-dos2unix', value: FOO, covers: 'content' })
    expect(extraction.problems).toEqual([])
  })

  it('is not what a lock is that lost its schema', () => {
    const extraction = readPipeline('stages:\n  a:\n    cmd: x\n    outs: [m]\n', LOCK.replace("schema: '2.0'\n", ''))
    expect(problemsOf(extraction)).toEqual(['dvc.lock:1 the lock has no schema'])
  })
})

describe('a broken pipeline', () => {
  const SIMPLE = 'stages:\n  a:\n    cmd: x\n    outs: [m]\n'

  it('keeps the declarations when the lock is half merged', () => {
    const stage = (index: number) => `  s${index}:\n    cmd: x\n    outs:\n    - path: o${index}\n      md5: ${FOO}\n`
    const all = Array.from({ length: 172 }, (_, index) => stage(index)).join('')
    const yaml = `stages:\n${Array.from({ length: 172 }, (_, index) => `  s${index}:\n    cmd: x\n    outs: [o${index}]\n`).join('')}`
    const extraction = readPipeline(yaml, `schema: '2.0'\nstages:\n${all}${all.replaceAll(FOO, BAR)}`)
    expect(problemsOf(extraction)).toEqual(['dvc.lock:863 the key s0 stands twice in one map, first on line 3'])
    expect(extraction.pointers).toHaveLength(172)
    expect(extraction.pointers.every(({ digest }) => digest === undefined)).toBe(true)
  })

  it.each([
    ['- a\n', 'dvc.yaml:1 the file is not a map'],
    ['stages: [a]\n', 'dvc.yaml:1 stages is not a map'],
    ['stages:\n  a:\n', 'dvc.yaml:2 the stage a is not a map'],
    ['stages:\n  a:\n    foreach: [x]\n', 'dvc.yaml:2 the stage a is not a map'],
    ['stages:\n  a:\n    cmd: x\n    outs: m\n', 'dvc.yaml:4 outs is not a list'],
    ['stages:\n  a:\n    cmd: x\n    outs: {m: {cache: false}}\n', 'dvc.yaml:4 outs is not a list'],
    [
      'stages:\n  a:\n    cmd: x\n    outs: [[m]]\n',
      'dvc.yaml:4 an item of outs is of a kind that DVC does not know there',
    ],
    ['stages:\n  a:\n    cmd: x\n    outs: [{m: {cache: 1}}]\n', 'dvc.yaml:4 cache is not true or false'],
    ['stages:\n  a:\n    cmd: x\n    wdir: {a: b}\n', 'dvc.yaml:4 wdir is not text'],
    ['stages:\n  a:\n    cmd: x\n    params: lr\n', 'dvc.yaml:4 params is not a list'],
    ['metrics: metrics.json\n', 'dvc.yaml:1 metrics is not a list'],
    ['stages:\n  a:\n    cmd: x\n  a:\n    cmd: y\n', 'dvc.yaml:4 the key a stands twice in one map, first on line 2'],
    ['stages:\n<<<<<<< HEAD\n', 'dvc.yaml:2 the file holds an unresolved merge conflict'],
  ])('has a problem with a line: %j', (yaml, problem) => {
    expect(problemsOf(readPipeline(yaml))).toEqual([problem])
  })

  it.each([
    ['[]\n', 'dvc.lock:1 the lock is not a map'],
    ["schema: '3.0'\nstages: {}\n", 'dvc.lock:1 the schema 3.0 is not known; 2.0 is'],
    ["schema: '2.0'\nstages: []\n", 'dvc.lock:2 stages is not a map'],
    ["schema: '2.0'\nstages:\n  a: []\n", 'dvc.lock:3 the stage a of the lock is not a map'],
    ["schema: '2.0'\nstages:\n  a:\n    cmd: x\n    outs: m\n", 'dvc.lock:5 outs is not a list'],
    [lockOf('a', '    - path: m\n      md5: zz\n'), 'dvc.lock:7 the md5 zz is not 32 hex digits'],
    [lockOf('a', `    - md5: ${FOO}\n`), 'dvc.lock:6 an entry has no path'],
    [
      lockOf('a', `    - path: m\n      md5: ${FOO}\n      md5: ${BAR}\n`),
      'dvc.lock:8 the key md5 stands twice in one map, first on line 7',
    ],
    ['>>>>>>> theirs\n', 'dvc.lock:1 the file holds an unresolved merge conflict'],
  ])('has a problem of its lock with a line: %j', (lock, problem) => {
    const extraction = readPipeline(SIMPLE, lock)
    expect(problemsOf(extraction)).toEqual([problem])
    expect(extraction.pointers.map(({ path, digest }) => [path, digest])).toEqual([['m', undefined]])
  })

  it('says both when both are broken', () => {
    expect(problemsOf(readPipeline('- a\n', '- b\n'))).toEqual([
      'dvc.yaml:1 the file is not a map',
      'dvc.lock:1 the lock is not a map',
    ])
  })

  it('has no problem when there is nothing in it', () => {
    for (const yaml of ['', 'stages:\n', 'stages: {}\n', 'metrics:\n', 'vars: [x]\n']) {
      expect(readPipeline(yaml, '')).toEqual({
        pointers: [],
        stages: [],
        metrics: [],
        params: [],
        problems: [],
        unresolved: [],
        notChecked: [],
      })
    }
  })
})
