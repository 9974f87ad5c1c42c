import { describe, expect, it } from '@jest/globals'
import type { HoldoutError } from '../../src/errors.js'
import { say } from '../../src/message.js'
import type { ObjectInfo, ObjectStore } from '../../src/ports.js'
import type { Part, RawStore, Reading } from '../../src/stores/contract.js'
import { pauseBefore, RETRY, type RetryPolicy, type RetryTools } from '../../src/stores/retry/policy.js'
import { withRetries } from '../../src/stores/retry.js'
import { changed, missing, StoreError, type Trouble } from '../../src/stores/shared/failure.js'
import { wordError } from '../helpers/wording.js'
import { remoteAt } from './conformance.js'

const REMOTE = remoteAt('s3://bucket/x')
const REF = { remote: REMOTE, key: 'key' }
const BYTES = Buffer.from(Array.from({ length: 1000 }, (_, index) => `${index};`).join(''))

/** A clock that stands still but for what is waited for, and goes on at once; what was waited for, in order. */
function makeTools() {
  const waits: number[] = []
  let now = 0
  const tools: RetryTools = {
    now: () => now,
    random: () => 1,
    wait: async (milliseconds, signal) => {
      signal.throwIfAborted()
      // Deadlines are long and never come; pauses are over at once.
      if (milliseconds > RETRY.longest * 3) return new Promise((_, reject) => onAbort(signal, reject))
      waits.push(Math.round(milliseconds))
      now += milliseconds
    },
  }
  return { tools, waits, pass: (milliseconds: number) => (now += milliseconds) }
}

function onAbort(signal: AbortSignal, reject: (reason: unknown) => void): void {
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
}

const fail = (kind: 'access' | 'transient', more: Trouble = {}) => new StoreError(kind, say`it is ${'broken'}`, more)

/** A store whose nth request to measure ends as told: an error, or a size. */
function makeStat(plan: (count: number, key: string) => Error | number): { raw: RawStore; asked: string[] } {
  const asked: string[] = []
  const stat = async ({ key }: { key: string }): Promise<ObjectInfo> => {
    asked.push(key)
    const end = plan(asked.length, key)
    if (end instanceof Error) throw end
    return { size: end }
  }
  return { raw: { stat, read: async () => Promise.reject(new Error('not read here')) }, asked }
}

function open(raw: RawStore, policy: Partial<RetryPolicy> = {}) {
  const { tools, waits, pass } = makeTools()
  return { store: withRetries(REMOTE, raw, { ...RETRY, ...policy }, tools), waits, pass }
}

describe('a request that fails', () => {
  it('is repeated after pauses that grow, and answered when the trouble passes', async () => {
    const { raw, asked } = makeStat((count) => (count < 5 ? fail('transient') : 7))
    const { store, waits } = open(raw, { attempts: 9, pause: 100, longest: 300 })
    expect(await store.stat(REF)).toEqual({ size: 7 })
    expect(asked).toHaveLength(5)
    expect(waits).toEqual([100, 200, 300, 300])
  })

  it('is told with how often it was tried', async () => {
    const { raw, asked } = makeStat(() => fail('transient'))
    expect(await wordError(open(raw).store.stat(REF))).toBe('transient: it is broken, after 3 attempts')
    expect(asked).toHaveLength(3)
  })

  it.each([
    ['a refusal', fail('access')],
    ['absence', missing(REF)],
    ['an object that changed', changed(REF)],
    ['a bug', new TypeError('x is not a function')],
  ])('is not repeated where that is of no use: %s', async (_, error) => {
    const { raw, asked } = makeStat(() => error)
    await expect(open(raw).store.stat(REF)).rejects.toBe(error)
    expect(asked).toHaveLength(1)
  })

  it('waits as long as the server asks, within limits', async () => {
    const { raw } = makeStat((count) => (count === 1 ? fail('transient', { after: 3_000 }) : 7))
    const { store, waits } = open(raw)
    expect(await store.stat(REF)).toEqual({ size: 7 })
    expect(waits).toEqual([3_500])
    const long = makeStat(() => fail('transient', { after: 60_000 }))
    const waiting = open(long.raw)
    expect(await wordError(waiting.store.stat(REF))).toBe('transient: it is broken')
    expect(waiting.waits).toEqual([])
  })

  it('is not repeated once its time is over', async () => {
    const { raw, asked } = makeStat(() => {
      pass(12_000)
      return fail('transient')
    })
    const { store, pass } = open(raw)
    expect(await wordError(store.stat(REF))).toBe('transient: it is broken, after 2 attempts')
    expect(asked).toHaveLength(2)
  })

  it('chooses its pauses by chance, so that many do not come back together', () => {
    const pauses = [0, 0.5, 0.99].map((random) => pauseBefore(2, undefined, RETRY, { random: () => random }))
    expect(pauses).toEqual([500, 750, 995])
    expect(pauseBefore(30, undefined, RETRY, { random: () => 1 })).toBe(RETRY.longest)
  })
})

