import { describe, expect, it } from '@jest/globals'
import { MAX_POINTER_BYTES } from '../../src/documents/limits.js'
import { plain } from '../../src/message.js'
import { makeGroupReader } from '../../src/snapshot/group-reader.js'
import { findGroups } from '../../src/snapshot/groups.js'
import { readSources } from '../../src/snapshot/sources.js'
import { dvcFile } from '../helpers/dvc.js'
import { type MadeTree, makeMemoryRepo } from '../helpers/memory.js'
import { wordError, wordProblem } from '../helpers/wording.js'

async function read(files: MadeTree, paths = Object.keys(files)) {
  const { repository, tree } = makeMemoryRepo({ c: files })
  return readSources(repository, tree('c'), paths)
}

describe('text files of a tree', () => {
  it('are decoded without their byte order mark; absent ones are nowhere', async () => {
    const { files, problems } = await read({ a: '\ufeffé', b: '' }, ['a', 'b', 'gone'])
    expect([...files].map(([path, { text }]) => [path, text])).toEqual([
      ['a', 'é'],
      ['b', ''],
    ])
    expect(problems.size).toBe(0)
  })

  it.each([
    ['a symlink', { kind: 'symlink', target: 'b' }, 'x it is a symbolic link, not a file'],
    ['a submodule', { kind: 'submodule', target: 'b' }, 'x it is a submodule, not a file'],
    ['binary', 'a\n\0', 'x:2 the file is binary: it holds a NUL byte'],
    [
      'not UTF-8',
      Buffer.from([0x61, 0xff]),
      'x:1 the file is not text in UTF-8: this line holds a byte that UTF-8 does not allow',
    ],
    [
      'in Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:x\nsize 1\n',
      'x:1 the file itself is kept in Git LFS, and git holds only a pointer to it',
    ],
    [
      'too large',
      Buffer.alloc(MAX_POINTER_BYTES + 1, 32),
      'x it has 16,777,217 bytes, more than the limit of 16,777,216 bytes for a text file',
    ],
  ] as const)('that are %s are problems', async (_, made, problem) => {
    const { files, problems } = await read({ x: made, y: 'fine' })
    expect([...files.keys()]).toEqual(['y'])
    expect([...problems.values()].map(wordProblem)).toEqual([problem])
  })

  it('that the clone lacks are nobody’s fault and out of reach', async () => {
    const { repository, tree, lose } = makeMemoryRepo({ c: { x: 'text' } })
    lose('c', 'x')
    expect(await wordError(readSources(repository, tree('c'), ['x']))).toBe(
      'access: the content of x is missing from this clone',
    )
  })
})

