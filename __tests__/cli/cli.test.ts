import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { buildCli, cliPath, runCli } from '../helpers/cli.js'
import { makeProject } from '../helpers/project.js'
import { pictures } from '../helpers/remote.js'
import { hermeticEnv, makeFolder } from '../helpers/repo.js'

beforeAll(buildCli)

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8'))
const isReport = new Ajv2020({ strict: false }).compile(schema)

function leakingProject() {
  const project = makeProject()
  project.trackDirectory('data/train', pictures('a', 'b'))
  project.trackDirectory('data/test', pictures('x', 'y'))
  const base = project.commit('base')
  project.trackDirectory('data/train', { ...pictures('a', 'b'), 'copy.png': pictures('x')['x.png'] ?? '' })
  return { project, base, head: project.commit('head') }
}

describe('holdout check', () => {
  it('prints one JSON object alone on standard output, valid by the published schema, and exits with the verdict', async () => {
    const { project, base, head } = leakingProject()
    const { exit, stdout, stderr } = await runCli([
      'check',
      '--repo',
      project.dir,
      '--base',
      base,
      '--head',
      head,
      '--json',
    ])
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' })
    const report = JSON.parse(stdout)
    expect(isReport(report)).toBe(true)
    expect(report).toMatchObject({ schemaVersion: 1, verdict: 'fail', base, head })
  })

  it.each([
    ['0, pass, when nothing blocks', 'version: 1\n', 0],
    ['0 for a failing verdict in report mode', 'mode: report\n', 0],
    ['2 for a policy that does not validate', 'splitz: []\n', 2],
    ['3, inconclusive, for a declared split that matches nothing', 'splits: [{name: s, train: [x], test: [y]}]\n', 3],
    ['0 when inconclusive only warns', 'on-inconclusive: warn\nsplits: [{name: s, train: [x], test: [y]}]\n', 0],
  ])('exits with %s', async (_, policy, expected) => {
    const { project, base, head } = leakingProject()
    project.write({ 'notes.md': 'text' })
    const quiet = project.commit('notes')
    const [from, to] = policy.startsWith('mode') ? [base, head] : [head, quiet]
    project.write({ 'policy.yml': policy })
    const own = join(project.dir, 'policy.yml')
    const { exit, stdout } = await runCli([
      'check',
      '--repo',
      project.dir,
      '--base',
      from,
      '--head',
      to,
      '--policy',
      own,
      '--json',
    ])
    expect(exit).toBe(expected)
    expect(isReport(JSON.parse(stdout))).toBe(true)
  })

  it('keeps its exit code when the reader hangs up in the middle', async () => {
    const { project, base } = leakingProject()
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`${index}.png`, `n${index}`]))
    project.trackDirectory('data/train', { ...many, 'copy.png': pictures('x')['x.png'] ?? '' })
    const head = project.commit('many')
    const command = [
      process.execPath,
      cliPath,
      'check',
      '--repo',
      project.dir,
      '--base',
      base,
      '--head',
      head,
      '--json',
    ]
    const { status } = spawnSync('bash', ['-c', `set -o pipefail; ${command.join(' ')} | head -c 10`], {
      env: hermeticEnv,
    })
    expect(status).toBe(1)
  })

  it('names the file and the line of a mistake in the policy', async () => {
    const { project, base, head } = leakingProject()
    project.write({ 'policy.yml': 'version: 1\nsplitz: []\n' })
    const own = join(project.dir, 'policy.yml')
    const { stdout } = await runCli(['check', '--repo', project.dir, '--base', base, '--head', head, '--policy', own])
    expect(stdout).toMatch(/policy\.yml:2/)
    expect(stdout).toContain('Did you mean splits?')
  })

  it('has no colour where NO_COLOR asks for none, or nobody sees it, and has it where FORCE_COLOR asks', async () => {
    const { project, base, head } = leakingProject()
    const args = ['check', '--repo', project.dir, '--base', base, '--head', head]
    const ansi = '\u001b['
    expect((await runCli(args)).stdout).not.toContain(ansi)
    expect((await runCli(args, { FORCE_COLOR: '1' })).stdout).toContain(ansi)
    expect((await runCli(args, { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain(ansi)
  })

  it('has no verdict outside a repository, and says where to run', async () => {
    const { exit, stdout } = await runCli(['check', '--repo', makeFolder(), '--json'])
    expect(exit).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ verdict: null, reason: expect.stringContaining('no git repository') })
  })

  it('refuses to compare the default branch with itself', async () => {
    const { project } = leakingProject()
    const { exit, stdout } = await runCli(['check', '--repo', project.dir, '--json'])
    expect(exit).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ verdict: null, remedy: expect.stringContaining('--base HEAD~1') })
  })

  it('answers a command line that it does not understand with exit code 2, as JSON where that was asked for', async () => {
    const { exit, stdout, stderr } = await runCli(['check', '--bogus', '--json'])
    expect(exit).toBe(2)
    expect(stderr).toContain('--bogus')
    expect(JSON.parse(stdout)).toMatchObject({ verdict: null, reason: expect.stringContaining('--bogus') })
    expect(isReport(JSON.parse(stdout))).toBe(true)
  })
})

