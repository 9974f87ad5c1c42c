import { closest, distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import type { Node } from '../documents/node.js'
import { joined, say } from '../message.js'
import type { Message, Problem } from '../model.js'
import { placeOf } from './places.js'
import { policyJsonSchema } from './schema.js'

type Issue = z.core.$ZodIssue

/** Validation issues as problems in the order of the file, with the line of what is wrong and what to write instead. */
export function explainIssues(path: string, root: Node, issues: readonly Issue[]): readonly Problem[] {
  const problems = issues.flatMap(openUnion).flatMap((issue) => explainIssue(path, root, issue))
  return problems.toSorted((one, other) => (one.place.line ?? 0) - (other.place.line ?? 0))
}

/** Of a union that matched no branch, what the branch says that fits best; the union itself when none comes close. */
function openUnion(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const branch = issue.errors.find((issues) => issues.length > 0 && !issues.some(isOfAnotherKind))
  if (branch === undefined) return [issue]
  return branch.flatMap((inner) => openUnion({ ...inner, path: [...issue.path, ...inner.path] } as Issue))
}

/** True when a branch wanted another kind of value altogether. */
function isOfAnotherKind(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
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
      remedy:
        suggest(issue) ??
        say`See the policy's keys in the README, or let an editor check it against schema/holdout.schema.json.`,
    },
  ]
}

/** True where one of some words was wanted and another one stands. */
function isWrongWord(issue: Issue): issue is Issue & { readonly code: 'invalid_value'; readonly input: string } {
  return (
    issue.code === 'invalid_value' &&
    typeof issue.input === 'string' &&
    issue.values.every((value) => typeof value === 'string')
  )
}

/** The word that was probably meant instead of an unknown one. */
function suggest(issue: Issue): Message | undefined {
  if (!isWrongWord(issue)) return undefined
  const near = findNear(issue.input, issue.values.map(String))
  return near === undefined ? undefined : say`Did you mean ${near}?`
}

function findNear(word: string, known: readonly string[]): string | undefined {
  const near = known.length === 0 ? undefined : closest(word, known)
  return near !== undefined && distance(word, near) <= Math.max(2, Math.floor(word.length / 3)) ? near : undefined
}

function explainUnknownKey(path: string, root: Node, parents: readonly PropertyKey[], key: string): Problem {
  const known = knownKeys(parents)
  const near = findNear(key, known)
  const where = parents.length === 0 ? say`` : say` in ${formatPath(parents)}`
  return {
    place: placeOf(path, root, [...parents, key]),
    message: say`unknown key ${key}${where}`,
    remedy:
      near !== undefined
        ? say`Did you mean ${near}?`
        : say`Known keys here: ${joined(known.map((name) => [{ quoted: name }]))}.`,
  }
}

function describe(issue: Issue): Message {
  if (issue.code === 'invalid_type' && issue.input === undefined) return ['is required']
  if (isWrongWord(issue)) return say`must be ${wanted(issue)}, not ${issue.input}`
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') return say`must be ${wanted(issue)}`
  if (issue.code === 'invalid_union')
    return say`must be ${joined(
      issue.errors.flatMap(([first]) => (first ? [wanted(first)] : [])),
      ' or ',
    )}`
  if (issue.code === 'too_small' || issue.code === 'too_big') return [describeSize(issue)]
  return [issue.message]
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
}

/** What would have been right: a kind of value, or one of some words. */
function wanted(issue: Issue): Message {
  if (issue.code === 'invalid_value')
    return joined(
      issue.values.map((value) => [{ quoted: String(value) }]),
      ' or ',
    )
  return [issue.code === 'invalid_type' ? (KINDS[issue.expected] ?? issue.expected) : issue.message]
}

function describeSize(issue: Issue & { readonly code: 'too_small' | 'too_big' }): string {
  if (!issue.message.startsWith('Too ')) return issue.message
  if (issue.code === 'too_small')
    return issue.origin === 'number' ? `must be at least ${issue.minimum}` : 'must not be empty'
  if (issue.origin === 'string') return `must not be longer than ${issue.maximum} characters`
  return issue.origin === 'array'
    ? `must not have more than ${issue.maximum} items`
    : `must be at most ${issue.maximum}`
}

/** `splits[0].train`, as a person would point at it. */
function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
    .join('')
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

/** Made once: a hostile policy has a hundred thousand unknown keys, and each would make it again. */
let schema: JsonSchema | undefined

/** The keys that the schema knows below a path, read off the published JSON Schema. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  schema ??= policyJsonSchema() as JsonSchema
  let nodes: readonly JsonSchema[] = [schema]
  for (const key of path) {
    nodes = nodes
      .flatMap(alternatives)
      .flatMap((node) => (typeof key === 'number' ? (node.items ?? []) : (node.properties?.[String(key)] ?? [])))
  }
  return nodes.flatMap(alternatives).flatMap((node) => Object.keys(node.properties ?? {}))
}

function alternatives(node: JsonSchema): readonly JsonSchema[] {
  return [node, ...(node.anyOf ?? []).flatMap(alternatives)]
}
