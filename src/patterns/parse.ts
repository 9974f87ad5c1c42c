import { type CharTest, PatternError, type PatternNode } from './contract.js'

const MOST_DEPTH = 20

/** Takes a pattern apart. Throws a `PatternError` for what is not read, and unless there is exactly one group. */
export function parsePattern(pattern: string): PatternNode {
  const parser = new Parser(pattern)
  const node = parser.choice(0)
  if (!parser.isAtEnd) throw new PatternError('has a parenthesis too many')
  if (parser.captures !== 1) throw new PatternError('needs exactly one group in parentheses, as in "patient-(\\d+)/"')
  return node
}

class Parser {
  captures = 0
  private readonly pattern: string
  private at = 0

  constructor(pattern: string) {
    this.pattern = pattern
  }

  get isAtEnd(): boolean {
    return this.at >= this.pattern.length
  }

  choice(depth: number): PatternNode {
    if (depth > MOST_DEPTH) throw new PatternError('is nested too deeply')
    const items = [this.sequence(depth)]
    while (this.takes('|')) items.push(this.sequence(depth))
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'choice', items }
  }

  private sequence(depth: number): PatternNode {
    const items: PatternNode[] = []
    while (!this.isAtEnd && this.peek() !== '|' && this.peek() !== ')') items.push(this.quantified(depth))
    return { kind: 'sequence', items }
  }

  private quantified(depth: number): PatternNode {
    const before = this.captures
    const item = this.atom(depth)
    const range = this.range()
    if (range === undefined) return item
    if (this.captures > before) throw new PatternError('repeats its group: put the repetition inside, as in "(\\d+)"')
    if (item.kind === 'start' || item.kind === 'end') throw new PatternError('repeats an anchor')
    if (mayBeEmpty(item)) throw new PatternError('repeats what may be empty')
    if ('*+?'.includes(this.peek() || ' '))
      throw new PatternError('has two repetitions in a row; lazy ones are not read')
    return { kind: 'repeat', item, ...range }
  }

  private range(): { readonly least: number; readonly most: number } | undefined {
    if (this.takes('*')) return { least: 0, most: Number.POSITIVE_INFINITY }
    if (this.takes('+')) return { least: 1, most: Number.POSITIVE_INFINITY }
    if (this.takes('?')) return { least: 0, most: 1 }
    const found = /^\{(\d{1,3})(,(\d{0,3}))?\}/.exec(this.pattern.slice(this.at, this.at + 9))
    if (found === null) return undefined
    this.at += found[0].length
    const least = Number(found[1])
    const most = found[2] === undefined ? least : found[3] ? Number(found[3]) : Number.POSITIVE_INFINITY
    if (most < least) throw new PatternError('has a repetition whose end is before its start')
    return { least, most }
  }

  private atom(depth: number): PatternNode {
    const next = this.take()
    if (next === '(') return this.group(depth)
    if (next === '[') return { kind: 'char', test: this.charClass() }
    if (next === '\\') return { kind: 'char', test: this.escape() }
    if (next === '.') return { kind: 'char', test: (code) => code !== 0x0a && code !== 0x0d }
    if (next === '^') return { kind: 'start' }
    if (next === '$') return { kind: 'end' }
    if ('*+?{}'.includes(next)) throw new PatternError('has a repetition of nothing; write \\{ for the character')
    return { kind: 'char', test: is(next.charCodeAt(0)) }
  }

  private group(depth: number): PatternNode {
    const isOpen = this.pattern.startsWith('?:', this.at)
    if (isOpen) this.at += 2
    else if (this.peek() === '?') throw new PatternError('has a kind of group that is not read: only (…) and (?:…) are')
    else this.captures += 1
    const item = this.choice(depth + 1)
    if (!this.takes(')')) throw new PatternError('lacks a closing parenthesis')
    return isOpen ? item : { kind: 'capture', item }
  }

  private charClass(): CharTest {
    const negated = this.takes('^')
    const tests: CharTest[] = []
    while (this.peek() !== ']') {
      if (this.isAtEnd) throw new PatternError('lacks a closing bracket')
      tests.push(this.classItem())
    }
    this.at += 1
    return (code) => tests.some((test) => test(code)) !== negated
  }

  private classItem(): CharTest {
    const first = this.take()
    if (first === '\\' && /[dwsDWS]/.test(this.peek())) return this.escape()
    const low = first === '\\' ? this.take() : first
    if (this.peek() !== '-' || this.pattern[this.at + 1] === ']') return is(low.charCodeAt(0))
    this.at += 1
    const last = this.take()
    const high = last === '\\' ? this.take() : last
    const [from, to] = [low.charCodeAt(0), high.charCodeAt(0)]
    if (!(from <= to)) throw new PatternError('has a range of characters whose end is before its start')
    return (code) => code >= from && code <= to
  }

  private escape(): CharTest {
    const letter = this.take()
    const named = CLASSES[letter.toLowerCase()]
    if (named !== undefined) return letter === letter.toLowerCase() ? named : (code) => !named(code)
    if (/[A-Za-z0-9]/.test(letter))
      throw new PatternError('has an escape that is not read: \\d, \\w, \\s and their capitals are')
    return is(letter.charCodeAt(0))
  }

  private peek(): string {
    return this.pattern[this.at] ?? ''
  }

  private take(): string {
    const next = this.peek()
    if (next === '') throw new PatternError('ends too early')
    this.at += 1
    return next
  }

  private takes(wanted: string): boolean {
    if (this.peek() !== wanted) return false
    this.at += 1
    return true
  }
}

function mayBeEmpty(node: PatternNode): boolean {
  if (node.kind === 'char') return false
  if (node.kind === 'repeat') return node.least === 0 || mayBeEmpty(node.item)
  if (node.kind === 'capture') return mayBeEmpty(node.item)
  if (node.kind === 'choice') return node.items.some(mayBeEmpty)
  return node.kind !== 'sequence' || node.items.every(mayBeEmpty)
}

const isDigit: CharTest = (code) => code >= 0x30 && code <= 0x39
const CLASSES: Readonly<Record<string, CharTest>> = {
  d: isDigit,
  w: (code) => isDigit(code) || code === 0x5f || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a && code < 0x80),
  s: (code) => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff,
}

function is(wanted: number): CharTest {
  return (code) => code === wanted
}
