import { asList, asMap, type MapNode, type Node, textOf } from '../../documents/node.js'
import { say } from '../../message.js'
import type { Place, Problem } from '../../model.js'

/** The text of a scalar as it was written: an unquoted md5 of digits alone stays what it is. */
export function readText(parent: MapNode, key: string): { text: string; line: number } | undefined {
  const found = parent.entries.get(key)
  const text = textOf(found?.value)
  return found === undefined || text === undefined ? undefined : { text, line: found.line }
}

/** A whole number such as `size`; undefined when absent or anything else. */
export function readCount(parent: MapNode, key: string): number | undefined {
  const node = parent.entries.get(key)?.value
  return node !== undefined && isCount(node) ? Number(node.value) : undefined
}

/** A flag, with DVC's default where it is absent. */
export function readFlag(parent: MapNode | undefined, key: string, byDefault: boolean): boolean {
  const node = parent?.entries.get(key)?.value
  return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : byDefault
}

/** What could be read, and what could not. */
export interface Partly<Value> {
  readonly found: readonly Value[]
  readonly problems: readonly Problem[]
}

/** The items of a list under a key that `pick` takes; another kind of value, or of item, is a problem. */
export function readItems<Value>(
  parent: MapNode,
  key: string,
  file: string,
  pick: (item: Node) => Value | undefined,
): Partly<Value> {
  const entry = parent.entries.get(key)
  if (entry === undefined || isNull(entry.value)) return { found: [], problems: [] }
  const list = asList(entry.value)
  if (list === undefined) return { found: [], problems: [misfit(key, 'a list', { path: file, line: entry.line })] }
  const found = list.items.map(pick)
  const odd = list.items.filter((_, index) => found[index] === undefined)
  return {
    found: found.filter((value) => value !== undefined),
    problems: odd.map((item) => strange(key, { path: file, line: item.line })),
  }
}

/** The maps of a list under a key. */
export function readMaps(parent: MapNode, key: string, file: string): Partly<MapNode> {
  return readItems(parent, key, file, asMap)
}

type Kind = 'text' | 'whole number' | 'true or false' | 'map'

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...['path', 'wdir', 'md5', 'etag', 'checksum', 'version_id', 'hash', 'remote', 'relpath'].map(
    (key) => [key, 'text'] as const,
  ),
  ...['size', 'nfiles'].map((key) => [key, 'whole number'] as const),
  ...['cache', 'push'].map((key) => [key, 'true or false'] as const),
  ...['cloud', 'repo', 'db'].map((key) => [key, 'map'] as const),
])

/** The keys of `repo`, where an import takes its data from; its `remote` may be a name or a map. */
export const REPO_KINDS: ReadonlyMap<string, Kind> = new Map(
  ['url', 'rev', 'rev_lock'].map((key) => [key, 'text'] as const),
)

/** A problem for each key whose value is of another kind than DVC's schema wants: a guess would hide data. */
export function findMisfits(node: MapNode | undefined, file: string, kinds = KINDS): readonly Problem[] {
  return [...(node?.entries ?? [])].flatMap(([key, { line, value }]) => {
    const kind = kinds.get(key)
    if (kind === undefined || isNull(value) || fits(value, kind)) return []
    return [misfit(key, kind === 'map' ? 'a map' : kind === 'whole number' ? `a ${kind}` : kind, { path: file, line })]
  })
}

function fits(node: Node, kind: Kind): boolean {
  if (kind === 'map') return node.kind === 'map'
  if (node.kind !== 'scalar') return false
  if (kind === 'true or false') return typeof node.value === 'boolean'
  return kind === 'text' || isCount(node)
}

function isCount(node: Node): node is Node & { value: number | bigint } {
  if (node.kind !== 'scalar') return false
  return typeof node.value === 'bigint' ? node.value >= 0n : Number.isInteger(node.value) && Number(node.value) >= 0
}

/** True for a value that is not written, `null` or `~`. */
export function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null
}

/** How to mend a file that DVC writes. */
export const REWRITE = say`Restore the file from an earlier commit, or write it again with ${'dvc add'} or ${'dvc repro'}.`

function misfit(key: string, kind: string, place: Place): Problem {
  return { place, message: say`${key} is not ${[kind]}`, remedy: REWRITE }
}

function strange(key: string, place: Place): Problem {
  return { place, message: say`an item of ${key} is of a kind that DVC does not know there`, remedy: REWRITE }
}
