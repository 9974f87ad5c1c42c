import { parseEnv } from '../documents/env.js'
import { asMap, type Node, type Parsed, textOf } from '../documents/node.js'
import { parseDocument } from '../documents/parse.js'
import { say } from '../message.js'
import type { Place, Problem, Reference } from '../model.js'
import { extensionOf, nameOf } from '../paths.js'
import { parseReference } from '../registries/registry.js'
import { faultToProblem, findKeyFault, selectKey } from './flatten.js'

/** A reference, the keys on the way to it, and its line. */
export interface Found {
  readonly reference: Reference
  readonly keys: readonly string[]
  readonly place: Place
}

/** References that one file may hold: more are written by no person. */
const MAX_REFERENCES = 1_000

const DOCUMENTS = new Set(['.yaml', '.yml', '.json', '.toml'])

/** True for a name that says YAML, JSON, TOML, a file of variables (`.env`, `prod.env`, `.env.local`) or a model of MLflow. */
export function holdsReferences(path: string): boolean {
  return DOCUMENTS.has(extensionOf(path)) || isEnv(path) || isMlmodel(path)
}

/** The file that describes a model in its folder: it names the run or the logged model that it comes from. */
export function isMlmodel(path: string): boolean {
  return nameOf(path) === 'MLmodel'
}

function isEnv(path: string): boolean {
  return /^(\.env(\..+)?|.+\.env|env)$/i.test(nameOf(path))
}

/** Reads a file in which references may stand. */
export function readReferenceFile(path: string, text: string): Promise<Parsed> | Parsed {
  return isEnv(path) ? parseEnv(text) : parseDocument(path, text)
}

/** Every reference of a document; a bare form counts only under a key that speaks of artifacts. */
export function findReferences(path: string, root: Node): readonly Found[] | Problem {
  if (isMlmodel(path)) return findOrigin(path, root)
  const fault = findKeyFault(root)
  if (fault !== undefined) return faultToProblem(path, fault)
  const found: Found[] = []
  const visit = (node: Node, keys: readonly string[], line: number): void => {
    if (found.length > MAX_REFERENCES) return
    if (node.kind === 'scalar') {
      const told = keys.some((key) => /artifact|wandb/i.test(key))
      const reference = typeof node.value === 'string' ? parseReference(node.value, told) : undefined
      if (reference !== undefined) found.push({ reference, keys, place: { path, line } })
    } else if (node.kind === 'list') {
      for (const [index, item] of node.items.entries()) visit(item, [...keys, String(index)], item.line)
    } else for (const [key, entry] of node.entries) visit(entry.value, [...keys, key], entry.line)
  }
  visit(root, [], root.line)
  if (found.length <= MAX_REFERENCES) return found
  return {
    place: { path },
    message: say`it holds more than ${MAX_REFERENCES} references to registries, the limit`,
    remedy: say`Name fewer files in ${'references'}, or split this one.`,
  }
}

/** What a model's own file says of where it comes from: its run, else the logged model. */
function findOrigin(path: string, root: Node): readonly Found[] {
  const uris = [
    ['run_id', 'runs:/'],
    ['model_id', 'models:/'],
  ] as const
  for (const [key, scheme] of uris) {
    const entry = asMap(root)?.entries.get(key)
    const id = textOf(entry?.value)
    const reference = id === undefined ? undefined : parseReference(`${scheme}${id}`, true)
    if (reference !== undefined) return [{ reference, keys: [key], place: { path, line: entry?.line ?? 1 } }]
  }
  return []
}

/** The reference under a dotted key, or why there is none. */
export function findReferenceAt(path: string, root: Node, key: string): Found | Problem | undefined {
  const [selected, ...others] = selectKey(root, key)
  if (selected === undefined) return undefined
  const place = { path, line: selected.line }
  const written = selected.node.kind === 'scalar' && typeof selected.node.value === 'string' ? selected.node.value : ''
  const reference = others.length === 0 ? parseReference(written, true) : undefined
  if (reference !== undefined) return { reference, keys: key.split('.'), place }
  return {
    place,
    message: say`no reference to a registry stands under ${key}`,
    remedy: say`Write ${'models:/NAME/VERSION'}, ${'runs:/ID/PATH'} or ${'wandb-artifact://ENTITY/PROJECT/NAME:vN'}.`,
  }
}
