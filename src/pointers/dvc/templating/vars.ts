import { asList, type Node, type Parsed, textOf } from '../../../documents/node.js'
import { say } from '../../../message.js'
import type { Message } from '../../../model.js'
import { join, joinInside } from '../../../paths.js'
import { isNull } from '../values.js'
import { type Budget, limitReached, MAX_VARIABLE_FILES, spend } from './budget.js'
import { hasExpressions } from './strings.js'
import { entriesOf, type Merging, mergeInto, type Variable, type Variables } from './variables.js'

/** The params and vars files of a commit, as far as they were asked for. */
export interface VariableFiles {
  /** What each file says; undefined when it is not there. */
  readonly documents: ReadonlyMap<string, Parsed | undefined>
  /** Files that are needed and were not asked for. */
  readonly wanted: Set<string>
}

/** Where a section of variables stands. */
export interface VarsPlace {
  /** The `dvc.yaml`. */
  readonly file: string
  /** The folder that its files are relative to. */
  readonly folder: string
  /** Names that a generated stage keeps for itself. */
  readonly reserved: ReadonlySet<string>
}

interface Loading extends Merging {
  readonly place: VarsPlace
  readonly files: VariableFiles
  readonly top: Map<string, Variable>
  readonly imports: Map<string, readonly string[] | undefined>
}

/** The variables of a whole `dvc.yaml`: those of the `params.yaml` beside it, then what `vars` lists, in its order. */
export function loadGlobals(
  start: Variables,
  section: Node | undefined,
  place: VarsPlace,
  files: VariableFiles,
  budget: Budget,
): Variables {
  const loading = openLoading(start, place, files, budget)
  const path = join(place.folder, 'params.yaml')
  const isAbsent = files.documents.has(path) && files.documents.get(path) === undefined
  const why = isAbsent ? undefined : importFile(path, undefined, loading)
  if (why !== undefined) loading.failures.push({ reason: why })
  return loadItems(section, loading)
}

/** The variables of one stage: those of its `dvc.yaml`, and its own. */
export function loadLocals(
  start: Variables,
  section: Node,
  place: VarsPlace,
  files: VariableFiles,
  budget: Budget,
): Variables {
  return loadItems(section, openLoading(start, place, files, budget))
}

function openLoading(start: Variables, place: VarsPlace, files: VariableFiles, budget: Budget): Loading {
  const failures = [...start.failures]
  if (!spend(budget, start.top.size + failures.length)) failures.push({ reason: limitReached() })
  return { place, files, budget, failures, owned: new Set(), top: new Map(start.top), imports: new Map(start.imports) }
}

function loadItems(section: Node | undefined, loading: Loading): Variables {
  const { top, imports, failures } = loading
  if (section !== undefined && !isNull(section)) {
    const list = asList(section)
    if (list === undefined) fail(loading, section.line, say`${'vars'} is not a list`)
    for (const item of list?.items ?? []) {
      const why = loadItem(item, loading)
      if (why !== undefined) fail(loading, item.line, why)
    }
  }
  return { top, imports, failures }
}

/** Takes one item of `vars`: a file, a file and some of its keys, or a map of values. Returns why it cannot be taken. */
function loadItem(item: Node, loading: Loading): Message | undefined {
  if (hasExpressions(item)) return say`${'vars'} holds a template, and DVC resolves none there`
  if (item.kind === 'map') return add(entriesOf({ node: item, line: item.line }), loading)
  const written = textOf(item)
  if (written === undefined) return say`an item of ${'vars'} is neither a file nor a map`
  const [name, keys] = splitKeys(written)
  const path = joinInside(loading.place.folder, name)
  if (path === undefined || path === '') return say`the file ${name} of ${'vars'} leads out of the repository`
  return importFile(path, keys.length === 0 ? undefined : keys, loading)
}

/** `file.yaml:key,key` */
function splitKeys(written: string): readonly [name: string, keys: readonly string[]] {
  const colon = written.indexOf(':')
  if (colon === -1) return [written, []]
  const keys = written.slice(colon + 1).split(',')
  return [written.slice(0, colon), keys.filter((key) => key !== '')]
}

/** Takes a file, or some top-level keys of it. DVC takes no key twice, and a whole file once however often it stands. */
function importFile(path: string, keys: readonly string[] | undefined, loading: Loading): Message | undefined {
  const { imports, files } = loading
  const before = imports.get(path)
  if (imports.has(path) && before === undefined && keys === undefined) return undefined
  if (imports.has(path) && (before === undefined || keys === undefined || keys.some((key) => before.includes(key)))) {
    return say`${'vars'} takes ${path} once more, in parts that overlap`
  }
  if (!files.documents.has(path)) return want(path, files)
  imports.set(path, keys === undefined ? undefined : [...(before ?? []), ...keys])
  const read = files.documents.get(path)
  if (read === undefined) return say`${path}, which ${'vars'} names, is not there`
  if (!read.ok) return say`${path}, line ${read.line ?? 1}, cannot be read: ${read.message}`
  if (read.root.kind !== 'map') return say`${path}, which ${'vars'} names, is not a map`
  const all = entriesOf({ node: read.root, line: 1, origin: { file: path, key: '' } })
  return keys === undefined ? add(all, loading) : chooseKeys(new Map(all), keys, path, loading)
}

function want(path: string, { documents, wanted }: VariableFiles): Message | undefined {
  if (documents.size + wanted.size >= MAX_VARIABLE_FILES) {
    return say`${'vars'} names more than ${MAX_VARIABLE_FILES} files, the limit for one ${'dvc.yaml'}`
  }
  wanted.add(path)
  return undefined
}

function chooseKeys(
  known: ReadonlyMap<string, Variable>,
  keys: readonly string[],
  path: string,
  loading: Loading,
): Message | undefined {
  const chosen = keys.flatMap((key) => {
    const found = known.get(key)
    return found === undefined ? [] : [[key, found] as const]
  })
  const missing = keys.find((key) => !known.has(key))
  return (
    add(chosen, loading) ??
    (missing === undefined ? undefined : say`${path} has no key ${missing}, which ${'vars'} names`)
  )
}

/** Adds values, but for the names that a generated stage keeps for itself: returns one that stands among them. */
function add(updates: Iterable<readonly [string, Variable]>, loading: Loading): Message | undefined {
  const all = [...updates]
  const { reserved } = loading.place
  mergeInto(loading.top, reserved.size === 0 ? all : all.filter(([key]) => !reserved.has(key)), loading)
  const taken = reserved.size === 0 ? undefined : all.find(([key]) => reserved.has(key))
  return taken === undefined ? undefined : say`${'vars'} defines ${taken[0]}, which a generated stage keeps for itself`
}

function fail({ failures, place }: Loading, line: number, why: Message): void {
  failures.push({ reason: say`${place.file}, line ${line}: ${why}` })
}