describe('a request that never ends', () => {
  it('is ended in time, and heard of it', async () => {
    let told: unknown
    const stat = (_: unknown, signal: AbortSignal) =>
      new Promise<ObjectInfo>(() => signal.addEventListener('abort', () => (told = signal.aborted)))
    const store = withRetries(REMOTE, { stat, read: stat as never }, { ...RETRY, answer: 30 })
    expect(await wordError(store.stat(REF))).toBe(
      'transient: remote store (s3://bucket/x) cannot be read: it does not answer in time',
    )
    expect(told).toBe(true)
  })

  it('is ended by its caller, also while it pauses', async () => {
    for (const error of [undefined, fail('transient')]) {
      const controller = new AbortController()
      const stat = async () => {
        setTimeout(() => controller.abort(new Error('enough')), 10)
        if (error !== undefined) throw error
        return new Promise<never>(() => {})
      }
      const store = withRetries(
        REMOTE,
        { stat, read: stat as never },
        { ...RETRY, pause: 60_000, longest: 60_000, answer: 600_000 },
      )
      await expect(store.stat(REF, controller.signal)).rejects.toThrow('enough')
    }
  })
})

describe('a remote that is down', () => {
  it('is asked by one request, and known for all', async () => {
    const { raw, asked } = makeStat(() => fail('access', { everywhere: true, again: true }))
    const { store } = open(raw, { concurrency: 1 })
    const words = await Promise.all(['a', 'b', 'c'].map((key) => wordError(store.stat({ ...REF, key }))))
    expect(new Set(words)).toEqual(new Set(['access: it is broken, after 3 attempts']))
    expect(asked).toEqual(['a', 'a', 'a'])
  })

  it('is one that is too busy for a few objects in a row, and not one that answers between them', async () => {
    const busy = makeStat(() => fail('transient'))
    const { store } = open(busy.raw, { busy: 2 })
    for (const key of ['a', 'b', 'c', 'd']) await wordError(store.stat({ ...REF, key }))
    expect(busy.asked).toEqual(['a', 'a', 'a', 'b', 'b', 'b'])
    for (const answer of [7, missing(REF)]) {
      const some = makeStat((_, key) => (key === 'good' ? answer : fail('transient')))
      const mixed = open(some.raw, { busy: 2, attempts: 1 })
      for (const key of ['a', 'good', 'b', 'good', 'c']) await wordError(mixed.store.stat({ ...REF, key }))
      expect(some.asked).toEqual(['a', 'good', 'b', 'good', 'c'])
    }
  })
})

describe('many requests', () => {
  it('are on their way as many at a time as the policy says', async () => {
    let [now, most] = [0, 0]
    const stat = async () => {
      now += 1
      most = Math.max(most, now)
      await new Promise((resolve) => setImmediate(resolve))
      now -= 1
      return { size: 1 }
    }
    const store = withRetries(REMOTE, { stat, read: stat as never }, { ...RETRY, concurrency: 5 })
    await Promise.all(Array.from({ length: 50 }, (_, index) => store.stat({ ...REF, key: String(index) })))
    expect(most).toBe(5)
  })
})

/** A store whose bodies break: each reading gives so many bytes, and then ends as told. */
function makeBody(ends: readonly (readonly [bytes: number, error?: Error])[], tag: string | undefined = 'tag') {
  const parts: Part[] = []
  const read = async (_: unknown, part: Part): Promise<Reading> => {
    const [size, error] = ends[parts.length] ?? [Number.POSITIVE_INFINITY]
    parts.push(part)
    async function* send() {
      const bytes = BYTES.subarray(part.start, part.end)
      yield bytes.subarray(0, size)
      if (error !== undefined) throw error
    }
    return { body: send(), tag }
  }
  return { raw: { stat: async () => ({ size: BYTES.length }), read } satisfies RawStore, parts }
}

