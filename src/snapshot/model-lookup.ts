import { HoldoutError, isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { ModelChange, ModelFailure, ModelSide, PlacedReference, Reference, RegistryModel } from '../model.js'
import type { OpenRegistry, Shelf } from '../ports.js'
import type { ReferencePair } from './reference-pairs.js'

/** References that one pull request may move: each is asked of a registry. */
const MAX_MOVED = 50

/** After so long no further lookup begins; each has deadlines of its own. */
export const MAX_SECONDS = 120

/** What every lookup needs to know. */
export interface Lookup {
  /** The models that base speaks of, by `nameOf`. */
  readonly known: ReadonlySet<string>
  readonly shelves: { readonly base: Shelf; readonly head: Shelf }
  readonly openRegistry: OpenRegistry | undefined
  readonly now: () => number
  /** When it is too late to begin another lookup, in the same milliseconds. */
  readonly until: number
}

/** What both sides of a pair stand for; `index` counts the pairs that were looked up before. */
export async function lookUp(pair: ReferencePair, index: number, lookup: Lookup): Promise<ModelChange> {
  const { label, baseline } = pair
  const { shelves } = lookup
  const isLate = lookup.now() > lookup.until
  if (index >= MAX_MOVED || isLate) {
    const failure = { failure: isLate ? slow() : tooMany() }
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
  const isKnown = lookup.known.has(nameOf(reference))
  const mayBelong = !isWithin && base?.model?.run?.group !== undefined
  if (!isKnown && !mayBelong) {
    return { reference, place: placed.place, failure: base === undefined ? tooNew(reference) : foreign(reference) }
  }
  const side = await lookUpSide(placed, lookup.shelves.head, lookup.openRegistry)
  if (isKnown) return side
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

/** A model across registries. */
export function nameOf({ registry, name }: Reference): string {
  return `${registry}\0${name}`
}

function foreign({ uri }: Reference): ModelFailure {
  return {
    missing: false,
    reason: say`base names no such model, so nobody is asked what ${uri} stands for`,
    remedy: say`Name the model on the target branch first, as an entry of ${'models'} in the policy.`,
  }
}

/** There is nothing to compare it with, and nobody is told its numbers before base speaks of it. */
function tooNew({ uri }: Reference): ModelFailure {
  return {
    missing: false,
    later: true,
    reason: say`${uri} is the first reference to its model: this starts with the next pull request`,
    remedy: say`Merge it first; to have it looked up before, name the model in ${'models'} of the policy on the target branch.`,
  }
}

function slow(): ModelFailure {
  return {
    missing: false,
    reason: say`the registries took longer than ${MAX_SECONDS} seconds, the limit`,
    remedy: say`Run again, or look at the servers.`,
  }
}

function tooMany(): ModelFailure {
  return {
    missing: false,
    reason: say`more than ${MAX_MOVED} references moved, the limit`,
    remedy: say`Move fewer at a time.`,
  }
}
