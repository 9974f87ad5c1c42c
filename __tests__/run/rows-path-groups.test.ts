import { describe, expect, it } from '@jest/globals'
import { comparePathGroups } from '../../src/checks/rows/path-groups.js'
import { errorRules, findingsOf, makeProject, notCheckedTexts, outcomeOf, textOf } from '../helpers/project.js'
import { messageOf } from './tables.js'

/** Three scans of each patient of a side. */
const scans = (side: string, patients: readonly number[]) =>
  Object.fromEntries(
    patients.flatMap((patient) =>
      [1, 2, 3].map((scan) => [`patient-${patient}/${scan}.png`, `${side} ${patient} ${scan}`] as const),
    ),
  )

const policyOf = (group: string) =>
  `splits:\n  - name: scans\n    train: [data/train]\n    test: [data/test]\n    rows: { group: ${group} }\n`
const BY_PATH = policyOf('{ path: "patient-(\\\\d+)/" }')

async function compare(base: readonly number[], head: readonly number[], policy = BY_PATH) {
  const project = makeProject()
  const track = (patients: readonly number[]) => {
    project.trackDirectory('data/train', scans('train', [1, 2, 3, 4, 5, 6, 7]))
    project.trackDirectory('data/test', scans('test', patients))
  }
  track(base)
  const before = project.commit('base')
  track(head)
  return project.check({ base: before, head: project.commit('head'), policy })
}

describe('groups that the paths of files tell', () => {
  it('are an error where a patient comes to stand on both sides, with the files', async () => {
    const report = await compare([11, 12], [11, 12, 3, 4])
    expect(errorRules(report)).toEqual(['group-overlap'])
    expect(messageOf(report, 'group-overlap')).toEqual([
      'error: split scans: expected no new group in both train and test, found 2 by their paths, with 6 test files of 12',
    ])
    expect(findingsOf(report, 'group-overlap')[0]?.examples?.map(textOf)).toEqual([
      'data/test/patient-3/1.png belongs with data/train/patient-3/1.png',
      'data/test/patient-4/1.png belongs with data/train/patient-4/1.png',
    ])
    expect(outcomeOf(report, 'group-overlap')).toMatchObject({ outcome: 'completed', checked: 1, total: 1 })
    expect(outcomeOf(report, 'row-overlap').outcome).toBe('skipped')
  })

  it('are a note where base had them, and calm where no patient is shared', async () => {
    expect(messageOf(await compare([11, 3], [11, 3, 12]), 'group-overlap')).toEqual([
      'note: split scans: 1 group by their paths with 3 test files of 9 stood in train and test at base already',
    ])
    const calm = await compare([11, 12], [11, 12, 13])
    expect(findingsOf(calm, 'group-overlap')).toEqual([])
    expect(calm.verdict).toBe('pass')
  })

  it('are incomplete where the pattern fits no path: it would find nothing for ever', async () => {
    const report = await compare([11, 12], [11, 12, 3], policyOf('{ path: "case-(\\\\d+)/" }'))
    expect(report.verdict).toBe('inconclusive')
    expect(outcomeOf(report, 'group-overlap').outcome).toBe('incomplete')
    expect(notCheckedTexts(report).join()).toContain('fits no path of train')
  })

  it('are incomplete where a pattern would take for ever over all paths', () => {
    const side = (path: string) => ({ samples: [{ path, place: { path } }], unread: [], others: [] })
    const files = {
      sides: { train: side('x'.repeat(100_000_000)), test: side('data/test/1.png'), validation: side('v') },
      trainedOn: { samples: [], unread: [], others: [] },
      notChecked: [],
    }
    const split = {
      ...{ name: 's', declared: true, warmStart: false, rows: { groupPath: '(a{150})' } },
      sides: { train: ['x'], validation: [], test: ['data/test'] },
    }
    const pair = { seen: 'train', unseen: 'test', level: 'error' } as const
    const found = comparePathGroups({ split, files: { base: files, head: files }, unmatched: [] }, pair)
    expect(found).toMatchObject({ state: 'incomplete' })
    expect(JSON.stringify(found)).toContain('takes too long over all paths')
  })

  it('are told by composite columns in tables', async () => {
    const project = makeProject()
    const rows = (first: number, site: string) =>
      Array.from({ length: 60 }, (_, index) => `${site},${index % 20},${first + index}.5\n`).join('')
    const write = (test: string) =>
      project.write({ 'data/train/a.csv': `site,nr,x\n${rows(0, 'A')}`, 'data/test/a.csv': `site,nr,x\n${test}` })
    write(rows(1000, 'B'))
    const base = project.commit('base')
    write(rows(1000, 'B').replace('B,7', 'A,7'))
    const report = await project.check({ base, head: project.commit('head'), policy: policyOf('[site, nr]') })
    expect(messageOf(report, 'group-overlap')).toEqual([
      'error: split scans: expected no new group in both train and test, found 1, with 1 test row of 60',
    ])
  })
})
