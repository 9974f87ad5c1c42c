import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeFolder, makeRepo } from '../helpers/repo.js'
import { clone, open } from './open.js'

describe('resolve', () => {
  it('gives the full commit id of branches, tags, short ids, expressions and any case', async () => {
    const repo = makeRepo()
    const first = repo.commit('first')
    repo.git('tag', '--annotate', 'v1.0', '-m', 'a tag object')
    const second = repo.commit('second')
    const repository = await open(repo.dir)
    const names = { main: second, HEAD: second, 'v1.0': first, 'HEAD~1': first, 'main@{0}': second }
    for (const [name, oid] of Object.entries({
      ...names,
      [first.slice(0, 9)]: first,
      [second.toUpperCase()]: second,
    })) {
      expect([name, await repository.resolve(name)]).toEqual([name, oid])
    }
  })

  it.each(['nowhere', '', ' ', 'origin/nope', '0'.repeat(40), 'HEAD^3', 'HEAD~9', 'HEAD\nHEAD', 'HEAD\0'])(
    'says that it knows no commit by the name %j',
    async (name) => {
      const repo = makeRepo()
      repo.commit('first')
      const repository = await open(repo.dir)
      const resolving = repository.resolve(name)
      await expect(resolving).rejects.toMatchObject({
        kind: 'access',
        message: `Git knows no commit by the name ${name}.`,
        text: expect.arrayContaining([{ quoted: name }]),
        remedy: expect.anything(),
      })
    },
  )

  it.each(['--help', '-h', '--output=owned', '--upload-pack=touch owned', '--batch-all-objects'])(
    'takes %s for a name, never for an option',
    async (name) => {
      const repo = makeRepo()
      repo.commit('first')
      await expect((await open(repo.dir)).resolve(name)).rejects.toMatchObject({ kind: 'access' })
      expect(existsSync(join(repo.dir, 'owned'))).toBe(false)
    },
  )

  it('takes files and folders for no commits', async () => {
    const repo = makeRepo()
    repo.write({ 'a.txt': 'a', 'b^{commit}': 'b' })
    repo.commit('first')
    const repository = await open(repo.dir)
    for (const name of ['HEAD:a.txt', 'HEAD:b', 'HEAD^{tree}', repo.git('rev-parse', 'HEAD:a.txt').slice(0, 12)]) {
      await expect(repository.resolve(name)).rejects.toMatchObject({ kind: 'access' })
    }
  })

  it('ignores replacements', async () => {
    const repo = makeRepo()
    repo.write({ 'metrics.json': '0.1' })
    const bad = repo.commit('bad')
    repo.write({ 'metrics.json': '0.9' })
    const good = repo.commit('good')
    repo.git('replace', bad, good)
    repo.git('replace', '-f', repo.git('rev-parse', `${bad}^{tree}`), repo.git('rev-parse', `${good}^{tree}`))
    const repository = await open(repo.dir)
    const [entry] = (await repository.list(await repository.resolve(bad))).all()
    const blob = (await repository.read([entry?.oid ?? ''], 10)).get(entry?.oid ?? '')
    expect(blob).toMatchObject({ state: 'read', bytes: Buffer.from('0.1') })
  })
})

describe('mergeBase', () => {
  it('is the best common ancestor', async () => {
    const repo = makeRepo()
    repo.commit('root')
    const fork = repo.commit('fork')
    repo.git('checkout', '--quiet', '-b', 'feature')
    const feature = repo.commit('feature')
    repo.git('checkout', '--quiet', 'main')
    const main = repo.commit('main')
    expect(await (await open(repo.dir)).mergeBase(main, feature)).toBe(fork)
  })

  it('says so when two histories have nothing in common', async () => {
    const repo = makeRepo()
    const one = repo.commit('one')
    repo.git('checkout', '--quiet', '--orphan', 'other')
    const other = repo.commit('other')
    await expect((await open(repo.dir)).mergeBase(one, other)).rejects.toMatchObject({
      kind: 'access',
      message: `The commits ${one} and ${other} have no common ancestor.`,
    })
  })
})

describe('defaultBranch', () => {
  it('is what origin’s HEAD points to', async () => {
    const repo = makeRepo()
    repo.git('checkout', '--quiet', '-b', 'trunk')
    repo.commit('first')
    const copy = clone(repo, makeFolder())
    copy.git('branch', 'main')
    expect(await (await open(copy.dir)).defaultBranch()).toBe('origin/trunk')
  })

  it('is origin’s branch of a usual name when origin’s HEAD is not known', async () => {
    const repo = makeRepo()
    repo.commit('first')
    const copy = clone(repo, makeFolder())
    copy.git('remote', 'set-head', 'origin', '--delete')
    expect(await (await open(copy.dir)).defaultBranch()).toBe('origin/main')
  })

  it('is a usual name of this clone’s own when nothing better is there', async () => {
    const repo = makeRepo()
    repo.git('checkout', '--quiet', '-b', 'master')
    repo.commit('first')
    expect(await (await open(repo.dir)).defaultBranch()).toBe('master')
  })

  it('cannot be taken over by a tag', async () => {
    const repo = makeRepo()
    const old = repo.commit('first')
    repo.git('tag', 'main', old)
    const head = repo.commit('second')
    const repository = await open(repo.dir)
    expect(await repository.resolve((await repository.defaultBranch()) ?? '')).toBe(head)
  })

  it('is unknown when no branch has such a name', async () => {
    const repo = makeRepo()
    repo.git('checkout', '--quiet', '-b', 'work')
    repo.commit('first')
    expect(await (await open(repo.dir)).defaultBranch()).toBeUndefined()
  })
})
