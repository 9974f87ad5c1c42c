import { describe, expect, it } from '@jest/globals'
import { errorRules, findingsOf, textOf } from '../helpers/project.js'
import { CALM, judge, messageOf, POLICY, rowsOf, table } from './tables.js'

const acceptOf = (rule: string, subject: string) =>
  `accept:\n  - { rule: ${rule}, subject: "${subject}", until: 2026-12-31, reason: "known, see #41" }\n`

/** Heads that break one rule each, by base's policy. */
const BROKEN = {
  'row-overlap': { rows: '{ ignore: [id] }', head: { train: CALM.train + rowsOf(table(1000, 12)) } },
  'group-overlap': {
    rows: '{ group: [id] }',
    head: { test: CALM.test + rowsOf(table(0, 3, (row) => `${row},${row}.1,no`)) },
  },
  'time-overlap': {
    rows: '{ time: id }',
    head: { test: CALM.test + rowsOf(table(0, 3, (row) => `${row},${row}.1,no`)) },
  },
  'new-label': {
    rows: '{ label: label }',
    head: { test: CALM.test + rowsOf(table(2000, 3, (row) => `${row},${row}.1,odd`)) },
  },
  'data-shape': { rows: '{}', head: { train: table(0, 90) } },
} as const

describe('what the policy accepts of rows', () => {
  it.each(Object.entries(BROKEN))('%s', async (rule, { rows, head }) => {
    expect(errorRules(await judge(CALM, head, POLICY(rows)))).toEqual([rule])
    const report = await judge(CALM, head, POLICY(rows, acceptOf(rule, 'fraud')))
    expect(report.verdict).toBe('pass')
    expect(messageOf(report, rule)).toEqual([
      expect.stringMatching(/^note: .* \(accepted until 2026-12-31: known, see #41\)$/),
    ])
    expect(report.audit.accepted).toMatchObject([{ rule, subject: 'fraud' }])
    const other = await judge(CALM, head, POLICY(rows, acceptOf(rule, 'another')))
    expect(errorRules(other)).toEqual([rule])
  })

  it('a conflict of labels', async () => {
    const head = { train: CALM.train + rowsOf(table(0, 3, (row) => `${row},${row * 7}.5,yes`)) }
    const rows = '{ label: label }'
    const [open, accepted] = [
      await judge(CALM, head, POLICY(rows)),
      await judge(CALM, head, POLICY(rows, acceptOf('label-conflict', '*'))),
    ]
    expect(findingsOf(open, 'label-conflict').map(({ level }) => level)).toEqual(['warning'])
    expect(findingsOf(accepted, 'label-conflict').map(({ message }) => textOf(message))).toEqual([
      expect.stringContaining('(accepted until'),
    ])
  })
})
