import type { Report } from './model.js'

/** Exit codes, a contract. */
export const EXIT = { pass: 0, fail: 1, usage: 2, inconclusive: 3, bug: 70 } as const

/** The exit code of a report: a verdict that the policy does not enforce passes. */
export function exitCodeOf({ verdict, enforced }: Report): number {
  if (verdict === null) return EXIT.usage
  return enforced ? EXIT[verdict] : EXIT.pass
}