describe('holdout diff', () => {
  it('answers for the part that was asked for and exits 0, whatever changed', async () => {
    const { project, base, head } = leakingProject()
    const { exit, stdout } = await runCli(['diff', 'data', base, head, '--repo', project.dir, '--json'])
    expect(exit).toBe(0)
    expect(Object.keys(JSON.parse(stdout))).toEqual(['schemaVersion', 'base', 'head', 'data'])
    expect(JSON.parse(stdout).data.added).toEqual([
      { path: 'data/train/copy.png', base: null, head: expect.stringMatching(/^md5:/) },
    ])
  })

  it('prints paths relative to the folder that it is asked about', async () => {
    const { project, base, head } = leakingProject()
    const { stdout } = await runCli(['diff', 'data', base, head, '--repo', join(project.dir, 'data'), '--json'])
    expect(JSON.parse(stdout).data.added).toMatchObject([{ path: 'train/copy.png' }])
  })

  it('says on standard error what it could not open, and still answers', async () => {
    const { project, base } = leakingProject()
    project.write({ '.dvc/config': '' })
    const moved = project.commit('no remote')
    project.trackDirectory('data/train', pictures('q'))
    const { exit, stdout, stderr } = await runCli([
      'diff',
      'data',
      moved,
      project.commit('q'),
      '--repo',
      project.dir,
      '--json',
    ])
    expect(exit).toBe(0)
    expect(JSON.parse(stdout).data.unknown).toMatchObject([{ path: 'data/train/' }])
    expect(stderr).toContain('data/train/')
    expect(base).not.toBe(moved)
  })

  it('prints nothing on standard output for a revision that is not there', async () => {
    const { project } = leakingProject()
    const { exit, stdout, stderr } = await runCli(['diff', 'data', 'nope', 'main', '--repo', project.dir])
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' })
    expect(stderr).toContain('nope')
  })
})

describe('holdout explain', () => {
  it('tells what a rule means, why it matters, how to mend and how to configure it', async () => {
    const { exit, stdout } = await runCli(['explain', 'metric-regression'])
    expect(exit).toBe(0)
    for (const title of ['What it means', 'Why it matters', 'How to mend it', 'How to configure it'])
      expect(stdout).toContain(title)
  })

  it('suggests the rule that was meant', async () => {
    const { exit, stderr } = await runCli(['explain', 'metric-regresion'])
    expect(exit).toBe(2)
    expect(stderr).toContain('Did you mean metric-regression?')
  })
})

describe('holdout demo', () => {
  it('fails for three separate reasons, and itself exits 0', async () => {
    const { exit, stdout } = await runCli(['demo', '--dir', makeFolder()])
    expect(exit).toBe(0)
    expect(stdout).toContain("Verdict: fail. The guard's exit code: 1")
    expect(stdout).toContain('`file-overlap`**')
    expect(stdout).toContain('`row-overlap`**')
    expect(stdout).toContain('`metric-regression`**')
  })

  it('passes with the bleed and the drop taken out', async () => {
    const { exit, stdout } = await runCli(['demo', '--cured', '--dir', makeFolder()])
    expect(exit).toBe(0)
    expect(stdout).toContain("Verdict: pass. The guard's exit code: 0")
  })
})
