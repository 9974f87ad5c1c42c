import { makeLimit } from '../limit.js'
import { say } from '../message.js'
import type { ModelChange, ModelRule, NotChecked, PlacedReference, Policy, Problem } from '../model.js'
import type { Ports } from '../ports.js'
import { lookUp, MAX_SECONDS, nameOf } from './model-lookup.js'
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

/** Lookups at one time. */
const CONCURRENT = 4

/**
 * Finds the references that base's policy asks for and looks up those that moved. What did not move is not asked: work
 * follows the change. `proposed` are the models of head's own policy, whose references are head's.
 */
export async function readModels(
  { repository, openRegistry, clock }: Pick<Ports, 'repository' | 'openRegistry' | 'clock'>,
  trees: Trees,
  policy: Policy,
  proposed: readonly ModelRule[] | undefined,
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
  const now = () => clock.now().getTime()
  const lookup = { known, shelves, openRegistry, now, until: now() + MAX_SECONDS * 1_000 }
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
