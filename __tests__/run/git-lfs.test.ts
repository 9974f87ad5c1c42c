import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  errorRules,
  findingsOf,
  makeProject,
  notCheckedTexts,
  outcomeOf,
  type Project,
  textOf,
} from '../helpers/project.js'
import { makeRepo } from '../helpers/repo.js'

const ATTRIBUTES = '*.csv filter=lfs diff=lfs merge=lfs -text\n*.png filter=lfs -text\n'

function oidOf(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

function pointerTo(content: string): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oidOf(content)}\nsize ${Buffer.byteLength(content)}\n`
}

/** A project that tracks tables by Git LFS, whose origin is a repository in a folder. */
function makeLfsProject(): Project & { track(path: string, content: string, pushed?: boolean): void } {
  const project = makeProject({ configured: false })
  const origin = makeRepo('--bare')
  project.git('remote', 'add', 'origin', origin.dir)
  project.write({ '.gitattributes': ATTRIBUTES })
  const push = (content: string) => {
    const oid = oidOf(content)
    const file = join(origin.dir, 'lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  push('something')
  return {
    ...project,
    track: (path, content, pushed = true) => {
      project.write({ [path]: pointerTo(content) })
      if (pushed) push(content)
    },
  }
}

describe('data in Git LFS', () => {
  it('are told as added, modified, renamed and deleted', async () => {
    const project = makeLfsProject()
    project.track('a.csv', 'a')
    project.track('b.csv', 'b')
    project.track('c.csv', 'c')
    const base = project.commit('base')
    project.track('a.csv', 'changed')
    project.remove(['b.csv', 'c.csv'])
    project.track('moved/b.csv', 'b')
    project.track('d.csv', 'd')
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.data.map(({ type, path, from }) => [type, path, from])).toEqual([
      ['modified', 'a.csv', undefined],
      ['deleted', 'c.csv', undefined],
      ['added', 'd.csv', undefined],
      ['renamed', 'moved/b.csv', 'b.csv'],
    ])
    expect(outcomeOf(report, 'object-missing')).toMatchObject({ outcome: 'completed', checked: 3, total: 3 })
    expect(report.verdict).toBe('pass')
  })

  it('that git itself kept before, or keeps now, are held against its content', async () => {
    const project = makeLfsProject()
    project.write({ '.gitattributes': '*.bin filter=lfs\n', 'same.csv': 'same', 'other.csv': 'before' })
    project.track('back.bin', 'back')
    const base = project.commit('base')
    project.write({ '.gitattributes': '*.csv filter=lfs\n', 'back.bin': 'back' })
    project.track('same.csv', 'same')
    project.track('other.csv', 'after')
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.data.map(({ type, path, base: old }) => [type, path, old?.size])).toEqual([
      ['modified', 'other.csv', 6],
    ])
  })

  it('fail when test files come to train', async () => {
    const project = makeLfsProject()
    for (const name of ['1', '2', '3']) project.track(`img/train/${name}.png`, `train ${name}`)
    for (const name of ['4', '5']) project.track(`img/test/${name}.png`, `test ${name}`)
    const base = project.commit('base')
    project.track('img/train/6.png', 'test 4')
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual(['file-overlap'])
    expect(report.overlaps[0]).toMatchObject({ split: 'img/{train,test}', files: 1, total: 2 })
  })

  it('fail when the test file in git itself is what train keeps in Git LFS', async () => {
    const project = makeLfsProject()
    project.write({ '.gitattributes': 'data/train/** filter=lfs -text\n' })
    project.track('data/train/a.bin', 'a')
    project.write({ 'data/test/b.bin': 'b' })
    const base = project.commit('base')
    project.track('data/train/c.bin', 'b')
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual(['file-overlap'])
  })

  it('fail also when the pull request takes the filter away', async () => {
    const project = makeLfsProject()
    project.write({ '.gitattributes': '*.dat2 filter=lfs\n' })
    project.track('d/train/a.dat2', 'a')
    project.track('d/test/b.dat2', 'b')
    const base = project.commit('base')
    project.write({ '.gitattributes': '' })
    project.track('d/train/c.dat2', 'b')
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual(['file-overlap'])
    expect(report.overlaps[0]).toMatchObject({ files: 1, total: 1 })
  })

  it('are read row by row from where they lie', async () => {
    const project = makeLfsProject()
    const rows = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => `${from + index},${(from + index) * 7},x${from + index}\n`).join(
        '',
      )
    project.track('data/train.csv', `a,b,c\n${rows(0, 300)}`)
    project.track('data/test.csv', `a,b,c\n${rows(1000, 1100)}`)
    const base = project.commit('base')
    project.track('data/train.csv', `a,b,c\n${rows(0, 300)}${rows(1000, 1040)}`)
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual(['row-overlap'])
    expect(report.rows[0]).toMatchObject({ testRows: 40, test: 100 })
  })

  it('that were never pushed fail, and the command that mends it is told', async () => {
    const project = makeLfsProject()
    project.track('data/a.csv', 'a')
    const base = project.commit('base')
    project.track('data/a.csv', 'forgotten', false)
    const report = await project.check({ base, head: project.commit('head') })
    const [finding] = findingsOf(report, 'object-missing')
    expect(errorRules(report)).toEqual(['object-missing'])
    expect(finding?.place).toEqual({ path: 'data/a.csv', line: 2 })
    expect(finding?.command).toBe(`git lfs push --object-id origin ${oidOf('forgotten')}`)
  })

  it('of a size that the pointer does not say fail', async () => {
    const project = makeLfsProject()
    const base = project.commit('base')
    project.track('data/a.csv', 'content')
    project.write({ 'data/a.csv': pointerTo('content').replace('size 7', 'size 9') })
    const report = await project.check({ base, head: project.commit('head') })
    expect(textOf(findingsOf(report, 'object-missing')[0]?.message)).toContain('9 bytes')
  })
})

describe('files that are not what .gitattributes say', () => {
  it('are a warning: content without a pointer, a pointer without the filter', async () => {
    const project = makeLfsProject()
    const base = project.commit('base')
    project.write({ 'big.csv': 'a,b\n1,2\n', 'x.png': new Uint8Array(5000) })
    project.track('orphan.bin', 'o')
    const report = await project.check({ base, head: project.commit('head') })
    const found = findingsOf(report, 'pointer-misplaced')
    expect(found.map(({ level, subject, new: isNew }) => [level, subject, isNew])).toEqual([
      ['warning', 'big.csv', true],
      ['warning', 'orphan.bin', true],
      ['warning', 'x.png', true],
    ])
    expect(report.verdict).toBe('pass')
  })

  it('are not empty files, and no texts that quote a pointer', async () => {
    const project = makeLfsProject()
    const base = project.commit('base')
    project.write({
      'empty.csv': '',
      'README.md': `A pointer:\n${pointerTo('x')}`,
      'a.cpp': `${pointerTo('x')}// no\n`,
    })
    const report = await project.check({ base, head: project.commit('head') })
    expect(findingsOf(report, 'pointer-misplaced')).toEqual([])
    expect(report.verdict).toBe('pass')
  })

  it('fail when a merge left its markers in a pointer', async () => {
    const project = makeLfsProject()
    const base = project.commit('base')
    project.write({
      'a.csv': `version https://git-lfs.github.com/spec/v1\n<<<<<<< HEAD\noid sha256:${oidOf('a')}\n=======\n`,
    })
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual(['pointer-unreadable'])
    expect(findingsOf(report, 'pointer-unreadable')[0]?.place).toEqual({ path: 'a.csv', line: 2 })
  })
})

