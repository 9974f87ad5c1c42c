import { describe, expect, it } from '@jest/globals'
import { findingsOf, textOf } from '../helpers/project.js'
import { judge, messageOf, POLICY, rowsOf, type Sides } from './tables.js'

const write = (row: number) => `${row * 7}.5,c${Math.floor(row / 2)},no`
const make = (column: string, first: number, count: number, line = write) =>
  `amount,${column},label\n${Array.from({ length: count }, (_, index) => `${line(first + index)}\n`).join('')}`
const calm = (column: string): Sides => ({ train: make(column, 0, 200), test: make(column, 1000, 100) })
/** Other rows of three customers of train, two rows of each. */
const known = make('x', 1200, 6, (row) => `${row * 7}.5,c${Math.floor(row / 2) - 600},no`)

describe('a column named like the id of an entity', () => {
  it.each(['customer_id', 'userId', 'patient', 'Account Number', 'userid'])(
    'is a note where values of %s come to stand on both sides, with the line of policy',
    async (column) => {
      const base = calm(column)
      const report = await judge(base, { test: base.test + rowsOf(known) })
      expect(report.verdict).toBe('pass')
      expect(messageOf(report, 'group-overlap')).toEqual([
        `note: split data/{train,test}.csv: 3 values of ${column} stand in both train and test, with 6 test rows of 106, and no policy says whether its rows belong together`,
      ])
      const [finding] = findingsOf(report, 'group-overlap')
      expect(textOf(finding?.remedy)).toContain(`rows: { group: [${JSON.stringify(column)}] }`)
      expect(finding?.new).toBe(true)
    },
  )

  it('is old where base had the same values on both sides', async () => {
    const base = calm('customer_id')
    const shared = { ...base, test: base.test + rowsOf(known) }
    const report = await judge(shared, { train: base.train + rowsOf(make('x', 5000, 1)) })
    expect(findingsOf(report, 'group-overlap').map((finding) => finding.new)).toEqual([false])
  })

  it('is no note where no value is on both sides, under another name, and where a group is named', async () => {
    const base = calm('customer_id')
    const calmly = await judge(base, { test: base.test + rowsOf(make('x', 3000, 6)) })
    expect(findingsOf(calmly, 'group-overlap')).toEqual([])
    for (const column of ['amount_id', 'user_rating', 'member', 'card_type']) {
      const other = calm(column)
      expect(findingsOf(await judge(other, { test: other.test + rowsOf(known) }), 'group-overlap')).toEqual([])
    }
    const grouped = await judge(base, { test: base.test + rowsOf(known) }, POLICY('{ group: [customer_id] }'))
    expect(messageOf(grouped, 'group-overlap')).toEqual([
      'error: split fraud: expected no new group in both train and test, found 3, with 6 test rows of 106',
    ])
  })
})
