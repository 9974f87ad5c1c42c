import { isVisible } from '../escape.js'

/** One argument for a POSIX shell; what cannot be seen is written out as bytes (`$'\xe2\x80\xae'`), so that a copy is safe. */
export function quoteShell(text: string): string {
  if (isVisible(text)) return `'${text.replaceAll("'", `'\\''`)}'`
  return `$'${[...text].map(escapeForShell).join('')}'`
}

function escapeForShell(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`
  if (isVisible(character)) return character
  return [...new TextEncoder().encode(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
}
