import type { Reporter } from './contract.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { text } from './text.js'

/** Every way of writing a report down; one line for each file of this folder that holds one. */
export const REPORTERS: readonly Reporter[] = [json, markdown, text]

/** The reporter with an id, or undefined: ids come from a command line. */
export function findReporter(id: string): Reporter | undefined {
  return REPORTERS.find((reporter) => reporter.id === id)
}
