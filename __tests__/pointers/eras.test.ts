import { describe, expect, it } from '@jest/globals'
import { dvc } from '../../src/pointers/dvc.js'
import { dvcFile } from '../helpers/dvc.js'
import { makeMemoryRepo } from '../helpers/memory.js'
import { onlyPointer, problemsOf, readDvcFile } from './extracting.js'

const FOO = 'acbd18db4cc2f85cedef654fccc4a4d8'
const BAR = '37b51d194a7513e45b56f6524f2d51f2'

describe('a stage file of DVC 0.x', () => {
  /** As DVC 0.94 writes it. */
  const STAGE = `md5: 1b6730120b663764fd8e5e88cbd00746
cmd: "python train.py"
wdir: ..
deps:
- md5: ${FOO}
  path: a.csv
outs:
- md5: ${BAR}
  path: metrics.json
  cache: false
  metric: true
  persist: false
- md5: ${BAR}
  path: m.bin
  cache: true
  metric: false
  persist: false
`

  it('is a stage that goes by its path, with what its run read and wrote', () => {
    const { stages, problems } = readDvcFile(STAGE)
    expect(problems).toEqual([])
    expect(stages).toMatchObject([{ name: 'data/x.dvc', locked: true, place: { path: 'data/x.dvc', line: 2 } }])
    expect(stages[0]?.deps.map(({ path, digest }) => [path, digest?.value])).toEqual([['a.csv', FOO]])
    expect(stages[0]?.outs.map(({ path }) => path)).toEqual(['metrics.json', 'm.bin'])
  })

  it('names its metrics, which are no samples', () => {
    const { metrics, pointers } = readDvcFile(STAGE)
    expect(metrics.map(({ path }) => path)).toEqual(['metrics.json'])
    expect(pointers.map(({ path, role, cached, stage }) => [path, role, cached, stage])).toEqual([
      ['metrics.json', 'metrics', false, 'data/x.dvc'],
      ['m.bin', 'data', true, 'data/x.dvc'],
    ])
  })

  it.each([
    ['metric: {type: json, xpath: auc}', 'metrics'],
    ['metric: true', 'metrics'],
    ['metric: false', 'data'],
    ['plot: {x: step}', 'plots'],
    ['plot: true', 'plots'],
  ])('with %s makes %s', (flag, role) => {
    expect(onlyPointer(`outs:\n- md5: ${FOO}\n  path: a\n  ${flag}\n`).role).toBe(role)
  })

  it('that never ran has no recorded run', () => {
    expect(readDvcFile('cmd: x\ndeps:\n- path: a\nouts:\n- path: b\n').stages).toMatchObject([{ locked: false }])
  })

  it('with a null command is none', () => {
    expect(readDvcFile(`cmd: null\nouts:\n- md5: ${FOO}\n  path: a\n`).stages).toEqual([])
  })

  it('says what is wrong with a dependency', () => {
    expect(problemsOf(readDvcFile(`cmd: x\ndeps:\n- path: a\n  md5: zz\nouts:\n- path: b\n`))).toEqual([
      'data/x.dvc:4 the md5 zz is not 32 hex digits',
    ])
  })

  it('may be called Dvcfile', () => {
    const tree = makeMemoryRepo({ head: { 'a/Dvcfile': '', 'Dvcfile.bak': '', 'x.dvc': dvcFile('x', 'x') } }).tree(
      'head',
    )
    const names = tree.search(dvc.names).map(({ path }) => path)
    expect(dvc.group(tree, names).map(({ files }) => files)).toEqual([['a/Dvcfile'], ['x.dvc']])
  })
})

