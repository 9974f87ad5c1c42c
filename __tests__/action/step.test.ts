import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openPorts } from '../../src/action/ports.js'
import { performStep } from '../../src/action/step.js'
import { HoldoutError } from '../../src/errors.js'
import type { Conversation, Ports } from '../../src/ports.js'
import { pullRequestPayload, pushPayload, sha, ZERO } from '../events/events.js'
import { makeProject, type Project } from '../helpers/project.js'
import { pictures } from '../helpers/remote.js'
import { hermeticEnv, makeFolder } from '../helpers/repo.js'
import { makeRunner } from './runner.js'

/** The founding story in one clone that has all commits. */
function bled(): { project: Project; base: string; head: string } {
  const project = makeProject()
  project.trackDirectory('data/train', pictures('a', 'b'))
  project.trackDirectory('data/test', pictures('k', 'l'))
  project.write({ 'metrics.json': '{\n  "precision": 0.92\n}\n' })
  const base = project.commit('base')
  project.trackDirectory('data/train', { ...pictures('a', 'b'), 'copy.png': pictures('k')['k.png'] ?? '' })
  project.write({ 'metrics.json': '{\n  "precision": 0.88\n}\n' })
  return { project, base, head: project.commit('head') }
}

interface Options {
  readonly name?: string
  /** An object, or a text as it stands in the file; `null` for no file. */
  readonly payload?: object | string | null
  readonly folder?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  readonly conversation?: Partial<Conversation>
  readonly openPorts?: () => Promise<Ports>
  readonly broken?: boolean
}

/** Runs a step as a runner would. */
async function perform({ name = 'pull_request', payload = {}, folder, inputs = {}, ...options }: Options) {
  const temp = makeFolder()
  const event = join(temp, 'event.json')
  if (payload !== null) writeFileSync(event, typeof payload === 'string' ? payload : JSON.stringify(payload))
  const runner = makeRunner(options.broken === undefined ? {} : { broken: options.broken })
  const written: string[] = []
  const opened: unknown[] = []
  const conversation: Conversation = {
    list: async () => [],
    create: async (body) => void written.push(body),
    update: async () => undefined,
    ...options.conversation,
  }
  const env = {
    ...{ GITHUB_WORKSPACE: folder ?? temp, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event, RUNNER_TEMP: temp },
    ...options.variables,
    ...{ GITHUB_WORKFLOW: 'CI', GITHUB_JOB: 'guard', INPUT_TOKEN: 'ghs_secret' },
    ...Object.fromEntries(Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])),
  }
  const code = await performStep(env, {
    runner,
    openPorts:
      options.openPorts ??
      ((situation) => openPorts(situation, hermeticEnv, { info: runner.info, warn: runner.info }, undefined)),
    openConversation: (place) => {
      opened.push(place)
      return conversation
    },
  })
  const last = runner.annotations.at(-1)?.text ?? ''
  return { code, runner, written, opened, last, temp }
}

