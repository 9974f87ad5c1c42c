import type { makeLimit } from '../../limit.js'
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
