import { describe, expect, it } from '@jest/globals'
import { plain } from '../../src/message.js'
import { onlyPointer, problemsOf, readDvcFile } from './extracting.js'

const FOO = 'acbd18db4cc2f85cedef654fccc4a4d8'
const DIR = 'b8aa600baf074b9fbce98054bf90e48e.dir'

describe('a .dvc file', () => {
  it('reads a 3.x entry as md5', () => {
    expect(onlyPointer(`outs:\n- md5: ${FOO}\n  size: 3\n  hash: md5\n  path: train.csv\n`)).toEqual({
      format: 'dvc',
      path: 'data/train.csv',
      directory: false,
      digest: { algorithm: 'md5', value: FOO, covers: 'content' },
      size: 3,
      project: '',
      cached: true,
      role: 'data',
      place: { path: 'data/x.dvc', line: 2 },
      sources: ['data/x.dvc'],
    })
  })

  it('reads a 2.x entry as md5-dos2unix', () => {
    const pointer = onlyPointer(`outs:\n- md5: ${DIR}\n  size: 6\n  nfiles: 2\n  path: images\n`)
    expect(pointer).toMatchObject({ path: 'data/images', directory: true, size: 6, files: 2 })
    expect(pointer.digest).toEqual({ algorithm: 'md5-dos2unix', value: DIR, covers: 'content' })
  })

  it('decides the era of each entry by itself', () => {
    const { pointers } = readDvcFile(`outs:\n- md5: ${FOO}\n  path: a\n- md5: ${FOO}\n  hash: md5\n  path: b\n`)
    expect(pointers.map(({ path, digest }) => [path, digest?.algorithm])).toEqual([
      ['data/a', 'md5-dos2unix'],
      ['data/b', 'md5'],
    ])
  })

  it('does not take the checksum of an import for data', () => {
    const text = `md5: 6c7ea623da708e0a7ce1a284e097cd7e\nfrozen: true\ndeps:\n- path: data/train.csv\n  repo:\n    url: https://git.example.com/r.git\n    rev_lock: '1111111111111111111111111111111111111111'\nouts:\n- md5: ${FOO}\n  size: 3\n  hash: md5\n  path: train.csv\n`
    expect(onlyPointer(text).digest?.value).toBe(FOO)
  })

  it('keeps the remote in lower case and the flag of an uncached output', () => {
    expect(onlyPointer(`outs:\n- md5: ${FOO}\n  path: a\n  remote: Big\n  cache: false\n`)).toMatchObject({
      remote: 'big',
      cached: false,
    })
  })

  it('declares a path without a version when no checksum is recorded', () => {
    for (const md5 of ['', "  md5: ''\n", '  md5:\n']) {
      const pointer = onlyPointer(`outs:\n- path: a\n${md5}`)
      expect(pointer).not.toHaveProperty('digest')
      expect(pointer.path).toBe('data/a')
    }
  })

  it('reads a stage file of DVC 0.x', () => {
    expect(
      onlyPointer(`cmd: python train.py\ndeps:\n- path: a\n  md5: ${FOO}\nouts:\n- path: b\n  md5: ${FOO}\n`).path,
    ).toBe('data/b')
    expect(readDvcFile('cmd: python train.py\n')).toMatchObject({ pointers: [], problems: [] })
  })
})

describe('where a .dvc file points', () => {
  const at = (written: string, wdir = '') => `${wdir}outs:\n- path: ${written}\n  md5: ${FOO}\n`

  it.each([
    ['train.csv', '', 'data/train.csv'],
    ['./a//b/', '', 'data/a/b'],
    ['../top.csv', '', 'top.csv'],
    ["'sp ace.csv'", '', 'data/sp ace.csv'],
    ['a\\b', '', 'data/a\\b'],
    ['train.csv', 'wdir: ..\n', 'train.csv'],
    ['../x/train.csv', 'wdir: sub/deeper\n', 'data/sub/x/train.csv'],
    ['2024', '', 'data/2024'],
  ])('resolves %s with "%s" to %s', (written, wdir, path) => {
    expect(onlyPointer(at(written, wdir)).path).toBe(path)
  })

  it.each([
    ['s3://bucket/raw.csv', 'etag', 'abc'],
    ['https://example.com/raw.csv', 'checksum', '"abc-5"'],
    ['/mnt/nas/raw.csv', 'etag', 'x'],
    ['remote://base/raw.csv', 'etag', 'x'],
  ])('keeps the external path %s as written, told by its %s', (written, algorithm, value) => {
    const pointer = onlyPointer(`outs:\n- path: ${written}\n  ${algorithm}: '${value}'\n`)
    expect(pointer.path).toBe(written)
    expect(pointer.digest).toEqual({ algorithm, value, covers: 'version' })
  })

  it.each([
    ['../../secret', '', 'data/x.dvc:2 the path ../../secret leads out of the repository'],
    ['..', '', 'data/x.dvc:2 the path .. leads out of the repository'],
    ['a', 'wdir: ../..\n', 'data/x.dvc:1 its wdir leads out of the repository'],
    ['a', 'wdir: /etc\n', 'data/x.dvc:1 its wdir leads out of the repository'],
  ])('refuses %s with "%s"', (written, wdir, problem) => {
    const extraction = readDvcFile(at(written, wdir))
    expect(problemsOf(extraction)).toEqual([problem])
    expect(extraction.pointers).toEqual([])
  })
})

