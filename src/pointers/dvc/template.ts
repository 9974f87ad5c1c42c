/** True when the text holds a `${…}` expression of DVC's templating. */
export function isTemplated(text: string): boolean {
  return text.includes('${')
}

/**
 * A test for the paths that a written path can become: each expression stands for any text. The lock holds the paths
 * already resolved, so flags of `dvc.yaml` find their lock entry without evaluating anything.
 */
export function matchTemplate(written: string): (resolved: string) => boolean {
  if (!isTemplated(written)) return (resolved) => resolved === written
  const literals = written.split(/\$\{[^}]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`^${literals.join('.*?')}$`, 's')
  return (resolved) => pattern.test(resolved)
}
