import type { ListedObject } from '../../ports.js'
import { sizeIn } from '../cloud/listing.js'
import type { Page } from '../contract.js'

/**
 * Reads a page of "List Blobs": `<Blob>` elements with a `<Name>` and a `<Content-Length>`, then `<NextMarker>`. Folders
 * of accounts with a hierarchical namespace are left out. Undefined for what is no such page.
 */
export function readPage(xml: string): Page | undefined {
  const start = xml.indexOf('<EnumerationResults')
  const end = xml.lastIndexOf('</EnumerationResults>')
  if (start === -1 || end === -1) return undefined
  const objects: ListedObject[] = []
  let position = start
  for (;;) {
    const from = xml.indexOf('<Blob>', position)
    if (from === -1) break
    const to = xml.indexOf('</Blob>', from)
    if (to === -1) return undefined
    const object = readBlob(xml.slice(from, to))
    if (object === undefined) return undefined
    if (object !== 'folder') objects.push(object)
    position = to
  }
  const mark = textIn(xml.slice(position, end), 'NextMarker')
  return { objects, ...(mark === undefined || mark === '' ? {} : { next: mark }) }
}

function readBlob(xml: string): ListedObject | 'folder' | undefined {
  const [size, key] = [sizeIn(textIn(xml, 'Content-Length')), nameIn(xml)]
  if (textIn(xml, 'ResourceType') === 'directory' || textIn(xml, 'hdi_isfolder') === 'true') return 'folder'
  return key === undefined || size === undefined ? undefined : { key, size }
}

/** A name that XML cannot hold is percent-encoded, and says so. */
function nameIn(xml: string): string | undefined {
  const plain = textIn(xml, 'Name')
  if (plain !== undefined) return plain
  try {
    const encoded = textIn(xml, 'Name', '<Name Encoded="true">')
    return encoded === undefined ? undefined : decodeURIComponent(encoded)
  } catch {
    return undefined
  }
}

function textIn(xml: string, name: string, opening = `<${name}>`): string | undefined {
  const from = xml.indexOf(opening)
  const to = from === -1 ? -1 : xml.indexOf(`</${name}>`, from)
  return to === -1 ? undefined : unescapeXml(xml.slice(from + opening.length, to))
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
