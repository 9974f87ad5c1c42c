const READABLE = /\.(json|ya?ml|toml)$/i
const TABLE = /\.(csv|tsv)$/i
const CODE = /\.py$/i

/** What to search a listing for: a search pattern is not anchored to the end of a path. */
export const READABLE_NAME = /\.(json|ya?ml|toml|csv|tsv|py)/i

/** True for a table: metrics where someone says so, data everywhere else. */
export function isTable(path: string): boolean {
  return TABLE.test(path)
}

/** True for every name that says one of the formats of metrics and parameters. */
export function isKnown(path: string): boolean {
  return READABLE.test(path) || TABLE.test(path) || CODE.test(path)
}

/** True for a table and for code where the glob that names it ends like it: other globs mean neither. */
export function isMeant(path: string, glob: string): boolean {
  return READABLE.test(path) || (isKnown(path) && glob.toLowerCase().endsWith(extensionOf(path)))
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.')).toLowerCase()
}