describe('a step on a pull request', () => {
  it('fails with the reason in one sentence, after log, annotations, summary, outputs and comment', async () => {
    const { project, base, head } = bled()
    const seen = await perform({ payload: pullRequestPayload(base, head), folder: project.dir })
    expect(seen.code).toBe(1)
    expect(seen.last).toMatch(/^Fail: Split data\/\{train,test\}: expected no new test file in train, found 1 of 2/)
    expect(seen.runner.annotations.map(({ level, at }) => `${level} ${at ?? ''}`)).toEqual([
      'error data/train.dvc:2',
      'error metrics.json:2',
      'error ',
    ])
    expect(seen.runner.outputs).toMatchObject({ verdict: 'fail' })
    expect(JSON.parse(readFileSync(String(seen.runner.outputs.report), 'utf8'))).toMatchObject({
      verdict: 'fail',
      base,
      head,
    })
    expect(seen.runner.summaryText()).toContain('**Fail:**')
    expect(seen.written).toHaveLength(1)
    expect(seen.opened).toEqual([
      { owner: 'acme', repo: 'fraud', number: 7, token: 'ghs_secret', apiUrl: 'https://api.github.com' },
    ])
  })

  it('hides the token, and the form in which git sends it, before anything else', async () => {
    const { runner } = await perform({ payload: null })
    expect(runner.secrets).toEqual(['ghs_secret', Buffer.from('x-access-token:ghs_secret').toString('base64')])
  })

  it('hides the key of the sketches too', async () => {
    const { runner } = await perform({ payload: null, variables: { HOLDOUT_SKETCH_KEY: 'k'.repeat(40) } })
    expect(runner.secrets).toContain('k'.repeat(40))
  })

  it('shows both commits, and closes its groups', async () => {
    const { project, base, head } = bled()
    const { runner } = await perform({ payload: pullRequestPayload(base, head), folder: project.dir })
    expect(runner.lines).toEqual(expect.arrayContaining([`Base ${base}`, `Head ${head}`]))
    expect(runner.lines.filter((line) => line.startsWith('[ '))).toHaveLength(2)
    expect(runner.lines.filter((line) => line === ']')).toHaveLength(2)
  })

  it.each([
    ['a token that may only read', 'access', 'it answered 403'],
    ['a host that is away', 'transient', 'no answer'],
  ] as const)('keeps its verdict with %s, and warns', async (_, kind, text) => {
    const { project, base, head } = bled()
    const refuse = async () => {
      throw new HoldoutError(kind, [text])
    }
    const options = { payload: pullRequestPayload(base, head, { fork: true }), folder: project.dir }
    const seen = await perform({ ...options, conversation: { list: refuse, create: refuse } })
    expect(seen.code).toBe(1)
    const warning = seen.runner.annotations.find(({ level }) => level === 'warning')
    expect(warning?.text).toContain(text)
    expect(warning?.text).toContain('The verdict stands')
  })

  it('writes no comment where the workflow wants none', async () => {
    const { project, base, head } = bled()
    const options = { payload: pullRequestPayload(base, head), folder: project.dir }
    expect((await perform({ ...options, inputs: { comment: 'false' } })).opened).toEqual([])
  })

  it('tells its comment from others by workflow and job, or by the key that it is given', async () => {
    const { project, base, head } = bled()
    const options = { payload: pullRequestPayload(base, head), folder: project.dir }
    const [own, keyed] = [await perform(options), await perform({ ...options, inputs: { key: 'nightly' } })]
    expect(own.written[0]).toMatch(/^<!-- holdout:CI-guard-/)
    expect(keyed.written[0]).toMatch(/^<!-- holdout:nightly -->/)
  })

  it('passes where the policy file that it names lets it', async () => {
    const { project, base, head } = bled()
    project.write({ 'own.yml': 'mode: report\n' })
    const options = { payload: pullRequestPayload(base, head), folder: project.dir }
    const { code, runner } = await perform({ ...options, inputs: { policy: 'own.yml' } })
    expect({ code, verdict: runner.outputs.verdict }).toEqual({ code: 0, verdict: 'fail' })
    expect(runner.lines.at(-1)).toMatch(/^Fail: /)
  })

  it('is a mistake where that file is not there', async () => {
    const { project, base, head } = bled()
    const options = { payload: pullRequestPayload(base, head), folder: project.dir, inputs: { policy: 'gone.yml' } }
    const { code, last } = await perform(options)
    expect({ code, last }).toEqual({ code: 2, last: expect.stringContaining('gone.yml cannot be read (ENOENT)') })
  })

  it('comments on what cannot be judged too', async () => {
    const { project, base } = bled()
    const seen = await perform({ payload: pullRequestPayload(base, sha('e')), folder: project.dir })
    expect(seen.code).toBe(3)
    expect(seen.runner.outputs).toMatchObject({ verdict: 'inconclusive', findings: '[]' })
    expect(seen.written[0]).toContain('**Inconclusive:**')
  })
})

