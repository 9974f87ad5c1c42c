import type { Report } from '../../model.js'
import type { RenderOptions } from '../contract.js'

/** One part of the comment. */
export interface Section {
  /** The most bytes it may take in a comment of `COMMENT_BUDGET`; scaled for another size. */
  readonly budget: number
  /** At most `budget` bytes of Markdown; '' when there is nothing to say. */
  render(report: Report, budget: number, options: RenderOptions): string
}

/** GitHub refuses a comment of more than 65,536 characters; bytes are never fewer, so they are what is counted. */
export const COMMENT_BUDGET = 65_000

/** The length of a text in UTF-8. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text)
}

/** Blocks of Markdown with an empty line between them; empty ones are left out. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** A folded part: the summary is ours and plain, the body Markdown. */
export function fold(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}
