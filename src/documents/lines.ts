/** From an offset in a text to a line number. */

/** The line, from 1, that an offset of the text stands on. */
export type LineAt = (offset: number) => number

/** Indexes a text once, so that each look-up is a binary search; the end of the text is on its last written line. */
export function indexLines(text: string): LineAt {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  if (starts.length > 1 && starts.at(-1) === text.length) starts.pop()
  return (offset) => countUpTo(starts, offset)
}

/** How many of the ascending numbers are not above `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
