import type { Acceptance, AcceptEntry } from './model.js'

/** True after the last day of an entry, in UTC. */
export function isExpired(entry: AcceptEntry, now: Date): boolean {
  return entry.until !== undefined && now.toISOString().slice(0, 10) > entry.until
}

/** An entry as the audit lists it. */
export function toAcceptance(entry: AcceptEntry, subject: string, now: Date): Acceptance {
  const { rule, reason, until, place } = entry
  return {
    rule,
    subject,
    by: `${place.path}:${place.line ?? 1}`,
    reason,
    ...(until === undefined ? {} : { until }),
    expired: isExpired(entry, now),
  }
}
