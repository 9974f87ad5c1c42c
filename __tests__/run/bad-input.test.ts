import { readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Message, Report } from '../../src/model.js'
import { findReporter, REPORTERS } from '../../src/reports/registry.js'
import {
  dvcConfig,
  errorRules,
  findingsOf,
  makeProject,
  notCheckedTexts,
  type Project,
  textOf,
} from '../helpers/project.js'
import { objectPath, pictures, storeManifest } from '../helpers/remote.js'

const LOCK = `schema: '2.0'
stages:
  train:
    cmd: python train.py
    outs:
    - path: model.bin
      hash: md5
      md5: 9dd4e461268c8034f5c8564e155c67a6
      size: 1
`

/** A healthy project: a pair of tracked directories, a file, a pipeline, metrics. */
function makeHealthy(): { project: Project; base: string } {
  const project = makeProject()
  project.trackDirectory('data/train', pictures('a', 'b'))
  project.trackDirectory('data/test', pictures('x'))
  project.trackFile('weights.bin', 'weights')
  project.write({
    'dvc.yaml': 'stages:\n  train:\n    cmd: python train.py\n    outs: [model.bin]\n',
    'dvc.lock': LOCK,
  })
  project.write({ 'metrics.json': '{"recall": 0.9}' })
  return { project, base: project.commit('healthy') }
}

/** The report of a pull request that does one bad thing to the healthy project. */
async function judge(harm: (project: Project) => void): Promise<Report> {
  const { project, base } = makeHealthy()
  harm(project)
  return project.check({ base, head: project.commit('harm') })
}

/** A broken file of head: an error at its place, in words, with a way out. */
function expectUnreadable(report: Report, place: { path: string; line?: number }, words: string): void {
  expect(report.verdict).toBe('fail')
  const broken = findingsOf(report, 'pointer-unreadable').filter(({ level }) => level === 'error')
  expect(broken).toMatchObject([{ place, subject: place.path, new: true }])
  expect(broken[0]?.place.line).toBe(place.line)
  expect(textOf(broken[0]?.message)).toContain(`${place.path} cannot be read: `)
  expect(textOf(broken[0]?.message)).toContain(words)
  expect(textOf(broken[0]?.remedy)).not.toBe('')
}

/** Something out of reach: inconclusive, with what it was, why, and a way out. */
function expectOutOfReach(report: Report, what: string, words: string): void {
  expect(errorRules(report)).toEqual([])
  expect(report.verdict).toBe('inconclusive')
  const texts = notCheckedTexts(report).filter((text) => text.startsWith(what))
  expect(texts.join('\n')).toContain(words)
  for (const text of texts) expect(text).toMatch(/ → .+/)
}

