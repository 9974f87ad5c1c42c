/** Answers of servers, of which nothing is known until it was looked at. */

/** An object of an answer. */
export type Loose = Readonly<Record<string, unknown>>

export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What lies under some keys, one below the other; undefined where it does not go on. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isLoose(inner) ? inner[key] : undefined), value)
}

/** A text under some keys, or undefined. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys)
  return typeof found === 'string' ? found : undefined
}

/** The objects of a list under some keys; an absent list is an empty one. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly Loose[] {
  const found = at(value, ...keys)
  return Array.isArray(found) ? found.filter(isLoose) : []
}

/** A body as a JSON object, or undefined when it is anything else. */
export function readAnswer(body: Uint8Array): Loose | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return isLoose(value) ? value : undefined
  } catch {
    return undefined
  }
}
