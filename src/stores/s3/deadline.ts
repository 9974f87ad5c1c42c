/** What was answered in time, and the watch over what is left of it. */
export interface Timely<Value> {
  readonly value: Value
  /** Ends the watch: everything has come. */
  release(): void
}

/**
 * Runs a request that must begin to answer within `answer` milliseconds. The signal that it gets stays alive after that:
 * it ends what is left of the answer when `whole` milliseconds are over, or when the caller wants no more of it.
 */
export async function withinTime<Value>(
  { answer, whole }: { readonly answer: number; readonly whole: number },
  caller: AbortSignal | undefined,
  ask: (signal: AbortSignal) => Promise<Value>,
): Promise<Timely<Value>> {
  caller?.throwIfAborted()
  const late = new AbortController()
  const expire = () => late.abort(new DOMException('no answer in time', 'TimeoutError'))
  const signal = caller === undefined ? late.signal : AbortSignal.any([late.signal, caller])
  const done = new AbortController()
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: done.signal })
  })
  const timer = setTimeout(expire, answer)
  try {
    // Raced, because the search for credentials listens to no signal.
    const value = await Promise.race([ask(signal), ended])
    const rest = setTimeout(expire, whole).unref()
    return { value, release: () => clearTimeout(rest) }
  } finally {
    clearTimeout(timer)
    done.abort()
  }
}
