import { describe, expect, it } from '@jest/globals'
import { errorRules, outcomeOf } from '../helpers/project.js'
import { CALM, judge, messageOf, rowsOf, table } from './tables.js'

/** A train side in which one row stands three times of 203. */
const constant = (count: number) => table(0, count, () => '9,9.5,no')
const base = { train: CALM.train + rowsOf(constant(3)), test: CALM.test }
const IGNORE = 'overlap:\n  rows: { ignore-frequent: true }\n'

describe('near-constant rows', () => {
  const head = { test: base.test + rowsOf(constant(6)) }

  it('count, and are shown apart', async () => {
    const report = await judge(base, head)
    expect(errorRules(report)).toEqual(['row-overlap'])
    expect(messageOf(report, 'row-overlap')).toEqual([
      expect.stringContaining(
        'found 6 of 106 (5.7 %), 6 of them near-constant (each more than 0.5 % of train); chance',
      ),
    ])
    expect(report.rows).toMatchObject([{ testRows: 6, frequent: 6, frequentCounted: true }])
  })

  it('are left out where the policy says so, and still shown', async () => {
    const report = await judge(base, head, IGNORE)
    expect(report.verdict).toBe('pass')
    expect(messageOf(report, 'row-overlap')).toEqual([
      expect.stringMatching(
        /^note: .* found 0 of 106 \(0\.0 %\) and 6 near-constant ones .* which the policy leaves out/,
      ),
    ])
    expect(report.rows).toMatchObject([{ testRows: 6, fresh: 6, frequent: 6, frequentCounted: false }])
    expect(outcomeOf(report, 'row-overlap').outcome).toBe('completed')
  })

  it('do not hide others, nor those that only head repeats', async () => {
    const bled = rowsOf(table(1000, 8))
    const others = await judge(base, { ...head, train: base.train + bled }, IGNORE)
    expect(messageOf(others, 'row-overlap')).toEqual([expect.stringMatching(/^error: .* found 8 of 106 .* and 6 near/)])
    const repeated = await judge(CALM, { train: CALM.train + rowsOf(table(1000, 9, () => '1000,7000.5,no')) }, IGNORE)
    expect(messageOf(repeated, 'row-overlap')).toEqual([expect.stringMatching(/^error: .* found 1 of 100/)])
  })

  it('do not excuse others that were copied, however much chance gives of them', async () => {
    const [train, test] = [CALM.train + rowsOf(constant(100)), CALM.test + rowsOf(constant(50))]
    const report = await judge({ train, test }, { train: train + rowsOf(table(1000, 20)) })
    expect(messageOf(report, 'row-overlap')).toEqual([
      expect.stringMatching(/^error: .* found 20 of 150 .*, but 20 rows that are not near-constant overlap/),
      expect.stringMatching(/^note: .* 50 test rows stood/),
    ])
    const few = await judge({ train, test }, { train: train + rowsOf(table(1000, 2)) })
    expect(messageOf(few, 'row-overlap')[0]).toMatch(/^warning: /)
  })

  it('begin at the share that the policy names', async () => {
    const share = (text: string) => `overlap:\n  rows: { ignore-frequent: ${text} }\n`
    expect((await judge(base, head, share('1%'))).verdict).toBe('pass')
    expect((await judge(base, head, share('0.02'))).verdict).toBe('fail')
    expect((await judge(base, head, share('false'))).verdict).toBe('fail')
  })
})
