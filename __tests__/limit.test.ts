import { describe, expect, it } from '@jest/globals'
import { makeLimit } from '../src/limit.js'
import { showUrl } from '../src/urls.js'

describe('a limit', () => {
  it('lets so many tasks run at a time, in their order, whatever becomes of them', async () => {
    const limit = makeLimit(2)
    const started: number[] = []
    let [now, peak] = [0, 0]
    const run = (index: number) =>
      limit(async () => {
        started.push(index)
        now += 1
        peak = Math.max(peak, now)
        await new Promise((resolve) => setImmediate(resolve))
        now -= 1
        if (index % 2 === 0) throw new Error(`task ${index}`)
        return index
      })
    const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(run))
    expect(results.map(({ status }) => status)).toEqual([
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect([started, peak]).toEqual([[0, 1, 2, 3, 4, 5], 2])
    expect(await run(7)).toBe(7)
  })
})

describe('a URL as it is shown', () => {
  it.each([
    ['s3://bucket/a/b', 's3://bucket/a/b'],
    ['https://user:secret@host/x', 'https://host/x'],
    ['https://user:p@ss@host/x', 'https://host/x'],
    ['https://host/x@y', 'https://host/x@y'],
    ['azure://c/x?sig=secret&se=1', 'azure://c/x?…'],
    ['https://host?u@x', 'https://host?…'],
    ['/srv/a@b', '/srv/a@b'],
  ])('%s becomes %s', (url, shown) => {
    expect(showUrl(url)).toBe(shown)
  })
})
