import { describe, expect, it } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import type { ByteRange, OpenStore } from '../../src/ports.js'
import { errorBody, type Fault, type FaultProxy, type Plan } from '../helpers/fault-proxy.js'
import { wordError } from '../helpers/wording.js'

/** A kind of store, with the means to fill one. */
export interface Subject {
  readonly open: OpenStore
  /** A remote that holds these objects, by key, and nothing else. */
  fill(objects: Readonly<Record<string, string | Uint8Array>>): Promise<Remote>
  /** A remote whose folder, bucket or the like is not there. */
  absent(): Promise<Remote>
  /** The same remote with faults planted on the way to it, where HTTP leads there. */
  behind?(remote: Remote, plan: Plan): Promise<{ remote: Remote; proxy: FaultProxy }>
  /** True where the protocol lists. */
  readonly lists?: boolean
  /** Objects that are more than one page of a listing, where a server takes long to be filled. */
  readonly many?: number
}

const KEY = 'files/md5/ac/bd18db4cc2f85cedef654fccc4a4d8'
/** Digits that differ from place to place, more than any one buffer on the way. */
const LARGE = Array.from({ length: 400_000 }, (_, index) => `${index};`).join('')
const NAMES = ['a b+c', '100%', '%41', 'grüße/日本語.dir', 'a&b=c?d#e', "~'()*!"]

/** What every store must do. Each kind of store calls it in its own test file, and adds what only that kind can do. */
export function describeStore(kind: string, subject: Subject): void {
  const readText = async (remote: Remote, key: string, range?: ByteRange) =>
    new Response(await (await subject.open(remote)).open({ remote, key }, range)).text()
  const sizeOf = async (remote: Remote, key: string) => (await (await subject.open(remote)).stat({ remote, key })).size

  describe(`${kind} as a store`, () => {
    it('gives the bytes and the size of an object', async () => {
      const remote = await subject.fill({ [KEY]: 'foo', other: 'bar' })
      expect(await readText(remote, KEY)).toBe('foo')
      expect(await sizeOf(remote, KEY)).toBe(3)
    })

    it('gives an empty object, and its size', async () => {
      const remote = await subject.fill({ [KEY]: '' })
      expect(await readText(remote, KEY)).toBe('')
      expect(await sizeOf(remote, KEY)).toBe(0)
      expect(await readText(remote, KEY, { start: 0 })).toBe('')
      expect(await readText(remote, KEY, { start: 5 })).toBe('')
    })

    it('gives ranges of bytes', async () => {
      const remote = await subject.fill({ [KEY]: '0123456789' })
      expect(await readText(remote, KEY, { start: 0 })).toBe('0123456789')
      expect(await readText(remote, KEY, { start: 2 })).toBe('23456789')
      expect(await readText(remote, KEY, { start: 2, end: 5 })).toBe('234')
      expect(await readText(remote, KEY, { start: 0, end: 1 })).toBe('0')
      expect(await readText(remote, KEY, { start: 3, end: 3 })).toBe('')
      expect(await readText(remote, KEY, { start: 8, end: 100 })).toBe('89')
      expect(await readText(remote, KEY, { start: 100 })).toBe('')
    })

    it('gives large objects whole', async () => {
      const remote = await subject.fill({ [KEY]: LARGE })
      expect((await readText(remote, KEY)) === LARGE).toBe(true)
      expect(await sizeOf(remote, KEY)).toBe(LARGE.length)
    })

    it('takes keys as they are, whatever they look like in a URL', async () => {
      const remote = await subject.fill(Object.fromEntries(NAMES.map((name) => [name, `of ${name}`])))
      for (const name of NAMES) {
        expect(await readText(remote, name)).toBe(`of ${name}`)
        expect(await sizeOf(remote, name)).toBe(Buffer.byteLength(`of ${name}`))
      }
    })

    it('gives many objects at once', async () => {
      const keys = Array.from({ length: 60 }, (_, index) => `many/${index}`)
      const remote = await subject.fill(Object.fromEntries(keys.map((key) => [key, key])))
      const store = await subject.open(remote)
      const texts = await Promise.all(keys.map(async (key) => new Response(await store.open({ remote, key })).text()))
      expect(texts).toEqual(keys)
    })

    it('stops when it is told to, before and while it reads', async () => {
      const remote = await subject.fill({ [KEY]: LARGE })
      const store = await subject.open(remote)
      const read = async (signal: AbortSignal) =>
        new Response(await store.open({ remote, key: KEY }, undefined, signal)).text()
      await expect(read(AbortSignal.abort())).rejects.toThrow()
      const controller = new AbortController()
      const stream = await store.open({ remote, key: KEY }, undefined, controller.signal)
      const reader = stream.getReader()
      await reader.read()
      controller.abort()
      await expect(drain(reader)).rejects.toThrow()
    })

    it('goes on after a reader who had enough', async () => {
      const remote = await subject.fill({ [KEY]: LARGE, other: 'bar' })
      const store = await subject.open(remote)
      const reader = (await store.open({ remote, key: KEY })).getReader()
      await reader.read()
      await reader.cancel()
      expect(await new Response(await store.open({ remote, key: 'other' })).text()).toBe('bar')
    })

    it.each(['files/md5/00/absent', 'files/md5/ac'])(
      'calls missing what is not there while the root is: %s',
      async (key) => {
        const remote = await subject.fill({ [KEY]: 'foo' })
        const missing = `missing: ${key} is not on remote store (${remote.url})`
        expect(await wordError(readText(remote, key))).toBe(missing)
        expect(await wordError(readText(remote, key, { start: 3, end: 3 }))).toBe(missing)
        expect(await wordError(sizeOf(remote, key))).toBe(missing)
      },
    )

    it('calls out of reach, never missing, what may lie under a root that is not there', async () => {
      const remote = await subject.absent()
      expect(await wordError(readText(remote, KEY))).toMatch(/^access: /)
      expect(await wordError(sizeOf(remote, KEY))).toMatch(/^access: /)
      await expect(readText(remote, KEY)).rejects.toMatchObject({ place: remote.place, remedy: expect.anything() })
    })

    if (subject.lists === true) describeListing(subject)
    const { behind } = subject
    if (behind !== undefined) describeFaults({ ...subject, behind })

    it.each(['../secret', 'files/../../secret', 'files/../..', ''])('never leaves its root: %j', async (key) => {
      const remote = await subject.fill({ [KEY]: 'foo' })
      expect(await wordError(readText(remote, key))).toBe(`access: the object ${key} lies outside its remote`)
      expect(await wordError(sizeOf(remote, key))).toBe(`access: the object ${key} lies outside its remote`)
    })
  })
}

