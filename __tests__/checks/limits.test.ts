import { describe, expect, it } from '@jest/globals'
import Big from 'big.js'
import fc from 'fast-check'
import {
  changesUnit,
  describeChange,
  dropOf,
  judge,
  judgeNew,
  type Pair,
  toDecimal,
} from '../../src/checks/metrics/limits.js'
import type { Direction, Level, Limits, MetricRule } from '../../src/model.js'
import { textOf } from '../helpers/project.js'

const pair = (base: number, head: number, direction: Direction = 'higher'): Pair => ({
  base: new Big(base),
  head: new Big(head),
  direction,
})

const rule = (limits: Limits | undefined, level: Level = 'error'): MetricRule => ({
  match: '**:x',
  file: '**',
  key: 'x',
  level,
  place: { path: 'holdout.yml', line: 1 },
  ...(limits === undefined ? {} : { limits }),
})

/** The breaches of a rule's limits as "level expected", a standing one in brackets. */
function breaches(
  limits: Limits | undefined,
  base: number,
  head: number,
  direction: Direction = 'higher',
): readonly string[] {
  const { breaches } = judge(pair(base, head, direction), limits === undefined ? undefined : rule(limits))
  return breaches.map(({ level, expected, standing }) => {
    const text = `${level} ${textOf(expected)}`
    return standing ? `(${text})` : text
  })
}

describe('a value as a decimal', () => {
  it.each([[NaN], [Infinity], [-Infinity], ['0.5'], [true], [null], [undefined]])('is none of %p', (value) => {
    expect(toDecimal(value)).toBeUndefined()
  })

  it('keeps integers past 2^53, and the shortest decimal of a double', () => {
    expect(toDecimal(9007199254740993n)?.toFixed()).toBe('9007199254740993')
    expect(toDecimal(0.1)?.toFixed()).toBe('0.1')
    expect(dropOf(pair(0.92, 0.91)).eq(0.01)).toBe(true)
    expect(0.92 - 0.91 > 0.01).toBe(true)
  })
})

