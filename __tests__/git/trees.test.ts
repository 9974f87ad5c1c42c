import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { TreeEntry } from '../../src/model.js'
import { makeFolder, makeRepo } from '../helpers/repo.js'
import { clone, open } from './open.js'

const zeros = '0'.repeat(40)

describe('list', () => {
  it('gives every path of a commit in git’s order, whatever the work tree holds', async () => {
    const repo = makeRepo()
    repo.write({ 'b.txt': 'b', 'a/z.txt': 'z', 'a.txt': 'a' })
    const commit = repo.commit('first')
    repo.remove(['a'])
    const entries = (await (await open(repo.dir)).list(commit)).all()
    expect(entries.map((entry) => entry.path)).toEqual(['a.txt', 'a/z.txt', 'b.txt'])
    expect(entries[0]).toEqual({ path: 'a.txt', kind: 'file', oid: repo.git('rev-parse', `${commit}:a.txt`) })
  })

  it('tells symlinks, submodules and executable files apart', async () => {
    const repo = makeRepo()
    repo.write({ 'run.sh': 'true' })
    symlinkSync('/etc/passwd', join(repo.dir, 'link.dvc'))
    repo.git('add', '--all')
    repo.git('update-index', '--chmod=+x', 'run.sh')
    const inner = 'c'.repeat(40)
    repo.git('update-index', '--add', '--cacheinfo', `160000,${inner},vendor`)
    repo.git('commit', '--quiet', '-m', 'all kinds')
    const repository = await open(repo.dir)
    const entries = (await repository.list(await repository.resolve('HEAD'))).all()
    expect(entries.map(({ path, kind }) => [path, kind])).toEqual([
      ['link.dvc', 'symlink'],
      ['run.sh', 'file'],
      ['vendor', 'submodule'],
    ])
    expect(entries[2]?.oid).toBe(inner)
  })

  it('keeps line breaks, tabs, quotes, colons and Unicode in names', async () => {
    const names = [
      'a\nb.dvc',
      'c\td',
      '"quoted"',
      ':(glob)*',
      '-rf',
      'données/é.csv',
      'データ.csv',
      '🎯',
      'a\\b',
      ' x ',
    ]
    const repo = makeRepo()
    repo.write(Object.fromEntries(names.map((name) => [name, name])))
    const entries = (await (await open(repo.dir)).list(repo.commit('odd'))).all()
    expect(new Set(entries.map((entry) => entry.path))).toEqual(new Set(names))
  })

  it('never makes one path of two, however broken their bytes are', async () => {
    const [a, b] = [Buffer.from('data\xff.csv', 'latin1'), Buffer.from('data\xfe.csv', 'latin1')]
    const written = Buffer.from('data\\xff.csv')
    const paths = await pathsOf([a, b, written, Buffer.from('é.csv'), Buffer.from('é\xff', 'latin1')])
    expect([...paths].sort()).toEqual(['\\xe9\\xff', 'data\\x5cxff.csv', 'data\\xfe.csv', 'data\\xff.csv', 'é.csv'])
  })

  it('reads SHA-256 repositories', async () => {
    const repo = makeRepo('--object-format=sha256')
    repo.write({ 'a.txt': 'a' })
    const commit = repo.commit('first')
    const [entry] = (await (await open(repo.dir)).list(commit)).all()
    expect(entry).toEqual({ path: 'a.txt', kind: 'file', oid: repo.git('rev-parse', 'HEAD:a.txt') })
    expect(entry?.oid).toHaveLength(64)
  })

  it('lists the whole repository from a subfolder, and from a bare clone', async () => {
    const repo = makeRepo()
    repo.write({ 'a/b.txt': '1', 'c.txt': '2' })
    const commit = repo.commit('first')
    const bare = clone(repo, makeFolder(), '--bare')
    for (const dir of [join(repo.dir, 'a'), bare.dir]) {
      const entries = (await (await open(dir)).list(commit)).all()
      expect(entries.map((entry) => entry.path)).toEqual(['a/b.txt', 'c.txt'])
    }
  })

  it('gives an empty tree no entries', async () => {
    const repo = makeRepo()
    expect((await (await open(repo.dir)).list(repo.commit('nothing'))).all()).toEqual([])
  })

  it('takes object ids only', async () => {
    const repository = await open(makeRepo().dir)
    await expect(repository.list('--help')).rejects.toThrow('not a full object id')
    await expect(repository.diff('HEAD', 'HEAD')).rejects.toThrow('not a full object id')
  })

  it('says so when a tree is not there', async () => {
    const repository = await open(makeRepo().dir)
    await expect(repository.list('1'.repeat(40))).rejects.toMatchObject({ kind: 'access' })
  })
})

