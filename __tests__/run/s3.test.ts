import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model.js'
import type { Plan } from '../helpers/fault-proxy.js'
import {
  dvcConfig,
  errorRules,
  findingsOf,
  makeProject,
  notCheckedTexts,
  outcomeOf,
  type Project,
} from '../helpers/project.js'
import { hash, objectPath, pictures, type Recorded } from '../helpers/remote.js'
import { answer, openBench } from '../helpers/s3.js'

const bench = openBench()

/** A project whose remote is a bucket, and whose head adds a picture to train, or brings one of test into it. */
async function makeStory(added: 'new' | 'bled', plan: Plan = () => undefined) {
  const project = makeProject()
  const { remote, proxy } = await bench.behind(bench.fill({}), plan)
  project.write({ '.dvc/config': configOf(remote.url, remote.options) })
  project.trackDirectory('data/test', pictures('x', 'y'))
  const before = project.trackDirectory('data/train', pictures('a', 'b'))
  const base = project.commit('base')
  const after = project.trackDirectory('data/train', pictures('a', 'b', added === 'bled' ? 'x' : 'c'))
  const head = project.commit('head')
  return { project, remote, proxy, base, head, manifests: [before, after] }
}

function configOf(url: string, options: Readonly<Record<string, string>>): string {
  const lines = Object.entries(options).map(([key, value]) => `    ${key} = ${value}\n`)
  return dvcConfig(url) + lines.join('')
}

/** Copies what the project's folder holds to the bucket. */
function push({ project, remote }: { project: Project; remote: { url: string } }, recorded: readonly Recorded[]): void {
  const objects = bench.fake.buckets.get(remote.url.split('/')[2] ?? '')
  const test = /md5: (\S+)/.exec(readFileSync(`${project.dir}/data/test.dvc`, 'utf8'))?.[1] ?? ''
  const manifests = [...recorded.map((each) => each.md5), test].map((md5) => objectPath(project.remote, md5))
  const files = ['a', 'b', 'c', 'x', 'y'].map((name) => objectPath(project.remote, hash(name)))
  for (const path of [...manifests, ...files.filter(existsSync)])
    objects?.set(`some/where${path.slice(project.remote.length)}`, readFileSync(path))
}

function expectUnknown(report: Report): string {
  expect(report.verdict).toBe('inconclusive')
  expect(outcomeOf(report, 'file-overlap').outcome).toBe('incomplete')
  const texts = notCheckedTexts(report).join('\n')
  expect(JSON.stringify(report)).not.toMatch(/top-secret|AKIATEST/)
  return texts
}

describe('a check over S3', () => {
  it('finds what bled, and passes what did not', async () => {
    for (const [added, rules] of [
      ['bled', ['file-overlap']],
      ['new', []],
    ] as const) {
      const story = await makeStory(added)
      push(story, story.manifests)
      const report = await story.project.check(story)
      expect(errorRules(report)).toEqual(rules)
      expect(outcomeOf(report, 'file-overlap').outcome).toBe('completed')
    }
  })

  it('fails where a manifest was not pushed, and says what to push', async () => {
    const story = await makeStory('new')
    push(story, story.manifests.slice(0, 1))
    const report = await story.project.check(story)
    expect(errorRules(report)).toEqual(['object-missing'])
    expect(outcomeOf(report, 'file-overlap').outcome).toBe('incomplete')
    expect(report.findings[0]).toMatchObject({ command: 'dvc push data/train.dvc -r store' })
  })

  it.each([
    [
      'a page of HTML with status 200',
      { kind: 'answer', status: 200, body: '<html>Sign in</html>' } as const,
      'corrupt',
    ],
    ['one bit that flipped', { kind: 'flip', at: 20 } as const, 'corrupt'],
    ['half a manifest', { kind: 'cut', after: 20, ending: 'close' } as const, 'broke off'],
    ['a refusal', answer(403, 'AccessDenied'), 's3:ListBucket'],
    ['an absent bucket', answer(404, 'NoSuchBucket'), 'is not there'],
  ])('takes nothing for a manifest that is not one: %s', async (_, fault, text) => {
    const story = await makeStory('bled', ({ url }) => (url?.includes('.dir') ? fault : undefined))
    push(story, story.manifests)
    expect(expectUnknown(await story.project.check(story))).toContain(text)
  })
})

describe('a head that wants credentials for another place', () => {
  it.each(['endpoint', 'bucket'])('never has its %s contacted', async (what) => {
    const { project, remote, base } = await makeStory('new')
    const { remote: evil, proxy } = await bench.behind(bench.fill({}), () => undefined)
    const wanted = what === 'endpoint' ? configOf(remote.url, evil.options) : configOf(evil.url, remote.options)
    project.write({ '.dvc/config': wanted })
    const head = project.commit('evil')
    const before = bench.fake.seen.length
    const report = await project.check({ base, head })
    expectUnknown(report)
    expect(findingsOf(report, 'remote-changed')).toHaveLength(1)
    const asked = bench.fake.seen.slice(before)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter(({ url }) => url.startsWith(`/${evil.url.split('/')[2]}/`))).toEqual([])
    expect(proxy.seen).toEqual([])
  })

  it('cannot bring credentials, a profile or files of its own', async () => {
    const story = await makeStory('bled')
    push(story, story.manifests)
    story.project.write({
      '.dvc/config': configOf(story.remote.url, { ...story.remote.options, access_key_id: 'AKIAEVIL' }),
    })
    const report = await story.project.check({ base: story.base, head: story.project.commit('evil') })
    expect(errorRules(report)).toEqual(['file-overlap'])
    expect(JSON.stringify(bench.fake.seen)).not.toContain('AKIAEVIL')
  })
})
