import { compilePattern } from './patterns/compile.js'
import { type Instruction, PatternError } from './patterns/contract.js'
import { parsePattern } from './patterns/parse.js'

/** Finds a pattern in a text; the text of its one group, or undefined where it does not match. */
export type Capture = (text: string) => string | undefined

/**
 * A regular expression with one group, `patient-(\d+)/`: characters, `.`, `\d \w \s`, classes, `* + ? {2,5}`, `(?:…)`,
 * `|`, `^` and `$`. All ways of matching are walked at once (Pike's machine), so that no pattern takes more than pattern
 * times text: a pull request proposes patterns too. Throws a `PatternError`.
 */
export function compileCapture(pattern: string): Capture {
  const program = compilePattern(parsePattern(pattern))
  return (text) => search(program, text)
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

/** A way of matching: where the group starts and ends; -1: not yet. */
interface Thread {
  readonly at: number
  readonly start: number
  readonly end: number
}

function search(program: readonly Instruction[], text: string): string | undefined {
  let threads: readonly Thread[] = []
  let found: Thread | undefined
  for (let index = 0; index <= text.length; index += 1) {
    const stepper = new Stepper(program, text, index)
    for (const thread of threads) stepper.add(thread)
    // The leftmost match holds: no new way begins behind one.
    if (found === undefined && !stepper.matched) stepper.add({ at: 0, start: -1, end: -1 })
    found = stepper.match ?? found
    if (index === text.length || (stepper.waiting.length === 0 && found !== undefined)) break
    threads = stepper.waiting.flatMap((thread) => {
      const instruction = program[thread.at]
      const fits = instruction?.kind === 'char' && instruction.test(text.charCodeAt(index))
      return fits ? [{ ...thread, at: thread.at + 1 }] : []
    })
    if (threads.length === 0 && found !== undefined) break
  }
  return found === undefined ? undefined : text.slice(found.start, found.end)
}

/** Follows all ways at one place of the text until they want a character; those before it have precedence. */
class Stepper {
  readonly waiting: Thread[] = []
  match: Thread | undefined
  private readonly program: readonly Instruction[]
  private readonly text: string
  private readonly index: number
  private readonly seen: Uint8Array

  constructor(program: readonly Instruction[], text: string, index: number) {
    this.program = program
    this.text = text
    this.index = index
    this.seen = new Uint8Array(program.length)
  }

  get matched(): boolean {
    return this.match !== undefined
  }

  add(first: Thread): void {
    // Ways that come later than a match are worse than it.
    const stack = [first]
    for (let thread = stack.pop(); thread !== undefined && !this.matched; thread = stack.pop()) {
      if (this.seen[thread.at] === 1) continue
      this.seen[thread.at] = 1
      this.follow(thread, stack)
    }
  }

  private follow(thread: Thread, stack: Thread[]): void {
    const instruction = this.program[thread.at]
    const next = { ...thread, at: thread.at + 1 }
    if (instruction === undefined) return
    if (instruction.kind === 'jump')
      for (const to of instruction.to.toReversed()) stack.push({ ...thread, at: thread.at + to })
    else if (instruction.kind === 'match') this.match = thread
    else if (instruction.kind === 'char') this.waiting.push(thread)
    else if (instruction.kind === 'save') stack.push({ ...next, [instruction.side]: this.index })
    else if (instruction.kind === 'start' ? this.index === 0 : this.index === this.text.length) stack.push(next)
  }
}
