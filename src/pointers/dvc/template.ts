/** True when the text holds a `${…}` expression of DVC's templating; a backslash before it makes it plain text. */
export function isTemplated(text: string): boolean {
  return splitExpressions(text).length > 1
}

/** The plain text around the expressions, in one walk: an expression ends at the first brace that closes it. */
function splitExpressions(text: string): readonly string[] {
  const literals: string[] = []
  let start = 0
  for (let at = text.indexOf('${'); at !== -1; ) {
    const end = text.indexOf('}', at)
    if (end === -1) break
    if (text[at - 1] === '\\') at = text.indexOf('${', at + 2)
    else {
      literals.push(text.slice(start, at))
      start = end + 1
      at = text.indexOf('${', start)
    }
  }
  return [...literals, text.slice(start)]
}

/** A written text without the backslashes that keep `${` plain. */
export function unescapeText(text: string): string {
  return text.replaceAll('\\${', '${')
}

/**
 * A test for the paths that a written path can become: each expression stands for any text. The lock holds the paths
 * already resolved, so flags of `dvc.yaml` find their lock entry without evaluating anything. No regular expression:
 * a hostile file may hold a thousand expressions.
 */
export function matchTemplate(written: string): (resolved: string) => boolean {
  const literals = splitExpressions(written).map(unescapeText)
  const [first = '', ...rest] = literals
  const last = rest.pop()
  if (last === undefined) return (resolved) => resolved === first
  return (resolved) => {
    if (!resolved.startsWith(first)) return false
    let at = first.length
    for (const literal of rest) {
      const found = resolved.indexOf(literal, at)
      if (found === -1) return false
      at = found + literal.length
    }
    return resolved.length >= at + last.length && resolved.endsWith(last)
  }
}

/** How much of a template is plain text: of two that match, the one with more says more. */
export function literalLength(written: string): number {
  return splitExpressions(written).join('').length
}
