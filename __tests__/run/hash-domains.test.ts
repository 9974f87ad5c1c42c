import { describe, expect, it } from '@jest/globals'
import { errorRules, makeProject, notCheckedTexts, outcomeOf, type Project } from '../helpers/project.js'
import { hash, pictures } from '../helpers/remote.js'

const DECLARED = 'splits:\n  - name: rows\n    train: [train.csv]\n    test: [test.csv]\n'

/** Base and head of one project, each made by a function. */
async function compare(base: (project: Project) => void, head: (project: Project) => void, policy?: string) {
  const project = makeProject()
  if (policy !== undefined) project.write({ '.github/holdout.yml': policy })
  base(project)
  const from = project.commit('base')
  head(project)
  return project.check({ base: from, head: project.commit('head') })
}

describe('git blobs against DVC digests', () => {
  it('are hashed with the other side’s algorithm', async () => {
    const report = await compare(
      (project) => {
        project.trackFile('train.csv', 'a,b\n1,2\n')
        project.write({ 'test.csv': 'a,b\n3,4\n' })
      },
      (project) => project.write({ 'test.csv': 'a,b\n1,2\n' }),
    )
    expect(errorRules(report)).toEqual(['file-overlap'])
  })

  it('are proven disjoint when they are, and the check is complete', async () => {
    const report = await compare(
      (project) => {
        project.trackFile('train.csv', 'a,b\n1,2\n')
        project.write({ 'test.csv': 'a,b\n3,4\n' })
      },
      (project) => project.write({ 'test.csv': 'a,b\n5,6\n' }),
      DECLARED,
    )
    expect(report).toMatchObject({ verdict: 'pass', notChecked: [] })
    expect(outcomeOf(report, 'file-overlap').outcome).toBe('completed')
  })

  it('are hashed as DVC 2.x did where the other side is of that era, line endings made LF', async () => {
    const report = await compare(
      (project) => {
        project.trackFile('train.csv', 'a\r\n1\r\n', 'legacy')
        project.write({ 'test.csv': 'a\n2\n' })
      },
      (project) => project.write({ 'test.csv': 'a\n1\n' }),
    )
    expect(errorRules(report)).toEqual(['file-overlap'])
  })

  it('meet both eras at once', async () => {
    const report = await compare(
      (project) => {
        project.trackFile('train.csv', 'a\r\n1\r\n', 'legacy')
        project.trackFile('val.csv', 'a\r\n2\r\n')
        project.write({ 'test.csv': 'a\n3\n' })
      },
      (project) => project.write({ 'test.csv': 'a\n1\n' }),
      `${DECLARED}    validation: [val.csv]\n`,
    )
    expect(errorRules(report)).toEqual(['file-overlap', 'row-overlap'])
    const other = await compare(
      (project) => {
        project.trackFile('train.csv', 'a\r\n1\r\n', 'legacy')
        project.trackFile('val.csv', 'a\r\n2\r\n')
        project.write({ 'test.csv': 'a\n3\n' })
      },
      (project) => project.write({ 'test.csv': 'a\r\n2\r\n' }),
      `${DECLARED}    validation: [val.csv]\n`,
    )
    expect(errorRules(other)).toEqual(['file-overlap', 'row-overlap'])
  })
})

