import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readCanonical } from '../../src/pointers/dvc/canonical.js'
import { EMPTY } from '../../src/pointers/extraction.js'
import { readDvcFile } from './extracting.js'

const FOO = 'acbd18db4cc2f85cedef654fccc4a4d8'
const PATH = 'data/x.dvc'
const read = (text: string) => readCanonical({ path: PATH, oid: '', text }, '')

const hex = (symbols: string, length: number) =>
  fc.array(fc.constantFrom(...symbols), { minLength: length, maxLength: length }).map((digits) => digits.join(''))
const digest = fc.oneof(
  { weight: 6, arbitrary: hex('0123456789abcdef', 32) },
  hex('0123456789', 32),
  hex('0123456789', 26).map((digits) => `${digits}e12345`),
  hex('01', 30).map((digits) => `0b${digits}`),
  hex('0123456789ABCDEF', 32),
  hex('0123456789abcdef', 31),
)
const segment = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}$/) },
  fc.constantFrom('null', 'true', 'FALSE', '..', '.', '', 'y', '1', '0x1', 'a b', 'a: b', 'é', '#x', 'a #x', '~'),
)
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'))
const count = fc.oneof(
  { weight: 4, arbitrary: fc.nat().map(String) },
  fc.constantFrom('0', '007', '1_000', '-1', '1.5', '999999999999999', '0o7', 'x'),
)
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

/** Files as `dvc add` writes them, and files that differ from those in one way or another. */
const file = fc
  .record({
    md5: fc.tuple(digest, fc.constantFrom('', '.dir')).map((parts) => parts.join('')),
    size: optional(count),
    nfiles: optional(count),
    early: optional(fc.constantFrom('md5', 'md5', 'md5', 'sha256')),
    path,
    late: fc.constantFrom(undefined, undefined, undefined, 'md5'),
    more: fc.constantFrom(
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '  cache: false\n',
      '  remote: Big\n',
      'wdir: ..\n',
      '# a comment\n',
      '\n',
      '- path: b\n',
    ),
    eol: fc.constantFrom('\n', '\n', '\n', '\r\n'),
  })
  .map(({ md5, size, nfiles, early, path: written, late, more, eol }) => {
    const lines = [
      `outs:\n- md5: ${md5}\n`,
      size === undefined ? '' : `  size: ${size}\n`,
      nfiles === undefined ? '' : `  nfiles: ${nfiles}\n`,
      early === undefined ? '' : `  hash: ${early}\n`,
      `  path: ${written}\n`,
      late === undefined ? '' : `  hash: ${late}\n`,
      more,
    ]
    return lines.join('').replaceAll('\n', eol)
  })

describe('the canonical form', () => {
  it('says what the YAML parser says, or nothing', () => {
    let taken = 0
    fc.assert(
      fc.property(file, (text) => {
        const pointer = read(text)
        if (pointer === undefined) return
        taken += 1
        expect(readDvcFile(text)).toEqual({ ...EMPTY, pointers: [pointer] })
      }),
      { numRuns: 5000 },
    )
    expect(taken).toBeGreaterThan(200)
  })

  it.each([
    `outs:\n- md5: ${FOO}\n  size: 3\n  hash: md5\n  path: train.csv\n`,
    `outs:\n- md5: ${FOO}\n  size: 3\n  path: train.csv\n`,
    `outs:\n- md5: ${FOO}.dir\n  size: 3\n  nfiles: 1\n  hash: md5\n  path: images\n`,
    `outs:\n- md5: ${FOO}\n  size: 3\n  path: a-b/c.d_e\n  hash: md5\n`,
  ])('takes what dvc add writes: %j', (text) => {
    expect(read(text)).toEqual(readDvcFile(text).pointers[0])
    expect(read(text)).toBeDefined()
  })

  it.each([
    ['a number for a digest', `outs:\n- md5: ${'1'.repeat(32)}\n  path: a\n`],
    ['a word that is no text', `outs:\n- md5: ${FOO}\n  path: null\n`],
    ['two hashes', `outs:\n- md5: ${FOO}\n  hash: md5\n  path: a\n  hash: md5\n`],
    ['a path out of the repository', `outs:\n- md5: ${FOO}\n  path: a/../../../b\n`],
    ['a second line break', `outs:\n- md5: ${FOO}\n  path: a\n\n`],
  ])('leaves %s to the YAML parser', (_, text) => {
    expect(read(text)).toBeUndefined()
  })

  it('reads 20,000 files in a few tens of milliseconds', () => {
    const text = `outs:\n- md5: ${FOO}\n  size: 3\n  hash: md5\n  path: train.csv\n`
    const files = Array.from({ length: 20_000 }, (_, index) => ({ path: `data/${index}.dvc`, oid: '', text }))
    const started = performance.now()
    const pointers = files.map((one) => readCanonical(one, ''))
    expect(performance.now() - started).toBeLessThan(500)
    expect(pointers.every((pointer) => pointer?.digest?.value === FOO)).toBe(true)
  })
})
