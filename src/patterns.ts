import { compilePattern } from './patterns/compile.js'
import { PatternError } from './patterns/contract.js'
import { Machine } from './patterns/machine.js'
import { parsePattern } from './patterns/parse.js'

/** Finds a pattern in a text; the text of its one group, or undefined where it does not match. */
export interface Capture {
  (text: string): string | undefined
  /** How many steps a character may take at most. */
  readonly steps: number
}

/**
 * A regular expression with one group, `patient-(\d+)/`: characters, `.`, `\d \w \s`, classes, `* + ? {2,5}`, `(?:…)`,
 * `|`, `^` and `$`. All ways of matching are walked at once, so that no pattern takes more than pattern times text: a pull
 * request proposes patterns too. Throws a `PatternError`.
 */
export function compileCapture(pattern: string): Capture {
  const program = compilePattern(parsePattern(pattern))
  const machine = new Machine(program)
  return Object.assign((text: string) => machine.find(text), { steps: program.length })
}

/** Why a pattern cannot be read; undefined for one that can. */
export function describeBadPattern(pattern: string): string | undefined {
  try {
    compilePattern(parsePattern(pattern))
    return undefined
  } catch (error) {
    if (error instanceof PatternError) return error.message
    throw error
  }
}