/** More objects than one page of most stores holds. */
const MANY = 2_345

function describeListing({ open, fill, absent, many = MANY }: Subject): void {
  const listAll = async (remote: Remote, prefix: string) => {
    const found: [string, number][] = []
    for await (const { key, size } of (await open(remote)).list?.(prefix) ?? []) found.push([key, size])
    return found.toSorted(([one], [other]) => (one < other ? -1 : 1))
  }

  it('lists what begins with a prefix, each with its size', async () => {
    const objects = { 'files/md5/ac/one': 'foo', 'files/md5/ab/two.dir': '', 'files/md6/x': '1', 'files/md5x': '22' }
    const remote = await fill({ ...objects, ...Object.fromEntries(NAMES.map((name) => [`names/${name}`, name])) })
    expect(await listAll(remote, 'files/md5/')).toEqual([
      ['files/md5/ab/two.dir', 0],
      ['files/md5/ac/one', 3],
    ])
    expect((await listAll(remote, 'files/md5')).map(([key]) => key)).toEqual([
      'files/md5/ab/two.dir',
      'files/md5/ac/one',
      'files/md5x',
    ])
    expect(await listAll(remote, 'files/md5/a')).toHaveLength(2)
    expect(await listAll(remote, 'names/')).toEqual(
      NAMES.map((name) => [`names/${name}`, Buffer.byteLength(name)] as const).toSorted(([one], [other]) =>
        one < other ? -1 : 1,
      ),
    )
    expect(await listAll(remote, '')).toHaveLength(4 + NAMES.length)
    expect(await listAll(remote, 'nothing/here')).toEqual([])
  })

  it('lists more than one page, each object once', async () => {
    const keys = Array.from({ length: many }, (_, index) => `${(index % 7).toString(16)}/${index}`)
    const remote = await fill(Object.fromEntries(keys.map((key) => [key, 'x'])))
    const listed = (await listAll(remote, '')).map(([key]) => key)
    expect(listed).toHaveLength(many)
    expect(new Set(listed)).toEqual(new Set(keys))
  })

  it('never calls a root empty that is not there', async () => {
    const remote = await absent()
    expect(await wordError(listAll(remote, ''))).toMatch(/^access: /)
    expect(await wordError(listAll(remote, 'files/md5/'))).toMatch(/^access: /)
  })

  it('stops listing when it is told to', async () => {
    const remote = await fill({ [KEY]: 'foo' })
    const list = (await open(remote)).list?.('', AbortSignal.abort())
    await expect((async () => list && (await list[Symbol.asyncIterator]().next()))()).rejects.toThrow()
  })
}

