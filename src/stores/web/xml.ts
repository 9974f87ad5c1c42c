/** An element of an XML document: local name without prefix, children in order, all text below it that is its own. */
export interface XmlElement {
  readonly name: string
  readonly children: readonly XmlElement[]
  readonly text: string
}

/** Elements in one document, and in each other. */
const MAX_ELEMENTS = 2_000_000
const MAX_DEPTH = 64

/**
 * Reads an answer of a store, in one walk. A document type is refused, so nothing can be defined or fetched; attributes
 * are passed over. Throws an `Error` for anything that is no well-formed document, or too large.
 */
export function parseXml(text: string): XmlElement {
  const root: Draft = { name: '', children: [], text: '' }
  const open: Draft[] = [root]
  let elements = 0
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; ) {
    const last = open.at(-1) ?? fail('tags do not match')
    const { end, start, close, chars } = readToken(text, at)
    at = end
    if (start !== undefined) {
      elements += 1
      if (elements > MAX_ELEMENTS || open.length > MAX_DEPTH) fail('too large')
      const element: Draft = { name: localName(start), children: [], text: '' }
      last.children.push(element)
      if (close === undefined) open.push(element)
    } else if (close !== undefined) {
      if (open.length < 2 || last.name !== localName(close)) fail('tags do not match')
      open.pop()
    } else if (chars !== undefined) last.text += chars
  }
  const [document] = root.children
  if (open.length !== 1 || root.children.length !== 1 || document === undefined) return fail('cut off')
  return document
}

/** One step through a document, and where the next begins: text, a tag that opens, one that closes, or one that does both. */
interface Token {
  readonly end: number
  readonly start?: string
  readonly close?: string
  readonly chars?: string
}

function readToken(text: string, at: number): Token {
  if (text[at] !== '<') {
    const end = text.indexOf('<', at)
    const stop = end === -1 ? text.length : end
    return { end: stop, chars: decodeText(text.slice(at, stop)) }
  }
  const until = (mark: string, from: number) => {
    const found = text.indexOf(mark, from)
    return found === -1 ? fail('cut off') : found
  }
  if (text.startsWith('<!--', at)) return { end: until('-->', at + 4) + 3 }
  if (text.startsWith('<?', at)) return { end: until('?>', at + 2) + 2 }
  if (text.startsWith('<![CDATA[', at)) {
    const end = until(']]>', at + 9)
    return { end: end + 3, chars: text.slice(at + 9, end) }
  }
  const end = findTagEnd(text, at + 1)
  const inner = text.slice(at + 1, end)
  if (inner.startsWith('/')) return { end: end + 1, close: nameIn(inner.slice(1)) }
  const name = nameIn(inner)
  return inner.endsWith('/') ? { end: end + 1, start: name, close: name } : { end: end + 1, start: name }
}

/** The `>` of a tag that is in no quotes. */
function findTagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (sign === '>') return at
    if (sign === '<') break
    if (sign !== '"' && sign !== "'") continue
    const close = text.indexOf(sign, at + 1)
    if (close === -1) break
    at = close
  }
  return fail('a tag without an end')
}

function nameIn(inner: string): string {
  return /^[^\s/<>!?"'=]+(?=[\s/]|$)/.exec(inner)?.[0] ?? fail('a tag without a name')
}

interface Draft {
  readonly name: string
  readonly children: Draft[]
  text: string
}

/** The first child of a name, and all of them. */
export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((child) => child.name === name)
}

export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function decodeText(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (_, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? fail('an entity that XML does not have')
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return point > 0x10ffff ? fail('no character') : String.fromCodePoint(point)
  })
}

function fail(what: string): never {
  throw new Error(what)
}
