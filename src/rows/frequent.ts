/** Rows of one key that are more than this share of train, and three at least, are near-constant. */
export const FREQUENT_SHARE = 0.005
const FREQUENT_ROWS = 3

/** True for a key with so many of all rows of a set. */
export function isFrequent(rows: number, all: number, share = FREQUENT_SHARE): boolean {
  return rows >= FREQUENT_ROWS && rows > share * all
}
