/** The YAML library's error codes in our own words: its messages carry pieces of the file. */

import type { ErrorCode } from 'yaml'
import type { Message } from '../model.js'

const SENTENCES: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias has an anchor or a tag of its own',
  BAD_ALIAS: 'an anchor or an alias is not a name',
  BAD_COLLECTION_TYPE: 'a tag does not fit the value that it stands at',
  BAD_DIRECTIVE: 'a line that begins with % is no directive that YAML knows',
  BAD_DQ_ESCAPE: 'a string in double quotes has an escape that YAML does not know',
  BAD_INDENT: 'the indentation does not fit the lines before it, or a bracket is not closed',
  BAD_PROP_ORDER: 'an anchor or a tag stands at the wrong place',
  BAD_SCALAR_START: 'a value begins with a character that must stand in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'a value reads like a key: it holds a colon and is not quoted, or the next line is indented too far',
  BLOCK_IN_FLOW: 'an indented block stands inside brackets',
  KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters',
  MISSING_CHAR: 'a colon, a comma, a closing bracket or a closing quote is missing',
  MULTILINE_IMPLICIT_KEY: 'a key runs over more than one line, or the colon after it is missing',
  MULTIPLE_ANCHORS: 'a value has more than one anchor',
  MULTIPLE_TAGS: 'a value has more than one tag',
  TAB_AS_INDENT: 'a line is indented with a tab, and spaces are expected',
  TAG_RESOLVE_FAILED: 'a tag is not declared',
  UNEXPECTED_TOKEN: 'something stands where YAML expects a key or a value',
}

/** What is wrong, as a clause without the file's own text. */
export function explainYamlError(code: ErrorCode): Message {
  return [SENTENCES[code] ?? 'the text breaks its rules']
}
