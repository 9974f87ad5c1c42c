import { say } from '../../message.js'
import type { Finding, Message, PlacedReference, Reference } from '../../model.js'
import type { Models } from '../../snapshot/models.js'
import { isSameReference } from '../../snapshot/reference-pairs.js'

/** How many references of head were looked at, and those of them that may move without a commit. */
export interface MutableReferences {
  readonly total: number
  readonly findings: readonly Finding[]
}

/**
 * References to a registry by a name that may move: an alias, a stage, the latest version. Those of the policy that the
 * pull request leaves as they are were decided on, and are not told again.
 */
export function findMutableReferences({ pairs, changes }: Models, rule: string): MutableReferences {
  const written = pairs.flatMap(({ label, base, head, rule: model, baseline }) => {
    if (head === undefined) return []
    const still = !baseline && isSameReference(base?.reference, head.reference)
    if (model !== undefined && (still || (baseline && model.uri !== undefined))) return []
    return [{ label, head, still }]
  })
  const findings = written
    .filter(({ head }) => isMutable(head.reference))
    .map(({ label, head, still }) => {
      const pinned = changes.find((change) => change.label === label)?.head?.model?.pinned
      return toFinding(head, pinned, rule, still)
    })
  return { total: written.length, findings }
}

function isMutable({ selector }: Reference): boolean {
  return selector === 'alias' || selector === 'stage' || selector === 'latest'
}

function toFinding(
  { reference, place }: PlacedReference,
  pinned: string | undefined,
  rule: string,
  still: boolean,
): Finding {
  return {
    rule,
    level: 'warning',
    message: say`${place.path} names ${reference.uri}: expected a version, found ${describe(reference)}, which may move`,
    remedy:
      pinned === undefined
        ? say`Write the version: ${exampleOf(reference)}.`
        : say`Write what it stands for now: ${pinned}.`,
    place,
    subject: place.path,
    new: !still,
  }
}

function describe({ selector, value }: Reference): Message {
  if (selector === 'latest') return say`the latest one`
  return selector === 'alias' ? say`the alias ${value}` : say`the stage ${value}`
}

function exampleOf({ registry, name }: Reference): string {
  return registry === 'wandb' ? `wandb-artifact://${name}:vN` : `models:/${name}/VERSION`
}
