import { describe, expect, it } from '@jest/globals'
import { childOf, childrenOf, parseXml } from '../../src/stores/web/xml.js'

describe('an XML answer', () => {
  it('is read whatever its prefixes and quotes', () => {
    const text = `\ufeff<?xml version="1.0"?><!-- <a> --><D:m xmlns:D="a>b" x='"'>
      <D:r><h>a&amp;b &#233;&#xE9;</h><empty/><q/ ></D:r><r>two</r><![CDATA[<raw>]]></D:m>`.replace('<q/ >', '<q />')
    const root = parseXml(text)
    expect(root.name).toBe('m')
    expect(root.text.trim()).toBe('<raw>')
    expect(childrenOf(root, 'r')).toHaveLength(2)
    const [first] = childrenOf(root, 'r')
    expect(first && childOf(first, 'h')?.text).toBe('a&b éé')
    expect(first?.children.map(({ name }) => name)).toEqual(['h', 'empty', 'q'])
    expect(childOf(root, 'none')).toBeUndefined()
  })

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '</a>',
    '<a',
    '<a b="',
    '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    '<!DOCTYPE a><a/>',
    '<a>&nbsp;</a>',
    '<a>&#x110000;</a>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    `${'<a>'.repeat(100)}${'</a>'.repeat(100)}`,
  ])('that is none is refused: %s', (text) => {
    expect(() => parseXml(text)).toThrow()
  })

  it.each([
    ['attributes without an end', `<a ${'b="c" '.repeat(100_000)}`],
    ['tags that open', '<'.repeat(500_000)],
    ['a comment without an end', `<a><!--${'-'.repeat(500_000)}`],
    ['quotes', `<a ${`"'`.repeat(200_000)}>`],
  ])('of the worst kind is refused, and soon: %s', (_, text) => {
    expect(() => parseXml(text)).toThrow()
  })
})
