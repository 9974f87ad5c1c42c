import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openRepository } from '../../src/git/repository.js'
import { hermeticEnv, makeFolder, makeRepo } from '../helpers/repo.js'
import { clone, open } from './open.js'

describe('openRepository', () => {
  it('knows the top folder and where in it it was opened', async () => {
    const repo = makeRepo()
    for (const prefix of ['', 'a', 'a/b c', 'é\n/x']) {
      mkdirSync(join(repo.dir, prefix), { recursive: true })
      expect(await open(join(repo.dir, prefix))).toMatchObject({ workTree: repo.dir, prefix })
    }
  })

  it('follows a symlink to the folder', async () => {
    const repo = makeRepo()
    repo.write({ 'a/b.txt': 'b' })
    const link = join(makeFolder(), 'link')
    symlinkSync(join(repo.dir, 'a'), link)
    expect(await open(link)).toMatchObject({ workTree: repo.dir, prefix: 'a' })
  })

  it('knows that a bare repository has no work tree', async () => {
    const repo = makeRepo()
    const commit = repo.commit('first')
    const bare = clone(repo, makeFolder(), '--bare')
    const repository = await open(bare.dir)
    expect(repository).toMatchObject({ workTree: undefined, prefix: '' })
    expect(await repository.resolve('main')).toBe(commit)
  })

  it('opens a linked work tree', async () => {
    const repo = makeRepo()
    repo.commit('first')
    const other = join(makeFolder(), 'other')
    repo.git('worktree', 'add', '--quiet', other)
    expect(await open(other)).toMatchObject({ workTree: other, prefix: '' })
  })

  it('looks at the folder, not at the repository that a hook’s environment names', async () => {
    const [one, other] = [makeRepo(), makeRepo()]
    const env = { ...hermeticEnv, GIT_DIR: join(other.dir, '.git'), GIT_INDEX_FILE: '/nowhere', GIT_PREFIX: 'x/' }
    expect(await open(one.dir, { env })).toMatchObject({ workTree: one.dir, prefix: '' })
  })

  it('works in the environment that it inherits', async () => {
    const repo = makeRepo()
    const commit = repo.commit('first')
    const repository = await openRepository(repo.dir)
    expect(await repository.resolve('HEAD')).toBe(commit)
    await repository.close()
  })

  it('says that a folder is no repository', async () => {
    const folder = makeFolder()
    await expect(open(folder)).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(/is no git repository .*not a git repository/),
      remedy: expect.anything(),
    })
  })

  it.each(['gone', 'file.txt', 'zero\0byte'])('says that %j is no folder', async (name) => {
    const repo = makeRepo()
    repo.write({ 'file.txt': 'x' })
    await expect(open(join(repo.dir, name))).rejects.toMatchObject({
      kind: 'usage',
      message: `The folder ${join(repo.dir, name)} cannot be opened.`,
    })
  })

  it('says what to do about a folder of another user', async () => {
    const repo = makeRepo()
    const repository = await open(repo.dir, { env: { ...hermeticEnv, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } })
    await expect(repository.resolve('HEAD')).rejects.toMatchObject({
      kind: 'access',
      message: expect.stringContaining('belongs to another user'),
      remedy: ['Run: git config --global --add safe.directory ', { quoted: repo.dir }],
    })
  })

  it('says that git is not installed', async () => {
    const repository = await open(makeRepo().dir, { env: { PATH: makeFolder() } })
    await expect(repository.resolve('HEAD')).rejects.toMatchObject({
      kind: 'access',
      message: 'Holdout needs git, and git is not on the PATH.',
      remedy: expect.anything(),
    })
  })

  it('refuses a bare repository that another repository tracks, whose settings anyone may have written', async () => {
    const repo = makeRepo()
    repo.write({
      'data/HEAD': 'ref: refs/heads/main\n',
      'data/config': '[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tsshCommand = touch owned\n',
      'data/objects/keep': '',
      'data/refs/keep': '',
    })
    const untracked = await open(join(repo.dir, 'data'))
    expect(untracked.workTree).toBeUndefined()
    repo.commit('planted')
    await expect(open(join(repo.dir, 'data'))).rejects.toThrow('a bare repository among the files of another one')
  })

  it('stops when it is aborted already', async () => {
    const repository = await open(makeRepo().dir, { signal: AbortSignal.abort() })
    await expect(repository.resolve('HEAD')).rejects.toMatchObject({ kind: 'transient' })
  })
})
