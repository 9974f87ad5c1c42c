/** Python's text as logical lines of tokens: strings, brackets and comments are settled here. Nothing is evaluated. */

import { say } from '../message.js'
import type { Message } from '../model.js'
import { refuse } from './failure.js'
import { MAX_PYTHON_TOKENS } from './limits.js'

/** One word of the text; a `string` has its prefix and quotes, an `other` is a number that Python would refuse. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'sign' | 'other'
  readonly text: string
  readonly line: number
}

/** One statement line, whatever lines of the file it runs over; `indent` is its column. */
export interface LogicalLine {
  readonly indent: number
  readonly tokens: readonly Token[]
  readonly line: number
}

interface Walk {
  readonly text: string
  at: number
  line: number
  tokens: number
}

/** The logical lines of a file. Gives up where a string or a bracket does not end, and past the limit. */
export function* readLines(text: string): Generator<LogicalLine, void> {
  const walk: Walk = { text, at: 0, line: 1, tokens: 0 }
  while (walk.at < text.length) {
    const indent = measure(skip(walk, SPACE))
    const { line } = walk
    const tokens = readLine(walk)
    if (tokens.length > 0) yield { indent, tokens, line }
  }
}

const SPACE = /[ \t\f]*/y
const COMMENT = /#[^\r\n]*/y
const BREAK = /\r\n?|\n/y
const JOINT = /\\(?:\r\n?|\n)/y
const NAME = /[\p{ID_Start}_][\p{ID_Continue}]*/uy
const NUMBER_START = /\.?\d/y
const NUMBER = /[\d.][\w.]*/y
const EXPONENT = /[-+]\d\w*/y
const QUOTE = /(?:[rR][bB]?|[bB][rR]?|[fF][rR]?|[rR][fF]|[uU])?(?:"""|'''|"|')/y
const SIGN = /\.\.\.|->|(?:\*\*|\/\/|<<|>>|[-+*/%@&|^=<>!:])=|\*\*|\/\/|<<|>>|[-+*/%@&|^~<>()[\]{},:.;=]/y

function skip(walk: Walk, pattern: RegExp): string {
  pattern.lastIndex = walk.at
  const [found = ''] = pattern.exec(walk.text) ?? []
  walk.at += found.length
  return found
}

/** The column that an indentation reaches: a tab goes on to the next multiple of eight. */
function measure(space: string): number {
  let column = 0
  for (const character of space) {
    if (character === '\f') column = 0
    else column += character === '\t' ? 8 - (column % 8) : 1
  }
  return column
}

/** Tokens up to the end of the line that no bracket and no backslash carries on. */
function readLine(walk: Walk): readonly Token[] {
  const tokens: Token[] = []
  const open: Token[] = []
  while (walk.at < walk.text.length) {
    // One look at the character, since most are none of these.
    const next = walk.text[walk.at]
    if (next === ' ' || next === '\t' || next === '\f') skip(walk, SPACE)
    else if (next === '#') skip(walk, COMMENT)
    else if (next === '\\' && skip(walk, JOINT) !== '') walk.line += 1
    else if (isBreak(next)) {
      skip(walk, BREAK)
      walk.line += 1
      if (open.length === 0) return tokens
    } else addToken(walk, tokens, open)
  }
  const [first] = open
  if (first !== undefined) refuseText(first.line, say`the bracket ${first.text} is not closed`)
  return tokens
}

function addToken(walk: Walk, tokens: Token[], open: Token[]): void {
  const token = readToken(walk)
  tokens.push(token)
  if (token.kind === 'sign') follow(token, open)
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

function follow(token: Token, open: Token[]): void {
  if ('([{'.includes(token.text)) open.push(token)
  const opener = CLOSES[token.text]
  if (opener === undefined) return
  if (open.pop()?.text !== opener) refuseText(token.line, say`the bracket ${token.text} closes none`)
}

function readToken(walk: Walk): Token {
  walk.tokens += 1
  if (walk.tokens > MAX_PYTHON_TOKENS) {
    refuse(walk.line, say`the file holds more than ${MAX_PYTHON_TOKENS} tokens, the limit`, say`Split the file.`)
  }
  const { line } = walk
  const quote = skip(walk, QUOTE)
  if (quote !== '') return { kind: 'string', text: quote + readString(walk, quote), line }
  const name = skip(walk, NAME)
  if (name !== '') return { kind: 'name', text: name.normalize('NFKC'), line }
  NUMBER_START.lastIndex = walk.at
  if (NUMBER_START.test(walk.text)) return readNumber(walk)
  const sign = skip(walk, SIGN)
  if (sign === '') {
    const found = String.fromCodePoint(walk.text.codePointAt(walk.at) ?? 0)
    refuseText(line, say`${found} stands where Python knows no such sign`)
  }
  return { kind: 'sign', text: sign, line }
}

const DIGITS = String.raw`\d(?:_?\d)*`
const VALID_NUMBER = new RegExp(
  [
    '^0[xX](?:_?[\\da-fA-F])+$|^0[oO](?:_?[0-7])+$|^0[bB](?:_?[01])+$|^[1-9](?:_?\\d)*$|^0(?:_?0)*$',
    `^(?:${DIGITS}\\.(?:${DIGITS})?|\\.${DIGITS})(?:[eE][-+]?${DIGITS})?$|^${DIGITS}[eE][-+]?${DIGITS}$`,
  ].join('|'),
)
/** Python itself reads no longer integer, and no measure has so many digits. */
const MAX_NUMBER = 4_400

/** A number; what follows it without a space (`1if`), and an imaginary one, make it no value of ours. */
function readNumber(walk: Walk): Token {
  const { line } = walk
  let text = skip(walk, NUMBER)
  if (/^[\d._]+[eE]$/.test(text.slice(-MAX_NUMBER))) text += skip(walk, EXPONENT)
  const valid = text.length <= MAX_NUMBER && VALID_NUMBER.test(text)
  return { kind: valid ? 'number' : 'other', text, line }
}

const PIECE: Readonly<Record<string, RegExp>> = { '"': /[^"\\\r\n]+/y, "'": /[^'\\\r\n]+/y }

/** The rest of a string with its closing quote; in pieces, since one pattern for a long string would exhaust the stack. */
function readString(walk: Walk, opening: string): string {
  const { text, at: start, line } = walk
  const quote = opening.at(-1) ?? ''
  const end = opening.endsWith(quote.repeat(3)) ? quote.repeat(3) : quote
  const piece = PIECE[quote] as RegExp
  while (walk.at < text.length) {
    skip(walk, piece)
    if (text.startsWith(end, walk.at)) {
      walk.at += end.length
      return text.slice(start, walk.at)
    }
    const escaped = text[walk.at] === '\\'
    if (escaped && !isBreak(text[walk.at + 1])) walk.at += 2
    else if (escaped && skip(walk, JOINT) !== '') walk.line += 1
    else if (skip(walk, BREAK) === '') walk.at += 1
    else if (end.length === 3) walk.line += 1
    else break
  }
  refuseText(line, say`a string is not closed`)
}

function refuseText(line: number, what: Message): never {
  refuse(line, say`the file is not valid Python: ${what}`, say`Mend the file at this line, or restore it.`)
}
