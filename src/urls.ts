/** A URL as reports may show it: without the user and password before its host, and without its query. */
export function showUrl(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1').replace(/\?.*$/s, '?…')
}

/** The address after `url.BASE.insteadOf`, by the longest beginning that fits, as git rewrites it. */
export function rewriteUrl(url: string, rules: readonly { readonly base: string; readonly from: string }[]): string {
  const fitting = rules.filter(({ from }) => from !== '' && url.startsWith(from))
  const best = fitting.toSorted((one, other) => other.from.length - one.from.length)[0]
  return best === undefined ? url : best.base + url.slice(best.from.length)
}
