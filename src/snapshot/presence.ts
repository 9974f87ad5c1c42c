import { setMaxListeners } from 'node:events'
import { groupBy } from '../group-by.js'
import { makeLimit } from '../limit.js'
import type { Lookup, ObjectRef } from '../model.js'
import type { ObjectStore, OpenStore } from '../ports.js'
import { failed, type Presence } from './presence/answer.js'
import { type Asking, askEach, askTogether } from './presence/asking.js'
import { confirmAbsent, listTogether } from './presence/listing.js'

/** Answers for some objects, and the requests that they took. */
export interface Found {
  of(ref: ObjectRef): Presence
  readonly lookups: readonly Lookup[]
}

export interface PresenceOptions {
  /** Requests to one remote at the same time. */
  readonly concurrency: number
  /** Milliseconds for all that is asked; what is left then is unknown. */
  readonly deadline: number
  /** Ends it earlier. */
  readonly signal?: AbortSignal
}

export const PATIENT: PresenceOptions = { concurrency: 16, deadline: 300_000 }

/**
 * Looks objects up, each once however often it is named. Remotes are asked beside each other. Where a remote lists its
 * objects for less than asking for each would cost, it lists them.
 */
export async function lookUp(
  refs: readonly ObjectRef[],
  openStore: OpenStore,
  options: PresenceOptions = PATIENT,
): Promise<Found> {
  const answers = new Map<string, Presence>()
  const remotes = groupBy(new Map(refs.map((ref) => [nameOf(ref), ref])).values(), ({ remote }) => placeOf(remote))
  const late = AbortSignal.timeout(options.deadline)
  const signal = AbortSignal.any([late, ...(options.signal === undefined ? [] : [options.signal])])
  // Every request listens to it.
  setMaxListeners(0, signal)
  const lookups = await Promise.all(
    [...remotes.values()].map((wanted) => lookUpIn(wanted, openStore, answers, { ...options, signal })),
  )
  return {
    of: (ref) => {
      const answer = answers.get(nameOf(ref))
      if (answer === undefined) throw new Error(`nobody asked for ${ref.key}`)
      return answer
    },
    lookups: lookups.flat(),
  }
}

/** One remote: its first object alone, which tells whether it can be asked at all; then the others together. */
async function lookUpIn(
  wanted: readonly ObjectRef[],
  openStore: OpenStore,
  answers: Map<string, Presence>,
  { concurrency, signal }: PresenceOptions & { readonly signal: AbortSignal },
): Promise<readonly Lookup[]> {
  const note = (ref: ObjectRef, presence: Presence) => answers.set(nameOf(ref), presence)
  const remote = wanted[0]?.remote
  if (remote === undefined) return []
  let store: ObjectStore
  try {
    store = await openStore(remote)
  } catch (error) {
    for (const ref of wanted) note(ref, failed(error))
    return [{ remote: remote.name, method: 'stat', asked: wanted.length, requests: 0 }]
  }
  const context = { store, signal, limit: makeLimit(concurrency), note }
  if (store.statMany !== undefined) {
    const requests = await askTogether(wanted, store.statMany.bind(store), context)
    return [{ remote: remote.name, method: 'stat', asked: wanted.length, requests }]
  }
  const { left: listable, requests: probes } = await askFirst(wanted, context)
  const listed = await listTogether(listable, context)
  const asked = await askEach(listed.left, context)
  const proven = await confirmAbsent(listed.absent, context)
  const inLists = listed.present + listed.absent.length
  return [
    ...(listed.requests === 0
      ? []
      : [{ remote: remote.name, method: 'list', asked: inLists, requests: listed.requests } as const]),
    {
      remote: remote.name,
      method: 'stat',
      asked: wanted.length - inLists,
      requests: probes + asked + proven,
    },
  ]
}

/**
 * Asks for the first object by itself, and for a second one where that fails: a remote that refuses both, one by one, is
 * not asked for ten thousand more.
 */
async function askFirst(wanted: readonly ObjectRef[], context: Asking) {
  let refused: Presence | undefined
  const note = (ref: ObjectRef, presence: Presence) => {
    refused = presence.state === 'unknown' ? presence : undefined
    context.note(ref, presence)
  }
  let requests = 0
  for (const at of [0, 1]) {
    requests += await askEach(wanted.slice(at, at + 1), { ...context, note })
    if (refused === undefined) return { left: wanted.slice(at + 1), requests }
  }
  for (const ref of wanted.slice(2)) context.note(ref, refused ?? failed(undefined))
  return { left: [], requests }
}

/** A name of an object that no other has. */
function nameOf({ remote, key, version = '', size }: ObjectRef): string {
  return [placeOf(remote), version, size ?? '', key].join('\0')
}

function placeOf({ project, name }: ObjectRef['remote']): string {
  return `${project}\0${name}`
}
