import { describe, expect, it } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import type { ByteRange, OpenStore } from '../../src/ports.js'
import { wordError } from '../helpers/wording.js'

/** A kind of store, with the means to fill one. */
export interface Subject {
  readonly open: OpenStore
  /** A remote that holds these objects, by key, and nothing else. */
  fill(objects: Readonly<Record<string, string | Uint8Array>>): Promise<Remote>
  /** A remote whose folder, bucket or the like is not there. */
  absent(): Promise<Remote>
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

    it.each(['../secret', 'files/../../secret', 'files/../..', ''])('never leaves its root: %j', async (key) => {
      const remote = await subject.fill({ [KEY]: 'foo' })
      expect(await wordError(readText(remote, key))).toBe(`access: the object ${key} lies outside its remote`)
      expect(await wordError(sizeOf(remote, key))).toBe(`access: the object ${key} lies outside its remote`)
    })
  })
}

/** A remote named `store`, as base's configuration would name it. */
export function remoteAt(url: string, options: Readonly<Record<string, string>> = {}): Remote {
  return { name: 'store', project: '', url, options, place: { path: '.dvc/config', line: 4 } }
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  while (!(await reader.read()).done);
}