describe('the limits of a rule', () => {
  it.each<[string, Limits, number, number, Direction, readonly string[]]>([
    ['an absolute drop, equal', { maxDrop: 0.01 }, 0.92, 0.91, 'higher', []],
    ['an absolute drop, past', { maxDrop: 0.01 }, 0.92, 0.9099, 'higher', ['error at most 0.01 lower than base']],
    ['an absolute rise of a loss, equal', { maxDrop: 0.01 }, 0.1, 0.11, 'lower', []],
    [
      'an absolute rise of a loss, past',
      { maxDrop: 0.01 },
      0.1,
      0.1101,
      'lower',
      ['error at most 0.01 higher than base'],
    ],
    ['no drop at all', { maxDrop: 0 }, 0.5, 0.4999, 'higher', ['error not lower than base']],
    ['a relative drop, equal', { maxDropRelative: 0.02 }, 50, 49, 'higher', []],
    ['a relative drop, past', { maxDropRelative: 0.02 }, 50, 48.999, 'higher', ['error at most 2 % lower than base']],
    ['a relative drop of a negative base, equal', { maxDropRelative: 0.1 }, -10, -11, 'higher', []],
    [
      'a relative drop of a negative base, past',
      { maxDropRelative: 0.1 },
      -10,
      -11.001,
      'higher',
      ['error at most 10 % lower than base'],
    ],
    ['a floor, equal', { floor: 0.9 }, 0.95, 0.9, 'higher', []],
    ['a floor, missed', { floor: 0.9 }, 0.95, 0.899, 'higher', ['error at least 0.9']],
    ['a floor that base missed and head holds', { floor: 0.9 }, 0.8, 0.8, 'higher', ['(error at least 0.9)']],
    ['a floor that base missed and head makes worse', { floor: 0.9 }, 0.8, 0.79, 'higher', ['error at least 0.9']],
    ['a ceiling of a loss, missed', { floor: 0.5 }, 0.4, 0.51, 'lower', ['error at most 0.5']],
    ['an anchor, equal', { anchor: 0.9, maxDropAnchor: 0.05 }, 0.86, 0.85, 'higher', []],
    [
      'an anchor, one small drop too many',
      { anchor: 0.9, maxDropAnchor: 0.05 },
      0.851,
      0.849,
      'higher',
      ['error at most 0.05 lower than the anchor 0.9'],
    ],
    [
      'an anchor that base missed and head holds',
      { anchor: 0.9, maxDropAnchor: 0.05 },
      0.8,
      0.8,
      'higher',
      ['(error at most 0.05 lower than the anchor 0.9)'],
    ],
    [
      'an anchor that base missed and head makes worse',
      { anchor: 0.9, maxDropAnchor: 0.05 },
      0.8,
      0.79,
      'higher',
      ['error at most 0.05 lower than the anchor 0.9'],
    ],
  ])('hold %s', (_, limits, base, head, direction, expected) => {
    expect(breaches(limits, base, head, direction)).toEqual(expected)
  })

  it('are off where the rule leaves them out', () => {
    expect(breaches({ floor: 0.1 }, 0.9, 0.2)).toEqual([])
    expect(breaches({ maxDrop: 0.8 }, 0.9, 0.2)).toEqual([])
  })

  it('combine to any of the two drops, or to all', () => {
    const both = { maxDrop: 5, maxDropRelative: 0.02 }
    expect(breaches({ ...both, combine: 'any' }, 100, 97)).toEqual(['error at most 2 % lower than base'])
    expect(breaches({ ...both, combine: 'all' }, 100, 97)).toEqual([])
    expect(breaches({ ...both, combine: 'all' }, 100, 94)).toEqual([
      'error at most 5 lower than base and at most 2 % lower than base',
    ])
    expect(breaches({ maxDrop: 5, combine: 'all' }, 100, 94)).toEqual(['error at most 5 lower than base'])
  })

  it('cannot apply a relative one to base 0: the others hold, and alone it says so', () => {
    expect(judge(pair(0, -1), rule({ maxDropRelative: 0.02 }))).toMatchObject({
      breaches: [],
      unapplied: expect.anything(),
    })
    expect(breaches({ maxDropRelative: 0.02, maxDrop: 0.5 }, 0, -1)).toEqual(['error at most 0.5 lower than base'])
    expect(breaches({ maxDropRelative: 0.02, maxDrop: 0.5, combine: 'all' }, 0, -1)).toEqual([
      'error at most 0.5 lower than base',
    ])
    expect(judge(pair(0, -1), rule({ maxDropRelative: 0.02, floor: 0 })).unapplied).toBeUndefined()
  })

  it('have the level of the rule, and the defaults take it too', () => {
    expect(judge(pair(0.9, 0.5), rule({ maxDrop: 0.1 }, 'warning')).breaches).toMatchObject([{ level: 'warning' }])
    expect(judge(pair(0.9, 0.5), rule(undefined, 'note')).breaches).toMatchObject([{ level: 'note' }])
    expect(judge(pair(0.9, 0.885), rule(undefined)).breaches).toMatchObject([{ level: 'warning' }])
  })
})

describe('the default limits', () => {
  it.each<[string, number, number, Direction, readonly string[]]>([
    ['a share down by 0.01', 1, 0.99, 'higher', []],
    ['a share down by a bit more', 1, 0.9899, 'higher', ['warning at most 0.01 lower than base']],
    ['a share down by 0.02', 0.02, 0, 'higher', ['warning at most 0.01 lower than base']],
    ['a share down past 0.02', 0.5, 0.4799, 'higher', ['error at most 0.02 lower than base']],
    ['a percentage down by 2 %', 50, 49, 'higher', []],
    ['a percentage down past 2 %', 50, 48.99, 'higher', ['error at most 2 % lower than base']],
    ['a share that leaves [0, 1]', 0.5, -0.1, 'higher', ['error at most 2 % lower than base']],
    ['a loss up by 10 %', 0.5, 0.55, 'lower', []],
    ['a loss up past 10 %', 0.5, 0.5501, 'lower', ['error at most 10 % higher than base']],
    ['a negative loss up past 10 %', -3, -2.69, 'lower', ['error at most 10 % higher than base']],
  ])('hold %s', (_, base, head, direction, expected) => {
    expect(breaches(undefined, base, head, direction)).toEqual(expected)
  })

  it.each<[string, number, number, Direction]>([
    ['a loss below 0.001', 0.0009, 0.5, 'lower'],
    ['a loss of 0', 0, 0.5, 'lower'],
    ['a value of 0 that leaves [0, 1]', 0, -5, 'higher'],
  ])('cannot be applied to %s, and say so', (_, base, head, direction) => {
    expect(judge(pair(base, head, direction), undefined)).toMatchObject({ breaches: [], unapplied: expect.anything() })
  })

  it('can be applied to a loss of 0.001, and to a share of 0', () => {
    expect(breaches(undefined, 0.001, 0.0012, 'lower')).toEqual(['error at most 10 % higher than base'])
    expect(judge(pair(0, 0.5), undefined)).toMatchObject({ breaches: [], limits: { maxDrop: 0.02 } })
  })
})

