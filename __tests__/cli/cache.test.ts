import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { buildCli, runCli } from '../helpers/cli.js'
import { makeProject } from '../helpers/project.js'
import { pictures } from '../helpers/remote.js'
import { makeFolder } from '../helpers/repo.js'

beforeAll(buildCli)

/** A project with a leak between two directories, and the check of it. */
function makeLeak() {
  const project = makeProject()
  project.trackDirectory('data/train', pictures('a', 'b'))
  project.trackDirectory('data/test', pictures('x', 'y'))
  const base = project.commit('base')
  project.trackDirectory('data/train', { ...pictures('a', 'b'), 'copy.png': pictures('x')['x.png'] ?? '' })
  const head = project.commit('head')
  const check = (env: NodeJS.ProcessEnv) =>
    runCli(['check', '--repo', project.dir, '--base', base, '--head', head, '--json'], env)
  return { project, check }
}

const manifestsIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])

describe('the manifests that the command line keeps', () => {
  it('give the same answer on overlap when the remote is away, and none on what lies there now', async () => {
    const { project, check } = makeLeak()
    const HOLDOUT_CACHE = makeFolder()
    const first = await check({ HOLDOUT_CACHE })
    expect(manifestsIn(join(HOLDOUT_CACHE, 'manifests'))).toHaveLength(3)
    renameSync(project.remote, `${project.remote}-away`)
    const second = await check({ HOLDOUT_CACHE })
    renameSync(`${project.remote}-away`, project.remote)
    expect([first.exit, second.exit]).toEqual([1, 1])
    const [known, kept] = [first, second].map(({ stdout }) => JSON.parse(stdout))
    expect(kept.overlaps).toEqual(known.overlaps)
    expect(kept.findings).toEqual(known.findings)
    const outcomes = (report: { checks: { id: string; outcome: string }[] }) =>
      report.checks.map(({ id, outcome }) => `${id}: ${outcome}`)
    const changed = outcomes(kept).filter((line) => !outcomes(known).includes(line))
    expect(changed).toEqual(['object-missing: incomplete'])
  })

  it('are of no use when they are damaged, and mended', async () => {
    const { check } = makeLeak()
    const HOLDOUT_CACHE = makeFolder()
    const first = await check({ HOLDOUT_CACHE })
    const folder = join(HOLDOUT_CACHE, 'manifests')
    for (const name of manifestsIn(folder)) writeFileSync(join(folder, name), '[]')
    const second = await check({ HOLDOUT_CACHE })
    expect(withoutTimes(second.stdout)).toEqual(withoutTimes(first.stdout))
    expect(second.stderr).toBe('')
  })

  it('lie in the cache folder of the user', async () => {
    const { check } = makeLeak()
    const [home, xdg] = [makeFolder(), makeFolder()]
    await check({ XDG_CACHE_HOME: xdg })
    expect(manifestsIn(join(xdg, 'holdout/manifests'))).toHaveLength(3)
    await check({ HOME: home, XDG_CACHE_HOME: 'relative' })
    const place = process.platform === 'darwin' ? 'Library/Caches' : '.cache'
    expect(manifestsIn(join(home, place, 'holdout/manifests'))).toHaveLength(3)
  })

  it('are none when the user wants none', async () => {
    const { project, check } = makeLeak()
    const xdg = makeFolder()
    await check({ XDG_CACHE_HOME: xdg, HOLDOUT_CACHE: 'off' })
    expect(readdirSync(xdg)).toEqual([])
    rmSync(project.remote, { recursive: true })
    expect((await check({ XDG_CACHE_HOME: xdg, HOLDOUT_CACHE: 'off' })).exit).toBe(3)
  })

  it('do without a folder: in silence by default, with one line when it was named', async () => {
    const { check } = makeLeak()
    const silent = await check({ HOME: '/dev/null' })
    expect(silent).toMatchObject({ exit: 1, stderr: '' })
    const told = await check({ HOLDOUT_CACHE: '/dev/null' })
    expect(told).toMatchObject({
      exit: 1,
      stderr: 'Nothing is kept for the next run: ENOTDIR in the cache folder.\n',
    })
  })

  it('are not made by the demo', async () => {
    const xdg = makeFolder()
    const { exit } = await runCli(['demo', '--dir', makeFolder()], { XDG_CACHE_HOME: xdg })
    expect(exit).toBe(0)
    expect(readdirSync(xdg)).toEqual([])
  })
})

/** A report without the moments at which it was made. */
function withoutTimes(text: string): unknown {
  const { audit, ...report } = JSON.parse(text)
  const { startedAt: _, finishedAt: __, ...rest } = audit
  return { ...report, audit: rest }
}
