import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { ObjectRef, Remote } from '../../model.js'
import type { ByteRange, ListedObject, ObjectInfo, ObjectStore } from '../../ports.js'
import { streamBody } from '../s3/body.js'
import { keyOf } from './address.js'
import { type Ask, LISTING, makeAsk, type Patience } from './client.js'
import { absent, wrongAnswer } from './failure.js'
import type { Kind, Page } from './kind.js'
import { sizeIn } from './text.js'
import { type Answer, readText } from './transport.js'

/** A store of flat keys behind HTTP; nothing is sent before an object is asked for. */
export function openRestStore(remote: Remote, kind: Kind, patience: Patience): ObjectStore {
  const ask = makeAsk(kind, patience)
  const stat = (ref: ObjectRef, signal?: AbortSignal) => measure(kind, ask, ref, signal)
  return {
    stat,
    open: async (ref, range, signal) => {
      const part = range?.start === 0 && range.end === undefined ? undefined : range
      if (part?.end !== undefined && part.end <= part.start) return stat(ref, signal).then(() => nothing())
      return readPart(kind, ask, ref, part, signal)
    },
    list: (prefix, signal) => listAll(kind, ask, remote, prefix, signal),
  }
}

/** Bytes of an object's description. */
const LIMIT = 256 * 1024

async function measure(kind: Kind, ask: Ask, ref: ObjectRef, signal?: AbortSignal): Promise<ObjectInfo> {
  const request = kind.describe(keyOf(kind.address, ref), ref.version)
  const { value, release } = await ask(ref, request, signal, async (head) => {
    return { head, body: (await readText(head.body, LIMIT)) ?? '' }
  })
  release()
  if (kind.isFolder(value.head)) throw absent(ref)
  proveVersion(ref, kind.versionOf(value.head, value.body))
  const size = kind.sizeOf(value.head, value.body)
  if (size === undefined) throw wrongAnswer(ref, say`another description`)
  return { size }
}

async function readPart(kind: Kind, ask: Ask, ref: ObjectRef, part: ByteRange | undefined, signal?: AbortSignal) {
  const plain = kind.read(keyOf(kind.address, ref), ref.version)
  const request = part === undefined ? plain : { ...plain, headers: { ...plain.headers, range: rangeHeader(part) } }
  const { value: answer, release } = await ask(ref, request, signal, (given) => given)
  const stop = () => {
    release()
    answer.body.destroy()
  }
  if (answer.status === 416) {
    stop()
    return nothing()
  }
  try {
    if (kind.isFolder(answer)) throw absent(ref)
    proveVersion(ref, kind.versionOf(answer, ''))
    if (!isPart(part, answer)) throw wrongAnswer(ref, say`another part`)
  } catch (error) {
    stop()
    throw error
  }
  const { status, headers, body } = answer
  const value = { status, range: headers['content-range'], length: sizeIn(headers['content-length']), body }
  return streamBody({ value, release }, ref, signal)
}

/** All objects below a prefix of the remote, page by page. A mark that comes again would lead in a circle. */
async function* listAll(
  kind: Kind,
  ask: Ask,
  remote: Remote,
  prefix: string,
  signal?: AbortSignal,
): AsyncGenerator<ListedObject> {
  const ref = { remote, key: prefix }
  const marks = new Set<string>()
  let mark: string | undefined
  do {
    const request = kind.list(kind.address.prefix + prefix, mark)
    const { value: text, release } = await ask(ref, request, signal, (answer) => readText(answer.body, LISTING))
    release()
    const page: Page | undefined = text === undefined ? undefined : kind.page(text)
    if (page === undefined || (page.next !== undefined && marks.has(page.next))) throw brokenListing(remote)
    for (const { key, size } of page.objects) {
      if (!key.startsWith(kind.address.prefix + prefix)) throw brokenListing(remote)
      yield { key: key.slice(kind.address.prefix.length), size }
    }
    mark = page.next
    if (mark !== undefined) marks.add(mark)
  } while (mark !== undefined)
}

function brokenListing(remote: Remote): HoldoutError {
  return new HoldoutError('access', say`remote ${remote.name} gives a listing that makes no sense`, {
    place: remote.place,
    remedy: say`Check that nothing between this machine and the store answers for it.`,
  })
}

/** A server that knows no versions answers with the newest. */
function proveVersion(ref: ObjectRef, given: string | undefined): void {
  if (ref.version !== undefined && given !== ref.version) throw wrongAnswer(ref, say`another version`)
}

/** Servers may answer a range with the whole object, or with another range. */
function isPart(range: ByteRange | undefined, { status, headers }: Answer): boolean {
  if (range === undefined) return status === 200
  const given = headers['content-range']
  return status === 206 && (given === undefined || given.startsWith(`bytes ${range.start}-`))
}

function rangeHeader({ start, end }: ByteRange): string {
  return `bytes=${start}-${end === undefined ? '' : end - 1}`
}

function nothing(): ReadableStream<Uint8Array> {
  return new Blob([]).stream()
}
