/** Text to the YAML library's nodes, under limits that hold before its recursive part runs. */

import { Composer, type CST, Lexer, type ParsedNode, Parser, type YAMLParseError } from 'yaml'
import { say } from '../message.js'
import { refuse } from './failure.js'
import { checkDepth } from './guards.js'
import { MAX_YAML_TOKENS } from './limits.js'
import type { LineAt } from './lines.js'
import { explainYamlError } from './yaml-errors.js'

/**
 * Every scalar stays text (`failsafe`), so that we decide what it stands for; tags construct nothing. The library's own
 * check for equal keys is quadratic, ours is not. Not strict: ruamel too takes `"x"#comment`.
 */
const OPTIONS = {
  version: '1.2',
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  strict: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/** The library keeps a document and a scalar beside the open lists and maps. */
const STACK_EXTRA = 2

/** The contents of the text's only document, null when it is empty. */
export function composeYaml(text: string, lineAt: LineAt): ParsedNode | null {
  const composer = new Composer(OPTIONS)
  const [document] = [...composer.compose(readParts(text, lineAt), true, text.length)]
  const error = document && findFirst(document.errors)
  if (error) {
    refuse(
      lineAt(error.pos[0]),
      say`the file is not valid YAML: ${explainYamlError(error.code)}`,
      say`Mend the file at this line, or restore it from an earlier commit.`,
    )
  }
  return document?.contents ?? null
}

function findFirst(errors: readonly YAMLParseError[]): YAMLParseError | undefined {
  let first = errors[0]
  for (const error of errors) if (first && error.pos[0] < first.pos[0]) first = error
  return first
}

/** The stream's parts up to its first error; gives up on a second document. */
function* readParts(text: string, lineAt: LineAt): Generator<CST.Token, void> {
  let documents = 0
  for (const token of readTokens(text, lineAt)) {
    if (token.type === 'document') documents += 1
    if (documents > 1) {
      refuse(
        lineAt(token.offset),
        say`the file holds more than one YAML document`,
        say`Keep one document; a line ${'---'} begins another.`,
      )
    }
    yield token
    if (token.type === 'error') return
  }
}

function* readTokens(text: string, lineAt: LineAt): Generator<CST.Token, void> {
  const parser = new Parser()
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme)
    count += 1
    if (count > MAX_YAML_TOKENS) {
      refuse(
        lineAt(parser.offset),
        say`the file holds more than ${MAX_YAML_TOKENS} YAML tokens, the limit`,
        say`Split the file.`,
      )
    }
    checkDepth(parser.stack.length - STACK_EXTRA, lineAt(parser.offset))
  }
  yield* parser.end()
}
