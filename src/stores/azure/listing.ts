import type { ListedObject } from '../../ports.js'
import { sizeIn } from '../cloud/listing.js'
import type { Page } from '../contract.js'
import { childOf, childrenOf, parseXml, type XmlElement } from '../web/xml.js'

/**
 * Reads a page of "List Blobs": `Blobs/Blob` with `Name` and `Properties/Content-Length`, then `NextMarker`. Folders of
 * accounts with a hierarchical namespace are left out. Undefined for what is no such page.
 */
export function readPage(text: string): Page | undefined {
  const root = parse(text)
  const blobs = root?.name === 'EnumerationResults' ? childOf(root, 'Blobs') : undefined
  if (root === undefined || blobs === undefined) return undefined
  const found = childrenOf(blobs, 'Blob').filter((blob) => !isFolder(blob))
  const objects = found.map(readBlob).filter((object) => object !== undefined)
  if (objects.length < found.length) return undefined
  const mark = textOf(root, 'NextMarker')
  return { objects, ...(mark === undefined || mark === '' ? {} : { next: mark }) }
}

/** A name that XML cannot hold is percent-encoded, and says so in an attribute: here it gets a name of its own. */
function parse(text: string): XmlElement | undefined {
  try {
    return parseXml(text.replace(/<Name Encoded="true">([^<]*)<\/Name>/g, '<Encoded>$1</Encoded>'))
  } catch {
    return undefined
  }
}

function isFolder(blob: XmlElement): boolean {
  const [properties, metadata] = [childOf(blob, 'Properties'), childOf(blob, 'Metadata')]
  return textOf(properties, 'ResourceType') === 'directory' || textOf(metadata, 'hdi_isfolder') === 'true'
}

function readBlob(blob: XmlElement): ListedObject | undefined {
  const size = sizeIn(textOf(childOf(blob, 'Properties'), 'Content-Length'))
  const key = textOf(blob, 'Name') ?? decode(textOf(blob, 'Encoded'))
  return key === undefined || size === undefined ? undefined : { key, size }
}

function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return element === undefined ? undefined : childOf(element, name)?.text
}

function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text)
  } catch {
    return undefined
  }
}
