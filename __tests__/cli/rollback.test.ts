import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { buildCli, runCli } from '../helpers/cli.js'
import { dvcConfig, lockEntry, makeProject, pointerText } from '../helpers/project.js'
import { hash, objectPath, pictures, storeFile } from '../helpers/remote.js'
import { makeFolder } from '../helpers/repo.js'

beforeAll(buildCli, 120_000)

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/rollback.schema.json'), 'utf8'))
const isValid = new Ajv2020({ strict: false }).compile(schema)

/** Two versions of a file, a directory and two stages; the second one is on a branch. */
function makeStory() {
  const project = makeProject()
  const recorded = (text: string) => storeFile(project.remote, text)
  const lock = (version: string) =>
    `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    outs:\n${lockEntry('model.pkl', recorded(`model ${version}`))}  tune:\n    cmd: y\n    outs:\n${lockEntry('tuned.pkl', recorded(`tuned ${version}`))}`
  const write = (version: string) => {
    project.trackFile('data/raw.csv', `raw ${version}`)
    project.trackDirectory('data/photos', pictures('a', version))
    project.write({
      'dvc.yaml': 'stages:\n  train: { cmd: x, outs: [model.pkl] }\n  tune: { cmd: y, outs: [tuned.pkl] }\n',
      'dvc.lock': lock(version),
      'README.md': version,
    })
  }
  write('one')
  const base = project.commit('base')
  project.git('checkout', '--quiet', '-b', 'work')
  write('two')
  const head = project.commit('head')
  const show = (commit: string, path: string) => `${project.git('show', `${commit}:${path}`)}\n`
  const read = (path: string) => readFileSync(join(project.dir, path), 'utf8')
  const go = async (...args: readonly string[]) => {
    const answer = await runCli(['rollback', ...args, '--repo', project.dir])
    return { ...answer, changed: project.git('status', '--porcelain', '-uall').split('\n').filter(Boolean) }
  }
  const goJson = async (...args: readonly string[]) => {
    const { exit, stdout, changed } = await go(...args, '--json')
    const answer = JSON.parse(stdout)
    expect(isValid(answer)).toBe(true)
    return { exit, answer, changed }
  }
  return { project, base, head, show, read, go, goJson }
}

