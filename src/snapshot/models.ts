import { HoldoutError, isHoldoutError } from '../errors.js'
import { makeLimit } from '../limit.js'
import { say } from '../message.js'
import type {
  ModelChange,
  ModelFailure,
  ModelRule,
  ModelSide,
  NotChecked,
  PlacedReference,
  Policy,
  Problem,
  Reference,
  RegistryModel,
} from '../model.js'
import type { OpenRegistry, Repository, Shelf } from '../ports.js'
import { isSameReference, pairReferences, type ReferencePair } from './reference-pairs.js'
import { readReferences } from './references.js'
import { makeShelf } from './shelf.js'
import type { Trees } from './trees.js'

/** The references of both commits and what those that moved stand for. */
export interface Models {
  /** True where the policy names models or files of references. */
  readonly asked: boolean
  readonly pairs: readonly ReferencePair[]
  /** The pairs that moved, both sides looked up. */
  readonly changes: readonly ModelChange[]
  /** Files that cannot be read at base or head. */
  readonly problems: { readonly base: readonly Problem[]; readonly head: readonly Problem[] }
  readonly notChecked: readonly NotChecked[]
  /** Looks up a pair that did not move, for what it is compared with. */
  readonly lookUp: (pair: ReferencePair) => Promise<ModelChange>
}

export const NO_MODELS: Models = {
  asked: false,
  pairs: [],
  changes: [],
  problems: { base: [], head: [] },
  notChecked: [],
  lookUp: async ({ label, baseline }) => ({ label, baseline }),
}

/** References that one pull request may move: each is asked of a registry. */
const MAX_MOVED = 50

/** Lookups at one time. */
const CONCURRENT = 4

/**
 * Finds the references that base's policy asks for and looks up those that moved. What did not move is not asked: work
 * follows the change. `proposed` are the models of head's own policy, whose references are head's.
 */
export async function readModels(
  repository: Repository,
  trees: Trees,
  policy: Policy,
  proposed: readonly ModelRule[] | undefined,
  openRegistry: OpenRegistry | undefined,
): Promise<Models> {
  const { models: rules, references } = policy
  if (rules.length === 0 && references.length === 0) return NO_MODELS
  const [base, head] = await Promise.all([
    readReferences(repository, trees.base, policy, trees.changed),
    readReferences(repository, trees.head, policy, trees.changed),
  ])
  const pairs = pairReferences({ rules, base, head, ...(proposed && { proposed }) })
  const moved = pairs.filter((pair) => !isSameReference(pair.base?.reference, pair.head?.reference))
  const known = findKnown(pairs, rules, [...base.found, ...base.declared.values()])
  const shelves = { base: makeShelf(repository, trees.base), head: makeShelf(repository, trees.head) }
  const limit = makeLimit(CONCURRENT)
  const lookup = { known, shelves, openRegistry }
  const changes = await Promise.all(
    moved
      .filter((pair) => pair.base !== undefined || pair.head !== undefined)
      .map((pair, index) => limit(() => lookUp(pair, index, lookup))),
  )
  return {
    asked: true,
    pairs,
    changes,
    problems: { base: base.problems, head: head.problems },
    notChecked: [...head.notChecked, ...findUnmatched(pairs, [...base.problems, ...head.problems])],
    lookUp: (pair) => limit(() => lookUp(pair, 0, lookup)),
  }
}

interface Lookup {
  readonly known: ReadonlySet<string>
  readonly shelves: { readonly base: Shelf; readonly head: Shelf }
  readonly openRegistry: OpenRegistry | undefined
}

