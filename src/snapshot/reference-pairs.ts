import type { ModelRule, PlacedReference, Reference } from '../model.js'
import { parseReference } from '../registries/registry.js'
import { labelOf, type ReadReferences, readOwnReferences } from './references.js'

/** One reference at both commits; a side is absent when it is not there. */
export interface ReferencePair {
  readonly label: string
  readonly base?: PlacedReference
  readonly head?: PlacedReference
  /** True when base's side is the policy's baseline, and not what stood at base. */
  readonly baseline: boolean
  /** The model of the policy that it belongs to. */
  readonly rule?: ModelRule
}

/** What is paired: the references of both commits, and what the policies of both say themselves. */
export interface PairQuestion {
  readonly rules: readonly ModelRule[]
  /** Models of the policy that head proposes; absent when it proposes none. */
  readonly proposed?: readonly ModelRule[]
  readonly base: ReadReferences
  readonly head: ReadReferences
}

/** Pairs of all references: those that the policy names by its names, all others by where they stand and what they name. */
export function pairReferences(question: PairQuestion): readonly ReferencePair[] {
  return tellApart([...pairDeclared(question), ...pairFound(question.base.found, question.head.found)])
}

/** True when both sides name the same version in the same words. */
export function isSameReference(one: Reference | undefined, other: Reference | undefined): boolean {
  return one !== undefined && other !== undefined && identify(one) === identify(other)
}

function identify({ registry, name, selector, value, inside = '' }: Reference): string {
  return [registry, name, selector, value, inside].join('\0')
}

function pairDeclared({ rules, proposed = rules, base, head }: PairQuestion): readonly ReferencePair[] {
  const [own, next] = [readOwnReferences(rules), readOwnReferences(proposed)]
  return rules.map((rule): ReferencePair => {
    const { name } = rule
    const before = own.get(name) ?? base.declared.get(name)
    const after = rule.uri === undefined ? head.declared.get(name) : (next.get(name) ?? before)
    const reference = rule.baseline === undefined ? undefined : parseReference(rule.baseline, true)
    const label = labelOf(name)
    const baseline = reference && { label, reference, key: '', place: rule.place }
    const left = baseline ?? before
    return {
      label,
      ...(left && { base: left }),
      ...(after && { head: after }),
      baseline: baseline !== undefined,
      rule,
    }
  })
}

/** How well two references fit: each rule takes what the ones before it left. */
const FITS: readonly ((one: PlacedReference, other: PlacedReference) => boolean)[] = [
  (one, other) => isSamePlace(one, other) && one.reference.name === other.reference.name,
  (one, other) => one.place.path === other.place.path && one.reference.name === other.reference.name,
  (one, other) => one.reference.name === other.reference.name,
  isSamePlace,
]

function isSamePlace(one: PlacedReference, other: PlacedReference): boolean {
  return one.place.path === other.place.path && one.key === other.key
}

function pairFound(base: readonly PlacedReference[], head: readonly PlacedReference[]): readonly ReferencePair[] {
  const [left, right] = [new Set(base), new Set(head)]
  const pairs: ReferencePair[] = []
  const take = (before: PlacedReference, after: PlacedReference) => {
    left.delete(before)
    right.delete(after)
    pairs.push({ label: after.label, base: before, head: after, baseline: false })
  }
  for (const fits of [isStill, ...FITS]) {
    for (const before of left) {
      const after = [...right].find((candidate) => fits(before, candidate))
      if (after !== undefined) take(before, after)
    }
  }
  for (const before of left) pairs.push({ label: before.label, base: before, baseline: false })
  for (const after of right) pairs.push({ label: after.label, head: after, baseline: false })
  return pairs
}

/** What did not move is out of the way first, so that it cannot be taken for the origin of another one. */
function isStill(one: PlacedReference, other: PlacedReference): boolean {
  return isSamePlace(one, other) && isSameReference(one.reference, other.reference)
}

/** Two references to one model are told apart by where they stand; a name that the policy gives is kept. */
function tellApart(pairs: readonly ReferencePair[]): readonly ReferencePair[] {
  const counts = new Map<string, number>()
  for (const { label } of pairs) counts.set(label, (counts.get(label) ?? 0) + 1)
  const taken = new Set<string>()
  return pairs.map((pair) => {
    const { place, key } = pair.head ?? pair.base ?? { place: { path: '' }, key: '' }
    const isAlone = pair.rule !== undefined || counts.get(pair.label) === 1
    const told = isAlone ? pair.label : `${pair.label} (${place.path} ${key})`
    // Dotted keys may read alike: one of two must never hide the other.
    let label = told
    for (let twin = 2; taken.has(label); twin += 1) label = `${told} #${twin}`
    taken.add(label)
    return { ...pair, label }
  })
}
