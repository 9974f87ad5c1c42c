import type { Scanner } from './contract.js'
import type { Machine } from './machine.js'

/** A scanner of the file of a number, tests first; `plan` and `entry` are plain data, so that every thread can make one. */
export type MakeScanner<Plan = never> = (machine: Machine, plan: Plan, file: number, entry?: unknown) => Scanner
