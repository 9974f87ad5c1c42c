import { describe, expect, it } from '@jest/globals'
import { expectedOverlap } from '../../src/rows/chance.js'
import { compareRows } from '../../src/rows/compare.js'
import { asCompared, makeFile } from './files.js'

/** All ways to choose `size` of the numbers from 0 to `count` - 1. */
function* choose(count: number, size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) yield []
  for (let first = from; first <= count - size && size > 0; first += 1) {
    for (const rest of choose(count, size - 1, first + 1)) yield [first, ...rest]
  }
}

/** The mean number of test rows with an equal row in train, over every split of pooled rows. */
function averageOverlap(rows: readonly string[], tests: number): number {
  let [sum, splits] = [0, 0]
  for (const chosen of choose(rows.length, tests)) {
    const train = new Set(rows.filter((_, index) => !chosen.includes(index)))
    sum += chosen.filter((index) => train.has(rows[index] ?? '')).length
    splits += 1
  }
  return sum / splits
}

describe('overlap expected by chance', () => {
  it.each([
    ['aabbbcdeee', 3],
    ['aaaaabcd', 4],
    ['aabbccdd', 1],
    ['aaaaaa', 5],
    ['abcdefgh', 4],
    ['aaabbbbccd', 9],
  ])('is the mean over all splits of %s with %i test rows', (text, tests) => {
    const rows = [...text]
    const sizes = [...new Set(rows)].map((row) => rows.filter((other) => other === row).length)
    const expected = sizes.reduce((sum, size) => sum + expectedOverlap(rows.length, tests, size), 0)
    expect(expected).toBeCloseTo(averageOverlap(rows, tests), 12)
  })

  it('stays exact where quotients of binomials would overflow or cancel', () => {
    // Two copies: the other one is in train with probability (N−m)/(N−1).
    expect(expectedOverlap(1e9, 5e8, 2)).toBeCloseTo(1 * (5e8 / (1e9 - 1)), 9)
    expect(expectedOverlap(1e9, 1e9 - 1, 2)).toBeCloseTo(2 / 1e9, 15)
    expect(expectedOverlap(1e9, 1e6, 1e6)).toBeCloseTo(1_000, 6)
  })

  it('counts groups that only train has, and says when it estimates', async () => {
    const train = Array.from({ length: 60_000 }, (_, index) => `${index % 30_000}`)
    const sets = {
      train: [makeFile('train.csv', `a\n${train.join('\n')}\n`)],
      test: [makeFile('test.csv', `a\n${Array.from({ length: 6_000 }, (_, index) => `${-index}`).join('\n')}\n`)],
    }
    const exact = asCompared(await compareRows({ sets, spec: {} })).overlap.expectedByChance
    // 30,000 pairs, and test's 0 makes one of them three of a kind.
    const pairs = 29_999 * expectedOverlap(66_000, 6_000, 2) + expectedOverlap(66_000, 6_000, 3)
    expect(exact.exact).toBe(true)
    expect(exact.rows).toBeCloseTo(pairs, 6)
    const rough = asCompared(await compareRows({ sets, spec: {}, limits: { memory: 1_600_000 } })).overlap
      .expectedByChance
    expect(rough.exact).toBe(false)
    expect(rough.rows / pairs).toBeCloseTo(1, 1)
  })
})
