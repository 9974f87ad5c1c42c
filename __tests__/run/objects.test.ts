import { renameSync, rmSync, truncateSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { HoldoutError } from '../../src/errors.js'
import { say } from '../../src/message.js'
import type { OpenStore } from '../../src/ports.js'
import { connectStores } from '../../src/stores/registry.js'
import {
  dvcConfig,
  errorRules,
  findingsOf,
  lockEntry,
  makeProject,
  notCheckedTexts,
  outcomeOf,
  pointerText,
  textOf,
} from '../helpers/project.js'
import { hash, objectPath, pictures, storeFile } from '../helpers/remote.js'
import { makeFolder } from '../helpers/repo.js'

const RULE = 'object-missing'

/** A project of one file, and a head that brings another version of it and a directory of three. */
function makeStory() {
  const project = makeProject()
  project.trackFile('raw.bin', 'one')
  project.trackFile('kept.bin', 'kept')
  const base = project.commit('base')
  const file = project.trackFile('raw.bin', 'two')
  const folder = project.trackDirectory('photos', pictures('a', 'b', 'c'))
  const head = project.commit('head')
  return { project, base, head, file, folder, lose: (md5: string) => rmSync(objectPath(project.remote, md5)) }
}

describe('data that were pushed', () => {
  it('are counted: a file, a manifest and what it lists', async () => {
    const { project, base, head } = makeStory()
    const report = await project.check({ base, head })
    expect(outcomeOf(report, RULE)).toEqual({ id: RULE, outcome: 'completed', checked: 5, total: 5 })
    expect(report.verdict).toBe('pass')
    expect(textOf(report.reason)).toContain('looked for 5 of 5 objects')
    expect(report.lookups).toEqual([{ remote: 'store', method: 'stat', asked: 5, requests: 5 }])
  })
})

describe('a forgotten push', () => {
  it('of a file fails, with its place and the command that mends it', async () => {
    const { project, base, head, file, lose } = makeStory()
    lose(file.md5)
    const report = await project.check({ base, head })
    expect(errorRules(report)).toEqual([RULE])
    const [finding] = findingsOf(report, RULE)
    expect(finding).toMatchObject({
      subject: 'raw.bin',
      place: { path: 'raw.bin.dvc', line: 2 },
      command: 'dvc push raw.bin.dvc -r store',
      new: true,
    })
    expect(textOf(finding?.message)).toContain('expected its object on remote store')
  })

  it('of a file in a directory fails although the manifest is there, and names the file and how to heal it', async () => {
    const { project, base, head, folder, lose } = makeStory()
    lose(hash('b'))
    const [finding, ...rest] = findingsOf(await project.check({ base, head }), RULE)
    expect(rest).toEqual([])
    expect(textOf(finding?.message)).toMatch(/expected all 3 files of the directory .*, found 1 missing/)
    expect(finding?.examples?.map(textOf)).toEqual(['photos/b.png'])
    // DVC itself would push nothing.
    expect(textOf(finding?.remedy)).toContain(`remove files/md5/${folder.md5.slice(0, 2)}/${folder.md5.slice(2)} from`)
  })

  it('names five files of many, and says how many more', async () => {
    const project = makeProject()
    const base = project.commit('base')
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    project.trackDirectory('photos', pictures(...names))
    for (const name of names) rmSync(objectPath(project.remote, hash(name)))
    const [finding] = findingsOf(await project.check({ base, head: project.commit('head') }), RULE)
    expect(finding?.examples?.map(textOf)).toEqual([
      ...['a', 'b', 'c', 'd', 'e'].map((name) => `photos/${name}.png`),
      '… and 2 more',
    ])
  })

  it('of a manifest is told as that, and the files are no riddle beside it', async () => {
    const { project, base, head, folder, lose } = makeStory()
    lose(folder.md5)
    const report = await project.check({ base, head })
    expect(errorRules(report)).toEqual([RULE])
    expect(textOf(findingsOf(report, RULE)[0]?.message)).toContain('expected the manifest of the directory')
  })

  it('of an object that was cut is no present one', async () => {
    const { project, base, head, file } = makeStory()
    truncateSync(objectPath(project.remote, file.md5), 1)
    const [finding] = findingsOf(await project.check({ base, head }), RULE)
    expect(textOf(finding?.message)).toContain('expected an object of 3 bytes on remote store, found one of 1')
  })

  it('shows in every pointer that shares the object, which is asked for once', async () => {
    const { project, base, file, lose } = makeStory()
    project.trackFile('copy.bin', 'two')
    lose(file.md5)
    const report = await project.check({ base, head: project.commit('a copy') })
    expect(findingsOf(report, RULE).map(({ subject }) => subject)).toEqual(['copy.bin', 'raw.bin'])
    expect(report.lookups).toMatchObject([{ asked: 5 }])
  })

  it('is looked for in the layout of the pointer’s own era', async () => {
    const project = makeProject()
    const base = project.commit('base')
    const { md5 } = project.trackFile('old.bin', 'old', 'legacy')
    const head = project.commit('head')
    expect((await project.check({ base, head })).verdict).toBe('pass')
    // The same bytes in the layout of 3.x do not help: DVC looks in one place.
    storeFile(project.remote, 'old', 'modern')
    rmSync(objectPath(project.remote, md5, 'legacy'))
    expect(errorRules(await project.check({ base, head }))).toEqual([RULE])
  })

  it('is looked for on the remote that the pointer names', async () => {
    const project = makeProject()
    const other = makeFolder()
    project.write({ '.dvc/config': `${dvcConfig(project.remote)}['remote "other"']\n    url = ${other}\n` })
    const base = project.commit('base')
    const recorded = project.trackFile('raw.bin', 'raw')
    project.write({ 'raw.bin.dvc': `${pointerText('raw.bin', recorded)}  remote: other\n` })
    const head = project.commit('head')
    const [finding] = findingsOf(await project.check({ base, head }), RULE)
    expect(finding?.command).toBe('dvc push raw.bin.dvc -r other')
    storeFile(other, 'raw')
    expect((await project.check({ base, head })).verdict).toBe('pass')
  })

  it('of a stage’s output names the output, and a project below the root is where the command runs', async () => {
    const project = makeProject({ configured: false })
    project.write({ 'sub/.dvc/config': dvcConfig(project.remote) })
    project.write({ 'sub/dvc.yaml': 'stages:\n  train:\n    cmd: x\n    outs: [model.pkl]\n' })
    const base = project.commit('base')
    const recorded = storeFile(project.remote, 'weights')
    rmSync(objectPath(project.remote, recorded.md5))
    project.write({
      'sub/dvc.lock': `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    outs:\n${lockEntry('model.pkl', recorded)}`,
    })
    const [finding] = findingsOf(await project.check({ base, head: project.commit('head') }), RULE)
    expect(finding?.command).toBe('dvc --cd sub push model.pkl -r store')
  })

  it('can be accepted by the policy', async () => {
    const { project, base, head, file, lose } = makeStory()
    lose(file.md5)
    const policy = 'accept:\n  - { rule: object-missing, subject: "raw.bin", reason: "archived" }\n'
    expect((await project.check({ base, head, policy })).verdict).toBe('pass')
  })
})

describe('what is not asked', () => {
  it('are pointers that did not change, unless all are asked for', async () => {
    const { project, base, head, lose } = makeStory()
    lose(hash('kept'))
    expect((await project.check({ base, head })).verdict).toBe('pass')
    const report = await project.check({ base, head, all: true })
    expect(findingsOf(report, RULE)).toMatchObject([{ level: 'error', subject: 'kept.bin' }])
    expect(outcomeOf(report, RULE)).toMatchObject({ checked: 6, total: 6 })
  })

  it('is a note where a pointer only moved: base has it too', async () => {
    const { project, base, lose } = makeStory()
    project.git('mv', 'kept.bin.dvc', 'moved.bin.dvc')
    project.trackFile('moved.bin', 'kept')
    lose(hash('kept'))
    const report = await project.check({ base, head: project.commit('moved') })
    expect(findingsOf(report, RULE)).toMatchObject([{ level: 'note', subject: 'moved.bin', new: false }])
  })

  it('are data that are never pushed, or lie at their source: listed, and no finding', async () => {
    const project = makeProject()
    project.write({
      'dvc.yaml':
        'stages:\n  train:\n    cmd: x\n    outs: [{ cache.bin: { push: false } }]\n    metrics: [{ m.json: { cache: false } }]\n',
    })
    const base = project.commit('base')
    const entry = (name: string) => `outs:\n- md5: ${hash(name)}\n  size: 1\n  hash: md5\n  path: ${name}\n`
    const gone = storeFile(makeFolder(), 'gone')
    project.write({
      'own.bin.dvc': `${entry('own.bin')}  push: false\n`,
      'repo.bin.dvc': `${entry('repo.bin')}deps:\n- path: x\n  repo:\n    url: https://example.com/x.git\n    rev_lock: ${'a'.repeat(40)}\n`,
      'url.bin.dvc': `${entry('url.bin')}deps:\n- path: https://user:secret@example.com/x\n`,
      'dvc.lock': `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    outs:\n${lockEntry('cache.bin', gone)}${lockEntry('m.json', gone)}`,
      'm.json': '{}',
    })
    const report = await project.check({ base, head: project.commit('head') })
    expect(findingsOf(report, RULE)).toEqual([])
    expect(outcomeOf(report, RULE)).toMatchObject({ outcome: 'skipped', checked: 0 })
    const texts = notCheckedTexts(report).join('\n')
    for (const name of ['own.bin', 'repo.bin', 'url.bin', 'cache.bin']) expect(texts).toContain(`objects of ${name}`)
    expect(texts).not.toContain('m.json')
    expect(texts).not.toContain('secret')
  })

  it('is anything where base has no remote: it starts with the next pull request', async () => {
    const project = makeProject({ configured: false })
    const base = project.commit('nothing yet')
    project.write({ '.dvc/config': dvcConfig(project.remote) })
    project.trackFile('raw.bin', 'raw')
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe('pass')
    expect(textOf(outcomeOf(report, RULE).reason)).toContain('starts with the next pull request')
  })

  it('is anything in a repository without remotes, and it stays calm', async () => {
    const project = makeProject({ configured: false })
    project.write({ '.dvc/.gitignore': '/cache\n' })
    const base = project.commit('base')
    project.write({ 'raw.bin.dvc': pointerText('raw.bin', storeFile(makeFolder(), 'raw')) })
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe('pass')
    expect(outcomeOf(report, RULE)).toMatchObject({ outcome: 'skipped' })
    expect(textOf(outcomeOf(report, RULE).reason)).toBe('base configures no default remote')
  })
})

describe('what cannot be known', () => {
  it('is neither missing nor there: a remote whose folder is not here', async () => {
    const { project, base, head } = makeStory()
    renameSync(project.remote, `${project.remote}-away`)
    const report = await project.check({ base, head })
    expect(report.verdict).toBe('inconclusive')
    expect(findingsOf(report, RULE)).toEqual([])
    expect(outcomeOf(report, RULE)).toMatchObject({ outcome: 'incomplete', checked: 0 })
    expect(notCheckedTexts(report).join()).toContain('is not on this machine')
  })

  it('is what a refusal says, of one object among others too', async () => {
    const { project, base, head, file, lose } = makeStory()
    lose(hash('b'))
    const real = connectStores(process.env)
    const openStore: OpenStore = async (remote) => {
      const store = await real(remote)
      return {
        ...store,
        stat: async (ref, signal) => {
          if (ref.key.endsWith(file.md5.slice(2))) throw new HoldoutError('access', say`forbidden`)
          return store.stat(ref, signal)
        },
      }
    }
    const report = await project.check({ base, head, openStore })
    expect(findingsOf(report, RULE).map(({ subject }) => subject)).toEqual(['photos'])
    expect(outcomeOf(report, RULE)).toMatchObject({ outcome: 'incomplete', checked: 4, total: 5 })
    expect(report.verdict).toBe('fail')
  })

  it('is what base’s remote lacks where the pull request changes the remotes', async () => {
    const { project, base, file, lose } = makeStory()
    lose(file.md5)
    const elsewhere = makeFolder()
    storeFile(elsewhere, 'two')
    project.write({ '.dvc/config': dvcConfig(elsewhere) })
    const report = await project.check({ base, head: project.commit('a new remote') })
    expect(findingsOf(report, RULE)).toEqual([])
    expect(report.verdict).toBe('inconclusive')
    expect(notCheckedTexts(report).join()).toContain('this pull request changes where data lie')
  })

  it('is a version that no pointer records, on a remote that keeps nothing else', async () => {
    const project = makeProject()
    project.write({ '.dvc/config': `${dvcConfig(project.remote)}    version_aware = true\n` })
    const base = project.commit('base')
    project.trackFile('raw.bin', 'raw')
    const [finding] = findingsOf(await project.check({ base, head: project.commit('never pushed') }), RULE)
    expect(textOf(finding?.message)).toContain('1 file without one: never pushed')
    expect(textOf(finding?.remedy)).toContain('commit the pointer file')
  })
})