describe('an import', () => {
  const out = (fields = `  md5: ${FOO}\n  hash: md5\n`) => `outs:\n- path: a\n${fields}`
  const fromRepo = (repo: string) => `frozen: true\ndeps:\n- path: data/a\n  repo:\n    url: https://h/r.git\n${repo}`

  it('from another repository keeps the branch that was asked for and the commit that was taken', () => {
    const text = `${fromRepo(`    rev: main\n    rev_lock: '${'1'.repeat(40)}'\n    remote: {url: s3://b}\n    config: c\n`)}${out()}`
    expect(onlyPointer(text)).toMatchObject({
      path: 'data/a',
      digest: { value: FOO },
      origin: {
        kind: 'repository',
        url: 'https://h/r.git',
        rev: 'main',
        revLock: '1'.repeat(40),
        place: { path: 'data/x.dvc', line: 5 },
      },
    })
  })

  it('from a database has no path to read, and is an import all the same', () => {
    const text = `deps:\n- db:\n    connection: warehouse\n    query: select 1\n    file_format: csv\n${out()}`
    expect(onlyPointer(text).origin).toMatchObject({ kind: 'database', url: 'warehouse' })
  })

  it.each([
    ['/mnt/nas/one.csv', `md5: ${FOO}`],
    ['../../nas/one.csv', `md5: ${FOO}`],
    ['https://example.com/one.csv', `checksum: '16423842384238423842'`],
    ['https://example.com/two.csv', `etag: '"abc-5"'`],
    ['s3://bucket/one.csv', 'etag: abc-5'],
  ])('of %s with %s is held to be what its own digest says', (path, version) => {
    const pointer = onlyPointer(`deps:\n- path: ${path}\n  ${version}\n${out()}`)
    expect(pointer).toMatchObject({ path: 'data/a', digest: { algorithm: 'md5', value: FOO } })
    expect(pointer.origin).toMatchObject({ kind: 'url', url: path })
  })

  it.each([
    [`md5: ${FOO}`, { algorithm: 'md5-dos2unix', value: FOO, covers: 'content' }],
    [`md5: ${FOO}\n  hash: md5`, { algorithm: 'md5', value: FOO, covers: 'content' }],
    [`etag: '"abc-5"'`, { algorithm: 'etag', value: '"abc-5"', covers: 'version' }],
    [`checksum: 16423842384238423842`, { algorithm: 'checksum', value: '16423842384238423842', covers: 'version' }],
  ])('that was never downloaded is what its source was: %s', (version, digest) => {
    expect(onlyPointer(`deps:\n- path: /nas/a\n  ${version}\n${out('  hash: md5\n')}`).digest).toEqual(digest)
  })

  it('of a folder that was never downloaded is a folder', () => {
    const text = `deps:\n- path: /nas/a\n  md5: ${FOO}.dir\n  nfiles: 2\n  size: 6\n  hash: md5\n${out('  hash: md5\n')}`
    expect(onlyPointer(text)).toMatchObject({ directory: true, files: 2, size: 6, digest: { value: `${FOO}.dir` } })
  })

  it('of a versioned folder lists the files that git alone knows', () => {
    const dep = `deps:\n- path: s3://b/a\n  fs_config: {version_aware: true}\n  files:\n  - relpath: b.txt\n    size: 3\n    version_id: v1\n    etag: ${FOO}\n`
    const pointer = onlyPointer(`${dep}${out(`  md5: ${BAR}.dir\n  nfiles: 1\n  hash: md5\n  push: false\n`)}`)
    expect(pointer).toMatchObject({ pushed: false, digest: { algorithm: 'md5', value: `${BAR}.dir` } })
    expect(pointer.entries?.map(({ path, digest }) => [path, digest?.algorithm])).toEqual([['b.txt', 'etag']])
  })

  it.each([
    ['deps: 3\n', 'data/x.dvc:1 deps is not a list'],
    ['deps:\n- path: [a]\n', 'data/x.dvc:2 path is not text'],
    ['deps:\n- repo: url\n', 'data/x.dvc:2 repo is not a map'],
    ['deps:\n- path: a\n  repo:\n    rev: [main]\n', 'data/x.dvc:4 rev is not text'],
    ['deps:\n- path: a\n  db: 3\n', 'data/x.dvc:3 db is not a map'],
  ])('with a source that makes no sense is a problem, and its data are read: %j', (deps, problem) => {
    const extraction = readDvcFile(`${deps}${out()}`)
    expect(problemsOf(extraction)).toEqual([problem])
    expect(extraction.pointers).toMatchObject([{ path: 'data/a', digest: { value: FOO } }])
    expect(extraction.pointers[0]).not.toHaveProperty('origin')
  })
})

describe('an output that is not on the remote', () => {
  it.each([
    ['s3://bucket/a', true],
    ['/mnt/nas/a', true],
    ['a', undefined],
  ])('%s is known as external: %s', (path, external) => {
    expect(onlyPointer(`outs:\n- md5: ${FOO}\n  path: ${path}\n`).external).toBe(external)
  })
})
