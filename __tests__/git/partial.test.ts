import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { hermeticEnv, makeFolder, makeRepo } from '../helpers/repo.js'
import { clone, open, rejection } from './open.js'

describe('a partial clone', () => {
  it('brings all wanted blobs in one request', async () => {
    const origin = makeRepo()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    origin.write(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, `content ${index}`])))
    const commit = origin.commit('files')
    const copy = clone(origin, makeFolder(), '--filter=blob:none', '--no-checkout')
    const trace = join(makeFolder(), 'trace')
    const repository = await open(copy.dir, { env: { ...hermeticEnv, GIT_TRACE: trace } })
    const oids = (await repository.list(commit)).all().map((entry) => entry.oid)
    for (const half of [oids.slice(0, 20), oids]) {
      const blobs = await repository.read(half, 100)
      expect([...blobs.values()].every((blob) => blob.state === 'read')).toBe(true)
      expect(blobs.size).toBe(half.length)
    }
    const fetches = readFileSync(trace, 'utf8')
      .split('\n')
      .filter((line) => /built-in: git fetch/.test(line))
    expect(fetches).toHaveLength(2)
  })

  it('says what it lacks when origin is out of reach', async () => {
    const origin = makeRepo()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    origin.write({ a: '1', b: '2' })
    const commit = origin.commit('files')
    const copy = clone(origin, makeFolder(), '--filter=blob:none', '--no-checkout')
    copy.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all')
    const repository = await open(copy.dir)
    const oids = (await repository.list(commit)).all().map((entry) => entry.oid)
    const error = await rejection(repository.read(oids, 100))
    expect(error).toMatchObject({
      kind: 'access',
      message: expect.stringContaining('This partial clone lacks 2 objects'),
    })
  })
})
