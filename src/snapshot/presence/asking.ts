import { makeLimit } from '../../limit.js'
import type { ObjectRef } from '../../model.js'
import type { ObjectStore } from '../../ports.js'
import { failed, outOfTime, type Presence } from './answer.js'

/** One remote that is being asked. */
export interface Asking {
  readonly store: ObjectStore
  readonly signal: AbortSignal
  readonly limit: ReturnType<typeof makeLimit>
  note(ref: ObjectRef, presence: Presence): void
}

/** Asks for each object by a request of its own; gives how many were sent. */
export async function askEach(refs: readonly ObjectRef[], { store, signal, limit, note }: Asking): Promise<number> {
  let requests = 0
  const ask = async (ref: ObjectRef): Promise<Presence> => {
    if (signal.aborted) return { state: 'unknown', error: outOfTime(ref) }
    requests += 1
    try {
      const { size } = await inTime(store.stat(ref, signal), signal)
      return { state: 'present', size }
    } catch (error) {
      return signal.aborted ? { state: 'unknown', error: outOfTime(ref) } : failed(error)
    }
  }
  await Promise.all(refs.map((ref) => limit(async () => note(ref, await ask(ref)))))
  return requests
}

/** Objects of one question, and how many of these are sent at the same time: more is unusual for such servers. */
const TOGETHER = { objects: 100, requests: 8 }

/** Asks for all objects, many by one request, the first of these alone; gives how many were sent. */
export async function askTogether(
  refs: readonly ObjectRef[],
  statMany: NonNullable<ObjectStore['statMany']>,
  { signal, note }: Asking,
): Promise<number> {
  const limit = makeLimit(TOGETHER.requests)
  const parts: (readonly ObjectRef[])[] = []
  for (let at = 0; at < refs.length; at += TOGETHER.objects) parts.push(refs.slice(at, at + TOGETHER.objects))
  let requests = 0
  const ask = async (part: readonly ObjectRef[]) => {
    try {
      if (signal.aborted) throw signal.reason
      requests += 1
      const told = await inTime(statMany(part, signal), signal)
      part.forEach((ref, index) => {
        const one = told[index]
        note(ref, one === undefined || one instanceof Error ? failed(one) : { state: 'present', size: one.size })
      })
    } catch (error) {
      for (const ref of part) note(ref, signal.aborted ? { state: 'unknown', error: outOfTime(ref) } : failed(error))
    }
  }
  const [first, ...rest] = parts
  if (first !== undefined) await ask(first)
  await Promise.all(rest.map((part) => limit(() => ask(part))))
  return requests
}

/** A promise that ends with the signal, whether its maker listens to it or not. */
export async function inTime<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let end = () => {}
  const late = new Promise<never>((_, reject) => {
    end = () => reject(signal.reason)
    signal.addEventListener('abort', end, { once: true })
    if (signal.aborted) end()
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    signal.removeEventListener('abort', end)
  }
}
