import type { CharTest, Instruction } from './contract.js'

const CHAR = 0
const JUMP = 1
const START = 2
const END = 3
const OPEN = 4
const CLOSE = 5
const MATCH = 6

/** Codes of characters whose tests are tables. */
const TABLE = 128

/** Ways of matching, the preferred first: the step of each, and where its group starts and ends. */
interface Ways {
  readonly at: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
  count: number
}

function makeWays(length: number): Ways {
  const make = () => new Int32Array(length)
  return { at: make(), start: make(), end: make(), count: 0 }
}

/**
 * Pike's machine: all ways of matching go on at once, one character after the other, each step taken by one way at most. Its
 * arrays are made once, because a million paths are held against one pattern.
 */
export class Machine {
  private readonly ops: Uint8Array
  /** Where jumps go: absolute, -1 for no second way. */
  private readonly first: Int32Array
  private readonly second: Int32Array
  private readonly tests: readonly (CharTest | undefined)[]
  private readonly tables: readonly (Uint8Array | undefined)[]
  /** The place of the text at which a step was last taken. */
  private readonly seen: Int32Array
  private readonly stack: Ways
  private now: Ways
  private next: Ways
  /** True for the characters with which a match may begin; undefined where it may begin without one. */
  private readonly openers: Uint8Array | undefined

  constructor(program: readonly Instruction[]) {
    const { length } = program
    this.ops = Uint8Array.from(program, opOf)
    this.first = Int32Array.from(program, (step, at) => (step.kind === 'jump' ? at + (step.to[0] ?? 0) : -1))
    this.second = Int32Array.from(program, (step, at) => {
      return step.kind === 'jump' && step.to[1] !== undefined ? at + step.to[1] : -1
    })
    this.tests = program.map((step) => (step.kind === 'char' ? step.test : undefined))
    this.tables = this.tests.map(
      (test) => test && Uint8Array.from({ length: TABLE }, (_, code) => (test(code) ? 1 : 0)),
    )
    this.seen = new Int32Array(length)
    this.stack = makeWays(2 * length + 2)
    this.now = makeWays(length)
    this.next = makeWays(length)
    this.openers = this.findOpeners()
  }

  /** The text of the group of the leftmost match. */
  find(text: string): string | undefined {
    this.seen.fill(-1)
    this.now.count = 0
    let [from, to] = [-1, -1]
    for (let index = 0; index <= text.length; index += 1) {
      if (from === -1 && this.mayBegin(text, index)) this.add(this.now, 0, -1, -1, index, text.length)
      if (this.now.count === 0 && from !== -1) break
      const code = index < text.length ? text.charCodeAt(index) : -1
      const match = this.step(code, index + 1, text.length)
      if (match !== -1) {
        from = this.now.start[match] ?? -1
        to = this.now.end[match] ?? -1
      }
      const done = this.now
      this.now = this.next
      this.next = done
    }
    return from === -1 ? undefined : text.slice(from, to)
  }

  /** Takes every way over a character; gives the way that matches before it, which ends those behind it. */
  private step(code: number, index: number, length: number): number {
    const { now, next, ops } = this
    next.count = 0
    for (let way = 0; way < now.count; way += 1) {
      const at = now.at[way] ?? 0
      if (ops[at] === MATCH) return way
      if (code !== -1 && this.fits(at, code)) {
        this.add(next, at + 1, now.start[way] ?? -1, now.end[way] ?? -1, index, length)
      }
    }
    return -1
  }

  private fits(at: number, code: number): boolean {
    return code < TABLE ? this.tables[at]?.[code] === 1 : this.tests[at]?.(code) === true
  }

  /** Follows a way until it wants a character or matches, and all that branch off. */
  private add(into: Ways, at: number, start: number, end: number, index: number, length: number): void {
    const { stack, ops, seen } = this
    stack.count = 0
    push(stack, at, start, end)
    while (stack.count > 0) {
      stack.count -= 1
      const { count } = stack
      const [place, from, to] = [stack.at[count] ?? 0, stack.start[count] ?? -1, stack.end[count] ?? -1]
      if (seen[place] === index) continue
      seen[place] = index
      const op = ops[place]
      if (op === CHAR || op === MATCH) push(into, place, from, to)
      else if (op === JUMP) {
        const other = this.second[place] ?? -1
        if (other !== -1) push(stack, other, from, to)
        push(stack, this.first[place] ?? 0, from, to)
      } else if (op === OPEN) push(stack, place + 1, index, to)
      else if (op === CLOSE) push(stack, place + 1, from, index)
      else if (op === START ? index === 0 : index === length) push(stack, place + 1, from, to)
    }
  }

  private mayBegin(text: string, index: number): boolean {
    const { openers } = this
    if (openers === undefined) return true
    const code = index < text.length ? text.charCodeAt(index) : -1
    return code >= TABLE || (code !== -1 && openers[code] === 1)
  }

  /** By the ways from the first step in the middle of a text; those that want its start do not begin there. */
  private findOpeners(): Uint8Array | undefined {
    const ways = makeWays(this.ops.length)
    this.seen.fill(-1)
    this.add(ways, 0, -1, -1, 0, 0)
    const openers = new Uint8Array(TABLE)
    for (let way = 0; way < ways.count; way += 1) {
      const table = this.tables[ways.at[way] ?? 0]
      if (table === undefined) return undefined
      for (let code = 0; code < TABLE; code += 1) if (table[code] === 1) openers[code] = 1
    }
    return openers
  }
}

function push(ways: Ways, at: number, start: number, end: number): void {
  const { count } = ways
  ways.at[count] = at
  ways.start[count] = start
  ways.end[count] = end
  ways.count = count + 1
}

function opOf(step: Instruction): number {
  if (step.kind === 'save') return step.side === 'start' ? OPEN : CLOSE
  return { char: CHAR, jump: JUMP, start: START, end: END, match: MATCH }[step.kind]
}