describe('holdout rollback', () => {
  it('puts all data that changed back to the merge base, and nothing else', async () => {
    const { base, show, read, go } = makeStory()
    const { exit, stdout, changed } = await go()
    expect(exit).toBe(0)
    expect(changed).toEqual([' M data/photos.dvc', ' M data/raw.csv.dvc', ' M dvc.lock'])
    for (const path of ['data/photos.dvc', 'data/raw.csv.dvc', 'dvc.lock']) expect(read(path)).toBe(show(base, path))
    expect(stdout).toContain('Put 3 pointer files back')
    expect(stdout).toContain('all 6 objects behind them are on their remote')
    expect(stdout).toContain('dvc pull')
    expect((await go()).stdout).toContain('Nothing to do')
  })

  it('puts back what is named: of a lock one stage alone', async () => {
    const { base, head, show, read, goJson } = makeStory()
    const { exit, answer, changed } = await goJson('model.pkl')
    expect(exit).toBe(0)
    expect(changed).toEqual([' M dvc.lock'])
    expect(answer).toMatchObject({
      outcome: 'restored',
      to: base,
      files: [{ path: 'dvc.lock', changed: true, data: ['model.pkl'] }],
      objects: 1,
      command: 'dvc pull model.pkl',
    })
    const [own, other] = [hash('model one'), hash('tuned two')]
    expect(read('dvc.lock')).toBe(show(head, 'dvc.lock').replace(hash('model two'), own))
    expect(read('dvc.lock')).toContain(other)
  })

  it.each([
    ['a pointer file', 'data/raw.csv.dvc', [' M data/raw.csv.dvc']],
    ['a folder', 'data', [' M data/photos.dvc', ' M data/raw.csv.dvc']],
    ['a file inside a directory', 'data/photos/a.png', [' M data/photos.dvc']],
  ])('takes for a name %s', async (_, name, expected) => {
    expect((await makeStory().go(name)).changed).toEqual(expected)
  })

  it('says what it would do, and does nothing', async () => {
    const { exit, answer, changed } = await makeStory().goJson('--dry-run')
    expect([exit, answer.outcome, changed]).toEqual([0, 'planned', []])
    expect(answer.files).toHaveLength(3)
  })

  it('goes to any commit that is named', async () => {
    const { project, show, base, read, go } = makeStory()
    project.trackFile('data/raw.csv', 'raw three')
    project.commit('three')
    expect((await go('data/raw.csv', '--to', base)).exit).toBe(0)
    expect(read('data/raw.csv.dvc')).toBe(show(base, 'data/raw.csv.dvc'))
  })

  it('writes again a pointer file that is gone, and keeps the mode of one that is there', async () => {
    const { project, read, show, base, go } = makeStory()
    project.remove(['data/raw.csv.dvc'])
    chmodSync(join(project.dir, 'data/photos.dvc'), 0o755)
    project.commit('gone')
    expect((await go('data')).exit).toBe(0)
    expect(read('data/raw.csv.dvc')).toBe(show(base, 'data/raw.csv.dvc'))
    expect(statSync(join(project.dir, 'data/photos.dvc')).mode & 0o777).toBe(0o755)
  })

  it('leaves what came later alone, and says so', async () => {
    const { project, goJson } = makeStory()
    project.trackFile('data/new.csv', 'new')
    project.commit('new')
    const { answer, exit } = await goJson()
    expect(exit).toBe(0)
    expect(answer.leftAlone).toMatchObject([{ what: 'data/new.csv', reason: 'it came later' }])
    const named = await goJson('data/new.csv')
    expect([named.exit, named.answer.outcome]).toEqual([2, null])
    expect(named.answer.reason).toContain('came later')
  })
})

describe('a rollback from a report', () => {
  it('takes what its blocking findings name, and all data for a metric', async () => {
    const { project, base, head, go } = makeStory()
    const file = join(makeFolder(), 'report.json')
    const save = (...findings: readonly object[]) => writeFileSync(file, JSON.stringify({ base, head, findings }))
    const line =
      readFileSync(join(project.dir, 'dvc.lock'), 'utf8')
        .split('\n')
        .findIndex((text) => text.includes(hash('tuned two'))) + 1
    save(
      { level: 'error', location: { path: 'dvc.lock', line } },
      { level: 'warning', location: { path: 'data/raw.csv.dvc', line: 2 } },
    )
    expect((await go('--from', file, '--dry-run')).stdout).toMatch(/dvc.lock: tuned.pkl\n.*\n.*dvc pull tuned.pkl/)
    save({ level: 'error', location: { path: 'metrics.json', line: 1 } })
    expect((await go('--from', file)).changed).toHaveLength(3)
  })

  it('of the guard itself brings back what the guard found', async () => {
    const { project, base, show, read, go } = makeStory()
    const file = join(makeFolder(), 'report.json')
    rmSync(objectPath(project.remote, hash('raw two')))
    const { stdout, exit } = await runCli(['check', '--repo', project.dir, '--base', base, '--json'])
    expect(exit).toBe(1)
    writeFileSync(file, stdout)
    expect((await go('--from', file)).changed).toEqual([' M data/raw.csv.dvc'])
    expect(read('data/raw.csv.dvc')).toBe(show(base, 'data/raw.csv.dvc'))
  })

  it.each(['', '[]', '{"base": "HEAD", "findings": []}', '{"base": 1}'])(
    'is refused when it is none: %s',
    async (text) => {
      const file = join(makeFolder(), 'report.json')
      writeFileSync(file, text)
      const { exit, stderr } = await makeStory().go('--from', file)
      expect(exit).toBe(2)
      expect(stderr).toContain('cannot be read')
    },
  )
})

