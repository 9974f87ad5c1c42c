import { describe, expect, it } from '@jest/globals'
import { errorRules, findingsOf, makeProject, notCheckedTexts, outcomeOf } from '../helpers/project.js'
import { messageOf, rowsOf, table } from './tables.js'

const FILES = { train: table(0, 200), validation: table(500, 80), test: table(1000, 100) }
const policyOf = (sides: readonly string[], rows = '{}') =>
  `splits:\n  - name: fraud\n${sides.map((side) => `    ${side}: [data/${side}.csv]\n`).join('')}    rows: ${rows}\n`
const ALL = ['train', 'validation', 'test']

async function compare(head: Partial<typeof FILES>, policy?: string, base: Partial<typeof FILES> = FILES) {
  const project = makeProject()
  const write = (files: Partial<typeof FILES>) =>
    project.write(Object.fromEntries(Object.entries(files).map(([side, text]) => [`data/${side}.csv`, text])))
  write(base)
  const before = project.commit('base')
  write(head)
  return project.check({ base: before, head: project.commit('head'), ...(policy === undefined ? {} : { policy }) })
}

describe('rows of a validation side', () => {
  it('that come into train are a warning, as files are', async () => {
    const report = await compare({ train: FILES.train + rowsOf(table(500, 9)) }, policyOf(ALL))
    expect(report.verdict).toBe('pass')
    expect(messageOf(report, 'row-overlap')).toEqual([
      expect.stringMatching(
        /^warning: split fraud: expected no new validation row in train, found 9 of 80 \(11\.3 %\)/,
      ),
    ])
    expect(report.rows).toMatchObject([
      { seen: 'train', unseen: 'test', testRows: 0 },
      { seen: 'train', unseen: 'validation', testRows: 9, fresh: 9, test: 80, train: 209 },
    ])
  })

  it('that hold test rows are an error', async () => {
    const report = await compare({ validation: FILES.validation + rowsOf(table(1000, 7)) }, policyOf(ALL))
    expect(errorRules(report)).toEqual(['row-overlap'])
    expect(messageOf(report, 'row-overlap')).toEqual([
      expect.stringMatching(/^error: split fraud: expected no new test row in validation, found 7 of 100/),
    ])
  })

  it('are a note where base had them, and calm where there are none', async () => {
    const base = { ...FILES, train: FILES.train + rowsOf(table(500, 9)) }
    const report = await compare({ test: table(1000, 101) }, policyOf(ALL), base)
    expect(findingsOf(report, 'row-overlap')).toEqual([])
    const later = await compare({ train: base.train + rowsOf(table(7000, 1)) }, policyOf(ALL), base)
    expect(messageOf(later, 'row-overlap')).toEqual([
      'note: split fraud: 9 validation rows stood in train at base already',
    ])
    const calm = await compare({ train: table(0, 205) }, policyOf(ALL))
    expect(findingsOf(calm, 'row-overlap')).toEqual([])
    expect(outcomeOf(calm, 'row-overlap')).toMatchObject({ outcome: 'completed', checked: 1, total: 1 })
  })

  it('are compared where a split has no test side', async () => {
    const report = await compare({ train: FILES.train + rowsOf(table(500, 9)) }, policyOf(['train', 'validation']))
    expect(messageOf(report, 'row-overlap')).toEqual([expect.stringMatching(/^warning: .* found 9 of 80/)])
    const inferred = await compare({ train: FILES.train + rowsOf(table(500, 9)) }, undefined, {
      train: FILES.train,
      validation: FILES.validation,
    })
    expect(messageOf(inferred, 'row-overlap')).toEqual([expect.stringMatching(/^warning: .* found 9 of 80/)])
  })

  it('keep the others from being called whole when they cannot be read', async () => {
    const broken = `${table(500, 81)}1,2\n`
    const report = await compare({ validation: broken }, policyOf(ALL))
    expect(report.verdict).toBe('inconclusive')
    expect(notCheckedTexts(report).join()).toContain('the rows of split fraud, train against validation')
  })

  it('have a shape too', async () => {
    const report = await compare({ validation: table(500, 30) }, policyOf(ALL))
    expect(messageOf(report, 'data-shape')).toEqual([
      'error: split fraud: expected validation to keep its size within 10 %, found 80 → 30 rows (−62.5 %)',
    ])
  })

  it('tell conflicts inside each side once, and the shape of train where there is no test side', async () => {
    const clash = (first: number) => rowsOf(table(first, 2, (row) => `${row},${row * 7}.5,yes`))
    const all = await compare(
      { train: FILES.train + clash(0), validation: FILES.validation + clash(500) },
      policyOf(ALL, '{ label: label }'),
    )
    expect(messageOf(all, 'label-conflict')).toEqual([
      expect.stringMatching(/found different ones for 2 inside train, 0 inside test, 0 between train and test$/),
      expect.stringMatching(/found different ones for 2 inside validation, 0 between validation and test$/),
    ])
    const two = await compare(
      { train: table(0, 120) + clash(0) },
      policyOf(['train', 'validation'], '{ label: label }'),
      { train: FILES.train, validation: FILES.validation },
    )
    expect(messageOf(two, 'label-conflict')).toEqual([expect.stringContaining('2 inside train, 0 inside validation,')])
    expect(messageOf(two, 'data-shape')).toEqual([expect.stringMatching(/^warning: .*train.* 200 → 122 rows/)])
  })

  it('have entities and labels that train must not know, or must', async () => {
    const policy = policyOf(ALL, '{ group: [id], label: label }')
    const odd = table(500, 9, (row) => `${row - 500},${row * 9}.5,maybe`)
    const report = await compare({ validation: FILES.validation + rowsOf(odd) }, policy)
    expect(report.verdict).toBe('pass')
    expect(messageOf(report, 'group-overlap')).toEqual([
      expect.stringMatching(/^warning: .* no new group in both train and validation, found 9/),
    ])
    expect(messageOf(report, 'new-label')).toEqual([
      expect.stringMatching(/^warning: .* every label of validation in train, found 1 /),
    ])
  })
})
