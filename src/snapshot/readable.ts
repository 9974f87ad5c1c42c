const READABLE = /\.(json|ya?ml)$/i
const FOREIGN = /\.(toml|py)$/i

/** What to search a listing for: a search pattern is not anchored to the end of a path. */
export const READABLE_NAME = /\.(json|ya?ml)/i

/** True for a name that says JSON or YAML. */
export function isReadable(path: string): boolean {
  return READABLE.test(path)
}

/** True for a name of another format that DVC reads and this version does not: as YAML it would say something else. */
export function isForeign(path: string): boolean {
  return FOREIGN.test(path)
}
