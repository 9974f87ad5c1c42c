import { asMap, type MapNode, type Node, textOf } from '../../documents/node.js'
import { say } from '../../message.js'
import type { Place, Problem } from '../../model.js'
import { findMisfits, type Partly, readFlag, readItems, readText } from './values.js'

/** An output as `dvc.yaml` declares it. */
export interface DeclaredOutput {
  /** As written, relative to the stage's working folder, possibly a template. */
  readonly path: string
  readonly role: 'data' | 'metrics' | 'plots'
  readonly cached: boolean
  readonly remote?: string
  readonly line: number
}

/** A params file of a stage; without keys the whole file. */
export interface DeclaredParams {
  readonly path: string
  readonly keys?: readonly string[]
  readonly line: number
}

/** A stage as `dvc.yaml` declares it. */
export interface Declaration {
  /** True for `foreach` and `matrix`: the lock holds its stages as `name@…`. */
  readonly generated: boolean
  readonly wdir: string
  readonly deps: readonly { readonly path: string; readonly line: number }[]
  readonly outputs: readonly DeclaredOutput[]
  readonly params: readonly DeclaredParams[]
  readonly problems: readonly Problem[]
}

/** Reads one entry of `stages`; a problem alone when it is no map. */
export function readDeclaration(name: string, node: Node, place: Place): Declaration | Problem {
  const outer = asMap(node)
  const inner = outer?.entries.has('foreach') ? asMap(outer.entries.get('do')?.value) : outer
  if (outer === undefined || inner === undefined) return stageless(name, place)
  const file = place.path
  const deps = readItems(inner, 'deps', file, readPath)
  const outputs = (['outs', 'plots', 'metrics'] as const).map((key) => readOutputs(inner, key, file))
  const params = readItems(inner, 'params', file, (item) => (item.kind === 'list' ? undefined : item))
  return {
    generated: outer.entries.has('foreach') || outer.entries.has('matrix'),
    wdir: readText(inner, 'wdir')?.text ?? '',
    deps: deps.found,
    outputs: mergeRepeated(outputs.flatMap(({ found }) => found)),
    params: readParams(params.found),
    problems: [
      ...findMisfits(inner, file),
      ...deps.problems,
      ...outputs.flatMap(({ problems }) => problems),
      ...params.problems,
    ],
  }
}

function readPath(item: Node): { path: string; line: number } | undefined {
  const path = textOf(item)
  return path === undefined ? undefined : { path, line: item.line }
}

/** A list of paths, or of maps of paths with their flags. */
function readOutputs(stage: MapNode, key: 'outs' | 'metrics' | 'plots', file: string): Partly<DeclaredOutput> {
  const items = readItems(stage, key, file, (item) => readOutput(item, key === 'outs' ? 'data' : key, file))
  return {
    found: items.found.flatMap((item) => item.found),
    problems: [...items.problems, ...items.found.flatMap((item) => item.problems)],
  }
}

function readOutput(item: Node, role: DeclaredOutput['role'], file: string): Partly<DeclaredOutput> | undefined {
  const path = textOf(item)
  if (path !== undefined) return { found: [{ path, role, cached: true, line: item.line }], problems: [] }
  if (item.kind !== 'map') return undefined
  const entries = [...item.entries].map(([name, { line, value }]) => ({ name, line, flags: asMap(value) }))
  return {
    found: entries.map(({ name, line, flags }) => {
      const remote = flags === undefined ? undefined : readText(flags, 'remote')?.text.toLowerCase()
      const cached = readFlag(flags, 'cache', true)
      return { path: name, role, cached, line, ...(remote === undefined ? {} : { remote }) }
    }),
    problems: entries.flatMap(({ flags }) => findMisfits(flags, file)),
  }
}

/** A path that stands twice is one output: flags add up, and what is metrics somewhere is metrics. */
function mergeRepeated(outputs: readonly DeclaredOutput[]): readonly DeclaredOutput[] {
  const merged = new Map<string, DeclaredOutput>()
  for (const output of outputs) {
    const before = merged.get(output.path)
    merged.set(
      output.path,
      before === undefined ? output : { ...before, ...output, cached: before.cached && output.cached },
    )
  }
  return [...merged.values()]
}

/** Keys of `params.yaml`, or maps of a file to its keys; a file without keys counts whole. */
function readParams(items: readonly Node[]): readonly DeclaredParams[] {
  const own = items.filter((item) => item.kind === 'scalar')
  const keys = own.flatMap((item) => textOf(item) ?? [])
  const named = items
    .flatMap((item) => [...(asMap(item)?.entries ?? [])])
    .map(([path, { line, value }]) => {
      const chosen = value.kind === 'list' ? value.items.flatMap((item) => textOf(item) ?? []) : []
      return { path, line, ...(chosen.length === 0 ? {} : { keys: chosen }) }
    })
  const first = own[0]
  return first === undefined ? named : [{ path: 'params.yaml', keys, line: first.line }, ...named]
}

function stageless(name: string, place: Place): Problem {
  return {
    place,
    message: say`the stage ${name} is not a map`,
    remedy: say`Give it a ${'cmd'} and its ${'deps'} and ${'outs'}.`,
  }
}
