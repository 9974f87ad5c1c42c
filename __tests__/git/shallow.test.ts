import { describe, expect, it } from '@jest/globals'
import { makeFolder, makeRepo, type TestRepo } from '../helpers/repo.js'
import { clone, open, rejection } from './open.js'

describe('a shallow clone', () => {
  it('fetches a missing commit by its SHA', async () => {
    const origin = makeOrigin()
    origin.write({ 'a.txt': 'base' })
    const base = origin.commit('base')
    origin.write({ 'a.txt': 'head' })
    const head = origin.commit('head')
    const copy = clone(origin, makeFolder(), '--depth=1')
    const repository = await open(copy.dir)
    expect(await repository.resolve(base.toUpperCase())).toBe(base)
    expect((await repository.diff(base, head)).map((change) => change.path)).toEqual(['a.txt'])
    expect(copy.git('for-each-ref', '--format=%(refname)')).toBe(
      'refs/heads/main\nrefs/remotes/origin/HEAD\nrefs/remotes/origin/main',
    )
  })

  it('fetches two missing commits at the same time', async () => {
    const origin = makeOrigin()
    const [one, two] = [origin.commit('one'), origin.commit('two')]
    origin.commit('three')
    const repository = await open(clone(origin, makeFolder(), '--depth=1').dir)
    expect(await Promise.all([repository.resolve(one), repository.resolve(two)])).toEqual([one, two])
  })

  it('finds the parents of the merge that a pull request is checked out as', async () => {
    const origin = makeOrigin()
    origin.commit('root')
    origin.git('checkout', '--quiet', '-b', 'feature')
    const feature = origin.commit('feature')
    origin.git('checkout', '--quiet', 'main')
    const grandparent = origin.commit('main one')
    const main = origin.commit('main two')
    origin.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'feature')
    const repository = await open(clone(origin, makeFolder(), '--depth=1').dir)
    expect(await repository.resolve('HEAD^2')).toBe(feature)
    expect(await repository.resolve('HEAD^')).toBe(main)
    expect(await repository.resolve('HEAD~2')).toBe(grandparent)
    await expect(repository.resolve('HEAD^3')).rejects.toThrow('no commit by the name HEAD^3')
  })

  it('is deepened, step by step, until the merge base shows', async () => {
    const { origin, fork, main, feature } = forked(3)
    const copy = clone(origin, makeFolder(), '--depth=1', '--no-single-branch')
    expect(await (await open(copy.dir)).mergeBase(main, feature)).toBe(fork)
  })

  it('is deepened more than once', async () => {
    const { origin, fork, main, feature } = forked(130)
    const copy = clone(origin, makeFolder(), '--depth=1', '--no-single-branch')
    expect(await (await open(copy.dir)).mergeBase(main, feature)).toBe(fork)
  })

  it('is deepened for commits that origin has never seen', async () => {
    const { origin, fork, feature } = forked(3)
    const copy = clone(origin, makeFolder(), '--depth=1', '--no-single-branch')
    const local = copy.commit('made here')
    const before = copy.git('for-each-ref')
    expect(await (await open(copy.dir)).mergeBase(local, feature)).toBe(fork)
    expect(copy.git('for-each-ref')).toBe(before)
  })

  it('is made whole before it says that there is no common ancestor', async () => {
    const origin = makeOrigin()
    origin.commit('one')
    const one = origin.commit('more')
    origin.git('checkout', '--quiet', '--orphan', 'other')
    const other = origin.commit('other')
    const copy = clone(origin, makeFolder(), '--depth=1', '--no-single-branch')
    await expect((await open(copy.dir)).mergeBase(one, other)).rejects.toThrow('have no common ancestor')
    expect(copy.git('rev-parse', '--is-shallow-repository')).toBe('false')
  })

  it('names the commit, the failure and the remedy when origin does not give it', async () => {
    const origin = makeOrigin()
    origin.commit('one')
    const repository = await open(clone(origin, makeFolder(), '--depth=1').dir)
    const sha = 'a'.repeat(40)
    const error = await rejection(repository.resolve(sha))
    expect(error).toMatchObject({ name: 'HoldoutError', kind: 'access' })
    expect(error).toHaveProperty('message', expect.stringContaining(`The commit ${sha} is not in this clone`))
    expect(JSON.stringify(error)).toContain('fetch-depth: 0')
    expect(JSON.stringify(error)).toContain('git fetch origin ')
  })

  it('never repeats credentials of origin’s address', async () => {
    const copy = makeRepo()
    copy.commit('one')
    copy.git('remote', 'add', 'origin', 'https://robot:hunter2@localhost:1/x.git?private_token=s3cret')
    const error = await rejection((await open(copy.dir)).resolve('a'.repeat(40)))
    expect(error).toMatchObject({ kind: 'access' })
    expect(`${error} ${JSON.stringify(error)}`).not.toMatch(/hunter2|s3cret|robot/)
  })

  it('runs no program that a remote address names', async () => {
    const copy = makeRepo()
    copy.commit('one')
    copy.git('remote', 'add', 'origin', 'ext::touch owned')
    const error = await rejection((await open(copy.dir)).resolve('a'.repeat(40)))
    expect(error).toHaveProperty('message', expect.stringContaining("transport 'ext' not allowed"))
  })
})

describe('a complete clone', () => {
  it('stays complete when a missing commit is fetched', async () => {
    const origin = makeOrigin()
    const first = origin.commit('first')
    const copy = clone(origin, makeFolder())
    const later = origin.commit('later')
    const repository = await open(copy.dir)
    expect(await repository.resolve(later)).toBe(later)
    expect(await repository.mergeBase(later, first)).toBe(first)
    expect(copy.git('rev-parse', '--is-shallow-repository')).toBe('false')
  })
})

function makeOrigin(): TestRepo {
  const origin = makeRepo()
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  return origin
}

/** Two branches whose fork lies `length` commits back on each. */
function forked(length: number): { origin: TestRepo; fork: string; main: string; feature: string } {
  const origin = makeOrigin()
  origin.commit('root')
  const fork = origin.commit('fork')
  const grow = (branch: string): string => {
    origin.git('checkout', '--quiet', '-B', branch, fork)
    for (let step = 0; step < length; step += 1)
      origin.git('commit', '--quiet', '--allow-empty', '-m', `${branch} ${step}`)
    return origin.git('rev-parse', 'HEAD')
  }
  const feature = grow('feature')
  return { origin, fork, main: grow('main'), feature }
}