function describeFaults({ open, fill, behind }: Subject & { behind: NonNullable<Subject['behind']> }): void {
  const answer = (status: number, headers = {}): Fault => ({
    kind: 'answer',
    status,
    body: errorBody('Planted'),
    headers,
  })
  const read = async (remote: Remote) => new Response(await (await open(remote)).open({ remote, key: KEY })).text()
  const stat = async (remote: Remote) => (await open(remote)).stat({ remote, key: KEY })

  it.each([
    [403, /^access: /],
    [429, /^transient: .* after 3 attempts$/],
    [503, /^transient: .* after 3 attempts$/],
  ])('says what an answer of %i means, and never that the object is missing', async (status, words) => {
    const { remote } = await behind(await fill({ [KEY]: 'foo' }), () => answer(status))
    expect(await wordError(read(remote))).toMatch(words)
    expect(await wordError(stat(remote))).toMatch(words)
    await expect(stat(remote)).rejects.toMatchObject({ remedy: expect.anything() })
  })

  it('waits out a server that is busy twice', async () => {
    for (const fault of [answer(503), answer(429, { 'retry-after': '0' }), { kind: 'reset' } as const]) {
      const { remote, proxy } = await behind(await fill({ [KEY]: 'foo' }), (_, count) =>
        count < 3 ? fault : undefined,
      )
      expect(await read(remote)).toBe('foo')
      expect(proxy.seen).toHaveLength(3)
    }
  })

  it('gives up on a server that wants to be left alone for long', async () => {
    const busy = answer(503, { 'retry-after': '3600' })
    const { remote, proxy } = await behind(await fill({ [KEY]: 'foo' }), () => busy)
    expect(await wordError(read(remote))).toMatch(/^transient: /)
    expect(proxy.seen).toHaveLength(1)
  })

  it.each(['reset', 'close'] as const)('gives the same bytes when a body is cut in the middle: %s', async (ending) => {
    const { remote, proxy } = await behind(await fill({ [KEY]: LARGE }), (_, count) =>
      count < 3 ? { kind: 'cut', after: 1_000_000, ending } : undefined,
    )
    expect((await read(remote)) === LARGE).toBe(true)
    expect(proxy.seen).toHaveLength(3)
  })

  it('never mixes two contents when an object changes while it is read', async () => {
    const [before, after] = [await fill({ [KEY]: LARGE }), await fill({ [KEY]: LARGE.replaceAll('1', '2') })]
    const { remote } = await behind(before, (request, count) => {
      if (count === 1) return { kind: 'cut', after: 1_000_000, ending: 'reset' }
      request.url = request.url?.replace(rootOf(before), rootOf(after)) ?? ''
      return undefined
    })
    expect(await wordError(read(remote))).toBe(`transient: ${KEY} on remote store changed while it was read`)
  })

  it('does not take a part of an object for the whole', async () => {
    const { remote } = await behind(await fill({ [KEY]: LARGE }), () => ({ kind: 'cut', after: 5, ending: 'close' }))
    expect(await wordError(read(remote))).toMatch(/^transient: reading .* broke off/)
  })
}

/** What tells two remotes of one server apart: the end of the URL's path, or the bucket. */
function rootOf({ url }: Remote): string {
  return /(?:bucket|where)-\d+/.exec(url)?.[0] ?? url
}

/** A remote named `store`, as base's configuration would name it. */
export function remoteAt(url: string, options: Readonly<Record<string, string>> = {}): Remote {
  return { name: 'store', project: '', url, options, place: { path: '.dvc/config', line: 4 } }
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  while (!(await reader.read()).done);
}
