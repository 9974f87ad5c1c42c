/** Characters that git reads as a pattern or as pathspec magic. */
const MAGIC = /^:|[*?[\\]/

/** A word quoted for a POSIX shell; plain words stay as they are. */
function quoteWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** The command that puts a commit's version of some files back, and what DVC keeps for them. */
export function writeRestore(commit: string, files: readonly string[]): string {
  const literal = files.some((file) => MAGIC.test(file)) ? ' --literal-pathspecs' : ''
  const restore = `git${literal} checkout ${commit} -- ${files.map(quoteWord).join(' ')}`
  return files.some(isDvcFile) ? `${restore} && dvc checkout` : restore
}

function isDvcFile(path: string): boolean {
  return /\.dvc$|(^|\/)dvc\.(lock|yaml)$/.test(path)
}
