import { counted, say } from '../message.js'
import type { Extraction, Message, NotChecked, Outcome, Pointer } from '../model.js'
import { type Inventory, liesElsewhere, type Payload, type Unasked } from '../snapshot/payloads.js'
import type { Check, CheckContext, CheckResult } from './contract.js'
import { findIntroduced } from './facts/introduced.js'
import { hasMovingRemote, isChanged } from './objects/changed.js'
import { toFindings } from './objects/findings.js'
import { OBJECT_MISSING } from './objects/rules.js'

/** Whether the data behind pointers are where a checkout will look for them. */
export const objects: Check = { id: 'objects', rules: [OBJECT_MISSING], run: reportObjects }

async function reportObjects(context: CheckContext): Promise<CheckResult> {
  const { head, tools, gate } = context
  const all = await tools.readAll?.()
  const chosen = (all ?? head).pointers.filter((one) => one.cached && (all !== undefined || isChanged(one, context)))
  const elsewhere = chosen.flatMap(describeElsewhere)
  const inventory = await tools.takeInventory(chosen.filter((pointer) => liesElsewhere(pointer) === undefined))
  const introduced = findIntroduced(gate)
  const later = inventory.unasked
    .filter(({ remoteless }) => remoteless)
    .map((unasked) => describeLater(unasked, introduced))
  const { payloads, doubts } = doubtMoving(inventory.payloads, context)
  const blind = [
    ...inventory.unasked.filter(({ remoteless }) => !remoteless).map(describeUnasked),
    ...payloads.flatMap(describeUnknown),
    ...doubts,
    ...describeUnread(all),
  ]
  return {
    outcomes: [outcomeOf(chosen, { ...inventory, payloads }, blind, [...later, ...elsewhere])],
    findings: payloads.flatMap((payload) => toFindings(payload, context)),
    notChecked: [...blind, ...later, ...elsewhere],
    lookups: inventory.lookups,
  }
}

function outcomeOf(
  chosen: readonly Pointer[],
  { payloads, unasked }: Inventory,
  blind: readonly NotChecked[],
  left: readonly NotChecked[],
): Outcome {
  const asked = payloads.reduce((sum, { total }) => sum + total, 0)
  const total = asked + unasked.length
  const known = payloads.reduce(
    (sum, { present, missing, resized }) => sum + present + missing.length + resized.length,
    0,
  )
  const counts = { id: OBJECT_MISSING.id, checked: known, total }
  const [first] = blind
  if (first !== undefined) return { ...counts, outcome: 'incomplete', reason: say`${first.what}: ${first.reason}` }
  if (asked > 0) return { ...counts, outcome: 'completed' }
  const reason =
    chosen.length === 0 ? say`no pointer changed` : (left[0]?.reason ?? say`there is no object to look for`)
  return { ...counts, outcome: 'skipped', reason }
}

/**
 * What base's remote lacks may lie where the pull request's own configuration says: that place is not asked, so it is
 * not known.
 */
function doubtMoving(payloads: readonly Payload[], { gate }: CheckContext) {
  const doubted = payloads.filter(({ pointer, missing }) => missing.length > 0 && hasMovingRemote(pointer, gate))
  return {
    payloads: payloads.map((payload) => (doubted.includes(payload) ? { ...payload, missing: [] } : payload)),
    doubts: doubted.map(({ pointer, remote, missing }): NotChecked => {
      const what = say`${counted(missing.length, 'object')} of ${pointer.path}`
      const reason = say`base's remote ${remote.name} does not have them, and this pull request changes where data lie, which is not asked`
      return { what, reason, remedy: say`Merge the change of the remotes first, by itself.` }
    }),
  }
}

function describeUnknown({ pointer, unknown, total }: Payload): readonly NotChecked[] {
  if (unknown === undefined) return []
  const { error, objects: count } = unknown
  const what =
    total === 1 ? say`the object of ${pointer.path}` : say`${count} of ${counted(total, 'object')} of ${pointer.path}`
  return [{ what, reason: error.text, remedy: error.remedy ?? AGAIN }]
}

function describeUnasked({ pointer, error }: Unasked): NotChecked {
  return { what: say`the objects of ${pointer.path}`, reason: error.text, remedy: error.remedy ?? AGAIN }
}

const AGAIN = say`Run again.`

/** Base could not have told where the data lie. */
function describeLater({ pointer, error }: Unasked, introduced: readonly string[]): NotChecked {
  const what = say`the objects of ${pointer.path}`
  if (!introduced.includes(pointer.project)) return { what, reason: error.text, remedy: error.remedy ?? AGAIN }
  const reason = say`base configures no remote: looking for objects starts with the next pull request`
  return { what, reason, remedy: say`Nothing to do: it is the first remote.` }
}

function describeElsewhere(pointer: Pointer): readonly NotChecked[] {
  const reason = liesElsewhere(pointer)
  return reason === undefined ? [] : [{ what: say`the objects of ${pointer.path}`, reason, remedy: remedyOf(pointer) }]
}

function remedyOf({ origin, external, pushed }: Pointer): Message {
  if (origin !== undefined) return say`Its source answers for it; track a copy with ${'dvc add'} to have it looked for.`
  if (external === true) return say`Track a copy inside the repository with ${'dvc add'}.`
  if (pushed === false) return say`Nothing to do, as long as nobody else needs them.`
  return say`Record one: ${'dvc commit'} or ${'dvc repro'}.`
}

/** Pointers that nobody could read, where all were asked for. */
function describeUnread(all: Pick<Extraction, 'problems'> | undefined): readonly NotChecked[] {
  return (all?.problems ?? []).map(({ place, message, remedy }) => ({
    what: say`the objects that ${place.path} points at`,
    reason: message,
    remedy,
  }))
}
