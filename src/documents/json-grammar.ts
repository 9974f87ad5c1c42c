/** JSON as Python's `json` takes it, which none of the library's modes does: what breaks it is said in our words. */

import { say } from '../message.js'
import type { Message } from '../model.js'
import { refuse } from './failure.js'
import { checkDepth } from './guards.js'
import { MAX_JSON_VALUES } from './limits.js'
import type { LineAt } from './lines.js'

type State = 'value' | 'item' | 'key' | 'entry' | 'colon' | 'list' | 'map' | 'end'

const VALUE = /["[{]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|NaN|-?Infinity/y

/** What is due, the tokens that fit, and the state after one that is no bracket: by default the one around it. */
type Rule = readonly [due: Message, fits: RegExp, then?: State]

const RULES: Readonly<Record<State, Rule>> = {
  value: [say`a value`, VALUE],
  item: [say`a value`, new RegExp(`${VALUE.source}|\\]`, 'y')],
  key: [say`a key in double quotes`, /"/y, 'colon'],
  entry: [say`a key in double quotes`, /["}]/y, 'colon'],
  colon: [say`a colon`, /:/y, 'value'],
  list: [say`a comma or ${']'}`, /[,\]]/y, 'value'],
  map: [say`a comma or ${'}'}`, /[,}]/y, 'key'],
  end: [say`the end of the file`, /$/y],
}

const SPACE = /[ \t\n\r]*/y
const STRING_PIECE = /[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/** Gives up on a text at its first mistake, or where it passes a limit. */
export function checkJson(text: string, lineAt: LineAt): void {
  const around: State[] = ['end']
  let state: State = 'value'
  let values = 0
  for (let at = skip(SPACE, text, 0); ; at = skip(SPACE, text, at)) {
    const [due, fits, then]: Rule = RULES[state]
    const [start, first, line] = [at, text.charAt(at), lineAt(at)]
    at = skip(fits, text, start)
    if (at < 0) refuseMistake(line, say`${due} is expected, and ${show(text, start)}`)
    if (state === 'end') return
    if ((state === 'value' || state === 'item') && first !== ']') checkCount(++values, line)
    if (first === '"') at = skipString(text, at, line)
    if (first === '[' || first === '{') {
      checkDepth(around.length, line)
      around.push(first === '[' ? 'list' : 'map')
      state = first === '[' ? 'item' : 'entry'
    } else if (first === ']' || first === '}') {
      around.pop()
      state = around.at(-1) as State
    } else state = then ?? (around.at(-1) as State)
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Skips the rest of a string; in pieces, since one pattern for a long string would exhaust the stack. */
function skipString(text: string, start: number, line: number): number {
  let end = start
  for (let next = start; next >= 0; next = skip(STRING_PIECE, text, end)) end = next
  const stop = text[end]
  if (stop === '"') return end + 1
  if (stop === '\\' && end + 1 < text.length) refuseMistake(line, say`a string has an escape that JSON does not know`)
  if (stop !== undefined && !'\\\r\n'.includes(stop)) {
    refuseMistake(line, say`a string holds a control character that is not escaped`)
  }
  refuseMistake(line, say`a string is not closed on its line`)
}

function checkCount(values: number, line: number): void {
  if (values <= MAX_JSON_VALUES) return
  refuse(line, say`the file holds more than ${MAX_JSON_VALUES} values, the limit`, say`Split the file.`)
}

function show(text: string, at: number): Message {
  const found = text.codePointAt(at)
  return found === undefined ? say`the file ends` : say`${String.fromCodePoint(found)} stands there`
}

function refuseMistake(line: number, what: Message): never {
  const remedy = say`Write the file as JSON: keys and strings in double quotes, no comments, no comma before a closing bracket.`
  refuse(line, say`the file is not valid JSON: ${what}`, remedy)
}
