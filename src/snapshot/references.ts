import { compileGlob } from '../globs.js'
import { say } from '../message.js'
import type { ModelRule, NotChecked, PlacedReference, Problem, Tree } from '../model.js'
import { compareText, folderOf } from '../paths.js'
import { failureToProblem } from '../pointers/extraction.js'
import type { Repository } from '../ports.js'
import { parseReference } from '../registries/registry.js'
import {
  type Found,
  findReferenceAt,
  findReferences,
  holdsReferences,
  isMlmodel,
  readReferenceFile,
} from './reference-files.js'
import { readSources } from './sources.js'

/** Where references are looked for. */
export interface ReferencePolicy {
  readonly models: readonly ModelRule[]
  readonly references: readonly string[]
}

/** The references of one commit. */
export interface ReadReferences {
  /** Those that the policy names, by the model's name; a model without one is not in it. */
  readonly declared: ReadonlyMap<string, PlacedReference>
  /** All others of files that differ between the commits. */
  readonly found: readonly PlacedReference[]
  /** Files that cannot be read, or hold no reference where one should be. */
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
}

/**
 * The references of one commit: of models that the policy names, always; of files that its globs name, where they
 * `changed`. A model's own `uri` stands in the policy and is not read here.
 */
export async function readReferences(
  repository: Repository,
  tree: Tree,
  { models, references }: ReferencePolicy,
  changed: ReadonlySet<string>,
): Promise<ReadReferences> {
  const matchers = references.map(compileGlob)
  const matched = [...changed].filter((path) => tree.has(path) && matchers.some((matches) => matches(path)))
  const wanted = matched.filter(holdsReferences)
  const named = models.flatMap(({ file }) => file ?? [])
  const sources = await readSources(repository, tree, [...new Set([...named, ...wanted])].toSorted(compareText))
  const problems = new Map<string, Problem>(sources.problems)
  const declared = new Map<string, PlacedReference>()
  const found: PlacedReference[] = []
  for (const { path, text } of sources.files.values()) {
    const parsed = await readReferenceFile(path, text)
    if (!parsed.ok) {
      problems.set(path, failureToProblem(path, parsed))
      continue
    }
    const taken = new Set<string>()
    for (const { name, file, key } of models) {
      if (file !== path || key === undefined) continue
      const answer = findReferenceAt(path, parsed.root, key)
      if (answer === undefined) continue
      taken.add(key)
      if ('reference' in answer) declared.set(name, place(answer, name))
      else problems.set(`${path}\0${key}`, answer)
    }
    const all = wanted.includes(path) ? findReferences(path, parsed.root) : []
    if (!('length' in all)) problems.set(path, all)
    else for (const one of all) if (!taken.has(one.keys.join('.'))) found.push(place(one, nameOf(one)))
  }
  const notChecked = matched.filter((path) => !holdsReferences(path)).map(skip)
  return { declared, found, problems: [...problems.values()], notChecked }
}

/** The references that the policy itself holds. */
export function readOwnReferences(models: readonly ModelRule[]): ReadonlyMap<string, PlacedReference> {
  return new Map(
    models.flatMap(({ name, uri, place: at }) => {
      const reference = uri === undefined ? undefined : parseReference(uri, true)
      return reference === undefined ? [] : [[name, { label: labelOf(name), reference, key: '', place: at }] as const]
    }),
  )
}

/** A run and a logged model have ids for names, which say nothing and change: where they stand does. */
function nameOf({ reference, keys, place: { path } }: Found): string {
  if (reference.selector !== 'run' && reference.selector !== 'model') return reference.name
  return isMlmodel(path) ? folderOf(path) || path : `${path} ${keys.join('.')}`
}

function place({ reference, keys, place: at }: Found, name: string): PlacedReference {
  return { label: labelOf(name), reference, key: keys.join('.'), place: at }
}

/** How a model is named among files of metrics and params. */
export function labelOf(name: string): string {
  return `models/${name}`
}

function skip(path: string): NotChecked {
  return {
    what: say`references in ${path}`,
    reason: say`its name says none of YAML, JSON, TOML or env file`,
    remedy: say`Narrow the globs of ${'references'} in the policy to such files.`,
  }
}