describe('a reader of groups', () => {
  const FILES = { 'a.dvc': dvcFile('a', 'x'), 'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    outs: [m]\n' }

  it('reads each version once, even when both commits ask at once', async () => {
    const repo = makeMemoryRepo({ base: FILES, head: { ...FILES, 'b.dvc': dvcFile('b', 'y') } })
    const reader = makeGroupReader(repo.repository)
    const [base, head] = await Promise.all(
      ['base', 'head'].map((commit) => reader.read(repo.tree(commit), findGroups(repo.tree(commit)))),
    )
    expect(base?.pointers.map(({ path }) => path)).toEqual(['a', 'm'])
    expect(head?.pointers.map(({ path }) => path)).toEqual(['a', 'm', 'b'])
    await reader.read(repo.tree('head'), findGroups(repo.tree('head')))
    expect(['a.dvc', 'dvc.yaml', 'b.dvc'].map(repo.readsOf)).toEqual([1, 1, 1])
  })

  it('tells a file from a link with the same blob', async () => {
    const text = FILES['a.dvc']
    const repo = makeMemoryRepo({ base: { 'a.dvc': text }, head: { 'a.dvc': { kind: 'symlink', target: text } } })
    const reader = makeGroupReader(repo.repository)
    const read = (commit: string) => reader.read(repo.tree(commit), findGroups(repo.tree(commit)))
    expect((await read('base')).problems).toEqual([])
    expect((await read('head')).problems.map(wordProblem)).toEqual(['a.dvc it is a symbolic link, not a file'])
  })

  it('tells the same text at two places apart', async () => {
    const repo = makeMemoryRepo({ c: { 'x/a.dvc': FILES['a.dvc'], 'y/a.dvc': FILES['a.dvc'] } })
    const { pointers } = await makeGroupReader(repo.repository).read(repo.tree('c'), findGroups(repo.tree('c')))
    expect(pointers.map(({ path }) => path)).toEqual(['x/a', 'y/a'])
  })

  it('reads the rest when one file is broken or hostile', async () => {
    const bomb = `a: &a [${'x,'.repeat(50)}]\n${'bcdefgh'
      .split('')
      .map((key, index) => `${key}: &${key} [${`*${'abcdefg'[index]},`.repeat(50)}]`)
      .join('\n')}\n`
    const repo = makeMemoryRepo({
      c: {
        'a.dvc': dvcFile('a', 'x'),
        'bomb.dvc': bomb,
        'deep.dvc': '['.repeat(100_000),
        'dvc.yaml': { kind: 'symlink', target: 'x' },
        'dvc.lock': '<<<<<<< a\n',
      },
    })
    const { pointers, problems } = await makeGroupReader(repo.repository).read(
      repo.tree('c'),
      findGroups(repo.tree('c')),
    )
    expect(pointers.map(({ path }) => path)).toEqual(['a'])
    expect(problems.map(({ place }) => place.path)).toEqual(['bomb.dvc', 'deep.dvc', 'dvc.yaml'])
  })

  const TEMPLATED = {
    'dvc.yaml': `vars: [v.yaml]\nstages:\n  s:\n    cmd: x\n    outs: ["\${a}", "\${b}"]\n`,
    'dvc.lock': "schema: '2.0'\n",
    'params.yaml': 'a: one\n',
    'v.yaml': 'b: two\n',
  }

  it('reads the files that templates name, of each commit its own, and nothing twice', async () => {
    const repo = makeMemoryRepo({ base: TEMPLATED, head: { ...TEMPLATED, 'v.yaml': 'b: three\n' } })
    const reader = makeGroupReader(repo.repository)
    const read = (commit: string) => reader.read(repo.tree(commit), findGroups(repo.tree(commit)))
    const [base, head] = await Promise.all(['base', 'head'].map(read))
    expect(base?.pointers.map(({ path }) => path)).toEqual(['one', 'two'])
    expect(head?.pointers.map(({ path }) => path)).toEqual(['one', 'three'])
    await read('head')
    expect(['dvc.yaml', 'dvc.lock', 'params.yaml', 'v.yaml'].map(repo.readsOf)).toEqual([1, 1, 2, 2])
  })

  it('reads no params.yaml for a pipeline without templates', async () => {
    const repo = makeMemoryRepo({ c: { ...FILES, 'params.yaml': 'a: 1\n' } })
    await makeGroupReader(repo.repository).read(repo.tree('c'), findGroups(repo.tree('c')))
    expect(repo.readsOf('params.yaml')).toBe(0)
  })

  it.each<[string, MadeTree[string], string, string]>([
    [
      'a link',
      { kind: 'symlink', target: 'x' },
      'v.yaml it is a symbolic link, not a file',
      'it is a symbolic link, not a file',
    ],
    [
      'half merged',
      'b: 1\nb: 2\n',
      'v.yaml:2 the key b stands twice in one map, first on line 1',
      'the key b stands twice in one map, first on line 1',
    ],
  ])('has a problem with a file of variables that is %s, and reads the rest', async (_, made, problem, reason) => {
    const repo = makeMemoryRepo({ c: { ...TEMPLATED, 'v.yaml': made } })
    const { pointers, problems, notChecked } = await makeGroupReader(repo.repository).read(
      repo.tree('c'),
      findGroups(repo.tree('c')),
    )
    expect(pointers.map(({ path }) => path)).toEqual(['one'])
    expect(problems.map(wordProblem)).toEqual([problem])
    expect(notChecked.map(({ reason: why }) => plain(why)).join()).toContain(reason)
  })

  it.each(['v.py', 'v.toml'])('reads variables of %s, and says where such a file is broken', async (name) => {
    const yaml = TEMPLATED['dvc.yaml'].replace('v.yaml', name)
    const read = async (text: string) => {
      const repo = makeMemoryRepo({ c: { ...TEMPLATED, 'dvc.yaml': yaml, [name]: text } })
      return makeGroupReader(repo.repository).read(repo.tree('c'), findGroups(repo.tree('c')))
    }
    const whole = await read('b = "two"\n')
    expect(whole.pointers.map(({ path }) => path)).toEqual(['one', 'two'])
    expect([...whole.problems, ...whole.notChecked]).toEqual([])
    const broken = await read('ok = 1\nb = "two\n')
    expect(broken.pointers.map(({ path }) => path)).toEqual(['one'])
    expect(broken.problems.map(({ place }) => place)).toEqual([{ path: name, line: 2 }])
    expect(broken.notChecked).not.toEqual([])
  })
})
