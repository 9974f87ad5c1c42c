/** The words that the braces of a glob stand for: `{a,b}.csv` → `a.csv`, `b.csv`; undefined when there are too many. */
export function expandBraces(pattern: string, most: number): readonly string[] | undefined {
  const words: string[] = []
  for (const word of expand(pattern)) {
    if (words.length === most) return undefined
    words.push(word)
  }
  return words
}

function* expand(pattern: string): Generator<string> {
  const choice = findChoice(pattern)
  if (choice === undefined) {
    yield pattern
    return
  }
  for (const option of choice.options) yield* expand(`${choice.before}${option}${choice.after}`)
}

interface Choice {
  readonly before: string
  readonly options: readonly string[]
  readonly after: string
}

/** The first group of braces that has a comma; braces without one are plain text. */
function findChoice(pattern: string): Choice | undefined {
  for (let start = findOpen(pattern, 0); start !== -1; start = findOpen(pattern, start + 1)) {
    const commas: number[] = []
    let depth = 0
    for (let at = start; at < pattern.length; at += pattern[at] === '\\' ? 2 : 1) {
      if (pattern[at] === '{') depth += 1
      if (pattern[at] === ',' && depth === 1) commas.push(at)
      if (pattern[at] !== '}' || --depth > 0) continue
      if (commas.length === 0) break
      const bounds = [start, ...commas, at]
      const options = bounds.slice(1).map((end, index) => pattern.slice((bounds[index] ?? 0) + 1, end))
      return { before: pattern.slice(0, start), options, after: pattern.slice(at + 1) }
    }
  }
  return undefined
}

function findOpen(pattern: string, from: number): number {
  for (let at = from; at < pattern.length; at += pattern[at] === '\\' ? 2 : 1) if (pattern[at] === '{') return at
  return -1
}
