import { counted, say } from '../message.js'
import type { Check, Rule } from './contract.js'

const NOT_SUPPORTED: Rule = {
  id: 'not-supported',
  level: 'error',
  means: 'The policy asks for a check that this version does not have: registry models (`models`).',
  why: 'A check that is asked for and does not run must not look like one that passed.',
  mend: 'Use a version that has the check, or remove the key from the policy.',
  configure: 'Remove `models` from the policy.',
}

/** Parts of the policy that the schema knows and this version does not act upon. */
export const unsupported: Check = {
  id: 'unsupported',
  rules: [NOT_SUPPORTED],
  run: async ({ policy }) => {
    const keys = policy.unsupported
    if (keys.length === 0) return { outcomes: [] }
    return {
      outcomes: [
        {
          id: NOT_SUPPORTED.id,
          outcome: 'incomplete',
          checked: 0,
          total: keys.length,
          reason: say`the policy asks for ${counted(keys.length, 'check')} that this version does not have`,
        },
      ],
      notChecked: keys.map(({ key, place }) => ({
        what: say`${key}`,
        reason: say`this version asks no registry`,
        remedy: say`Remove the key from ${place.path}, line ${place.line ?? 1}.`,
      })),
    }
  },
}
