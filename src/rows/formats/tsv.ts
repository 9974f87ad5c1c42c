import { tableReader } from './csv.js'

/** Tab-separated values, quoted as CSV is. */
export const tsv = tableReader('tsv', '\t')