describe('diff', () => {
  it('lists what was added, deleted and modified, and a rename as both', async () => {
    const repo = makeRepo()
    repo.write({ 'same.txt': 's', 'gone.txt': 'g', 'edit.txt': '1', 'sub/old.txt': 'moved\n'.repeat(50) })
    const base = repo.commit('base')
    repo.remove(['gone.txt', 'sub/old.txt'])
    repo.write({ 'edit.txt': '2', 'new.txt': 'n', 'sub/new.txt': 'moved\n'.repeat(50) })
    const head = repo.commit('head')
    const changes = await (await open(join(repo.dir, 'sub'))).diff(base, head)
    const oid = (rev: string) => repo.git('rev-parse', rev)
    const file = (path: string, commit: string): TreeEntry => ({ path, kind: 'file', oid: oid(`${commit}:${path}`) })
    expect(changes).toEqual([
      { path: 'edit.txt', base: file('edit.txt', base), head: file('edit.txt', head) },
      { path: 'gone.txt', base: file('gone.txt', base) },
      { path: 'new.txt', head: file('new.txt', head) },
      { path: 'sub/new.txt', head: file('sub/new.txt', head) },
      { path: 'sub/old.txt', base: file('sub/old.txt', base) },
    ])
    expect(JSON.stringify(changes)).not.toContain(zeros)
  })

  it('shows a file that became a symlink, and a submodule that moved', async () => {
    const repo = makeRepo()
    repo.write({ 'data.csv': 'rows' })
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},vendor`)
    repo.git('add', 'data.csv')
    repo.git('commit', '--quiet', '-m', 'base')
    repo.remove(['data.csv'])
    symlinkSync('../secret', join(repo.dir, 'data.csv'))
    repo.git('add', 'data.csv')
    repo.git('update-index', '--cacheinfo', `160000,${'b'.repeat(40)},vendor`)
    repo.git('commit', '--quiet', '-m', 'head')
    repo.git('config', 'diff.ignoreSubmodules', 'all')
    const repository = await open(repo.dir)
    const changes = await repository.diff(await repository.resolve('HEAD~1'), await repository.resolve('HEAD'))
    expect(changes.map(({ path, base, head }) => [path, base?.kind, head?.kind])).toEqual([
      ['data.csv', 'file', 'symlink'],
      ['vendor', 'submodule', 'submodule'],
    ])
  })

  it('tells a change of mode only by equal object ids', async () => {
    const repo = makeRepo()
    repo.write({ 'run.sh': 'true' })
    const base = repo.commit('base')
    repo.git('update-index', '--chmod=+x', 'run.sh')
    repo.git('commit', '--quiet', '-m', 'head')
    const [change] = await (await open(repo.dir)).diff(base, repo.git('rev-parse', 'HEAD'))
    expect(change?.base).toEqual(change?.head)
  })

  it('keeps odd names', async () => {
    const repo = makeRepo()
    const base = repo.commit('base')
    repo.write({ 'a\n\tb é.csv': '1' })
    const [change] = await (await open(repo.dir)).diff(base, repo.commit('head'))
    expect(change?.path).toBe('a\n\tb é.csv')
  })

  it('is empty between a commit and itself', async () => {
    const repo = makeRepo()
    const commit = repo.commit('only')
    expect(await (await open(repo.dir)).diff(commit, commit)).toEqual([])
  })
})

/** The paths that a tree with these names, as bytes, is listed with. */
async function pathsOf(names: readonly Buffer[]): Promise<ReadonlySet<string>> {
  const repo = makeRepo()
  repo.write({ blob: 'x' })
  const oid = repo.git('hash-object', '-w', 'blob')
  const bytes = Buffer.concat(names.flatMap((name) => [Buffer.from(`100644 ${oid} 0\t`), name, Buffer.from('\0')]))
  repo.pipe(bytes, 'update-index', '-z', '--index-info')
  repo.git('commit', '--quiet', '-m', 'bytes')
  const repository = await open(repo.dir)
  return new Set((await repository.list(await repository.resolve('HEAD'))).all().map((entry) => entry.path))
}