describe('a step on another event', () => {
  it('judges a push, and writes no comment', async () => {
    const { project, base, head } = bled()
    const options = { name: 'push', payload: pushPayload(base, head), folder: project.dir }
    const seen = await perform({ ...options, inputs: { comment: 'true' } })
    expect({ code: seen.code, opened: seen.opened }).toEqual({ code: 1, opened: [] })
    expect(seen.runner.lines).toContain('Comment: none, for this event is about no pull request')
  })

  it('passes a deleted branch, and says that nothing was judged', async () => {
    const { project, base } = bled()
    const seen = await perform({ name: 'push', payload: pushPayload(base, ZERO), folder: project.dir })
    expect(seen.code).toBe(0)
    expect(seen.runner.outputs).toEqual({ verdict: 'none', findings: '[]' })
    expect(seen.last).toBe('Nothing to judge: refs/heads/retrain was deleted: there is no commit to judge.')
    expect(seen.runner.summaryText()).toContain('nothing to judge')
  })

  it('judges what a dispatched workflow names', async () => {
    const { project, base, head } = bled()
    const seen = await perform({ name: 'workflow_dispatch', folder: project.dir, inputs: { base, head } })
    expect(seen.runner.outputs).toMatchObject({ verdict: 'fail' })
  })
})

describe('a step that cannot begin is red, and says what to do:', () => {
  const usage = { verdict: 'usage-error', findings: '[]' }

  it.each([
    ['without a payload', null, /event\.json cannot be read \(ENOENT\)/],
    ['with half a payload', '{"pull_request": {', /event\.json is not JSON/],
    [
      'with the payload of another event',
      pushPayload(sha('a'), sha('b')),
      /number is expected at pull_request\.number/,
    ],
    ['with a payload of nothing', {}, /and it is empty/],
  ])('%s', async (_, payload, expected) => {
    const { code, runner, last, opened } = await perform({ payload })
    expect({ code, opened }).toEqual({ code: 2, opened: [] })
    expect(runner.outputs).toMatchObject(usage)
    expect(last).toMatch(expected)
  })

  it('in a folder without a repository', async () => {
    const { code, last } = await perform({ payload: pullRequestPayload(sha('a'), sha('b')) })
    expect(code).toBe(2)
    expect(last).toContain('is no git repository that can be opened')
    expect(last).toContain('check the repository out first')
  })

  it('in a folder that is not there', async () => {
    const { code, last } = await perform({ payload: pullRequestPayload(sha('a'), sha('b')), inputs: { path: 'gone' } })
    expect({ code, last }).toEqual({ code: 2, last: expect.stringContaining('gone cannot be opened') })
  })

  it('with an input that cannot be', async () => {
    const { code, runner, last } = await perform({ inputs: { comment: 'maybe' } })
    expect(code).toBe(2)
    expect(last).toBe('Usage error: The input comment cannot be maybe. Write true or false.')
    expect(runner.outputs).toEqual(usage)
  })
})

describe('a step whose runner fails', () => {
  it('keeps its verdict, and warns of each thing that was not written', async () => {
    const { project, base, head } = bled()
    const seen = await perform({ payload: pullRequestPayload(base, head), folder: project.dir, broken: true })
    expect(seen.code).toBe(1)
    const warnings = seen.runner.annotations.filter(({ level }) => level === 'warning').map(({ text }) => text)
    expect(warnings).toEqual([
      'Holdout: the outputs are incomplete (ENOSPC: no space left on device). The verdict stands.',
      'Holdout: the job summary was not written (ENOSPC: no space left on device). The verdict stands.',
    ])
  })
})

describe('a bug', () => {
  it('is thrown, never a verdict', async () => {
    const broken = async (): Promise<Ports> => {
      throw new TypeError('undefined is not a function')
    }
    await expect(perform({ payload: pullRequestPayload(sha('a'), sha('b')), openPorts: broken })).rejects.toThrow(
      TypeError,
    )
  })
})
