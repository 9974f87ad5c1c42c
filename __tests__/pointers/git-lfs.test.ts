import { describe, expect, it } from '@jest/globals'
import { readLfsRemotes } from '../../src/pointers/git-lfs/config.js'
import { readSettings } from '../../src/pointers/git-lfs/git-config.js'
import { readPointer } from '../../src/pointers/git-lfs/pointer.js'

const OID = '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03'
const BEFORE = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const VERSION = 'version https://git-lfs.github.com/spec/v1'
const PLAIN = `${VERSION}\noid sha256:${OID}\nsize 6\n`

describe('a pointer of Git LFS', () => {
  it.each([
    ['as it is written', PLAIN],
    ['with CRLF', PLAIN.replaceAll('\n', '\r\n')],
    ['without its last line break', PLAIN.trimEnd()],
    ['with one line break more', `${PLAIN}\n`],
    ['with a blank line behind the version', PLAIN.replace('\n', '\n\n')],
    ['with white space around it', ` \n${PLAIN}  `],
    ['of hawser', PLAIN.replace('git-lfs.github.com', 'hawser.github.com')],
    ['of git-media', PLAIN.replace('https://git-lfs.github.com/spec/v1', 'http://git-media.io/v/2')],
  ])('is read %s', (_, text) => {
    expect(readPointer(text)).toMatchObject({ state: 'pointer', pointer: { oid: OID, size: 6 } })
  })

  it('with extensions stands for the content before the first of them', () => {
    const text = `${VERSION}\next-0-foo sha256:${BEFORE}\next-1-bar sha256:${OID}\noid sha256:${OID}\nsize 6\n`
    expect(readPointer(text)).toMatchObject({ pointer: { oid: OID, content: BEFORE, line: 4 } })
  })

  it.each([
    ['size before oid', `${VERSION}\nsize 6\noid sha256:${OID}\n`, 2],
    ['another key', `${VERSION}\nfoo bar\noid sha256:${OID}\nsize 6\n`, 2],
    ['a line too many', `${PLAIN}foo bar\n`, 4],
    ['an oid in capitals', PLAIN.replace(OID, OID.toUpperCase()), 2],
    ['a negative size', PLAIN.replace('size 6', 'size -6'), 3],
    ['no size', `${VERSION}\noid sha256:${OID}\n`, 1],
    ['markers of a conflict', `${VERSION}\n<<<<<<< HEAD\noid sha256:${OID}\n=======\n`, 2],
    ['markers of a conflict around it', `<<<<<<< HEAD\n${PLAIN}=======\n`, 1],
    ['one extension twice', `${VERSION}\next-0-a sha256:${OID}\next-0-b sha256:${OID}\noid sha256:${OID}\nsize 6\n`, 3],
  ])('is broken with %s', (_, text, line) => {
    expect(readPointer(text)).toMatchObject({ state: 'broken', line })
  })

  it.each([
    ['a text that quotes one', `Look:\n${PLAIN}`],
    ['two blanks behind the version', PLAIN.replace('version ', 'version  ')],
    ['a version of tomorrow', PLAIN.replace('spec/v1', 'spec/v2')],
    ['1024 bytes', PLAIN.padEnd(1024, '\n')],
    ['nothing', ''],
    ['a table', 'a,b\n1,2\n'],
  ])('is not %s', (_, text) => {
    expect(readPointer(text)).toEqual({ state: 'other' })
  })
})

describe('where Git LFS looks for objects', () => {
  const urlOf = (clone: Readonly<Record<string, string>>, config?: string) => {
    const file = config === undefined ? undefined : { path: '.lfsconfig', oid: '', text: config }
    const { remotes, fallback = '' } = readLfsRemotes(file, new Map(Object.entries(clone)))
    return remotes.get(fallback)?.url
  }

  it.each([
    ['https://h/o/r', 'lfs+https://h/o/r.git/info/lfs'],
    ['https://h/o/r.git', 'lfs+https://h/o/r.git/info/lfs'],
    ['https://h/o/r.git/', 'lfs+https://h/o/r.git/info/lfs'],
    ['git@h:o/r.git', 'lfs+https://h/o/r.git/info/lfs'],
    ['ssh://git@h:22/o/r', 'lfs+https://h/o/r.git/info/lfs'],
    ['git://h/o/r', 'lfs+https://h/o/r.git/info/lfs'],
    ['/srv/r.git', 'lfs+file:///srv/r.git'],
    ['file:///srv/r.git', 'lfs+file:///srv/r.git'],
  ])('%s → %s', (url, expected) => {
    expect(urlOf({ 'remote.origin.url': url })).toBe(expected)
  })

  it('is what .lfsconfig says, and before it what the clone says', () => {
    const clone = { 'remote.origin.url': 'https://h/o/r' }
    const config = '[lfs]\n\turl = "https://lfs.example/x/" # here\n[remote "origin"]\n\tlfsurl = https://other/\n'
    expect(urlOf(clone, config)).toBe('lfs+https://lfs.example/x')
    expect(urlOf(clone, config.replace('[lfs]', '[other]'))).toBe('lfs+https://other')
    expect(urlOf({ ...clone, 'lfs.url': 'https://mine/' }, config)).toBe('lfs+https://mine')
  })

  it('is unknown where .lfsconfig cannot be read', () => {
    const file = { path: '.lfsconfig', oid: '', text: '[lfs]\nurl = "open\n' }
    const { remotes, problems } = readLfsRemotes(file, new Map([['remote.origin.url', 'https://h/o/r']]))
    expect(remotes.size).toBe(0)
    expect(problems[0]?.place).toEqual({ path: '.lfsconfig', line: 2 })
  })
})

describe("git's configuration format", () => {
  it('has comments, quotes, escapes, lines that go on and keys without a value', () => {
    const text = '; c\n[A "b\\"C"] key = x \\\n y ; no\n flag\n[s.sub]k="a # b"\\t\n'
    expect(readSettings(text)).toEqual({
      settings: [
        { key: 'a.b"C.key', value: 'x  y', line: 2 },
        { key: 'a.b"C.flag', value: 'true', line: 4 },
        { key: 's.sub.k', value: 'a # b\t', line: 5 },
      ],
    })
  })

  it.each([['key = x\n'], ['[a\n'], ['[a]\n= x\n'], ['[a]\nk = \\q\n'], ['[a]\nk v\n']])('refuses %j', (text) => {
    expect(readSettings(text)).toHaveProperty('line')
  })
})
