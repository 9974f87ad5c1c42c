import { describe, expect, it } from '@jest/globals'
import { HoldoutError } from '../../src/errors.js'
import { say } from '../../src/message.js'
import type { DigestAlgorithm, FileEntry, ObjectRef, Pointer, Remote } from '../../src/model.js'
import { directoryDigest, resolveManifest, writeManifest } from '../../src/pointers/dvc/manifest.js'
import { makeDirectory, md5 } from '../helpers/dvc.js'
import { wordError } from '../helpers/wording.js'

const entry = (path: string, content: string): FileEntry => hashed(path, md5(content))
const hashed = (path: string, value: string, algorithm: DigestAlgorithm = 'md5'): FileEntry => ({
  path,
  digest: { algorithm, value, covers: algorithm === 'etag' ? 'version' : 'content' },
})

/** The vectors of FORMATS 9.2, which DVC itself computed. */
const VECTORS: readonly (readonly [string, readonly FileEntry[], string])[] = [
  ['nothing', [], 'd751713988987e9331980363e24189ce.dir'],
  ['one file', [entry('b.txt', 'bar')], 'c146cd5b1fc947df56df12d7bd13e3b9.dir'],
  ['two files', [entry('b.txt', 'bar'), entry('a/x.txt', 'foo')], 'b8aa600baf074b9fbce98054bf90e48e.dir'],
  [
    'files in folders',
    [entry('a/x.txt', 'foo'), entry('b.txt', 'baz'), entry('c/b.txt', 'bar')],
    'cfc90cc7aae082ef2c37d457429e2a59.dir',
  ],
  [
    'names past ASCII, in code-point order',
    [
      entry('caf\u00e9/\u{1f600}.txt', 'foo'),
      entry('caf\u00e9/\uff5e.txt', 'bar'),
      ...['B.txt', 'a.txt', 'a/b.txt', 'a-b.txt'].map((path) => entry(path, '')),
    ],
    '07da9bafed79a8223ab30bdecac7ed85.dir',
  ],
  ['a name to escape', [entry('q"uo\\te/t\tab\u007f.txt', 'foo')], 'd9a1be366178d4051ded74b486b33065.dir'],
  [
    'an example that dvc.org publishes',
    [hashed('cat.jpeg', 'de7371b0119f4f75f9de703c7c3bac16'), hashed('index.jpeg', '402e97968614f583ece3b35555971f64')],
    '6fdb5336fce0dbfd669f83065f107551.dir',
  ],
]

describe('a directory digest', () => {
  it.each(VECTORS)('of %s is what DVC computes', (_, entries, value) => {
    expect(directoryDigest(entries)).toEqual({ algorithm: 'md5', value, covers: 'content' })
  })

  it('writes the manifest byte for byte', () => {
    expect(writeManifest([entry('b.txt', 'bar'), entry('a/x.txt', 'foo')])).toBe(
      '[{"md5": "acbd18db4cc2f85cedef654fccc4a4d8", "relpath": "a/x.txt"}, {"md5": "37b51d194a7513e45b56f6524f2d51f2", "relpath": "b.txt"}]',
    )
  })

  it('is keyed by etag, and proves a version only, where a file has no content digest', () => {
    const foo = 'acbd18db4cc2f85cedef654fccc4a4d8'
    expect(directoryDigest([hashed('foo', foo, 'etag'), hashed('bar', foo, 'etag')])).toEqual({
      algorithm: 'etag',
      value: '77e8000f532886eef8ee1feba82e9bad.dir',
      covers: 'version',
    })
    expect(directoryDigest([hashed('foo', foo), hashed('bar', foo)])?.value).toBe(
      'ed7214b961855526e699126940c4fbe8.dir',
    )
  })

  it('is legacy when a file is', () => {
    const legacy = [hashed('b.txt', md5('bar'), 'md5-dos2unix')]
    expect(directoryDigest(legacy)).toMatchObject({ algorithm: 'md5-dos2unix', value: VECTORS[1]?.[2] })
  })

  it('is unknown when a file has none', () => {
    expect(directoryDigest([entry('a', 'x'), { path: 'b' }])).toBeUndefined()
  })
})

const REMOTE: Remote = { name: 'store', project: '', url: '/store', options: {}, place: { path: '.dvc/config' } }

function pointerTo(digest: string, algorithm: DigestAlgorithm = 'md5'): Pointer {
  return {
    format: 'dvc',
    path: 'images',
    directory: true,
    digest: { algorithm, value: digest, covers: 'content' },
    project: '',
    cached: true,
    role: 'data',
    place: { path: 'images.dvc', line: 2 },
    sources: ['images.dvc'],
  }
}

function resolve(pointer: Pointer, bytes: string | Uint8Array, asked: ObjectRef[] = []) {
  const fetch = async (ref: ObjectRef) => {
    asked.push(ref)
    return Buffer.from(bytes as string)
  }
  return resolveManifest(pointer, { fetch, remoteOf: () => REMOTE })
}

