/**
 * Test rows that have an equal row in train when `rows` pooled rows are split at random and `tests` of them become the
 * test set: for each group of g equal rows E = g · m/N · (1 − C(N−g, m−g) / C(N−1, m−1)), the rows of the group that are
 * expected in test times the chance that not all others are there too.
 */
export function expectedOverlap(rows: number, tests: number, groupSize: number): number {
  if (groupSize < 2 || tests === 0) return 0
  // The quotient is the product of (m−i)/(N−i) for i = 1 … g−1; in logarithms, because it may be near 0 or near 1.
  let logarithm = 0
  for (let index = 1; index < groupSize && logarithm > -40; index += 1) {
    if (index >= tests) return (groupSize * tests) / rows
    logarithm += Math.log1p(-(rows - tests) / (rows - index))
  }
  return ((groupSize * tests) / rows) * -Math.expm1(logarithm)
}