async function lookUp(pair: ReferencePair, index: number, lookup: Lookup): Promise<ModelChange> {
  const { label, baseline } = pair
  const { shelves } = lookup
  if (index >= MAX_MOVED) {
    const failure = { failure: tooMany() }
    const side = ({ reference, place }: PlacedReference): ModelSide => ({ reference, place, ...failure })
    return { label, baseline, ...(pair.base && { base: side(pair.base) }), ...(pair.head && { head: side(pair.head) }) }
  }
  const base = pair.base && (await lookUpSide(pair.base, shelves.base, lookup.openRegistry))
  const head = pair.head && (await lookUpHead(pair.head, base, lookup))
  return { label, baseline, ...(base && { base }), ...(head && { head }) }
}

/** Head may not ask for whatever it likes: numbers of models that base does not speak of are nobody's business. */
async function lookUpHead(placed: PlacedReference, base: ModelSide | undefined, lookup: Lookup): Promise<ModelSide> {
  const { reference } = placed
  const isWithin = reference.selector !== 'run' && reference.selector !== 'model'
  if (isWithin && !lookup.known.has(nameOf(reference))) return { ...placed, failure: foreign(reference) }
  if (!isWithin && !lookup.known.has(nameOf(reference)) && base?.model?.run?.group === undefined) {
    return { ...placed, failure: foreign(reference) }
  }
  const side = await lookUpSide(placed, lookup.shelves.head, lookup.openRegistry)
  if (isWithin || lookup.known.has(nameOf(reference))) return side
  // A run or logged model has no name that base could know: it must belong where base's own run does.
  if (side.model === undefined || side.model.run?.group === base?.model?.run?.group) return side
  return { reference, place: placed.place, failure: foreign(reference) }
}

async function lookUpSide(
  { reference, place }: PlacedReference,
  shelf: Shelf,
  openRegistry: OpenRegistry | undefined,
): Promise<ModelSide> {
  try {
    return { reference, place, model: await ask(reference, shelf, openRegistry) }
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    const failure = {
      missing: error.kind === 'missing',
      reason: error.text,
      remedy: error.remedy ?? say`Run it again.`,
    }
    return { reference, place, failure }
  }
}

async function ask(reference: Reference, shelf: Shelf, openRegistry: OpenRegistry | undefined): Promise<RegistryModel> {
  if (openRegistry !== undefined) return (await openRegistry(reference.registry)).resolve(reference, shelf)
  throw new HoldoutError('access', say`no registry can be asked here`, { remedy: say`Run it where one is reachable.` })
}

function nameOf({ registry, name }: Reference): string {
  return `${registry}\0${name}`
}

/** What base speaks of: in its files, in its policy, and nowhere else. */
function findKnown(
  pairs: readonly ReferencePair[],
  rules: readonly ModelRule[],
  found: readonly PlacedReference[],
): ReadonlySet<string> {
  const names = [...pairs.flatMap(({ base }) => base ?? []), ...found].map(({ reference }) => nameOf(reference))
  const told = rules.map(({ name }) => `mlflow\0${name}`)
  return new Set([...names, ...told])
}

function foreign({ uri }: Reference): ModelFailure {
  return {
    missing: false,
    reason: say`base names no such model, so nobody is asked what ${uri} stands for`,
    remedy: say`Name the model on the target branch first, as an entry of ${'models'} in the policy.`,
  }
}

function tooMany(): ModelFailure {
  return {
    missing: false,
    reason: say`more than ${MAX_MOVED} references moved, the limit`,
    remedy: say`Move fewer at a time.`,
  }
}

/** A model of the policy whose reference is not there at head: broken files are told elsewhere. */
function findUnmatched(pairs: readonly ReferencePair[], problems: readonly Problem[]): readonly NotChecked[] {
  return pairs.flatMap(({ rule, head }) => {
    if (rule === undefined || head !== undefined || problems.some(({ place }) => place.path === rule.file)) return []
    return [
      {
        what: say`the model ${rule.name} of the policy`,
        reason: say`${rule.file ?? ''} has no ${rule.key ?? ''} at head`,
        remedy: say`Correct ${'file'} and ${'key'} in the policy, or put the reference back.`,
      },
    ]
  })
}
