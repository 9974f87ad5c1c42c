import { isVisible } from './visible.js'

/** Characters that git reads as a pattern or as pathspec magic. */
const MAGIC = /^:|[*?[\\]/

/**
 * One argument for a POSIX shell. Plain words stay as they are; what cannot be seen is written out as bytes
 * (`$'\xe2\x80\xae'`), so that a copy is safe.
 */
export function quoteWord(word: string): string {
  if (/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(word)) return word
  if (isVisible(word)) return `'${word.replaceAll("'", `'\\''`)}'`
  return `$'${[...word].map(escapeForShell).join('')}'`
}

function escapeForShell(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`
  if (isVisible(character)) return character
  return [...new TextEncoder().encode(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
}

/** The command that puts a commit's version of some files back, and what DVC keeps for them. */
export function writeRestore(commit: string, files: readonly string[]): string {
  const literal = files.some((file) => MAGIC.test(file)) ? ' --literal-pathspecs' : ''
  const restore = `git${literal} checkout ${commit} -- ${files.map(quoteWord).join(' ')}`
  return files.some(isDvcFile) ? `${restore} && dvc checkout` : restore
}

/** True for the files that DVC writes: `dvc checkout` then brings the data after them. */
export function isDvcFile(path: string): boolean {
  return /\.dvc$|(^|\/)(dvc\.(lock|yaml)|Dvcfile)$/.test(path)
}
