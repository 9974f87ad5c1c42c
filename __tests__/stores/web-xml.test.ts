import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
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

describe('any document', () => {
  const name = fc.constantFrom('a', 'D:b', 'c-d', 'é')
  const text = fc.string({ maxLength: 8 })
  const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.record({ name, text, children: fc.constant([]) }),
      fc.record({ name, text, children: fc.array(tie('tree'), { maxLength: 3 }) }),
    ),
  }))

  it('is read as it was written', () => {
    fc.assert(fc.property(tree, (node) => expect(parseXml(write(node))).toEqual(strip(node))))
  })

  it('or none at all is read or refused, never more', () => {
    const pieces = [
      '<',
      '>',
      '/',
      '"',
      "'",
      '<a',
      '</a>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '&amp;',
      '&#x',
      'x',
      ' ',
      '=',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const read = readOrRefuse(parts.join(''))
        expect(read === 'refused' || (typeof read === 'object' && read.name !== '')).toBe(true)
      }),
    )
  })
})

function readOrRefuse(text: string) {
  try {
    return parseXml(text)
  } catch (error) {
    return error instanceof TypeError || error instanceof RangeError ? 'a bug' : 'refused'
  }
}

interface Node {
  readonly name: string
  readonly text: string
  readonly children: readonly Node[]
}

/** A tree as XML; its text stands before its children. */
function write({ name, text, children }: Node): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&#60;').replaceAll('>', '&gt;')
  if (children.length === 0 && text === '') return `<${name} x="1>2"/>`
  return `<${name}\n>${escaped}${children.map(write).join('<!-- > -->')}</${name} >`
}

function strip({ name, text, children }: Node): Node {
  return { name: name.replace(/^.*:/, ''), text, children: children.map(strip) }
}