describe('a digest that nobody quoted', () => {
  it.each(['12345678901234567890123456789012', '123456789012345678901234567e9012', '0b101010101010101010101010101010'])(
    'resolves %s, and says that DVC cannot',
    (md5) => {
      const extraction = readDvcFile(`outs:\n- md5: ${md5}\n  hash: md5\n  path: a\n`)
      expect(extraction.pointers[0]?.digest?.value).toBe(md5)
      expect(problemsOf(extraction)).toEqual([
        `data/x.dvc:2 the md5 ${md5} is not in quotes, and DVC reads it as a number`,
      ])
    },
  )

  it('is fine in quotes, and with the ending of a directory', () => {
    const digits = '12345678901234567890123456789012'
    expect(onlyPointer(`outs:\n- md5: '${digits}'\n  path: a\n`).digest?.value).toBe(digits)
    expect(onlyPointer(`outs:\n- md5: ${digits}.dir\n  path: a\n`).digest?.value).toBe(`${digits}.dir`)
  })
})

describe('a broken .dvc file', () => {
  it('resolves an upper-case digest in lower case, and says that DVC does not find it', () => {
    const extraction = readDvcFile(`outs:\n- path: a\n  md5: ${FOO.toUpperCase()}\n`)
    expect(extraction.pointers[0]?.digest?.value).toBe(FOO)
    expect(problemsOf(extraction)).toEqual([
      `data/x.dvc:3 the md5 ${FOO.toUpperCase()} has upper-case digits, and DVC finds no such object`,
    ])
  })

  it.each([
    [`outs:\n- path: a\n  md5: ${FOO.slice(1)}\n`, `data/x.dvc:3 the md5 ${FOO.slice(1)} is not 32 hex digits`],
    [`outs:\n- md5: ${FOO}/../x\n  path: a\n`, `data/x.dvc:2 the md5 ${FOO}/../x is not 32 hex digits`],
    [
      `outs:\n- md5: ${FOO}\n  hash: sha256\n  path: a\n`,
      'data/x.dvc:3 sha256 is no hash that DVC writes; it writes md5',
    ],
    [`outs:\n- md5: ${FOO}\n  size: 3\n`, 'data/x.dvc:2 an entry has no path'],
    [`outs:\n- md5: ${FOO}\n  path: ''\n`, 'data/x.dvc:2 an entry has no path'],
    [`outs:\n- md5: [${FOO}]\n  path: a\n`, 'data/x.dvc:2 md5 is not text'],
    [`outs:\n- path: {a: b}\n`, 'data/x.dvc:2 path is not text'],
    [`outs:\n- path: a\n  cache: nope\n`, 'data/x.dvc:3 cache is not true or false'],
    [`outs:\n- path: a\n  size: -1\n`, 'data/x.dvc:3 size is not a whole number'],
    [`outs:\n- path: a\n  nfiles: many\n`, 'data/x.dvc:3 nfiles is not a whole number'],
    [`wdir: [a]\nouts:\n- path: a\n`, 'data/x.dvc:1 wdir is not text'],
    [`outs: data.csv\n`, 'data/x.dvc:1 outs is not a list'],
    [`outs:\n  path: data.csv\n`, 'data/x.dvc:1 outs is not a list'],
    [`outs:\n- data.csv\n`, 'data/x.dvc:2 an item of outs is of a kind that DVC does not know there'],
    [`deps:\n- path: a\n`, 'data/x.dvc:1 the file lists no outs, so it points at nothing'],
    [`wdir: .\nouts: []\n`, 'data/x.dvc:2 the file lists no outs, so it points at nothing'],
    [`outs:\n`, 'data/x.dvc:1 the file lists no outs, so it points at nothing'],
    [``, 'data/x.dvc:1 the file lists no outs, so it points at nothing'],
    [`- a\n`, 'data/x.dvc:1 the file is not a map'],
    [`outs:\n<<<<<<< HEAD\n- md5: ${FOO}\n`, 'data/x.dvc:2 the file holds an unresolved merge conflict'],
    [
      `outs:\n- md5: ${FOO}\n  md5: ${FOO}\n  path: a\n`,
      'data/x.dvc:3 the key md5 stands twice in one map, first on line 2',
    ],
  ])('is a problem with a line: %j', (text, problem) => {
    const extraction = readDvcFile(text)
    expect(problemsOf(extraction)).toEqual([problem])
    expect(extraction.pointers).toEqual([])
    for (const { remedy } of extraction.problems) expect(plain(remedy).length).toBeGreaterThan(10)
  })

  it('still gives the entries that can be read', () => {
    const extraction = readDvcFile(`outs:\n- path: a\n  md5: nonsense\n- path: b\n  md5: ${FOO}\n`)
    expect(extraction.pointers.map(({ path }) => path)).toEqual(['data/b'])
    expect(problemsOf(extraction)).toEqual(['data/x.dvc:3 the md5 nonsense is not 32 hex digits'])
  })
})

