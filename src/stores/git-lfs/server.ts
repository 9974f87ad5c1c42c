import type { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { ObjectRef, Remote } from '../../model.js'
import type { Environment, ObjectInfo } from '../../ports.js'
import type { RawStore } from '../contract.js'
import { readText } from '../web/body.js'
import { type Headers, makeWebClient, type Patience, type WebClient } from '../web/client.js'
import { explainSilence, type Silent } from '../web/failure.js'
import { sendFollowing } from '../web/redirect.js'
import { openWebStore } from '../web/store.js'
import { BATCH, MAX_ANSWER, MEDIA_TYPE, readBatch, type Told, writeBatch } from './batch.js'
import { explainObject, explainWhole, lost, noAnswer } from './failure.js'
import { readLfsSecrets } from './secrets.js'

/** The object of an empty file: no server keeps it, and no pointer is written for it. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

interface Server {
  readonly remote: Remote
  readonly origin: string
  readonly path: string
  readonly secrets: Headers
  readonly client: WebClient
  /** An object that it has: what tells an absent repository from one without the objects that are asked for. */
  witness: ObjectRef | undefined
}

/** A server of Git LFS, by its batch API and `basic` transfers. */
export async function openLfsServer(remote: Remote, environment: Environment, patience?: Patience): Promise<RawStore> {
  const url = new URL(remote.url.replace(/^lfs\+/i, ''))
  const secrets = readLfsSecrets(url, environment)
  const client = makeWebClient({ environment, home: url.origin, ...(patience === undefined ? {} : { patience }) })
  const path = url.pathname.replace(/\/+$/, '')
  const server: Server = { remote, origin: url.origin, path, secrets, client, witness: undefined }
  const web = openWebStore(client, {
    silent: describe(server),
    locate: async (ref, signal) => {
      const [told] = await ask(server, [ref], signal)
      if (told?.state !== 'present') throw explainObject(told, ref)
      return told.download
    },
    send: ({ headers, ...request }, signal) => {
      const { range, 'accept-encoding': encoding, 'if-match': match, ...own } = headers
      const plain = Object.entries({ range, 'accept-encoding': encoding, 'if-match': match })
      const ours = Object.fromEntries(plain.filter(([, value]) => value !== undefined)) as Headers
      return sendFollowing(client, { ...request, headers: ours }, own, signal)
    },
    refuse: ({ status }, ref) => lost(status, ref),
    sizeOf: ({ size }) => size,
  })
  return {
    stat: async (ref, signal) => infoOf((await ask(server, [ref], signal))[0], ref),
    statMany: async (refs, signal) => {
      const told = await ask(server, refs, signal)
      return refs.map((ref, index) => tryInfo(told[index], ref))
    },
    read: async (ref, part, signal) =>
      ref.key === EMPTY ? { body: nothing(), tag: undefined } : web.read(ref, part, signal),
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function infoOf(told: Told | undefined, ref: ObjectRef): ObjectInfo {
  if (told?.state !== 'present') throw explainObject(told, ref)
  return { size: told.size }
}

function tryInfo(told: Told | undefined, ref: ObjectRef): ObjectInfo | HoldoutError {
  return told?.state === 'present' ? { size: told.size } : explainObject(told, ref)
}

const NOWHERE = { origin: '', path: '', headers: {} }

/** What the server says of some objects, in their order. */
async function ask(
  server: Server,
  refs: readonly ObjectRef[],
  signal: AbortSignal,
): Promise<readonly (Told | undefined)[]> {
  const told = new Map<string, Told>([[EMPTY, { state: 'present', size: 0, download: NOWHERE }]])
  const wanted = refs.filter(({ key }) => key !== EMPTY)
  for (let at = 0; at < wanted.length; at += BATCH) {
    for (const [oid, one] of await askBatch(server, wanted.slice(at, at + BATCH), signal)) told.set(oid, one)
  }
  server.witness ??= wanted.find(({ key }) => told.get(key)?.state === 'present')
  return refs.map(({ key }) => told.get(key))
}

/**
 * One request; one that the server finds fault with is asked again in halves, until the object stands alone that it is
 * about. A 404 for the whole may mean that there is no such repository: asked with an object that it has, it does not.
 */
async function askBatch(
  server: Server,
  refs: readonly ObjectRef[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Told>> {
  const { status, headers, text } = await send(server, refs, signal)
  if (status === 200) return readBatch(text, server.origin.startsWith('https:')) ?? fail(noAnswer(server.remote))
  if ((status === 400 || status === 413 || status === 422) && refs.length > 1) {
    const half = Math.ceil(refs.length / 2)
    const parts = [
      await askBatch(server, refs.slice(0, half), signal),
      await askBatch(server, refs.slice(half), signal),
    ]
    return new Map(parts.flatMap((part) => [...part]))
  }
  if ((status === 400 || status === 422) && refs[0] !== undefined) {
    return new Map([[refs[0].key, { state: 'refused', code: status }]])
  }
  const proven = status === 404 ? await askBeside(server, refs, signal) : undefined
  if (proven !== undefined) return proven
  throw explainWhole({ status, headers, text }, server.remote)
}

/** The same question with an object that the server has beside them: what is missing then is missing. */
async function askBeside(
  server: Server,
  refs: readonly ObjectRef[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Told> | undefined> {
  const { witness, origin } = server
  if (witness === undefined || refs.includes(witness)) return undefined
  const told = new Map<string, Told>()
  for (let at = 0; at < refs.length; at += BATCH - 1) {
    const { status, text } = await send(server, [witness, ...refs.slice(at, at + BATCH - 1)], signal)
    const part = status === 200 ? readBatch(text, origin.startsWith('https:')) : undefined
    if (part?.get(witness.key)?.state !== 'present') return undefined
    for (const [oid, one] of part) told.set(oid, one)
  }
  return told
}

function fail(error: Error): never {
  throw error
}

async function send(
  { remote, origin, path, secrets, client }: Server,
  refs: readonly ObjectRef[],
  signal: AbortSignal,
) {
  try {
    const headers = { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE, 'accept-encoding': 'identity' }
    const body = writeBatch(refs)
    const length = { 'content-length': String(Buffer.byteLength(body)) }
    const request = { method: 'POST', origin, path: `${path}/objects/batch`, headers: { ...headers, ...length }, body }
    const answer = await sendFollowing(client, request, secrets, signal)
    const { text, whole } = await readText(answer, client.patience, MAX_ANSWER)
    if (!whole) throw noAnswer(remote)
    return { status: answer.status, headers: answer.headers, text }
  } catch (error) {
    signal.throwIfAborted()
    throw explainSilence(error, { ref: { remote }, ...describe({ origin }) })
  }
}

function describe({ origin }: Pick<Server, 'origin'>): Omit<Silent, 'ref'> {
  return {
    host: say`${origin}`,
    mend: say`Check that this machine reaches it, and ${'lfs.url'} in ${'.lfsconfig'} at base.`,
    trust: say`Name the authority's file in ${'NODE_EXTRA_CA_CERTS'}.`,
  }
}
