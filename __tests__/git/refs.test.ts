import { describe, expect, it } from '@jest/globals'
import { makeFolder, makeRepo, type TestRepo } from '../helpers/repo.js'
import { wordError } from '../helpers/wording.js'
import { clone, open } from './open.js'

function merged(): { origin: TestRepo; main: string; feature: string; merge: string } {
  const origin = makeRepo()
  origin.commit('root')
  origin.git('checkout', '--quiet', '-b', 'feature')
  const feature = origin.commit('feature')
  origin.git('checkout', '--quiet', 'main')
  const main = origin.commit('main')
  origin.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'feature')
  return { origin, main, feature, merge: origin.git('rev-parse', 'HEAD') }
}

describe('the parents of a commit', () => {
  it('are told in their order, none for the first commit', async () => {
    const { origin, main, feature, merge } = merged()
    const repository = await open(origin.dir)
    expect(await repository.parents(merge)).toEqual([main, feature])
    expect(await repository.parents(`${main}~1`)).toEqual([])
  })

  it('are told at the edge of a shallow clone, without being fetched', async () => {
    const { origin, main, feature, merge } = merged()
    const copy = clone(origin, makeFolder(), '--depth=1')
    copy.git('remote', 'set-url', 'origin', 'file:///nowhere')
    expect(await (await open(copy.dir)).parents(merge)).toEqual([main, feature])
  })
})

describe('fetching a ref', () => {
  it('brings the commit that it names at origin, and moves no ref here', async () => {
    const { origin, feature } = merged()
    const copy = clone(origin, makeFolder(), '--single-branch', '--depth=1')
    origin.git('checkout', '--quiet', 'feature')
    const newer = origin.commit('newer')
    const before = copy.git('for-each-ref')
    const repository = await open(copy.dir)
    expect(await repository.fetch('refs/heads/feature')).toBe(newer)
    expect(await repository.mergeBase(newer, feature)).toBe(feature)
    expect(copy.git('for-each-ref')).toBe(before)
  })

  it('gives the commit of an annotated tag', async () => {
    const { origin, merge } = merged()
    origin.git('tag', '--annotate', 'v1', '-m', 'a tag object')
    const copy = clone(origin, makeFolder(), '--depth=1', '--no-tags')
    expect(await (await open(copy.dir)).fetch('refs/tags/v1')).toBe(merge)
    expect(copy.git('tag')).toBe('')
  })

  it.each([
    ['refs/heads/gone', 'access: Origin has no refs/heads/gone.'],
    ['refs/heads/ma*', 'access: refs/heads/ma* is no name of a ref.'],
    ['refs/heads/main:refs/heads/stolen', 'access: refs/heads/main:refs/heads/stolen is no name of a ref.'],
    ['--upload-pack=touch owned', 'access: --upload-pack=touch owned is no name of a ref.'],
    ['refs/heads/main\nrefs/heads/feature', 'access: refs/heads/main\nrefs/heads/feature is no name of a ref.'],
  ])('says why it cannot for %j', async (ref, expected) => {
    const copy = clone(merged().origin, makeFolder())
    expect(await wordError((await open(copy.dir)).fetch(ref))).toBe(expected)
  })

  it('says what origin’s transport said, without credentials', async () => {
    const copy = makeRepo()
    copy.commit('one')
    copy.git('remote', 'add', 'origin', 'https://robot:hunter2@localhost:1/x.git')
    const words = await wordError((await open(copy.dir)).fetch('refs/heads/main'))
    expect(words).toMatch(/^access: Asking origin for refs\/heads\/main failed: fatal: /)
    expect(words).not.toContain('hunter2')
  })
})