describe('cloud versioning', () => {
  const FILES = `outs:\n- hash: md5\n  path: images\n  files:\n  - relpath: a/x.txt\n    md5: ${FOO}\n    size: 3\n    cloud:\n      prod:\n        etag: ${FOO}\n        version_id: 0vL53t\n  - relpath: b.txt\n    md5: 37b51d194a7513e45b56f6524f2d51f2\n    size: 3\n`

  it('knows a directory by the manifest of its files, and lists them', () => {
    const pointer = onlyPointer(FILES)
    expect(pointer).toMatchObject({ directory: true, files: 2 })
    expect(pointer.digest).toEqual({ algorithm: 'md5', value: DIR, covers: 'content' })
    expect(pointer.entries?.map(({ path, size }) => [path, size])).toEqual([
      ['a/x.txt', 3],
      ['b.txt', 3],
    ])
  })

  it('does not believe a recorded digest beside the files', () => {
    const text = FILES.replace('- hash: md5\n', '- hash: md5\n  md5: d751713988987e9331980363e24189ce.dir\n')
    expect(onlyPointer(text).digest?.value).toBe(DIR)
  })

  it('prefers content to a version', () => {
    const text = `outs:\n- md5: ${FOO}\n  hash: md5\n  path: m\n  cloud:\n    prod:\n      etag: e1\n      version_id: v1\n`
    expect(onlyPointer(text).digest).toEqual({ algorithm: 'md5', value: FOO, covers: 'content' })
  })

  it.each([
    ['  etag: "1"\n  version_id: v1\n', { algorithm: 'etag', value: '1' }],
    ['  cloud:\n    prod:\n      etag: e1\n      version_id: v1\n', { algorithm: 'etag', value: 'e1' }],
    ['  cloud:\n    prod:\n      version_id: v1\n', { algorithm: 'version-id', value: 'v1' }],
    ['  version_id: 7\n', { algorithm: 'version-id', value: '7' }],
  ])('reads %j as a version', (fields, digest) => {
    expect(onlyPointer(`outs:\n- path: m\n${fields}`).digest).toEqual({ ...digest, covers: 'version' })
  })

  it.each([
    ['relpath: ../x', 'data/x.dvc:4 the path ../x leads out of the repository'],
    ['relpath: /x', 'data/x.dvc:4 the path /x leads out of the repository'],
    ['size: 3', 'data/x.dvc:4 a file of the directory has no relpath'],
    ['relpath: x\n    md5: zz', 'data/x.dvc:5 the md5 zz is not 32 hex digits'],
    ['relpath: x\n  - relpath: ./x', 'data/x.dvc:5 the file x is listed twice'],
    ['relpath: x\n  - y', 'data/x.dvc:5 an item of files is of a kind that DVC does not know there'],
  ])('refuses a directory whose files hold %j', (item, problem) => {
    const extraction = readDvcFile(`outs:\n- path: images\n  files:\n  - ${item}\n`)
    expect(problemsOf(extraction)).toEqual([problem])
    expect(extraction.pointers).toEqual([])
  })

  it('refuses files that are no list', () => {
    expect(problemsOf(readDvcFile('outs:\n- path: images\n  files: 3\n'))).toEqual(['data/x.dvc:3 files is not a list'])
  })
})