describe('md5 of DVC 2.x against md5 of 3.x', () => {
  it('is an overlap where the values are equal', async () => {
    const report = await compare(
      (project) => {
        project.trackFile('train.csv', 'a\n1\n', 'legacy')
        project.trackFile('test.csv', 'a\n2\n')
      },
      (project) => project.trackFile('test.csv', 'a\n1\n'),
    )
    expect(errorRules(report)).toEqual(['file-overlap'])
  })

  it('is unknown for unequal text: inconclusive for a declared split', async () => {
    const report = await compare(
      (project) => {
        project.trackFile('train.csv', 'a\r\n1\r\n', 'legacy')
        project.trackFile('test.csv', 'a\n2\n')
      },
      (project) => project.trackFile('test.csv', 'a\r\n3\r\n'),
      DECLARED,
    )
    expect(report.verdict).toBe('inconclusive')
    expect(outcomeOf(report, 'file-overlap')).toMatchObject({ outcome: 'incomplete', checked: 0, total: 1 })
    expect(notCheckedTexts(report).join()).toContain('hashed by DVC 2.x on one side and by 3.x on the other')
  })

  it('is unknown for unequal text: not checked, and said so, for an inferred split', async () => {
    const report = await compare(
      (project) => {
        project.trackFile('train.csv', 'a\r\n1\r\n', 'legacy')
        project.trackFile('test.csv', 'a\n2\n')
      },
      (project) => project.trackFile('test.csv', 'a\n3\n'),
    )
    expect(report.verdict).toBe('pass')
    expect(outcomeOf(report, 'file-overlap')).toMatchObject({ outcome: 'skipped', checked: 0, total: 1 })
    expect(notCheckedTexts(report).join()).toContain('dvc cache migrate')
  })

  it('is known to differ for what is no text', async () => {
    const report = await compare(
      (project) => {
        project.trackDirectory('data/train', pictures('a', 'b'), 'legacy')
        project.trackDirectory('data/test', pictures('x'))
      },
      (project) => project.trackDirectory('data/test', pictures('x', 'z')),
    )
    expect(outcomeOf(report, 'file-overlap').outcome).toBe('completed')
    expect(report).toMatchObject({ verdict: 'pass', notChecked: [] })
  })

  it('passes a migration of both sides from 2.x to 3.x: a re-hash is no move', async () => {
    const write = (era: 'legacy' | 'modern') => (project: Project) => {
      project.trackFile('train.csv', 'a\n1\n', era)
      project.trackFile('test.csv', 'a\n2\n', era)
    }
    const report = await compare(write('legacy'), write('modern'), DECLARED)
    expect(report).toMatchObject({ verdict: 'pass', findings: [], notChecked: [] })
    expect(report.data.map(({ type }) => type)).toEqual(['rehashed', 'rehashed'])
  })

  it('does not take a migration of CRLF text for proof that nothing moved between declared sides', async () => {
    const write = (era: 'legacy' | 'modern') => (project: Project) => {
      project.trackFile('train.csv', 'a\r\n1\r\n', era)
      project.trackFile('test.csv', 'a\r\n2\r\n', era)
    }
    const report = await compare(write('legacy'), write('modern'), DECLARED)
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings).toEqual([])
  })
})

describe('a text that leaves one side under a 2.x md5 while another comes to the other under a 3.x one', () => {
  it.each([
    ['test', 'train'],
    ['train', 'test'],
  ])('may have moved from %s to %s: inconclusive for a declared split', async (from, to) => {
    const report = await compare(
      (project) => {
        project.trackDirectory(`data/${from}`, { '1.png': 'a', '2.txt': 'moved\r\n' }, 'legacy')
        project.trackDirectory(`data/${to}`, { '3.png': 'x' })
      },
      (project) => {
        project.trackDirectory(`data/${from}`, { '1.png': 'a' })
        project.trackDirectory(`data/${to}`, { '3.png': 'x', '4.txt': 'moved\r\n' })
      },
      'splits:\n  - { name: all, train: data/train, test: data/test }\n',
    )
    expect(errorRules(report)).toEqual([])
    expect(report.verdict).toBe('inconclusive')
    expect(notCheckedTexts(report).join()).toContain('hashed by DVC 2.x on one side and by 3.x on the other')
  })
})

describe('digests that prove no content', () => {
  const cloud = (name: string, etag: string) => ({
    [`${name}.dvc`]: `outs:\n- path: ${name}\n  etag: '${etag}'\n  size: 4\n  version_id: v1\n`,
  })

  it('make a declared split inconclusive, even when they are equal', async () => {
    const same = hash('a')
    const report = await compare(
      (project) => project.write({ ...cloud('train.csv', same), ...cloud('test.csv', hash('b')) }),
      (project) => project.write(cloud('test.csv', same)),
      DECLARED,
    )
    expect(report.verdict).toBe('inconclusive')
    expect(notCheckedTexts(report).join()).toContain('identified by a version of their place')
  })

  it('are listed for an inferred split', async () => {
    const report = await compare(
      (project) => project.write({ ...cloud('train.csv', hash('a')), ...cloud('test.csv', hash('b')) }),
      (project) => project.write(cloud('test.csv', hash('c'))),
    )
    expect(errorRules(report)).toEqual([])
    expect(outcomeOf(report, 'file-overlap')).toMatchObject({ outcome: 'skipped', checked: 0 })
    // Which object of the remote they are, they do not say.
    expect(outcomeOf(report, 'object-missing')).toMatchObject({ outcome: 'incomplete', checked: 0, total: 1 })
  })

  it('are read from the `files:` list of a cloud-versioned directory where it has content hashes', async () => {
    const list = (name: string, files: Record<string, string>) => {
      const items = Object.entries(files).map(([path, content]) => {
        return `  - relpath: ${path}\n    md5: ${hash(content)}\n    size: ${content.length}\n    cloud:\n      store:\n        version_id: v-${path}\n`
      })
      return { [`${name}.dvc`]: `outs:\n- path: ${name}\n  hash: md5\n  files:\n${items.join('')}` }
    }
    const report = await compare(
      (project) => project.write({ ...list('train', { '1.png': 'a' }), ...list('test', { '2.png': 'x' }) }),
      (project) => project.write(list('train', { '1.png': 'a', '3.png': 'x' })),
    )
    expect(errorRules(report)).toEqual(['file-overlap', 'object-missing'])
  })
})
