import { stripVTControlCharacters } from 'node:util'

/** Characters that take two columns: East Asian wide ones and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/** Columns that a text takes on a terminal, colours not counted. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of stripVTControlCharacters(text)) {
    if (/\p{Mn}/u.test(character)) continue
    width += WIDE.test(character) ? 2 : 1
  }
  return width
}

/** The text with spaces behind it up to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}

/** Where a line may end: not between a number and its unit. */
const BREAK = / (?!pp\b|%)/

/** Words of one paragraph in lines of at most `width` columns; a longer word stands alone and is not cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(BREAK)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
