import { say } from '../../message.js'
import type { Remote } from '../../model.js'
import { brokenBody, unreadable } from '../shared/failure.js'
import type { FolderEntry } from '../shared/folders.js'
import { readText } from '../web/body.js'
import type { Patience, WebAnswer, WebClient } from '../web/client.js'
import { explainSilence } from '../web/failure.js'
import { describeServer, encodePath, type WebFolder } from '../web/folder.js'
import { childOf, childrenOf, parseXml, type XmlElement } from '../web/xml.js'

/** Bytes of the listing of one folder: some 150,000 objects, of which DVC makes 256 folders. */
const MAX_LISTING = 64 * 1024 * 1024

const PROPERTIES =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>'

/** Asks for the properties of a folder below the remote's (`''` for itself), and of what it holds at depth 1. */
export async function askCollection(
  folder: WebFolder,
  client: WebClient,
  name: string,
  depth: '0' | '1',
  signal: AbortSignal,
): Promise<WebAnswer> {
  const { origin, path, secrets, remote } = folder
  const headers = { depth, 'content-type': 'application/xml; charset=utf-8', 'accept-encoding': 'identity', ...secrets }
  const target = `${path}/${name === '' ? '' : `${encodePath(name)}/`}`
  const body = Buffer.from(PROPERTIES)
  const all = { ...headers, 'content-length': String(body.length) }
  try {
    return await client.send({ method: 'PROPFIND', origin, path: target, headers: all, body }, signal)
  } catch (error) {
    signal.throwIfAborted()
    throw explainSilence(error, { ref: { remote }, ...describeServer(folder) })
  }
}

/** The folder that was asked for. */
interface Asked {
  readonly remote: Remote
  readonly origin: string
  /** Encoded, without a slash at its end. */
  readonly path: string
}

/** What a folder holds, by a multi-status answer (RFC 4918, 13); what lies elsewhere is passed over. */
export async function readEntries(
  answer: WebAnswer,
  asked: Asked,
  patience: Patience,
  signal: AbortSignal,
): Promise<readonly FolderEntry[]> {
  const { remote, path } = asked
  const { text, whole } = await readText(answer, patience, MAX_LISTING).catch((error: unknown) => {
    signal.throwIfAborted()
    throw brokenBody({ remote, key: path }, say`the connection ended`, error)
  })
  if (!whole) throw unlisted(remote, say`one of its folders holds too much`)
  try {
    return childrenOf(parseXml(text), 'response').flatMap((response) => toEntry(response, asked))
  } catch (error) {
    throw unlisted(remote, say`its listing cannot be understood`, error)
  }
}

function toEntry(response: XmlElement, { origin, path }: Asked): readonly FolderEntry[] {
  const href = childOf(response, 'href')?.text.trim() ?? ''
  if (!URL.canParse(href, origin)) return []
  const segments = decodePath(new URL(href, origin).pathname)
  const parent = decodePath(path)
  const name = segments?.at(-1)
  if (segments === undefined || name === undefined || segments.length !== (parent?.length ?? 0) + 1) return []
  if (parent?.some((segment, index) => segment !== segments[index])) return []
  const granted = childrenOf(response, 'propstat')
    .filter((status) => / 2\d\d( |$)/.test(childOf(status, 'status')?.text ?? ''))
    .flatMap((status) => childrenOf(status, 'prop'))
  const find = (property: string) => granted.map((prop) => childOf(prop, property)).find((found) => found !== undefined)
  const type = find('resourcetype')
  // What went away meanwhile is not there; what may not be looked at may be.
  if (type === undefined && / 404( |$)/.test(childOf(response, 'status')?.text ?? '')) return []
  if (type === undefined) throw new Error('an entry without properties')
  if (childOf(type, 'collection') !== undefined) return [{ name, folder: true, size: 0 }]
  const size = find('getcontentlength')?.text.trim() ?? ''
  if (!/^\d{1,15}$/.test(size)) throw new Error('a file without a length')
  return [{ name, folder: false, size: Number(size) }]
}

/** The segments of a path, decoded; undefined for one that is no text. */
function decodePath(path: string): readonly string[] | undefined {
  try {
    return path
      .split('/')
      .filter((segment) => segment !== '')
      .map((segment) => decodeURIComponent(segment))
  } catch {
    return undefined
  }
}

function unlisted(remote: Remote, why: ReturnType<typeof say>, cause?: unknown) {
  return unreadable({ remote }, 'access', say`${why}`, {
    remedy: say`Check that ${'url'} of the remote at base names a folder of a WebDAV server.`,
    cause,
  })
}
