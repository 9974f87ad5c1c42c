import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { ObjectRef, Remote } from '../model.js'
import type { ByteRange, ListedObject, ObjectStore } from '../ports.js'
import type { Page, RawStore } from './contract.js'
import { type Attempts, makeAttempts } from './retry/attempts.js'
import { openBody } from './retry/body.js'
import { RETRY, type RetryPolicy, type RetryTools, TOOLS } from './retry/policy.js'

/** Objects of one listing; a remote of more is not listed. */
const MAX_LISTED = 10_000_000

/**
 * The one place that asks a store again: pauses by chance, `Retry-After` within limits, bodies taken up where they
 * broke, so many requests at a time, and a remote that is down known once for all.
 */
export function withRetries(
  remote: Remote,
  store: RawStore,
  policy: RetryPolicy = RETRY,
  tools: RetryTools = TOOLS,
): ObjectStore {
  const attempts = makeAttempts(remote, policy, tools)
  const context = { store, attempts, policy, tools }
  const stat = (ref: ObjectRef, signal: AbortSignal = new AbortController().signal) =>
    attempts((within) => store.stat(ref, within), signal)
  const { list } = store
  return {
    stat,
    open: async (ref, range, signal) => {
      signal?.throwIfAborted()
      const part = partOf(range)
      if (part.end === undefined || part.end > part.start) return openBody(context, ref, part, signal)
      await stat(ref, signal)
      return new Blob([]).stream()
    },
    ...(list === undefined
      ? {}
      : {
          list: (prefix: string, signal?: AbortSignal) => listAll(remote, attempts, list.bind(store), prefix, signal),
        }),
  }
}

function partOf({ start, end }: ByteRange = { start: 0 }): ByteRange {
  return end === undefined ? { start } : { start, end }
}

async function* listAll(
  remote: Remote,
  attempts: Attempts,
  list: NonNullable<RawStore['list']>,
  prefix: string,
  signal: AbortSignal = new AbortController().signal,
): AsyncGenerator<ListedObject> {
  let listed = 0
  let from: string | undefined
  do {
    const page: Page = await attempts((within) => list(prefix, from, within), signal)
    listed += page.objects.length
    if (listed > MAX_LISTED || (page.next !== undefined && page.next === from)) throw endless(remote)
    yield* page.objects
    from = page.next
  } while (from !== undefined)
}

function endless({ name, place }: Remote): HoldoutError {
  return new HoldoutError('access', say`the listing of remote ${name} does not end`, {
    place,
    remedy: say`Holdout lists ${MAX_LISTED} objects of a remote at most.`,
  })
}
