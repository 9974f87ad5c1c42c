import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  codeBlock,
  codeSpan,
  disarmCommands,
  escapeJson,
  escapeLiteral,
  mermaidLabel,
  shorten,
  tableCell,
  visible,
} from '../../src/reports/escape.js'
import { UNSEEN } from './structure.js'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })

describe('visible', () => {
  it.each([
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b[31m', '\\x1b[31m'],
    ['\u009b', '\\x9b'],
    ['\u202e\u2066', '\\u202e\\u2066'],
    ['a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
    ['\u00ad\u00a0\u3000', '\\xad\\xa0\\u3000'],
    ['\ud800x', '\\ud800x'],
    ['\u{e0041}', '\\u{e0041}'],
    ['data/été/日本.csv 🎉', 'data/été/日本.csv 🎉'],
  ])('writes out what cannot be seen of %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('leaves nothing unseen in any text', () => {
    fc.assert(fc.property(anyText, (text) => !UNSEEN.test(visible(text))))
  })
})

describe('shorten', () => {
  it('cuts in the middle and keeps the name', () => {
    expect(shorten('data/images/train/2026/05/camera/frame-000123.png', 30)).toBe('data/images…a/frame-000123.png')
  })

  it('is never longer than asked, and never cuts a character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 5, max: 20 }), (text, limit) => {
        const short = shorten(text, limit)
        return short.length <= Math.max(limit, 0) && !/\p{Cs}/u.test(short)
      }),
    )
  })
})

describe('code spans', () => {
  it.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    ['a``b`c', '```a``b`c```'],
    [' padded ', '`  padded  `'],
    ['', "`''`"],
  ])('keep %j', (text, span) => {
    expect(codeSpan(text, 40)).toBe(span)
  })

  it('end where they should for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const span = codeSpan(text, 100)
        const fence = /^`+/.exec(span)?.[0] ?? ''
        const runs = span.match(/`+/g) ?? []
        return span.endsWith(fence) && runs.filter((run) => run === fence).length === 2 && !span.includes('\n')
      }),
    )
  })
})

describe('code blocks', () => {
  it('have a fence longer than any run of backticks inside', () => {
    expect(codeBlock('a\n```\nb', 'sh')).toBe('````sh\na\n```\nb\n````')
  })

  it('write out what cannot be seen, and keep their lines', () => {
    expect(codeBlock('a\u202e\r\nb', '')).toBe('```\na\\u202e\\r\nb\n```')
  })
})

describe('table cells', () => {
  it('escape bars, and write out one behind a backslash, on which parsers disagree', () => {
    expect(tableCell('`a|b`')).toBe('`a\\|b`')
    expect(tableCell('`a\\|b\\\\|c`')).toBe('`a\\\\x7cb\\\\\\x7cc`')
  })
})

describe('our own words', () => {
  it('are no markup, and keep what stands between backticks as code', () => {
    expect(escapeLiteral('at most < 2 * [x] _y_ a_b & `a<b`')).toBe(
      'at most &lt; 2 \\* \\[x\\] \\_y\\_ a_b &amp; `a<b`',
    )
    expect(escapeLiteral('run `dvc push ')).toBe('run \\`dvc push ')
    expect(escapeLiteral('one\ntwo')).toBe('one two')
  })
})

describe('Mermaid labels', () => {
  it('hold only letters, digits, dots, dashes, slashes and codes', () => {
    fc.assert(fc.property(anyText, (text) => /^(?:[A-Za-z0-9/.-]|#\d+;)*$/.test(mermaidLabel(text, 40))))
  })
})

describe('workflow commands', () => {
  it.each([
    ['::error::owned', '\\x3a:error::owned'],
    ['  \t::group::x', '  \t\\x3a:group::x'],
    ['fine\n::set-output name=a::b', 'fine\n\\x3a:set-output name=a::b'],
    ['in the middle ::error:: is text', 'in the middle ::error:: is text'],
    ['x ##[error]y ##vso[task]z', 'x #\\x23[error]y #\\x23vso[task]z'],
  ])('are disarmed in %j', (text, safe) => {
    expect(disarmCommands(text)).toBe(safe)
  })
})

describe('JSON', () => {
  it('parses to the same, and holds no character that a terminal acts on', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const safe = escapeJson(JSON.stringify(texts, null, 2))
        expect(JSON.parse(safe)).toEqual(texts)
        return !UNSEEN.test(safe.replaceAll('\n', ''))
      }),
    )
  })

  it.each(['\u007f', '\u009b', '\u2028', '\u2029', '\u202e', '\u{e0041}'])('escapes %j', (character) => {
    expect(escapeJson(JSON.stringify(character))).toMatch(/^"(\\u[0-9a-f]{4})+"$/)
  })
})
