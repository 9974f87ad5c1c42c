import type { Check, Rule } from './contract.js'
import { gate } from './gate.js'
import { metrics } from './metrics.js'
import { models } from './models.js'
import { objects } from './objects.js'
import { overlap } from './overlap.js'
import { pointers } from './pointers.js'
import { rows } from './rows.js'

/** Every check, gravest first: of several findings of one level, the first check's gives the verdict its reason. */
export const CHECKS: readonly Check[] = [gate, pointers, objects, models, overlap, rows, metrics]

/** Every rule, in the same order. */
export const RULES: readonly Rule[] = CHECKS.flatMap((check) => check.rules)