describe('a repository without Git LFS', () => {
  it('looks at no file for pointers', async () => {
    const project = makeProject({ configured: false })
    const base = project.commit('base')
    project.write({ 'a.bin': pointerTo('x') })
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.data).toEqual([])
    expect(outcomeOf(report, 'pointer-misplaced').outcome).toBe('skipped')
  })
})

describe('metrics in Git LFS', () => {
  it('are read from where they lie, and hold the gate', async () => {
    const project = makeLfsProject()
    project.write({ '.gitattributes': '*.json filter=lfs\n' })
    project.track('metrics.json', '{"accuracy": 0.9}')
    const base = project.commit('base')
    project.track('metrics.json', '{"accuracy": 0.5}')
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual(['metric-regression'])
  })

  it('are read where a pipeline leaves them to git', async () => {
    const project = makeLfsProject()
    const pipeline = 'stages:\n  eval:\n    cmd: x\n    metrics:\n    - m.json: { cache: false }\n'
    project.write({ '.gitattributes': '*.json filter=lfs\n', 'dvc.yaml': pipeline })
    project.track('m.json', '{"accuracy": 0.9}')
    const base = project.commit('base')
    project.track('m.json', '{"accuracy": 0.5}')
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual(['metric-regression'])
  })

  it('that were never pushed are not green', async () => {
    const project = makeLfsProject()
    project.write({ '.gitattributes': '*.json filter=lfs\n' })
    project.track('metrics.json', '{"accuracy": 0.9}')
    const base = project.commit('base')
    project.track('metrics.json', '{"accuracy": 0.5}', false)
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe('fail')
    expect(notCheckedTexts(report).join('\n')).toContain('metrics in metrics.json')
  })
})

describe('.lfsconfig', () => {
  it('of the pull request is told, and base’s is asked', async () => {
    const project = makeLfsProject()
    const base = project.commit('base')
    project.write({ '.lfsconfig': '[lfs]\n\turl = https://user:secret@evil.example/x\n' })
    project.track('a.csv', 'a')
    const report = await project.check({ base, head: project.commit('head') })
    const [finding] = findingsOf(report, 'remote-changed')
    expect(finding?.place).toEqual({ path: '.lfsconfig', line: 2 })
    expect(textOf(finding?.message)).toContain('evil.example')
    expect(JSON.stringify(report)).not.toContain('secret')
    expect(outcomeOf(report, 'object-missing').outcome).toBe('completed')
  })
})
