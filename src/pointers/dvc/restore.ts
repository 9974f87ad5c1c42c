import { isDeepStrictEqual } from 'node:util'
import { asMap, type MapNode, toValue } from '../../documents/node.js'
import { parseYaml } from '../../documents/yaml.js'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message } from '../../model.js'
import { nameOf } from '../../paths.js'
import type { Restoring } from '../contract.js'

/**
 * A lock with some of its stages as another commit recorded them, and every other byte as it is. Only blocks of lines
 * are exchanged, and the result is held against what both locks say: where it says anything else, nothing is done. A
 * `.dvc` file goes back whole.
 */
export function restoreStages({ path, pointers, old, now }: Restoring): string | undefined {
  if (nameOf(path) !== 'dvc.lock') return undefined
  const names = [...new Set(pointers.flatMap(({ stage }) => stage ?? []))]
  const source = readLines(path, old)
  const isModern = (text: Lines) => text.root.entries.has('schema')
  if (isModern(source) !== isModern(readLines(path, now))) throw stuck(path, say`the two are of different schemas`)
  const eol = /\r\n/.test(now) ? '\r\n' : '\n'
  let text = now
  for (const name of names) {
    const block = blockOf(source, name)
    if (block === undefined) throw stuck(path, say`the stage ${name} has no lines of its own there`)
    const lines = source.lines.slice(block.start, block.end).map((line) => line.replace(/\r$/, ''))
    text = exchange(readLines(path, text), name, trim(lines), eol)
  }
  prove(path, names, { old: source.root, now: readLines(path, now).root, made: readLines(path, text).root })
  return text
}

interface Lines {
  readonly root: MapNode
  /** The map of stages: the document itself in a lock of DVC 1.x. */
  readonly stages: MapNode | undefined
  readonly lines: readonly string[]
}

function readLines(path: string, text: string): Lines {
  const parsed = parseYaml(text)
  const root = parsed.ok ? asMap(parsed.root) : undefined
  if (root === undefined) throw stuck(path, say`one of the two cannot be read`)
  const stages = root.entries.has('schema') ? asMap(root.entries.get('stages')?.value) : root
  return { root, stages, lines: text.split('\n') }
}

interface Block {
  readonly start: number
  readonly end: number
}

/** The lines of a stage, from its name to the next key beside or above it. */
function blockOf({ root, stages, lines }: Lines, name: string): Block | undefined {
  const line = stages?.entries.get(name)?.line
  if (line === undefined) return undefined
  const keys = [...(stages?.entries.values() ?? []), ...root.entries.values()].map((entry) => entry.line)
  const next = Math.min(...keys.filter((other) => other > line), lines.length + 1)
  return { start: line - 1, end: next - 1 }
}

/** Puts a block in the place of the stage's own, or behind the last one. */
function exchange(current: Lines, name: string, block: readonly string[], eol: string): string {
  const { lines, stages } = current
  const own = blockOf(current, name)
  const last = [...(stages?.entries.keys() ?? [])].at(-1)
  const at = own ?? (last === undefined ? undefined : behind(blockOf(current, last), lines))
  const start = at?.start ?? lines.length
  const kept = at === undefined ? [] : tailOf(lines.slice(at.start, at.end))
  const rest = [...kept, ...lines.slice(at?.end ?? lines.length)]
  const carriage = eol === '\r\n' ? '\r' : ''
  const made = block.map((line) => `${line}${carriage}`)
  return [...lines.slice(0, start), ...made, ...(rest.length === 0 ? [''] : rest)].join('\n')
}

function behind(block: Block | undefined, lines: readonly string[]): Block | undefined {
  if (block === undefined) return undefined
  const end = block.end - tailOf(lines.slice(block.start, block.end)).length
  return { start: end, end }
}

/** Empty lines and comments at a block's end belong to what follows. */
function tailOf(lines: readonly string[]): readonly string[] {
  let end = lines.length
  while (end > 0 && /^\s*(#.*)?$/.test(lines[end - 1] ?? '')) end -= 1
  return lines.slice(end)
}

function trim(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.length - tailOf(lines).length)
}

type Roots = Readonly<Record<'old' | 'now' | 'made', MapNode>>

/** The wanted stages are as they were, and everything else is as it is. */
function prove(path: string, names: readonly string[], roots: Roots): void {
  const [old, now, made] = [roots.old, roots.now, roots.made].map(valuesOf)
  if (old === undefined || now === undefined || made === undefined) return
  const expected = new Map([...now, ...names.map((name) => [`stage ${name}`, old.get(`stage ${name}`)] as const)])
  if (!isDeepStrictEqual(made, expected)) throw stuck(path, say`its stages do not stand in lines of their own`)
}

function valuesOf(root: MapNode): Map<string, unknown> {
  const modern = root.entries.has('schema')
  const stages = modern ? asMap(root.entries.get('stages')?.value) : root
  const rest = modern ? [...root.entries].filter(([key]) => key !== 'stages') : []
  return new Map([
    ...rest.map(([key, { value }]) => [`key ${key}`, toValue(value)] as const),
    ...[...(stages?.entries ?? [])].map(([name, { value }]) => [`stage ${name}`, toValue(value)] as const),
  ])
}

function stuck(path: string, why: Message): HoldoutError {
  return new HoldoutError('usage', say`stages cannot be put back into ${path} alone: ${why}`, {
    place: { path },
    remedy: say`Put the whole file back: ${'git checkout REV -- FILE'}.`,
  })
}
