import { asList, asMap, type MapNode, type Node, textOf } from '../../documents/node.js'
import { readFlag, readText } from './digest.js'

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
}

/** Reads one entry of `stages`; undefined when it is no map. */
export function readDeclaration(node: Node): Declaration | undefined {
  const outer = asMap(node)
  if (outer === undefined) return undefined
  const inner = outer.entries.has('foreach') ? asMap(outer.entries.get('do')?.value) : outer
  if (inner === undefined) return undefined
  return {
    generated: outer.entries.has('foreach') || outer.entries.has('matrix'),
    wdir: readText(inner, 'wdir')?.text ?? '',
    deps: readItems(inner, 'deps').flatMap((item) => {
      const path = textOf(item)
      return path === undefined ? [] : [{ path, line: item.line }]
    }),
    outputs: [
      ...readItems(inner, 'outs').flatMap((item) => readOutput(item, 'data')),
      ...readItems(inner, 'metrics').flatMap((item) => readOutput(item, 'metrics')),
      ...readItems(inner, 'plots').flatMap((item) => readOutput(item, 'plots')),
    ],
    params: readParams(readItems(inner, 'params')),
  }
}

function readItems(stage: MapNode, key: string): readonly Node[] {
  return asList(stage.entries.get(key)?.value)?.items ?? []
}

/** A path, or a map of paths with their flags. */
function readOutput(item: Node, role: DeclaredOutput['role']): readonly DeclaredOutput[] {
  const path = textOf(item)
  if (path !== undefined) return [{ path, role, cached: true, line: item.line }]
  return [...(asMap(item)?.entries ?? [])].map(([name, { line, value }]) => {
    const flags = asMap(value)
    const remote = flags === undefined ? undefined : readText(flags, 'remote')?.text.toLowerCase()
    return { path: name, role, cached: readFlag(flags, 'cache', true), line, ...(remote === undefined ? {} : { remote }) }
  })
}

/** Keys of `params.yaml`, or maps of a file to its keys; a file without keys counts whole. */
function readParams(items: readonly Node[]): readonly DeclaredParams[] {
  const own = items.filter((item) => item.kind === 'scalar')
  const keys = own.flatMap((item) => textOf(item) ?? [])
  const named = items.flatMap((item) => [...(asMap(item)?.entries ?? [])]).map(([path, { line, value }]) => {
    const chosen = (asList(value)?.items ?? []).flatMap((item) => textOf(item) ?? [])
    return { path, line, ...(chosen.length === 0 ? {} : { keys: chosen }) }
  })
  const first = own[0]
  return first === undefined ? named : [{ path: 'params.yaml', keys, line: first.line }, ...named]
}
