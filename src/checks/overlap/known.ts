import { isExpired, toAcceptance } from '../../accept.js'
import type { Acceptance, AcceptEntry } from '../../model.js'
import type { CheckContext } from '../contract.js'

/** Contents that base's policy lets through for one rule, and the entries that were needed. */
export interface KnownContents {
  isKnown(content: string): boolean
  used(): readonly Acceptance[]
}

const CONTENT = /^(md5|sha256|git-blob):[0-9a-f]+$/i

/** Reads the `accept` entries of a rule whose subject is a digest, such as `md5:acbd18…`. */
export function makeKnown(rule: string, { policy, now }: CheckContext): KnownContents {
  const entries = new Map<string, AcceptEntry>()
  for (const entry of policy.accept) {
    if (entry.rule !== rule || !CONTENT.test(entry.subject) || isExpired(entry, now)) continue
    entries.set(entry.subject.toLowerCase(), entry)
  }
  const used = new Map<AcceptEntry, Acceptance>()
  return {
    isKnown: (content) => {
      const entry = entries.get(content)
      if (entry !== undefined) used.set(entry, toAcceptance(entry, content, now))
      return entry !== undefined
    },
    used: () => [...used.values()],
  }
}