describe('a body that breaks', () => {
  const broken = fail('transient')
  const readAll = async (store: ObjectStore, range?: { start: number; end?: number }) =>
    new Response(await store.open(REF, range)).text()

  it('is taken up at the next byte, of the same content', async () => {
    const { raw, parts } = makeBody([
      [100, broken],
      [0, broken],
      [50, broken],
    ])
    expect(await readAll(open(raw, { attempts: 9 }).store)).toBe(BYTES.toString())
    expect(parts.map(({ start, tag }) => [start, tag])).toEqual([
      [0, undefined],
      [100, 'tag'],
      [100, 'tag'],
      [150, 'tag'],
    ])
  })

  it('is taken up within a range', async () => {
    const { raw, parts } = makeBody([[10, broken]])
    expect(await readAll(open(raw).store, { start: 20, end: 60 })).toBe(BYTES.subarray(20, 60).toString())
    expect(parts.map(({ start, end }) => [start, end])).toEqual([
      [20, 60],
      [30, 60],
    ])
  })

  it('is given up when it does not get on', async () => {
    const { raw, parts } = makeBody(Array.from({ length: 9 }, () => [1, broken]))
    expect(await wordError(readAll(open(raw).store))).toBe('transient: it is broken')
    expect(parts).toHaveLength(3)
  })

  it('is not taken up without proof of its content, unless nothing of it was given', async () => {
    const { raw, parts } = makeBody([[10, broken]], '')
    const untagged = {
      ...raw,
      read: async (ref: unknown, part: Part) => ({ ...(await raw.read(ref, part)), tag: undefined }),
    }
    expect(await wordError(readAll(open(untagged).store))).toBe('transient: it is broken')
    expect(parts).toHaveLength(1)
    const fresh = makeBody([[0, broken]])
    const unread = {
      ...fresh.raw,
      read: async (ref: unknown, part: Part) => ({ ...(await fresh.raw.read(ref, part)), tag: undefined }),
    }
    expect(await readAll(open(unread).store)).toBe(BYTES.toString())
  })

  it.each([
    ['a change', changed(REF)],
    ['a refusal', fail('access')],
    ['a bug', new TypeError('x is not a function')],
  ])('ends with what is no trouble in passing: %s', async (_, error) => {
    const { raw, parts } = makeBody([[10, error]])
    await expect(readAll(open(raw).store)).rejects.toBe(error)
    expect(parts).toHaveLength(1)
  })

  it('has all the time that its reader takes, and not all that it makes him wait', async () => {
    const quick = makeBody([])
    const { store, pass } = open(quick.raw, { whole: 20_000 })
    const reader = (await store.open(REF)).getReader()
    pass(50_000)
    expect((await reader.read()).value).toHaveLength(BYTES.length)
    const slow = open(
      {
        stat: quick.raw.stat,
        read: async () => {
          async function* send() {
            for (const byte of BYTES) {
              slow.pass(300)
              yield Buffer.from([byte])
            }
          }
          return { body: send(), tag: 'tag' }
        },
      },
      { whole: 20_000, longest: 1 },
    )
    const error: HoldoutError = await readAll(slow.store).catch((reason) => reason)
    expect(error).toMatchObject({ kind: 'transient' })
    expect(error.message).toContain('too slowly')
  })
})

describe('a listing', () => {
  it('asks again for the page that failed, and for no other', async () => {
    const asked: (string | undefined)[] = []
    const raw: RawStore = {
      ...makeStat(() => 1).raw,
      list: async (_, from) => {
        asked.push(from)
        if (asked.length === 2) throw fail('transient')
        const objects = [{ key: `${from}`, size: 1 }]
        return from === 'b' ? { objects } : { objects, next: from === undefined ? 'a' : 'b' }
      },
    }
    const keys: string[] = []
    for await (const { key } of open(raw).store.list?.('') ?? []) keys.push(key)
    expect(keys).toEqual(['undefined', 'a', 'b'])
    expect(asked).toEqual([undefined, 'a', 'a', 'b'])
  })

  it('that goes in a circle has an end', async () => {
    const raw: RawStore = { ...makeStat(() => 1).raw, list: async () => ({ objects: [], next: 'again' }) }
    const listAll = async () => {
      for await (const _ of open(raw).store.list?.('') ?? []);
    }
    expect(await wordError(listAll())).toBe('access: the listing of remote store does not end')
  })

  it('is not there where the protocol lists nothing', () => {
    expect(open(makeStat(() => 1).raw).store.list).toBeUndefined()
  })
})
