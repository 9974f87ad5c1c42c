/** Python files as DVC reads them: the literals that are assigned in the module, in classes and to `self`. */

import { say } from '../message.js'
import { findConflict } from './conflict.js'
import { attempt, refuse } from './failure.js'
import { checkDepth } from './guards.js'
import type { MapEntry, Parsed } from './node.js'
import { readLiteral } from './python-literals.js'
import { type LogicalLine, readLines, type Token } from './python-tokens.js'

/**
 * Reads the parameters of a Python file, and runs nothing: `name = literal`, with a type or without, in the module and in
 * classes, and `self.name = literal` in `__init__`. Of two assignments the last counts; what is not a literal is left
 * out, and so is all that stands below `if`, loops and other functions.
 */
export function parsePython(text: string): Parsed {
  return findConflict(text) ?? attempt(() => readDocument(text))
}

/** Where assignments go; undefined entries are those of code that is passed over. */
interface Scope {
  readonly entries: Map<string, MapEntry> | undefined
  /** In `__init__` only what is assigned to `self` counts. */
  readonly selfOnly: boolean
}

interface Block {
  readonly indent: number
  readonly scope: Scope
}

const PASSED_OVER: Scope = { entries: undefined, selfOnly: false }

function readDocument(text: string): Parsed {
  const entries = new Map<string, MapEntry>()
  const blocks: Block[] = [{ indent: 0, scope: { entries, selfOnly: false } }]
  let opened: Scope | undefined
  for (const line of readLines(text)) {
    const scope = findScope(line, blocks, opened)
    opened = readStatementLine(line.tokens, scope)
  }
  return { ok: true, root: { kind: 'map', entries, line: 1 } }
}

/** The scope that a line stands in by its indentation. */
function findScope({ indent, line }: LogicalLine, blocks: Block[], opened: Scope | undefined): Scope {
  const depth = () => blocks.at(-1)?.indent ?? 0
  if (opened !== undefined && indent > depth()) {
    checkDepth(blocks.length, line)
    blocks.push({ indent, scope: opened })
    return opened
  }
  while (indent < depth()) blocks.pop()
  if (opened !== undefined || indent !== depth()) {
    refuse(
      line,
      say`the file is not valid Python: the indentation does not fit the lines before it`,
      say`Mend the file at this line, or restore it.`,
    )
  }
  return blocks.at(-1)?.scope ?? PASSED_OVER
}

/** Reads a line's statements; the scope of the block below when the line opens one. */
function readStatementLine(tokens: readonly Token[], scope: Scope): Scope | undefined {
  const inner = openScope(tokens, scope)
  const colon = inner === undefined ? -1 : findSign(tokens, ':')
  if (isSign(tokens.at(-1), ':')) return inner ?? PASSED_OVER
  const [start, own] = inner === undefined ? [0, scope] : [colon + 1, inner]
  if (own.entries === undefined || (inner === undefined && isCompound(tokens[0]))) return undefined
  for (const statement of splitAt(tokens.slice(start), ';')) readAssignment(statement, own)
  return undefined
}

/** Statements whose line may end with statements that count for nothing. */
const COMPOUND = ['if', 'elif', 'else', 'for', 'while', 'try', 'except', 'finally', 'with', 'async', 'def', 'lambda']

function isCompound(token: Token | undefined): boolean {
  return token?.kind === 'name' && COMPOUND.includes(token.text)
}

/** The scope that `class` and `def __init__` open; undefined for any other line. */
function openScope([word, name]: readonly Token[], { entries }: Scope): Scope | undefined {
  if (entries === undefined || word?.kind !== 'name' || name?.kind !== 'name') return undefined
  if (word.text === 'def') return name.text === '__init__' ? { entries, selfOnly: true } : undefined
  if (word.text !== 'class') return undefined
  const own = new Map<string, MapEntry>()
  entries.set(name.text, { line: name.line, value: { kind: 'map', entries: own, line: name.line } })
  return { entries: own, selfOnly: false }
}

function readAssignment(tokens: readonly Token[], { entries, selfOnly }: Scope): void {
  const [head = [], ...values] = splitAt(tokens, '=')
  const [value] = values
  if (value === undefined || values.length > 1) return
  const colon = findSign(head, ':')
  const target = readTarget(colon === -1 ? head : head.slice(0, colon), selfOnly)
  const literal = target && readLiteral(value)
  if (target !== undefined && literal !== undefined) entries?.set(target.text, { line: target.line, value: literal })
}

/** The name that is assigned: `name`, or `self.name`. */
function readTarget(tokens: readonly Token[], selfOnly: boolean): Token | undefined {
  const [first, dot, attribute] = tokens
  if (tokens.length === 1 && !selfOnly) return first?.kind === 'name' ? first : undefined
  const isOwn = tokens.length === 3 && first?.kind === 'name' && first.text === 'self' && isSign(dot, '.')
  return isOwn && attribute?.kind === 'name' ? attribute : undefined
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign
}

/** The first such sign outside brackets, -1 when there is none. */
function findSign(tokens: readonly Token[], sign: string): number {
  return findSigns(tokens, sign)[0] ?? -1
}

/** The parts between such signs outside brackets. */
function splitAt(tokens: readonly Token[], sign: string): readonly (readonly Token[])[] {
  const ends = [...findSigns(tokens, sign), tokens.length]
  return ends.map((end, index) => tokens.slice((ends[index - 1] ?? -1) + 1, end))
}

function findSigns(tokens: readonly Token[], sign: string): readonly number[] {
  const found: number[] = []
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'sign') continue
    if ('([{'.includes(token.text)) depth += 1
    else if (')]}'.includes(token.text)) depth -= 1
    else if (depth === 0 && token.text === sign) found.push(index)
  }
  return found
}