describe('a manifest', () => {
  const made = makeDirectory({ 'a/x.txt': 'foo', 'b.txt': 'bar' })

  it('is looked up in the layout of its era, and its files are of that era', async () => {
    for (const [algorithm, key] of [
      ['md5', made.key],
      ['md5-dos2unix', made.legacyKey],
    ] as const) {
      const asked: ObjectRef[] = []
      const entries = await resolve(pointerTo(made.digest, algorithm), made.manifest, asked)
      expect(asked).toEqual([{ remote: REMOTE, key }])
      expect(entries).toEqual([hashed('a/x.txt', md5('foo'), algorithm), hashed('b.txt', md5('bar'), algorithm)])
    }
    expect(made.key).toBe('files/md5/b8/aa600baf074b9fbce98054bf90e48e.dir')
  })

  it('may be empty', async () => {
    expect(await resolve(pointerTo('d751713988987e9331980363e24189ce.dir'), '[]')).toEqual([])
  })

  it('may have keys that we do not know, and names that objects have', async () => {
    const text =
      '[{"md5": "acbd18db4cc2f85cedef654fccc4a4d8", "relpath": "__proto__", "size": 3, "__proto__": {"relpath": "x"}}, {"md5": "acbd18db4cc2f85cedef654fccc4a4d8", "relpath": "constructor"}]'
    const entries = await resolve(pointerTo(`${md5(text)}.dir`), text)
    expect(entries.map(({ path }) => path)).toEqual(['__proto__', 'constructor'])
  })

  it.each([
    ['other bytes', made.manifest.replace('b.txt', 'c.txt')],
    ['half of it', made.manifest.slice(0, 60)],
    ['nothing', ''],
  ])('is not believed when the object is %s', async (_, bytes) => {
    const error = await wordError(resolve(pointerTo(made.digest), bytes))
    expect(error).toBe(`access: the manifest of images is corrupt: it hashes to ${md5(bytes)}.dir, not to its name`)
  })

  it.each([
    ['{"md5": "acbd18db4cc2f85cedef654fccc4a4d8"', 'it is not JSON'],
    [Buffer.from([0x5b, 0xff, 0x5d]), 'it is not JSON'],
    ['{"relpath": "a"}', 'it is not a list of files'],
    ['null', 'it is not a list of files'],
    ['[1]', 'an entry has no valid md5 and relpath'],
    ['[{"md5": "acbd18db4cc2f85cedef654fccc4a4d8"}]', 'an entry has no valid md5 and relpath'],
    ['[{"md5": "ACBD18DB4CC2F85CEDEF654FCCC4A4D8", "relpath": "a"}]', 'an entry has no valid md5 and relpath'],
    [
      '[{"__proto__": {"md5": "acbd18db4cc2f85cedef654fccc4a4d8", "relpath": "a"}}]',
      'an entry has no valid md5 and relpath',
    ],
    ...['../x', 'a/../x', '/etc/passwd', 'a//b', './a', 'a/', ''].map(
      (path) =>
        [
          `[{"md5": "acbd18db4cc2f85cedef654fccc4a4d8", "relpath": "${path}"}]`,
          `it lists ${path}, which is no path inside the folder`,
        ] as const,
    ),
    [
      '[{"md5": "acbd18db4cc2f85cedef654fccc4a4d8", "relpath": "a"}, {"md5": "37b51d194a7513e45b56f6524f2d51f2", "relpath": "a"}]',
      'it lists a twice',
    ],
  ])('is refused though its digest is right: %s', async (bytes, why) => {
    const error = await wordError(resolve(pointerTo(`${md5(bytes)}.dir`), bytes))
    expect(error).toBe(`access: the manifest of images is corrupt: ${why}`)
  })

  it('is not asked for where git lists the files, or nothing is recorded', async () => {
    const asked: ObjectRef[] = []
    const { digest, ...unrecorded } = pointerTo(made.digest)
    const entries = [entry('a', 'x')]
    expect(await resolve({ ...unrecorded, entries }, '', asked)).toBe(entries)
    expect(await wordError(resolve(unrecorded, '', asked))).toBe('missing: no version of images is recorded')
    const tagged = { ...unrecorded, digest: { algorithm: 'etag', value: 'abc', covers: 'version' } as const }
    expect(await wordError(resolve(tagged, '', asked))).toBe(
      'access: images is recorded by its etag, which lists no files',
    )
    expect(await wordError(resolve(pointerTo(md5('x')), '', asked))).toBe(
      'access: images is recorded by its md5, which lists no files',
    )
    expect([digest === undefined, asked]).toEqual([false, []])
  })

  it('passes on why it cannot be fetched', async () => {
    const fetch = async () => {
      throw new HoldoutError('missing', say`gone`)
    }
    expect(await wordError(resolveManifest(pointerTo(made.digest), { fetch, remoteOf: () => REMOTE }))).toBe(
      'missing: gone',
    )
  })

  it('may list 100,000 files', async () => {
    const files = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`f${index}`, 'x']))
    const large = makeDirectory(files)
    expect(await resolve(pointerTo(large.digest), large.manifest)).toHaveLength(100_000)
  })
})
