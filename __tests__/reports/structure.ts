/** What a Markdown text is made of once everything inside code is taken out: what a hostile value must not change. */
export function skeletonOf(markdown: string): string {
  return linesOutsideBlocks(markdown).map(withoutCode).join('\n')
}

/** Number of cells of each table row, by GitHub's rule: a bar counts unless a backslash stands before it. */
export function columnsOf(markdown: string): readonly number[] {
  const rows = linesOutsideBlocks(markdown).filter((line) => line.startsWith('|'))
  return rows.map((row) => (row.match(/(?<!\\)\|/g) ?? []).length - 1)
}

/** The lines, a word in the place of each code block. */
function linesOutsideBlocks(markdown: string): readonly string[] {
  let fence: string | undefined
  const lines: string[] = []
  for (const line of markdown.split('\n')) {
    const opening = fence === undefined ? /^(`{3,})([a-z]*)$/.exec(line) : null
    if (opening !== null) {
      fence = opening[1]
      lines.push(`code ${opening[2]}`)
    } else if (fence === undefined) lines.push(line)
    else if (line === fence) fence = undefined
  }
  return fence === undefined ? lines : [...lines, 'code without an end']
}

/** A line with each code span replaced by `X`, found as CommonMark does: by runs of backticks of one length. */
function withoutCode(line: string): string {
  let rest = line
  let result = ''
  for (let run = /(?<!\\)`+/.exec(rest); run !== null; run = /(?<!\\)`+/.exec(rest)) {
    const start = run.index + run[0].length
    const end = findRun(rest, run[0].length, start)
    result += rest.slice(0, run.index)
    if (end === -1) return `${result}unpaired ${run[0]}${rest.slice(start)}`
    result += 'X'
    rest = rest.slice(end + run[0].length)
  }
  return result + rest
}

function findRun(text: string, length: number, from: number): number {
  const runs = /`+/g
  runs.lastIndex = from
  for (let run = runs.exec(text); run !== null; run = runs.exec(text)) if (run[0].length === length) return run.index
  return -1
}

/** What a terminal, a browser or an editor acts on and a reader does not see. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u2800]/u
