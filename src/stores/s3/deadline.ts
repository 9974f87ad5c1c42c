/**
 * Runs a request that must begin to answer in time. The signal that it gets stays alive after that: it ends what is
 * left of the answer when `whole` milliseconds are over, or when the caller wants no more of it.
 */
export async function withinTime<Value>(
  { answer, whole }: { readonly answer: number; readonly whole: number },
  caller: AbortSignal | undefined,
  ask: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const late = new AbortController()
  const signals = [late.signal, AbortSignal.timeout(whole), ...(caller === undefined ? [] : [caller])]
  const signal = AbortSignal.any(signals)
  signal.throwIfAborted()
  const timer = setTimeout(() => late.abort(new DOMException('no answer in time', 'TimeoutError')), answer)
  const done = new AbortController()
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: done.signal })
  })
  try {
    // Raced, because the search for credentials listens to no signal.
    return await Promise.race([ask(signal), ended])
  } finally {
    clearTimeout(timer)
    done.abort()
  }
}
