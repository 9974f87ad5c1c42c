import { describe, expect, it } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import { dvc } from '../../src/pointers/dvc.js'
import { formatOf } from '../../src/pointers/registry.js'
import { CONFIG, dvcFile, entry, md5 } from '../helpers/dvc.js'
import { type MadeTree, makeMemoryRepo } from '../helpers/memory.js'

const treeOf = (files: MadeTree) => makeMemoryRepo({ head: files }).tree('head')
const groupsOf = (files: MadeTree, paths = Object.keys(files)) =>
  dvc.group(treeOf(files), paths).map(({ files: names, project, guess }) => [names, project, guess])

describe('projects', () => {
  it('are the folders that hold a .dvc folder', () => {
    const tree = treeOf({
      '.dvc/config': '',
      'a/b/.dvc/.gitignore': '',
      'a/b/c': '',
      'x.dvc/y': '',
      '.dvc/tmp/.dvc/z': '',
    })
    expect([...dvc.projects(tree)].sort()).toEqual(['', 'a/b'])
    expect(dvc.configurations(tree)).toEqual([{ path: '.dvc/config', project: '' }])
  })

  it('own what lies below them, the nearest first', () => {
    const files = {
      '.dvc/config': '',
      'x.dvc': '',
      'sub/.dvc/config': '',
      'sub/y.dvc': '',
      'sub/deep/dvc.yaml': '',
      'subs/z.dvc': '',
    }
    expect(groupsOf(files)).toEqual([
      [['.dvc/config'], '', undefined],
      [['x.dvc'], '', 'x'],
      [['sub/.dvc/config'], 'sub', undefined],
      [['sub/y.dvc'], 'sub', 'sub/y'],
      [['sub/deep/dvc.yaml', 'sub/deep/dvc.lock'], 'sub', undefined],
      [['subs/z.dvc'], '', 'subs/z'],
    ])
  })
})

describe('groups of files', () => {
  it('pass over everything inside a .dvc folder, and over names that are no pointers', () => {
    expect(
      groupsOf({
        '.dvc/tmp/a.dvc': '',
        'a/.dvc/dvc.yaml': '',
        'dvc.yml': '',
        'a.dvc.bak': '',
        'b/.dvc': '',
        config: '',
      }),
    ).toEqual([])
  })

  it('join a lock with its dvc.yaml, once, and leave a lock alone that has none', () => {
    const files = { 'a/dvc.yaml': '', 'a/dvc.lock': '', 'b/dvc.lock': '' }
    expect(groupsOf(files)).toEqual([[['a/dvc.yaml', 'a/dvc.lock'], '', undefined]])
    expect(groupsOf(files, ['a/dvc.lock'])).toEqual([[['a/dvc.yaml', 'a/dvc.lock'], '', undefined]])
  })

  it('are of one tree: a path that another commit has is none', () => {
    expect(groupsOf({ 'a.dvc': '' }, ['b.dvc'])).toEqual([])
  })
})

describe('extraction', () => {
  const extract = async (files: Readonly<Record<string, string>>) => {
    const tree = treeOf(files)
    const [group] = dvc.group(tree, Object.keys(files))
    if (group === undefined) throw new Error('no group')
    const read = new Map(Object.entries(files).map(([path, text]) => [path, { path, oid: '', text }]))
    const answer = await dvc.extract(group, read)
    if ('wants' in answer) throw new Error(`it wants ${answer.wants.join(', ')}`)
    return answer
  }

  it('gives the same pointer for a file as dvc add writes it and as a person does', async () => {
    const plain = await extract({ 'a.dvc': dvcFile('a.csv', 'foo') })
    const hand = await extract({ 'a.dvc': `outs:\n${entry({ path: 'a.csv', hash: 'md5', size: 3, md5: md5('foo') })}` })
    expect({ ...hand.pointers[0], place: undefined }).toEqual({ ...plain.pointers[0], place: undefined })
    expect(plain.pointers[0]?.place.line).toBe(2)
    expect(hand.pointers[0]?.place.line).toBe(5)
  })

  it('reads pipelines', async () => {
    const { pointers } = await extract({ 'p/dvc.yaml': 'stages:\n  a:\n    cmd: x\n    outs: [m]\n', 'p/dvc.lock': '' })
    expect(pointers.map(({ path }) => path)).toEqual(['p/m'])
  })

  it('says what is wrong with a configuration', async () => {
    expect((await extract({ '.dvc/config': CONFIG })).problems).toEqual([])
    const { problems } = await extract({ '.dvc/config': 'remote = x\n' })
    expect(problems).toMatchObject([{ place: { path: '.dvc/config', line: 1 } }])
  })
})

describe('the registry', () => {
  it('finds a format by its id', () => {
    expect(formatOf('dvc')).toBe(dvc)
    expect(() => formatOf('nothing')).toThrow('no pointer format is registered as nothing')
  })
})

describe('where payloads lie', () => {
  const pointer = { digest: { algorithm: 'md5', value: md5('foo'), covers: 'content' } } as unknown as Parameters<
    typeof dvc.locate
  >[0]

  const remote = (options: Readonly<Record<string, string>> = {}) => ({ options }) as unknown as Remote

  it('is told by the digest, of the pointer or of a file inside', () => {
    expect(dvc.locate(pointer, undefined, remote())).toEqual({ key: 'files/md5/ac/bd18db4cc2f85cedef654fccc4a4d8' })
    const legacy = { path: 'x', digest: { algorithm: 'md5-dos2unix', value: md5('foo'), covers: 'content' } as const }
    expect(dvc.locate(pointer, legacy, remote())).toEqual({ key: 'ac/bd18db4cc2f85cedef654fccc4a4d8' })
    expect(dvc.locate(pointer, { path: 'x' }, remote())).toBeUndefined()
    const etag = { path: 'x', digest: { algorithm: 'etag', value: 'e', covers: 'version' } as const }
    expect(dvc.locate(pointer, etag, remote())).toBeUndefined()
  })

  const legacy = { algorithm: 'md5-dos2unix', value: md5('foo'), covers: 'content' } as const
  it.each(['version_aware', 'worktree'])('is the path in the project, by version, with %s', (mode) => {
    const kept = remote({ [mode]: 'true' })
    const versioned = { ...pointer, path: 'sub/data/x.csv', project: 'sub', version: 'v1' }
    expect(dvc.locate(versioned, undefined, kept)).toEqual({ key: 'data/x.csv', version: 'v1' })
    expect(dvc.locate(versioned, { path: 'a/b', version: 'v2' }, kept)).toEqual({
      key: 'data/x.csv/a/b',
      version: 'v2',
    })
    expect(dvc.locate({ ...pointer, path: 'x', project: '' }, undefined, kept)).toEqual({ key: 'x', newest: true })
    const folder = { ...pointer, path: 'x', project: '', digest: { ...legacy, value: `${md5('foo')}.dir` } }
    expect(dvc.locate(folder, undefined, kept)).toBeUndefined()
    expect(dvc.locate(versioned, undefined, remote({ [mode]: 'false' }))).toMatchObject({
      key: expect.stringContaining('files/md5'),
    })
  })
})