describe('a pointer file with bad content', () => {
  it('that holds conflict markers is an error at the first of them', async () => {
    const ours = readFileSync(join(makeHealthy().project.dir, 'weights.bin.dvc'), 'utf8')
    const report = await judge((project) =>
      project.write({ 'weights.bin.dvc': `outs:\n<<<<<<< HEAD\n${ours}=======\n${ours}>>>>>>> theirs\n` }),
    )
    expectUnreadable(report, { path: 'weights.bin.dvc', line: 2 }, 'conflict')
  })

  it('that holds a key twice is an error at the second, in a lock too', async () => {
    const twice = LOCK.replace('      size: 1\n', '      size: 1\n      md5: acbd18db4cc2f85cedef654fccc4a4d8\n')
    expectUnreadable(
      await judge((project) => project.write({ 'dvc.lock': twice })),
      { path: 'dvc.lock', line: 10 },
      'md5',
    )
  })

  it('of 100 MB is an error that names the limit', async () => {
    const report = await judge((project) => truncateSync(join(project.dir, 'weights.bin.dvc'), 100 * 1024 * 1024))
    expectUnreadable(report, { path: 'weights.bin.dvc' }, 'more than the limit of')
  })

  it('that is a YAML bomb is an error', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`,
    )
    const bomb = `a0: &a0 [x]\n${levels.join('\n')}\nouts: *a12\n`
    const report = await judge((project) => project.write({ 'weights.bin.dvc': bomb }))
    expect(report.verdict).toBe('fail')
    const [finding] = findingsOf(report, 'pointer-unreadable')
    expect(textOf(finding?.message)).toMatch(/alias/)
    expect(finding?.place).toMatchObject({ path: 'weights.bin.dvc', line: expect.any(Number) })
  })

  it('that is nested past all sense is an error', async () => {
    const report = await judge((project) => project.write({ 'weights.bin.dvc': `outs: ${'['.repeat(50_000)}` }))
    expect(errorRules(report)).toEqual(['pointer-unreadable'])
  })

  it('that is no UTF-8 is an error with its line', async () => {
    const bytes = Buffer.concat([Buffer.from('outs:\n- md5: '), Buffer.from([0xff, 0xfe]), Buffer.from('\n')])
    expectUnreadable(
      await judge((project) => project.write({ 'weights.bin.dvc': bytes })),
      { path: 'weights.bin.dvc', line: 2 },
      'UTF-8',
    )
  })

  it('whose path leads out of the repository is an error at that line', async () => {
    const text = 'outs:\n- md5: 9dd4e461268c8034f5c8564e155c67a6\n  size: 1\n  hash: md5\n  path: ../../etc/passwd\n'
    const report = await judge((project) => project.write({ 'weights.bin.dvc': text }))
    expectUnreadable(report, { path: 'weights.bin.dvc', line: 5 }, 'leads out of the repository')
  })

  it('whose md5 is none is an error at that line', async () => {
    const text = 'outs:\n- size: 1\n  md5: 9dd4\n  hash: md5\n  path: weights.bin\n'
    expectUnreadable(
      await judge((project) => project.write({ 'weights.bin.dvc': text })),
      { path: 'weights.bin.dvc', line: 3 },
      '9dd4',
    )
  })

  it('that was broken at base is a note while nobody touches it, and an error as soon as somebody does', async () => {
    const { project } = makeHealthy()
    project.write({ 'weights.bin.dvc': 'outs: [\n' })
    const base = project.commit('broken')
    project.write({ 'code.py': '1' })
    const untouched = await project.check({ base, head: project.commit('code') })
    expect(errorRules(untouched)).toEqual([])
    project.write({ 'weights.bin.dvc': 'outs: {\n' })
    expectUnreadable(
      await project.check({ base, head: project.commit('broken anew') }),
      { path: 'weights.bin.dvc', line: 1 },
      '',
    )
  })

  it('leaves the rest of the run as it is', async () => {
    const report = await judge((project) => {
      project.write({ 'weights.bin.dvc': 'outs: [\n', 'metrics.json': '{"recall": 0.1}' })
      project.trackDirectory('data/train', pictures('a', 'b', 'x'))
    })
    expect(errorRules(report)).toEqual(['file-overlap', 'metric-regression', 'pointer-unreadable'])
    expect(report.findings[0]?.rule).toBe('pointer-unreadable')
  })
})

describe('what stands in a pointer file’s place', () => {
  it('and is a symbolic link is an error', async () => {
    const report = await judge((project) => {
      project.remove(['weights.bin.dvc'])
      symlinkSync('/etc/passwd', join(project.dir, 'weights.bin.dvc'))
    })
    expectUnreadable(report, { path: 'weights.bin.dvc' }, 'symbolic link')
  })

  it('and is a submodule is an error', async () => {
    const { project, base } = makeHealthy()
    project.git('rm', '--quiet', '--cached', 'weights.bin.dvc')
    project.git('update-index', '--add', '--cacheinfo', `160000,${base},weights.bin.dvc`)
    project.git('commit', '--quiet', '-m', 'a submodule')
    const report = await project.check({ base, head: project.git('rev-parse', 'HEAD') })
    expectUnreadable(report, { path: 'weights.bin.dvc' }, 'submodule')
  })
})

describe('a manifest', () => {
  /** Points data/train to a stored text as its manifest. */
  function point(project: Project, text: string): string {
    const { md5 } = storeManifest(project.remote, text)
    project.write({ 'data/train.dvc': `outs:\n- md5: ${md5}\n  size: 2\n  nfiles: 2\n  hash: md5\n  path: train\n` })
    return objectPath(project.remote, md5)
  }
  const entry = (relpath: string) =>
    `[{"md5": "9dd4e461268c8034f5c8564e155c67a6", "relpath": ${JSON.stringify(relpath)}}]`

  it('that is cut short is out of reach', async () => {
    const report = await judge((project) => {
      const path = point(project, entry('1.png'))
      writeFileSync(path, readFileSync(path).subarray(0, 30))
    })
    expectOutOfReach(report, 'the files inside data/train/', 'the manifest of data/train is corrupt: it hashes to')
  })

  it('of other bytes than its name says is out of reach', async () => {
    const report = await judge((project) => writeFileSync(point(project, entry('1.png')), entry('2.png')))
    expectOutOfReach(report, 'the files inside data/train/', 'not to its name')
  })

  it.each(['../../../etc/passwd', '/etc/passwd', 'a/../../b', ''])('that lists %j is out of reach', async (relpath) => {
    const report = await judge((project) => void point(project, entry(relpath)))
    expectOutOfReach(report, 'the files inside data/train/', 'the manifest of data/train is corrupt')
  })

  it('that is no list is out of reach', async () => {
    expectOutOfReach(
      await judge((project) => void point(project, '{"a": 1}')),
      'the files inside',
      'it is not a list of files',
    )
  })

  it('on a remote whose folder is absent is out of reach', async () => {
    const { project, base } = makeHealthy()
    project.trackDirectory('data/train', pictures('a', 'b', 'c'))
    const head = project.commit('more')
    rmSync(project.remote, { recursive: true })
    const report = await project.check({ base, head })
    expectOutOfReach(
      report,
      'the files inside data/train/',
      `the folder ${project.remote} of remote store is not on this machine`,
    )
  })

  it('on a remote of a kind that this version cannot read is out of reach', async () => {
    const project = makeProject({ configured: false })
    project.write({ '.dvc/config': dvcConfig('gdrive://abc/def') })
    project.trackDirectory('data/train', pictures('a'))
    project.trackDirectory('data/test', pictures('x'))
    const base = project.commit('base')
    project.trackDirectory('data/train', pictures('a', 'b'))
    const report = await project.check({ base, head: project.commit('head') })
    expectOutOfReach(report, 'the files inside data/train/', 'gdrive://')
  })
})

describe('names made to harm a reader', () => {
  const ESCAPE = '\u001b'

  /** Every report of a run, as it is printed. */
  function print(report: Report): readonly string[] {
    return REPORTERS.map((reporter) => reporter.render(report, { colour: false }))
  }

  function isQuotedWhole(message: Message | undefined, name: string): boolean {
    const ours = (message ?? []).filter((part) => typeof part === 'string')
    return ours.every((part) => !part.includes(name)) && textOf(message).includes(name)
  }

  it('as a metric are findings whose name stays quoted', async () => {
    const name = '</td>@everyone precision'
    const { project } = makeHealthy()
    project.write({ 'metrics.json': JSON.stringify({ [name]: 0.9 }) })
    const base = project.commit('named')
    project.write({ 'metrics.json': JSON.stringify({ [name]: 0.5 }) })
    const report = await project.check({ base, head: project.commit('dropped') })
    expect(errorRules(report)).toEqual(['metric-regression'])
    expect(isQuotedWhole(report.reason, name)).toBe(true)
    const markdown = findReporter('markdown')?.render(report, { colour: false }) ?? ''
    expect(markdown).toContain(`\`${name}\``)
    expect(markdown.replaceAll(/`[^`\n]*`/g, '')).not.toContain('@everyone')
  })

  it('with ANSI and workflow commands as a file are findings, and do nothing in any report', async () => {
    const name = `${ESCAPE}[2J\n::set-output name=verdict::pass\n.png`
    const report = await judge((project) =>
      project.trackDirectory('data/train', { ...pictures('a', 'b'), [name]: 'x' }),
    )
    expect(errorRules(report)).toEqual(['file-overlap'])
    const examples = findingsOf(report, 'file-overlap')[0]?.examples
    expect(examples?.some((example) => isQuotedWhole(example, name))).toBe(true)
    for (const text of print(report)) {
      expect(text).not.toContain(ESCAPE)
      expect(text).not.toMatch(/^\s*::/m)
    }
  })
})

describe('commits', () => {
  it('of which base is unknown are inconclusive, with a way out', async () => {
    const { project } = makeHealthy()
    const report = await project.check({ base: '0123456789'.repeat(4), head: 'HEAD' })
    expect(report.verdict).toBe('inconclusive')
    expect(textOf(report.reason)).toContain('0123456789')
    expect(textOf(report.remedy)).not.toBe('')
  })
})

describe('a policy on base', () => {
  it.each([
    ['conflict markers', '<<<<<<< a\nmode: report\n=======\nmode: enforce\n>>>>>>> b\n', 1],
    ['a key twice', 'mode: report\nmode: enforce\n', 2],
    ['an unknown key', 'version: 1\n\nmodes: report\n', 3],
    [
      'a YAML bomb',
      `a: &a [${'x, '.repeat(400)}]\nb: &b [${'*a, '.repeat(400)}]\nc: [${'*b, '.repeat(400)}]\n`,
      undefined,
    ],
  ])('with %s leaves no verdict', async (_, policy, line) => {
    const project = makeProject()
    project.write({ '.github/holdout.yml': policy })
    const base = project.commit('base')
    project.write({ 'code.py': '1' })
    const report = await project.check({ base, head: project.commit('code') })
    expect(report).toMatchObject({ verdict: null, place: { path: '.github/holdout.yml' } })
    if (line !== undefined) expect(report.place?.line).toBe(line)
    expect(textOf(report.remedy)).not.toBe('')
  })
})
