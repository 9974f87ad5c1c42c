import { describe, expect, it } from '@jest/globals'
import { errorRules, findingsOf, notCheckedTexts, outcomeOf } from '../helpers/project.js'
import { judge, messageOf, POLICY, rowsOf, type Sides } from './tables.js'

const day = (number: number) => `${String(number).padStart(2, '0')}.01.2024`
const make = (first: number, count: number, when: (row: number) => string) =>
  `id,amount,day\n${Array.from({ length: count }, (_, index) => `${first + index},${(first + index) * 7}.5,${when(first + index)}\n`).join('')}`
const base: Sides = {
  train: make(0, 100, (row) => day(1 + (row % 10))),
  test: make(500, 60, (row) => day(20 + (row % 5))),
}
const policy = (time: string) => POLICY(`{ time: ${time} }`)
const GERMAN = `{ column: day, format: "%d.%m.%Y" }`

describe('times of the rows', () => {
  it('are read in the format that the policy names, and incomplete in any other', async () => {
    const early = make(900, 2, () => day(5))
    const report = await judge(base, { test: base.test + rowsOf(early) }, policy(GERMAN))
    expect(errorRules(report)).toEqual(['time-overlap'])
    expect(messageOf(report, 'time-overlap')[0]).toContain(
      'found 2 of 62 rows earlier than the latest of train and 2 with a time that train has too',
    )
    const plain = await judge(base, { test: base.test + rowsOf(early) }, policy('day'))
    expect(outcomeOf(plain, 'time-overlap').outcome).toBe('incomplete')
    const late = make(900, 2, () => day(11))
    const calm = await judge(base, { test: base.test + rowsOf(late) }, policy(GERMAN))
    expect(findingsOf(calm, 'time-overlap')).toEqual([])
  })

  it('keep the gap that the policy asks for', async () => {
    const soon = make(900, 3, () => day(14))
    const head = { test: base.test + rowsOf(soon) }
    const week = policy('{ column: day, format: "%d.%m.%Y", gap: 7d }')
    const report = await judge(base, head, week)
    expect(messageOf(report, 'time-overlap')).toEqual([
      expect.stringMatching(
        /^error: .* found 3 of 63 rows earlier than the latest of train and the gap behind it and 0 with/,
      ),
    ])
    expect((await judge(base, head, policy('{ column: day, format: "%d.%m.%Y", gap: 4d }'))).verdict).toBe('pass')
    const units = await judge(base, head, policy('{ column: day, format: "%d.%m.%Y", gap: 7 }'))
    expect(units.verdict).toBe('inconclusive')
    expect(notCheckedTexts(units).join()).toContain('the gap is of another kind than the times')
  })

  it('are held against base row by row: as many other early rows are new', async () => {
    const early = (when: number) => base.test + rowsOf(make(900, 2, () => day(when)))
    const before = { ...base, test: early(5) }
    const same = await judge(before, { train: base.train + rowsOf(make(200, 1, () => day(9))) }, policy(GERMAN))
    expect(messageOf(same, 'time-overlap')).toEqual([expect.stringMatching(/^note: .*, as at base$/)])
    const other = await judge(before, { test: early(6) }, policy(GERMAN))
    expect(messageOf(other, 'time-overlap')).toEqual([expect.stringMatching(/^error: .* found 2 of 62 rows earlier/)])
  })

  it('are incomplete where zones are mixed', async () => {
    const iso = (first: number, count: number, when: string) => make(first, count, () => when)
    const sides = { train: iso(0, 100, '2024-01-01T00:00:00Z'), test: iso(500, 60, '2024-01-02T00:00:00Z') }
    const mixed = { test: sides.test + rowsOf(iso(900, 1, '2024-01-02T00:00:00')) }
    const report = await judge(sides, mixed, policy('day'))
    expect(outcomeOf(report, 'time-overlap').outcome).toBe('incomplete')
    expect(JSON.stringify(report)).not.toContain('2024-01-02')
  })
})
