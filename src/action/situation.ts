import { resolve } from 'node:path'
import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import { type Inputs, readInputs } from './inputs.js'

/** All that a step is told by its runner, read once. */
export interface Situation {
  readonly inputs: Inputs
  readonly event: { readonly name: string; readonly file: string }
  /** The folder that the workflow's checkout filled. */
  readonly workspace: string
  /** The folder of the repository that is judged. */
  readonly folder: string
  /** A folder that goes with the job. */
  readonly temp: string
  /** Base addresses of the code host, without a slash at the end. */
  readonly server: string
  readonly api: string
  /** The workflow and the job, which tell this step's comment from others. */
  readonly job: string
}

/** Reads a step's environment; `usage` when an input is wrong or this is no workflow. */
export function readSituation(env: NodeJS.ProcessEnv): Situation {
  const inputs = readInputs(env)
  const workspace = need(env, 'GITHUB_WORKSPACE')
  const server = trimSlash(env.GITHUB_SERVER_URL ?? 'https://github.com')
  return {
    inputs,
    event: { name: need(env, 'GITHUB_EVENT_NAME'), file: need(env, 'GITHUB_EVENT_PATH') },
    workspace,
    folder: resolve(workspace, inputs.path ?? '.'),
    temp: need(env, 'RUNNER_TEMP'),
    server,
    api: trimSlash(env.GITHUB_API_URL ?? 'https://api.github.com'),
    job: `${env.GITHUB_WORKFLOW ?? ''}/${env.GITHUB_JOB ?? ''}`,
  }
}

function need(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name]
  if (value) return value
  throw new HoldoutError('usage', say`${name} is not set, so this is no step of a workflow`, {
    remedy: say`Elsewhere use the command line: ${'npx holdout check'}.`,
  })
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '')
}
