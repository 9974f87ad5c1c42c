import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { pullRequestPayload } from '../events/events.js'
import { buildCli } from '../helpers/cli.js'
import { makeProject } from '../helpers/project.js'
import { hermeticEnv, makeFolder } from '../helpers/repo.js'

const main = join(import.meta.dirname, '../../lib/action/main.js')

beforeAll(buildCli)

/** Runs the step as a process of its own, as a runner does. */
function runMain(env: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], {
    encoding: 'utf8',
    env: { ...hermeticEnv, ...env },
  })
  return { status, stdout, stderr }
}

function pullRequest(): NodeJS.ProcessEnv {
  const project = makeProject()
  const base = project.commit('base')
  project.write({ 'notes.md': 'text' })
  const head = project.commit('head')
  const temp = makeFolder()
  const event = join(temp, 'event.json')
  writeFileSync(event, JSON.stringify(pullRequestPayload(base, head)))
  return {
    GITHUB_WORKSPACE: project.dir,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    RUNNER_TEMP: temp,
    INPUT_COMMENT: 'false',
  }
}

describe('the action as a process', () => {
  it('exits with 0 on a pull request that touches no data', () => {
    const { status, stdout, stderr } = runMain(pullRequest())
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('::group::Holdout: what is compared')
    expect(stdout).toContain('Pass: ')
  })

  it('exits with 2 outside a workflow, and says what to run there', () => {
    const { status, stdout } = runMain({})
    expect(status).toBe(2)
    expect(stdout).toMatch(/::error title=holdout::Usage error: GITHUB_WORKSPACE is not set.*npx holdout check/)
  })

  it('is red on a bug, with a sentence and the trace, and prints no object whole', () => {
    const sabotage = 'throw Object.assign(new TypeError("sabotage"), { request: { body: "SECRET BODY" } })'
    const code = `Date.prototype.toISOString = function () { ${sabotage} }`
    const env = { ...pullRequest(), NODE_OPTIONS: `--import="data:text/javascript,${encodeURIComponent(code)}"` }
    const { status, stdout, stderr } = runMain(env)
    expect(status).toBe(70)
    expect(stdout).toMatch(/TypeError: sabotage\n {4}at /)
    expect(stdout).toMatch(/::error::Holdout \d+\.\d+\.\d+: a bug, not a verdict/)
    expect(stdout + stderr).not.toContain('SECRET BODY')
  })

  it('is red on a bug that nobody waits for', () => {
    const code = 'setTimeout(() => Promise.reject(Object.assign(new Error("late"), { body: "SECRET BODY" })), 1)'
    const env = { ...pullRequest(), NODE_OPTIONS: `--import="data:text/javascript,${encodeURIComponent(code)}"` }
    const { status, stdout, stderr } = runMain(env)
    expect(status).toBe(70)
    expect(stdout).toContain('::error::Holdout')
    expect(stdout + stderr).not.toContain('SECRET BODY')
  })
})
