import { HoldoutError, isHoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Remote } from '../../model.js'
import { compareText } from '../../paths.js'
import type { ByteRange, ListedObject, ObjectStore, OpenStore } from '../../ports.js'
import type { RowFile, RowSpec } from '../../rows/contract.js'
import { showUrl } from '../../urls.js'
import { chooseRows, type Side } from './choice.js'

/** The object of a URL, or for one that ends in a slash all objects below it: the store is the URL up to the bucket or host. */
export async function openAddress(written: string, spec: RowSpec, openStore: OpenStore): Promise<Side> {
  const url = showUrl(written)
  const [, root = '', path = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)(?:\/(.*))?$/is.exec(written) ?? []
  const key = /^(https?|webdavs?):/i.test(root) ? readWebPath(url, path) : path
  const name = root.replace(/^.*:\/\//s, '').replace(/^.*@/s, '')
  const remote = { name, project: '', url: root, options: {}, place: { path: url } }
  const store = await openStore(remote)
  if (key === '' || key.endsWith('/')) return openFolder({ url, remote, store }, key, spec)
  const { size } = await store.stat({ remote, key }).catch((error: unknown) => explainAbsence(url, error))
  return { files: [toFile({ url, remote, store }, { key, size }, url)], others: [] }
}

interface Address {
  readonly url: string
  readonly remote: Remote
  readonly store: ObjectStore
}

/** Objects below a prefix in the order of their keys; hidden ones are none of the data, as in a folder of this machine. */
async function openFolder(address: Address, prefix: string, spec: RowSpec): Promise<Side> {
  const { url, store } = address
  if (store.list === undefined) {
    throw new HoldoutError('usage', say`${url} names no object, and its store lists none`, {
      remedy: say`Name one file, ${'https://HOST/FILE'}.`,
    })
  }
  const listed = new Map<string, ListedObject>()
  for await (const object of store.list(prefix)) {
    if (!/(^|\/)\./.test(object.key.slice(prefix.length)) && !object.key.endsWith('/')) listed.set(object.key, object)
  }
  if (listed.size === 0) throw new HoldoutError('usage', say`there is nothing below ${url}`, { remedy: CHECK_KEY })
  const keys = [...listed.keys()].sort(compareText)
  const chosen = chooseRows(url, keys, spec)
  const folder = url.endsWith('/') ? url : `${url}/`
  const nameOf = (key: string) => folder + key.slice(prefix.length)
  return {
    files: chosen.flatMap((key) => {
      const object = listed.get(key)
      return object === undefined ? [] : [toFile(address, object, nameOf(key))]
    }),
    others: keys.filter((key) => !chosen.includes(key)).map(nameOf),
  }
}

function toFile({ remote, store }: Address, { key, size }: ListedObject, name: string): RowFile {
  const open = (range?: ByteRange, signal?: AbortSignal) => store.open({ remote, key }, range, signal)
  return { name, size, open }
}

/** The path of a web address as the name that it encodes. A query often is a signature, which an object's name must not hold. */
function readWebPath(url: string, path: string): string {
  if (/[?#]/.test(path)) {
    throw new HoldoutError('usage', say`${url} has a query, and a file has none`, {
      remedy: say`Download it first, or give the step credentials for the server.`,
    })
  }
  try {
    return decodeURIComponent(path)
  } catch {
    throw new HoldoutError('usage', say`${url} is no web address`, { remedy: say`Write ${'%'} as ${'%25'}.` })
  }
}

const CHECK_KEY = say`Check the key.`

function explainAbsence(url: string, error: unknown): never {
  if (!isHoldoutError(error) || error.kind !== 'missing') throw error
  throw new HoldoutError('usage', say`there is no ${url}`, { remedy: CHECK_KEY, cause: error })
}
