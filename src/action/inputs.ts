import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Message } from '../model.js'

/** The names of the inputs, as action.yml declares them. */
export const INPUTS = ['token', 'base', 'head', 'policy', 'path', 'comment', 'key'] as const

type InputName = (typeof INPUTS)[number]

/** What a workflow asks for under `with:`; what is absent is chosen. */
export interface Inputs {
  /** For reading missing commits and writing the comment; absent where the workflow gives none. */
  readonly token?: string
  readonly base?: string
  readonly head?: string
  /** A policy file on disk. */
  readonly policy?: string
  /** The repository's folder, below the workspace unless absolute. */
  readonly path?: string
  readonly comment?: boolean
  /** Tells the comments of two workflows apart. */
  readonly key?: string
}

/** One line, and short enough to be looked at. */
const KEY = /^[^\p{Cc}]{1,100}$/u
const YES_NO: Readonly<Record<string, boolean>> = { true: true, false: false }

/** The inputs of a step's environment; `usage` for a value that none of them takes. */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const { token, base, head, policy, path, comment, key } = Object.fromEntries(
    INPUTS.map((name) => [name, inputOf(name, env)]),
  ) as Readonly<Record<InputName, string | undefined>>
  for (const [name, value] of Object.entries({ base, head })) checkRevision(name, value)
  if (key !== undefined && !KEY.test(key)) {
    throw refuse('key', key, say`Use one line of up to 100 characters, for example ${'nightly'}.`)
  }
  const given = { token, base, head, policy, path, comment: readComment(comment), key }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Inputs
}

/** The environment variable in which a runner hands an input over, by GitHub's rule. */
export function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}

/** An input that is not there and one that is empty are the same to a runner. */
function inputOf(name: InputName, env: NodeJS.ProcessEnv): string | undefined {
  const value = env[variableOf(name)]?.trim()
  return value === '' ? undefined : value
}

function readComment(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined
  const answer = YES_NO[value.toLowerCase()]
  if (answer === undefined) throw refuse('comment', value, say`Write ${'true'} or ${'false'}.`)
  return answer
}

/** A revision is one line that git cannot take for an option. */
function checkRevision(name: string, value: string | undefined): void {
  if (value === undefined || (!value.startsWith('-') && !/[\p{Cc}\s]/u.test(value))) return
  throw refuse(name, value, say`Name one commit: a SHA, a branch as ${'origin/main'}, or ${'HEAD~1'}.`)
}

function refuse(name: string, value: string, remedy: Message): HoldoutError {
  return new HoldoutError('usage', say`the input ${name} cannot be ${value}`, { remedy })
}
