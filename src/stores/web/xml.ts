/** An element of an XML document: local name without prefix, children in order, all text below it that is its own. */
export interface XmlElement {
  readonly name: string
  readonly children: readonly XmlElement[]
  readonly text: string
}

/** Elements in one document, and in each other. */
const MAX_ELEMENTS = 2_000_000
const MAX_DEPTH = 64

/** One step through a document: comment, CDATA, instruction, end tag, start tag, or text. Linear: no step looks back. */
const TOKEN =
  /<!--([^-]|-(?!->))*-->|<!\[CDATA\[(?<cdata>(?:[^\]]|\](?!\]>))*)\]\]>|<\?[^>]*>|<\/(?<end>[^\s>]+)\s*>|<(?<start>[^\s/>!?]+)(?:[^>"']|"[^"]*"|'[^']*')*?(?<empty>\/)?>|(?<text>[^<]+)/gy

/**
 * Reads an answer of a store. A document type is refused, so nothing can be defined or fetched; attributes are passed
 * over. Throws an `Error` for anything that is no well-formed document, or too large.
 */
export function parseXml(text: string): XmlElement {
  const root: Draft = { name: '', children: [], text: '' }
  const open: Draft[] = [root]
  let elements = 0
  TOKEN.lastIndex = text.startsWith('\ufeff') ? 1 : 0
  while (TOKEN.lastIndex < text.length) {
    const { groups } = TOKEN.exec(text) ?? fail('no XML')
    const last = open.at(-1) ?? fail('no XML')
    const { start, end, empty, cdata, text: plain } = groups ?? {}
    if (start !== undefined) {
      elements += 1
      if (elements > MAX_ELEMENTS || open.length > MAX_DEPTH) fail('too large')
      const element: Draft = { name: localName(start), children: [], text: '' }
      last.children.push(element)
      if (empty === undefined) open.push(element)
    } else if (end !== undefined) {
      if (open.length < 2 || last.name !== localName(end)) fail('tags do not match')
      open.pop()
    } else if (cdata !== undefined) last.text += cdata
    else if (plain !== undefined) last.text += decodeText(plain)
  }
  const [document] = root.children
  if (open.length !== 1 || root.children.length !== 1 || document === undefined) return fail('cut off')
  return document
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
