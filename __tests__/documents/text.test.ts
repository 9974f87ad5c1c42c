import { describe, expect, it } from '@jest/globals'
import { decodeText, decodeUtf8 } from '../../src/documents/text.js'
import { describeFailure } from './reading.js'

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'5'.repeat(64)}\nsize 6\n`

describe('text', () => {
  it('decodes UTF-8 and strips a byte order mark', () => {
    expect(decodeText(bytes('\u{feff}a: é😀\n'))).toEqual({ ok: true, text: 'a: é😀\n' })
    expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: '' })
  })

  it.each([
    ['a Latin-1 letter', [0x61, 0x0a, 0x62, 0xe9, 0x0a, 0x63], 2],
    ['a sequence cut short by a line end', [0x0a, 0x0a, 0xe2, 0x82, 0x0a, 0x61], 3],
    ['a sequence cut short by the end', [0x61, 0x0a, 0xf0, 0x9f, 0x98], 2],
    ['a byte after a valid replacement character', [0xef, 0xbf, 0xbd, 0x0a, 0xff], 2],
    ['a byte after a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xff], 2],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], 1],
  ])('names the line of the first invalid byte: %s', (_, content, line) => {
    const decoded = decodeText(Uint8Array.from(content))
    expect(decoded).toMatchObject({ ok: false, line })
    expect(describeFailure(decoded)).toContain('not text in UTF-8')
  })

  it('calls a file with a NUL byte binary', () => {
    expect(describeFailure(decodeText(bytes('a\nb\0')))).toBe('2: the file is binary: it holds a NUL byte')
  })

  it.each([
    [0xff, 0xfe],
    [0xfe, 0xff],
  ])('recognises UTF-16, which PowerShell writes', (...mark) => {
    const decoded = decodeText(Uint8Array.from([...mark, 0x7b, 0]))
    expect(describeFailure(decoded)).toBe('1: the file is text in UTF-16, and UTF-8 is expected')
  })

  it.each([
    ['as git-lfs writes it', POINTER],
    ['with CRLF', POINTER.replaceAll('\n', '\r\n')],
    ['with a blank line after the version', POINTER.replace('\n', '\n\n')],
    ['with the old name', POINTER.replace('git-lfs.github.com', 'hawser.github.com')],
  ])('says that a file is kept in Git LFS: %s', (_, text) => {
    const decoded = decodeText(bytes(text))
    expect(describeFailure(decoded)).toBe('1: the file itself is kept in Git LFS, and git holds only a pointer to it')
    expect(decodeUtf8(bytes(text))).toEqual({ ok: true, text })
  })

  it('takes a text that only mentions Git LFS for text', () => {
    expect(decodeText(bytes(`# ${POINTER}`)).ok).toBe(true)
    expect(decodeText(bytes('version https://git-lfs.github.com/spec/v1beta\n')).ok).toBe(true)
  })
})

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
