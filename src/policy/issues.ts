import { closest, distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import type { MapNode, Node } from '../documents/node.js'
import { joined, say } from '../message.js'
import type { Message, Place, Problem } from '../model.js'
import { policyJsonSchema } from './schema.js'

type Issue = z.core.$ZodIssue

/** Validation issues as problems with the line of the key that is wrong and what to write instead. */
export function explainIssues(path: string, root: Node, issues: readonly Issue[]): readonly Problem[] {
  return issues.flatMap((issue) => explainIssue(path, root, innermost(issue)))
}

/** Of a union that matched no branch, the branch that came furthest says what is wrong. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue
  const branches = issue.errors.flatMap((branch) => (branch[0] === undefined ? [] : [branch[0]]))
  const deepest = branches.toSorted((one, other) => rank(other) - rank(one))[0]
  return deepest === undefined ? issue : innermost({ ...deepest, path: [...issue.path, ...deepest.path] } as Issue)
}

function rank(issue: Issue): number {
  return issue.path.length * 2 + (issue.code === 'invalid_type' ? 0 : 1)
}

function explainIssue(path: string, root: Node, issue: Issue): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => explainUnknownKey(path, root, issue.path, key))
  }
  const at = issue.path.length === 0 ? say`the policy` : say`${formatPath(issue.path)}`
  return [
    {
      place: placeOf(path, root, issue.path),
      message: [...at, ' ', ...describe(issue)],
      remedy: say`See the policy's keys in the README, or let an editor check it against schema/holdout.schema.json.`,
    },
  ]
}

function explainUnknownKey(path: string, root: Node, parents: readonly PropertyKey[], key: string): Problem {
  const known = knownKeys(parents)
  const near = known.length === 0 ? undefined : closest(key, known)
  const close = near !== undefined && distance(key, near) <= Math.max(2, Math.floor(key.length / 3))
  const where = parents.length === 0 ? say`` : say` in ${formatPath(parents)}`
  return {
    place: placeOf(path, root, [...parents, key]),
    message: say`unknown key ${key}${where}`,
    remedy: close
      ? say`Did you mean ${near}?`
      : say`Known keys here: ${joined(known.map((name) => [{ quoted: name }]))}.`,
  }
}

function describe(issue: Issue): Message {
  if (issue.code === 'custom' || issue.code === 'invalid_format') return [issue.message]
  if (issue.code === 'invalid_type') return [issue.input === undefined ? 'is required' : `must be a ${issue.expected}`]
  if (issue.code === 'invalid_value') return say`must be ${joined(issue.values.map((value) => [{ quoted: String(value) }]), ' or ')}`
  if (issue.code === 'too_small') return [`must be at least ${issue.minimum}`]
  if (issue.code === 'too_big') return [issue.message.startsWith('is') ? issue.message : `must be at most ${issue.maximum}`]
  return [issue.message.toLowerCase()]
}

/** `splits[0].train`, as a person would point at it. */
function formatPath(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('')
}

/** The line of the deepest node on the way that exists. */
function placeOf(path: string, root: Node, keys: readonly PropertyKey[]): Place {
  let node = root
  let line = root.line
  for (const key of keys) {
    const next = step(node, key)
    if (next === undefined) break
    line = next.line
    node = next.value
  }
  return { path, line }
}

function step(node: Node, key: PropertyKey): { line: number; value: Node } | undefined {
  if (node.kind === 'map') return (node as MapNode).entries.get(String(key))
  const item = node.kind === 'list' ? node.items[Number(key)] : undefined
  return item === undefined ? undefined : { line: item.line, value: item }
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

/** The keys that the schema knows below a path, read off the published JSON Schema. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  let nodes: readonly JsonSchema[] = [policyJsonSchema() as JsonSchema]
  for (const key of path) {
    nodes = nodes.flatMap(alternatives).flatMap((node) => (typeof key === 'number' ? (node.items ?? []) : (node.properties?.[String(key)] ?? [])))
  }
  return nodes.flatMap(alternatives).flatMap((node) => Object.keys(node.properties ?? {}))
}

function alternatives(node: JsonSchema): readonly JsonSchema[] {
  return node.anyOf === undefined ? [node] : node.anyOf.flatMap(alternatives)
}
