import { isHoldoutError } from '../../errors.js'
import { groupBy } from '../../group-by.js'
import type { ObjectRef } from '../../model.js'
import type { ListedObject } from '../../ports.js'
import type { Presence } from './answer.js'
import { type Asking, askEach, inTime } from './asking.js'

/** What listings told, and what has to be asked for by itself. */
export interface Listed {
  readonly present: number
  /** Objects that no listing named. */
  readonly absent: readonly ObjectRef[]
  readonly left: readonly ObjectRef[]
  /** Pages of listings. */
  readonly requests: number
}

/** Objects of one page of a listing. */
const PAGE = 1_000
/** What a page costs: a server reads a thousand names for it, one after the other. */
const PAGE_COST = 4
/** Keys that are names by content, below folders of two digits: any part of them is as full as any other. */
const SHARDED = /^((?:.*\/)?)([0-9a-f])([0-9a-f])\/([0-9a-f]*)/

/**
 * Lists the parts of a remote of which so many objects are wanted that asking for each would cost more. A listing that
 * turns out to be longer than that is left, and the rest of its objects are asked for one by one.
 */
export async function listTogether(refs: readonly ObjectRef[], asking: Asking): Promise<Listed> {
  const { list } = asking.store
  const step = list === undefined ? undefined : stepOf(refs[0])
  if (list === undefined || step === undefined) return { present: 0, absent: [], left: refs, requests: 0 }
  const parts = groupBy(refs, (ref) => (ref.version === undefined ? step(ref.key) : undefined))
  const wanted = [...parts].filter(([, part]) => part.length >= 2 * PAGE_COST)
  const all = await Promise.all(
    wanted.map(([prefix, part]) => asking.limit(() => listPart(prefix, part, list.bind(asking.store), asking))),
  )
  const inParts = new Set(wanted.flatMap(([, part]) => part))
  return {
    present: all.reduce((sum, { present }) => sum + present, 0),
    absent: all.flatMap(({ absent }) => absent),
    left: [...refs.filter((ref) => !inParts.has(ref)), ...all.flatMap(({ left }) => left)],
    requests: all.reduce((sum, { requests }) => sum + requests, 0),
  }
}

/**
 * Which part of a remote a key is listed with. Stores of objects list any prefix in pages: a sixteenth of all. Those of
 * folders list a folder a time: one of 256. A folder of this machine tells of one file as quickly as of many.
 */
function stepOf(ref: ObjectRef | undefined): ((key: string) => string | undefined) | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(ref?.remote.url ?? '')?.[1]?.toLowerCase()
  if (scheme === undefined || scheme === 'file') return undefined
  const flat = ['s3', 'gs', 'azure'].includes(scheme)
  return (key) => {
    const [, area, first, second] = SHARDED.exec(key) ?? []
    if (area === undefined) return undefined
    // At the root, objects of 2.x lie beside folders that start with the same letter (`files/`).
    return flat && area !== '' ? `${area}${first}` : `${area}${first}${second}/`
  }
}

type List = (prefix: string, signal?: AbortSignal) => AsyncIterable<ListedObject>

async function listPart(prefix: string, part: readonly ObjectRef[], list: List, asking: Asking): Promise<Listed> {
  const wanted = new Map(part.map((ref) => [ref.key, ref]))
  const most = Math.floor(part.length / PAGE_COST)
  let [count, whole] = [0, false]
  const pages = () => Math.max(1, Math.ceil(count / PAGE))
  const left = new AbortController()
  try {
    const objects = list(prefix, AbortSignal.any([asking.signal, left.signal]))[Symbol.asyncIterator]()
    for (;;) {
      const next = await inTime(objects.next(), asking.signal)
      whole = next.done === true
      if (next.done) break
      count += 1
      const { key, size } = next.value
      const ref = wanted.get(key)
      if (ref !== undefined) asking.note(ref, { state: 'present', size })
      wanted.delete(key)
      if (count % PAGE === 0 && expectPages(count, prefix, key) > most) break
    }
    if (!whole) void objects.return?.(undefined).then(undefined, () => undefined)
  } catch (error) {
    // Whoever may not list may still be allowed to ask; what that says is what holds.
    if (!isHoldoutError(error) && !asking.signal.aborted) throw error
    whole = false
  } finally {
    left.abort()
  }
  const rest = [...wanted.values()]
  const present = part.length - rest.length
  return { present, absent: whole ? rest : [], left: whole ? [] : rest, requests: pages() }
}

/**
 * Pages that a listing will have, told by how far its last key has come: keys are digests, so that half way down half
 * of them are behind. At least one more than there were.
 */
function expectPages(count: number, prefix: string, last: string): number {
  const digits = last.slice(prefix.length).replace('/', '').slice(0, 6)
  const share = /^[0-9a-f]{6}$/.test(digits) ? (Number.parseInt(digits, 16) + 1) / 16 ** 6 : 1
  return Math.max(count / PAGE + 1, Math.floor(count / PAGE / share))
}

/** Objects whose absence from a listing is proven by asking for them: a listing may be late, or cut by who made it. */
const PROOFS = 16

/** Says of the objects that no listing named that they are missing, once asking for some of them has shown the same. */
export async function confirmAbsent(absent: readonly ObjectRef[], asking: Asking): Promise<number> {
  const answers: Presence[] = []
  const note = (ref: ObjectRef, presence: Presence) => {
    answers.push(presence)
    asking.note(ref, presence)
  }
  const requests = await askEach(absent.slice(0, PROOFS), { ...asking, note })
  const rest = absent.slice(PROOFS)
  if (answers.every(({ state }) => state === 'missing')) {
    for (const ref of rest) asking.note(ref, { state: 'missing' })
    return requests
  }
  const [first] = answers
  if (first !== undefined && answers.every(({ state }) => state === 'unknown')) {
    for (const ref of rest) asking.note(ref, first)
    return requests
  }
  return requests + (await askEach(rest, asking))
}
