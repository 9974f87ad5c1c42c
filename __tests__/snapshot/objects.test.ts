import { describe, expect, it } from '@jest/globals'
import type { Pointer, ProjectRemotes, Remote } from '../../src/model.js'
import type { OpenStore } from '../../src/ports.js'
import { makeObjects } from '../../src/snapshot/objects.js'
import { keyOf, makeDirectory, md5 } from '../helpers/dvc.js'
import { makeStore } from '../helpers/stores.js'
import { wordError } from '../helpers/wording.js'

const remote = (name: string, url: string): Remote => ({
  name,
  project: '',
  url,
  options: {},
  place: { path: '.dvc/config' },
})
const PROJECT: ProjectRemotes = {
  project: '',
  file: '.dvc/config',
  remotes: new Map([
    ['store', remote('store', '/store')],
    ['other', remote('other', '/store')],
  ]),
  fallback: 'store',
  problems: [],
}
const REMOTES = new Map([['', PROJECT]])

const pointer = (value: string, more: Partial<Pointer> = {}): Pointer => ({
  format: 'dvc',
  path: 'a',
  directory: value.endsWith('.dir'),
  digest: { algorithm: 'md5', value, covers: 'content' },
  project: '',
  cached: true,
  role: 'data',
  place: { path: 'a.dvc', line: 2 },
  sources: ['a.dvc'],
  ...more,
})

describe('objects', () => {
  it('open a store once for each remote, whatever address two of them share', async () => {
    const opened: string[] = []
    const store = makeStore({ [keyOf('x')]: 'x', [keyOf('y')]: 'y' })
    const open: OpenStore = async (wanted) => {
      opened.push(wanted.name)
      return store.open(wanted)
    }
    const objects = makeObjects(open, REMOTES)
    await Promise.all([objects.read(pointer(md5('x')), undefined, 9), objects.read(pointer(md5('y')), undefined, 9)])
    await objects.read(pointer(md5('x'), { remote: 'other' }), undefined, 9)
    expect(opened).toEqual(['store', 'other'])
  })

  it('list a manifest once, for whichever pointer asks', async () => {
    const made = makeDirectory({ x: '1' })
    const { open, reads } = makeStore({ [made.key]: made.manifest })
    const objects = makeObjects(open, REMOTES)
    const lists = await Promise.all(['a', 'b'].map((path) => objects.list(pointer(made.digest, { path }))))
    expect(lists.map((entries) => entries.map(({ path }) => path))).toEqual([['x'], ['x']])
    expect(reads).toEqual([made.key])
  })

  it('list what git lists for each pointer by itself', async () => {
    const objects = makeObjects(makeStore({}).open, REMOTES)
    const { digest: _, ...unrecorded } = pointer('x')
    const at = (path: string) => objects.list({ ...unrecorded, entries: [{ path }] })
    expect([await at('one'), await at('two')]).toEqual([[{ path: 'one' }], [{ path: 'two' }]])
    const sized = (size: number) => objects.list(pointer('same.dir', { entries: [{ path: 'x', size }] }))
    expect([await sized(1), await sized(2)]).toEqual([[{ path: 'x', size: 1 }], [{ path: 'x', size: 2 }]])
  })

  it('are read up to a limit', async () => {
    const objects = makeObjects(makeStore({ [keyOf('four')]: 'four' }).open, REMOTES)
    expect(Buffer.from(await objects.read(pointer(md5('four')), undefined, 4)).toString()).toBe('four')
    expect(await wordError(objects.read(pointer(md5('four')), undefined, 3))).toBe(
      `access: ${keyOf('four')} is larger than the limit of 3 bytes`,
    )
  })

  it('are held against their digests', async () => {
    const objects = makeObjects(makeStore({ [keyOf('x')]: 'other' }).open, REMOTES)
    expect(await wordError(objects.read(pointer(md5('x')), undefined, 9))).toBe(
      `access: the object ${keyOf('x')} of a does not have its digest`,
    )
  })

  it('say what is not recorded, or by no content', async () => {
    const objects = makeObjects(makeStore({}).open, REMOTES)
    const { digest: _, ...unrecorded } = pointer('x')
    expect(await wordError(objects.read(unrecorded, undefined, 9))).toBe('access: no object is recorded for a')
    const entry = { path: 'x', digest: { algorithm: 'etag', value: 'e', covers: 'version' } } as const
    expect(await wordError(objects.read(pointer('x'), entry, 9))).toBe('access: no object is recorded for a')
  })

  it('make an error of a stream that breaks off, and no crash', async () => {
    const open: OpenStore = async () => ({
      stat: async () => ({ size: 1 }),
      open: async () =>
        new ReadableStream({
          start(controller) {
            controller.enqueue(Buffer.from('x'))
            controller.error(Object.assign(new Error('EIO'), { code: 'EIO' }))
          },
        }),
    })
    const reading = makeObjects(open, REMOTES).read(pointer(md5('x')), undefined, 9)
    expect(await wordError(reading)).toBe(`transient: reading ${keyOf('x')} from remote store broke off`)
  })

  it('pass on a refusal', async () => {
    const { open } = makeStore({}, ['store'])
    expect(await wordError(makeObjects(open, REMOTES).read(pointer(md5('x')), undefined, 9))).toBe(
      'access: store is closed',
    )
  })
})