describe('a new metric', () => {
  it('is held against its floor alone', () => {
    const limits = { floor: 0.9, maxDrop: 0, anchor: 1, maxDropAnchor: 0 }
    expect(judgeNew(new Big(0.9), 'higher', limits, 'error')).toEqual([])
    expect(judgeNew(new Big(0.89), 'higher', limits, 'error')).toMatchObject([{ level: 'error', standing: false }])
    expect(judgeNew(new Big(0.89), 'lower', limits, 'error')).toEqual([])
    expect(judgeNew(new Big(0.1), 'higher', undefined, 'error')).toEqual([])
  })
})

describe('the guard against a changed unit', () => {
  it.each<[number, number, boolean]>([
    [0.93, 93, true],
    [93, 0.93, true],
    [-0.93, 93, true],
    [1, 50, false],
    [1, 50.1, true],
    [50, 1, false],
    [50.1, 1, true],
    [0, 5, false],
    [5, 0, false],
  ])('tells %d → %d: %p', (base, head, expected) => {
    expect(changesUnit(pair(base, head), false)).toBe(expected)
  })

  it('tells any step past 1 for a metric that ends there', () => {
    expect(changesUnit(pair(0.92, 44.9), true)).toBe(true)
    expect(changesUnit(pair(0.92, 1.2), true)).toBe(true)
    expect(changesUnit(pair(0.92, 1), true)).toBe(false)
    expect(changesUnit(pair(92, 44.9), true)).toBe(false)
  })
})

describe('a change in words', () => {
  it.each<[number, number, Direction, string]>([
    [0.92, 0.88, 'higher', '−4.0 pp, −4.35 %'],
    [0.5, 0.51, 'higher', '+1.0 pp, +2.00 %'],
    [0.5, 0.49999, 'higher', '−0.001 pp, −0.002 %'],
    [0, 0.5, 'higher', '+50.0 pp'],
    [93, 90, 'higher', '−3, −3.23 %'],
    [0.5, 0.6, 'lower', '+0.1, +20.00 %'],
    [0, -5, 'higher', '−5'],
    [-10, -11, 'higher', '−1, −10.00 %'],
    [0.5, 0.5, 'higher', '0.0 pp, 0.00 %'],
    [1e300, 1, 'higher', '−1.00000e+300, −100.00 %'],
  ])('says %d → %d (%s) as %s', (base, head, direction, expected) => {
    expect(textOf(describeChange(pair(base, head, direction)))).toBe(expected)
  })
})

describe('any limit', () => {
  const value = fc.integer({ min: -100_000, max: 100_000 }).map((units) => units / 1000)
  const limits = fc.record(
    {
      maxDrop: fc.integer({ min: 0, max: 5000 }).map((units) => units / 1000),
      maxDropRelative: fc.constantFrom(0, 0.02, 0.5),
      floor: value,
    },
    { requiredKeys: [] },
  )

  it('never faults a head that is equal to base, and never forgives a worse one what it faulted in a better', () => {
    fc.assert(
      fc.property(
        value,
        value,
        value,
        limits,
        fc.constantFrom('higher', 'lower'),
        (base, one, other, limits, direction) => {
          const fresh = (head: number) =>
            judge(pair(base, head, direction as Direction), rule(limits)).breaches.filter(({ standing }) => !standing)
          expect(fresh(base)).toEqual([])
          const [worse, better] = (direction === 'higher') === one < other ? [one, other] : [other, one]
          if (fresh(better).length > 0) expect(fresh(worse).length).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('judges a metric and its negation alike', () => {
    fc.assert(
      fc.property(
        value,
        value,
        fc.record({ maxDrop: fc.constantFrom(0, 0.5, 2), maxDropRelative: fc.constantFrom(0, 0.1) }),
        (base, head, limits) => {
          const up = judge(pair(base, head, 'higher'), rule(limits)).breaches.length
          expect(judge(pair(-base, -head, 'lower'), rule(limits)).breaches.length).toBe(up)
        },
      ),
    )
  })
})
