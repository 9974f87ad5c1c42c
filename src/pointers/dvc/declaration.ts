import { asMap, type MapNode, type Node, textOf } from '../../documents/node.js'
import { say } from '../../message.js'
import type { Place, Problem } from '../../model.js'
import { type Expression, parseTemplate, type Template } from './template.js'
import type { Filled } from './templating/fill.js'
import { expressionsOf } from './templating/strings.js'
import { findMisfits, type Partly, readFlag, readItems, readText } from './values.js'

/** An output of a stage; `Text` is a template as it was written, or what became of it. */
export interface DeclaredOutput<Text = Filled> {
  /** Relative to the stage's working folder. */
  readonly path: Text
  readonly role: 'data' | 'metrics' | 'plots'
  readonly cached: boolean
  /** False where it says `push: false`. */
  readonly pushed?: false
  readonly remote?: Text
  /** Where DVCLive, as DVC up to 2.10 knew it, sums up its metrics beside the folder of its plots. */
  readonly summed?: boolean
  readonly line: number
}

/** A params file of a stage; without keys the whole file. */
export interface DeclaredParams<Text = Filled> {
  readonly path: Text
  readonly keys?: readonly Text[]
  readonly line: number
}

/** What one stage names, as templates or filled in. */
export interface Declared<Text = Filled> {
  readonly wdir: Text
  readonly commands: readonly Text[]
  readonly deps: readonly { readonly path: Text; readonly line: number }[]
  readonly outputs: readonly DeclaredOutput<Text>[]
  readonly params: readonly DeclaredParams<Text>[]
}

/** An entry of `stages` as `dvc.yaml` writes it. */
export interface Declaration extends Declared<Template> {
  readonly name: string
  readonly place: Place
  /** `foreach` or `matrix`, which make many stages of the entry; the lock holds them as `name@…`. */
  readonly group?: MapNode
  /** Variables of its own. */
  readonly vars?: Node
  /** Every distinct expression in it, in what is described too: DVC refuses a stage with one that names nothing. */
  readonly expressions: readonly Expression[]
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
  const own = new Map([...inner.entries].filter(([key]) => key !== 'vars' && key !== 'matrix'))
  const vars = inner.entries.get('vars')?.value
  return {
    name,
    place,
    ...(outer.entries.has('foreach') || outer.entries.has('matrix') ? { group: outer } : {}),
    wdir: parseTemplate(readText(inner, 'wdir')?.text ?? ''),
    commands: readCommands(inner.entries.get('cmd')?.value),
    deps: deps.found,
    outputs: [...outputs.flatMap(({ found }) => found), ...readLive(inner)],
    params: readParams(params.found),
    ...(vars === undefined ? {} : { vars }),
    expressions: expressionsOf({ ...inner, entries: own }),
    problems: [
      ...findMisfits(inner, file),
      ...deps.problems,
      ...outputs.flatMap(({ problems }) => problems),
      ...params.problems,
    ],
  }
}

function readCommands(cmd: Node | undefined): readonly Template[] {
  if (cmd === undefined) return []
  return (cmd.kind === 'list' ? cmd.items : [cmd]).flatMap(readTexts)
}

function readPath(item: Node): { path: Template; line: number } | undefined {
  const path = textOf(item)
  return path === undefined ? undefined : { path: parseTemplate(path), line: item.line }
}

/** A list of paths, or of maps of paths with their flags. */
function readOutputs(
  stage: MapNode,
  key: 'outs' | 'metrics' | 'plots',
  file: string,
): Partly<DeclaredOutput<Template>> {
  const items = readItems(stage, key, file, (item) => readOutput(item, key === 'outs' ? 'data' : key, file))
  return {
    found: items.found.flatMap((item) => item.found),
    problems: [...items.problems, ...items.found.flatMap((item) => item.problems)],
  }
}

function readOutput(
  item: Node,
  role: DeclaredOutput['role'],
  file: string,
): Partly<DeclaredOutput<Template>> | undefined {
  const path = textOf(item)
  if (path !== undefined) {
    return { found: [{ path: parseTemplate(path), role, cached: true, line: item.line }], problems: [] }
  }
  if (item.kind !== 'map') return undefined
  const entries = [...item.entries].map(([name, { line, value }]) => ({ name, line, flags: asMap(value) }))
  return {
    found: entries.map(({ name, line, flags }) => flaggedOutput(name, role, flags, line)),
    problems: entries.flatMap(({ flags }) => findMisfits(flags, file)),
  }
}

function flaggedOutput(name: string, role: DeclaredOutput['role'], flags: MapNode | undefined, line: number) {
  const remote = flags === undefined ? undefined : readText(flags, 'remote')?.text
  const cached = readFlag(flags, 'cache', true)
  const path = parseTemplate(name)
  const pushed = readFlag(flags, 'push', true) ? {} : ({ pushed: false } as const)
  return { path, role, cached, line, ...pushed, ...(remote === undefined ? {} : { remote: parseTemplate(remote) }) }
}

/** `live`, which DVC knew up to 2.10: one folder of plots, and its summary beside it unless `summary` is false. */
function readLive(stage: MapNode): readonly DeclaredOutput<Template>[] {
  const live = stage.entries.get('live')
  if (live === undefined) return []
  const path = textOf(live.value)
  if (path !== undefined) return [{ ...flaggedOutput(path, 'plots', undefined, live.line), summed: true }]
  return [...(asMap(live.value)?.entries ?? [])].map(([name, { line, value }]) => ({
    ...flaggedOutput(name, 'plots', asMap(value), line),
    summed: readFlag(asMap(value), 'summary', true),
  }))
}

/** Keys of `params.yaml`, or maps of a file to its keys; a file without keys counts whole. */
function readParams(items: readonly Node[]): readonly DeclaredParams<Template>[] {
  const own = items.filter((item) => item.kind === 'scalar')
  const keys = own.flatMap(readTexts)
  const named = items
    .flatMap((item) => [...(asMap(item)?.entries ?? [])])
    .map(([path, { line, value }]) => {
      const chosen = value.kind === 'list' ? value.items.flatMap(readTexts) : []
      return { path: parseTemplate(path), line, ...(chosen.length === 0 ? {} : { keys: chosen }) }
    })
  const first = own[0]
  return first === undefined ? named : [{ path: parseTemplate('params.yaml'), keys, line: first.line }, ...named]
}

function readTexts(node: Node): readonly Template[] {
  const text = textOf(node)
  return text === undefined ? [] : [parseTemplate(text)]
}

function stageless(name: string, place: Place): Problem {
  return {
    place,
    message: say`the stage ${name} is not a map`,
    remedy: say`Give it a ${'cmd'} and its ${'deps'} and ${'outs'}.`,
  }
}
