import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model.js'
import { findingsOf, makeProject, notCheckedTexts, outcomeOf, type Project, textOf } from '../helpers/project.js'
import { pictures } from '../helpers/remote.js'

const FOO = 'acbd18db4cc2f85cedef654fccc4a4d8'
const COMMIT = '1'.repeat(40)

/** A `.dvc` file of `dvc import`, of a file or a directory. */
function importFile(pins: string, md5 = FOO): string {
  return `frozen: true\ndeps:\n- path: raw\n  repo:\n    url: https://user:secret@example.com/registry.git\n${pins}outs:\n- md5: ${md5}\n  size: 3\n  hash: md5\n  path: raw\n`
}

async function judge(files: Readonly<Record<string, string>>, before: (project: Project) => void = () => undefined) {
  const project = makeProject()
  before(project)
  const base = project.commit('base')
  project.write(files)
  return { project, base, report: await project.check({ base, head: project.commit('head') }) }
}

const pathsOf = (report: Report, type: string) =>
  report.data.filter((change) => change.type === type).map(({ path }) => path)

describe('an import whose source may move', () => {
  it.each([
    ['    rev: main\n', 'found main, which may move'],
    ['', 'found none, which is the newest of the default branch'],
    ['    rev: v1\n    rev_lock: v1\n', 'found v1, which may move'],
  ])('is a warning with the way to pin it: %j', async (pins, words) => {
    const { report } = await judge({ 'raw.dvc': importFile(pins) })
    const [finding] = findingsOf(report, 'pointer-mutable')
    expect(finding).toMatchObject({
      level: 'warning',
      subject: 'raw.dvc',
      new: true,
      place: { path: 'raw.dvc', line: 5 },
    })
    expect(textOf(finding?.message)).toBe(
      `raw is imported from https://example.com/registry.git: expected a commit, ${words}`,
    )
    expect(textOf(finding?.remedy)).toContain('dvc update raw.dvc')
    expect(report.verdict).toBe('pass')
  })

  it.each([`    rev: main\n    rev_lock: '${COMMIT}'\n`, `    rev: '${COMMIT}'\n`])(
    'is nothing to report once a commit is recorded: %j',
    async (pins) => {
      const { report } = await judge({ 'raw.dvc': importFile(pins) })
      expect(findingsOf(report, 'pointer-mutable')).toEqual([])
      expect(outcomeOf(report, 'pointer-mutable')).toMatchObject({ outcome: 'completed', checked: 1, total: 1 })
    },
  )

  it('is not asked of a pull request without imports', async () => {
    const { report } = await judge({ 'a.py': '1' }, (project) => project.write({ 'raw.dvc': importFile('') }))
    expect(outcomeOf(report, 'pointer-mutable').outcome).toBe('skipped')
  })
})

describe('an imported directory', () => {
  it('that changed is out of reach for a reason that names its source, without the password', async () => {
    const pins = `    rev_lock: '${COMMIT}'\n`
    const { report } = await judge({ 'raw.dvc': importFile(pins, `${FOO}.dir`) }, (project) =>
      project.write({ 'raw.dvc': importFile(pins, `${'a'.repeat(32)}.dir`) }),
    )
    const texts = notCheckedTexts(report).join('\n')
    expect(texts).toContain('raw is imported from https://example.com/registry.git: its files lie there')
    expect(texts).not.toContain('secret')
  })
})

describe('seen in public repositories', () => {
  it('a .dvc file that was itself put into Git LFS is an error that says so', async () => {
    const { report } = await judge({
      'raw.dvc': 'version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 100\n',
    })
    expect(textOf(findingsOf(report, 'pointer-unreadable')[0]?.message)).toContain('kept in Git LFS')
  })

  it('data that move from DVC to Git LFS at the same path are unknown, for nobody compares md5 with sha256', async () => {
    const { project, base } = await judge({}, (made) => void made.trackFile('raw.csv', 'x'))
    project.remove(['raw.csv.dvc'])
    project.write({
      '.gitattributes': '*.csv filter=lfs\n',
      'raw.csv': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n`,
    })
    const report = await project.check({ base, head: project.commit('to LFS') })
    expect(pathsOf(report, 'unknown')).toEqual(['raw.csv'])
  })

  it('a name that changes its case alone is a rename', async () => {
    const { project, base } = await judge({}, (made) => void made.trackFile('Raw.csv', 'x'))
    project.git('mv', 'Raw.csv.dvc', 'moved')
    project.remove(['moved'])
    project.trackFile('raw.csv', 'x')
    const report = await project.check({ base, head: project.commit('case') })
    expect(report.data).toMatchObject([{ type: 'renamed', from: 'Raw.csv', path: 'raw.csv' }])
  })

  it('a pointer file written on Windows, with CRLF and a backslash, is read as DVC reads it here', async () => {
    const text = `outs:\r\n- md5: ${FOO}\r\n  size: 3\r\n  hash: md5\r\n  path: sub\\raw.csv\r\n`
    const { report } = await judge({ 'data/raw.csv.dvc': text })
    expect(pathsOf(report, 'added')).toEqual(['data/sub\\raw.csv'])
    expect(findingsOf(report, 'pointer-unreadable')).toEqual([])
  })

  it('a directory that a half-finished merge lists twice is unknown, and both places are named', async () => {
    const { report } = await judge({
      'a.dvc': `outs:\n- md5: ${FOO}\n  path: raw\n`,
      'b.dvc': `outs:\n- md5: ${FOO}\n  path: raw\n`,
    })
    expect(report.data.map(({ type, reason }) => [type, textOf(reason)])).toEqual([
      ['unknown', 'more than one output claims it: a.dvc:2, b.dvc:2'],
    ])
  })

  it('a project that is not tied to git (no_scm) is read like any other', async () => {
    const { project, base } = await judge({}, (made) => void made.trackFile('raw.csv', 'x'))
    project.write({
      '.dvc/config': `[core]\n    no_scm = true\n    remote = store\n['remote "store"']\n    url = ${project.remote}\n`,
    })
    project.trackDirectory('many', pictures('a'))
    const report = await project.check({ base, head: project.commit('more') })
    expect(pathsOf(report, 'added')).toEqual(['many/', 'many/a.png'])
  })

  it('a .dvcignore that hides the test set deletes it in plain sight', async () => {
    const { report } = await judge({ '.dvcignore': 'data\n' }, (made) => {
      made.trackDirectory('data/train', pictures('a'))
      made.trackDirectory('data/test', pictures('x'))
    })
    expect(pathsOf(report, 'deleted')).toEqual(['data/test/', 'data/test/x.png', 'data/train/', 'data/train/a.png'])
  })
})
