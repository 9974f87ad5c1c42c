import { describe, expect, it } from '@jest/globals'
import { INPUTS, readInputs, variableOf } from '../../src/action/inputs.js'
import { readSituation } from '../../src/action/situation.js'

const env = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value]))

/** What an error says, with its remedy. */
function complaint(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return JSON.stringify(error, ['kind', 'text', 'remedy', 'quoted']) + String(error)
  }
  return 'no error'
}

describe('the inputs', () => {
  it('are absent where a workflow gives none, or empty ones', () => {
    expect(readInputs({})).toEqual({})
    expect(readInputs(env(Object.fromEntries(INPUTS.map((name) => [name, '  ']))))).toEqual({})
  })

  it('are read as they are written', () => {
    const given = { token: 't', base: 'origin/main', head: 'HEAD~1', policy: 'p.yml', path: 'sub', key: 'CI / nightly' }
    expect(readInputs(env({ ...given, comment: ' False ' }))).toEqual({ ...given, comment: false })
    expect(readInputs(env({ comment: 'true' }))).toEqual({ comment: true })
  })

  it.each([
    ['comment', 'yes'],
    ['comment', '1'],
    ['base', '--output=x'],
    ['base', 'main other'],
    ['head', 'a\nb'],
    ['key', 'a\nb'],
    ['key', 'k'.repeat(101)],
  ])('are refused by name: %s cannot be %j', (name, value) => {
    expect(complaint(() => readInputs(env({ [name]: value })))).toMatch(
      new RegExp(`"kind":"usage".*"remedy".*the input ${name} cannot be `, 's'),
    )
  })
})

describe('the situation of a step', () => {
  const runner = {
    GITHUB_WORKSPACE: '/work',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: '/e.json',
    RUNNER_TEMP: '/t',
  }

  it('is GitHub’s where the runner does not say another host', () => {
    expect(readSituation(runner)).toEqual({
      inputs: {},
      event: { name: 'push', file: '/e.json' },
      workspace: '/work',
      folder: '/work',
      temp: '/t',
      server: 'https://github.com',
      api: 'https://api.github.com',
      job: '/',
    })
  })

  it('is an Enterprise server’s where it does', () => {
    const server = { GITHUB_SERVER_URL: 'https://git.acme.example/', GITHUB_API_URL: 'https://git.acme.example/api/v3' }
    const job = { GITHUB_WORKFLOW: 'CI', GITHUB_JOB: 'guard', ...env({ path: 'sub' }) }
    expect(readSituation({ ...runner, ...server, ...job })).toMatchObject({
      server: 'https://git.acme.example',
      api: 'https://git.acme.example/api/v3',
      job: 'CI/guard',
      folder: '/work/sub',
    })
  })

  it.each(Object.keys(runner))('is none without %s', (name) => {
    expect(complaint(() => readSituation({ ...runner, [name]: '' }))).toMatch(
      new RegExp(`"kind":"usage".*npx holdout check.*${name} is not set, so this is no step of a workflow`, 's'),
    )
  })
})