describe('a rollback is refused', () => {
  it('where one object is gone, a file of a directory included, and nothing is written', async () => {
    const { project, goJson } = makeStory()
    rmSync(objectPath(project.remote, hash('one')))
    const { exit, answer, changed } = await goJson()
    expect([exit, answer.outcome, changed]).toEqual([1, 'refused', []])
    expect(answer.missing).toEqual([{ path: 'data/photos', remote: 'store', files: ['data/photos/one.png'] }])
    expect((await makeStory().go('data/raw.csv')).exit).toBe(0)
  })

  it('where nobody can tell', async () => {
    const { project, goJson } = makeStory()
    rmSync(project.remote, { recursive: true })
    const { exit, answer, changed } = await goJson('data/raw.csv')
    expect([exit, answer.outcome, changed]).toEqual([3, 'refused', []])
    expect(answer.unknown[0].reason).toContain('is not on this machine')
  })

  it('where it would lose changes that are not committed, unless that is wanted', async () => {
    const { project, base, show, read, go } = makeStory()
    project.write({ 'data/raw.csv.dvc': pointerText('raw.csv', storeFile(project.remote, 'mine')) })
    const { exit, stderr } = await go('data')
    expect(exit).toBe(2)
    expect(stderr).toContain('data/raw.csv.dvc has changes that are not committed')
    expect((await go('data/photos')).exit).toBe(0)
    expect((await go('data', '--force')).exit).toBe(0)
    expect(read('data/raw.csv.dvc')).toBe(show(base, 'data/raw.csv.dvc'))
  })

  it('where a link leads out of the work tree, on the way or at its end', async () => {
    const { project, go } = makeStory()
    const outside = makeFolder()
    writeFileSync(join(outside, 'raw.csv.dvc'), 'precious')
    rmSync(join(project.dir, 'data/raw.csv.dvc'))
    symlinkSync(join(outside, 'raw.csv.dvc'), join(project.dir, 'data/raw.csv.dvc'))
    for (const force of [[], ['--force']]) expect((await go('data/raw.csv', ...force)).exit).toBe(2)
    rmSync(join(project.dir, 'data'), { recursive: true })
    symlinkSync(outside, join(project.dir, 'data'))
    for (const force of [[], ['--force']]) {
      const { exit, stderr } = await go('data/raw.csv', ...force)
      expect(exit).toBe(2)
      expect(stderr).toContain('is a link')
    }
    expect(readFileSync(join(outside, 'raw.csv.dvc'), 'utf8')).toBe('precious')
    expect(readdirSync(outside)).toEqual(['raw.csv.dvc'])
  })

  it.each([
    ['out of the repository', '../x'],
    ['that no pointer stands for', 'nothing.csv'],
    ['whose bytes are in git', 'README.md'],
  ])('for a path %s', async (_, path) => {
    expect(await makeStory().goJson(path)).toMatchObject({ exit: 2, answer: { outcome: null }, changed: [] })
  })

  it('for a stage that is not there any more', async () => {
    const { project, go } = makeStory()
    project.write({ 'dvc.yaml': 'stages:\n  tune: { cmd: y, outs: [tuned.pkl] }\n' })
    project.commit('one stage')
    const { exit, stderr } = await go('model.pkl')
    expect(exit).toBe(2)
    expect(stderr).toContain('the stage train is not what it was')
  })

  it('on the default branch, where nothing says how far to go back', async () => {
    const { project, go } = makeStory()
    project.git('checkout', '--quiet', 'main')
    const { exit, stderr } = await go()
    expect(exit).toBe(2)
    expect(stderr).toContain('--to HEAD~1')
  })

  it('leaves no file behind', async () => {
    const { project, go } = makeStory()
    await go()
    const rest = readdirSync(project.dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.includes('.holdout'),
    )
    expect(rest).toEqual([])
    expect(existsSync(join(project.dir, 'data/raw.csv'))).toBe(false)
  })

  it('asks the remotes of the default branch, not those of the work tree', async () => {
    const { project, go } = makeStory()
    project.write({ '.dvc/config': dvcConfig(makeFolder()) })
    project.commit('another remote')
    expect((await go('data/raw.csv')).exit).toBe(0)
  })
})
