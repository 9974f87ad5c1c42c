import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cutAnswers, parseHeader } from '../../src/git/answers.js'

const content = fc.oneof(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom('\n', `${'a'.repeat(40)} missing\n`, `${'a'.repeat(40)} blob 2\nxy\n`)
    .map((text) => Buffer.from(text)),
)
const answer = fc.option(content, { nil: undefined })

describe('cutAnswers', () => {
  it('finds the same answers however git’s output is cut into chunks', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), fc.array(fc.integer({ min: 1, max: 30 })), (answers, sizes) => {
        expect(cut(split(encode(answers), sizes))).toEqual(answers.map((bytes) => bytes?.toString('hex')))
      }),
    )
  })
})

describe('parseHeader', () => {
  it('knows an object by its type and size', () => {
    const oid = 'ab'.repeat(32)
    expect(parseHeader(`${oid} blob 0`)).toEqual({ oid, type: 'blob', size: 0 })
  })

  it('takes what git cannot name as one object for absent', () => {
    for (const line of ['no such thing missing', 'ab ambiguous', `${'a'.repeat(40)} submodule`]) {
      expect(parseHeader(line)).toBeUndefined()
    }
  })

  it('throws on a line that is no header', () => {
    expect(() => parseHeader('fatal: out of memory')).toThrow('no header')
  })
})

function encode(answers: readonly (Buffer | undefined)[]): Buffer {
  const oid = 'a'.repeat(40)
  const parts = answers.map((bytes) =>
    bytes
      ? [Buffer.from(`${oid} blob ${bytes.length}\n`), bytes, Buffer.from('\n')]
      : [Buffer.from(`${oid} missing\n`)],
  )
  return Buffer.concat(parts.flat())
}

function split(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = []
  let at = 0
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % Math.max(1, sizes.length)] ?? bytes.length
    chunks.push(bytes.subarray(at, at + size))
    at += size
  }
  return chunks
}

/** The contents that were heard, in hex; undefined for an object that is missing. */
function cut(chunks: readonly Buffer[]): (string | undefined)[] {
  const heard: (string | undefined)[] = []
  let current = ''
  const take = cutAnswers({
    header: (line) => {
      const header = parseHeader(line)
      current = ''
      if (!header) heard.push(undefined)
      return header?.size
    },
    piece: (bytes) => {
      current += bytes.toString('hex')
    },
    end: () => heard.push(current),
  })
  for (const chunk of chunks) take(chunk)
  return heard
}
