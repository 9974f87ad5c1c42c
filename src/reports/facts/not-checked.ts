import { joined, plain } from '../../message.js'
import type { Message, NotChecked } from '../../model.js'
import { groupDigits } from '../../numbers.js'

/** Things that were not checked for one and the same reason. */
export interface NotCheckedGroup {
  readonly what: Message
  readonly things: number
  readonly reason: Message
  readonly remedy: Message
}

/** How many things of a group are named. */
const NAMED = 6

/** One entry for each reason and remedy, in the order of their first thing. */
export function groupNotChecked(entries: readonly NotChecked[]): readonly NotCheckedGroup[] {
  const groups = new Map<string, NotChecked[]>()
  for (const entry of entries) {
    const key = `${plain(entry.reason)}\n${plain(entry.remedy)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return [...groups.values()].map(mergeGroup)
}

function mergeGroup(entries: readonly NotChecked[]): NotCheckedGroup {
  const shown = joined(entries.slice(0, NAMED).map((entry) => entry.what))
  const left = entries.length - NAMED
  return {
    what: left > 0 ? [...shown, ` and ${groupDigits(left)} more`] : shown,
    things: entries.length,
    reason: entries[0]?.reason ?? [],
    remedy: entries[0]?.remedy ?? [],
  }
}
