/**
 * The same function, remembering its answers: many paths share a folder. The memory is bounded, because a long-lived
 * process sees many repositories.
 */
export function memoize<Value>(ask: (text: string) => Value, limit = 20_000): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const remembered = known.get(text)
    if (remembered !== undefined) return remembered
    if (known.size >= limit) known.clear()
    const value = ask(text)
    known.set(text, value)
    return value
  }
}
