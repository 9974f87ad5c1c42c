/**
 * A pattern of a folder's own `.dvcignore` as DVC moves it to the project's root: below the folder, at any depth unless
 * it has a slash inside. DVC works on the text, so special characters in the folder's name count as the pattern's.
 */
export function rebasePattern(text: string, folder: string): string {
  if (folder === '' || text.startsWith('#')) return text
  const negated = text.startsWith('!')
  const body = negated ? text.slice(1) : text
  const isAnchored = body.slice(0, -1).includes('/') && !body.startsWith('**/')
  const kept = isAnchored ? body.replace(/^\//, '') : body.replace(/^\*\*\//, '')
  const rest = kept.replace(/^\\/, '')
  const moved = isAnchored ? `/${folder}/${rest}` : `/${folder}/**/${rest}`
  // DVC drops the slash in front, so that a folder named `#x` or `!x` changes what its patterns mean.
  return negated ? `!${moved}` : moved.slice(1)
}
