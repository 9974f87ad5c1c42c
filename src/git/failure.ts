import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Message } from '../model.js'

/** How a git process ended when it did not do its work. */
export interface Ending {
  readonly code?: number | null
  readonly signal?: NodeJS.Signals | null
  readonly stderr: string
}

/** Why a git process could not be started, or was stopped by an abort signal. */
export function explainStart(args: readonly string[], cause: Error): HoldoutError {
  if (cause.name === 'AbortError') return explainStop(args, cause)
  if ('code' in cause && cause.code === 'ENOENT') {
    const remedy = say`Install git 2.30 or newer and make sure that it is on the PATH.`
    return new HoldoutError('access', say`Holdout needs git, and git is not on the PATH.`, { remedy, cause })
  }
  return new HoldoutError('access', [`git ${args[0]} could not be started: `, { quoted: cause.message }], { cause })
}

/** Git was not let finish: the run was aborted, or the repository closed. */
export function explainStop(args: readonly string[], cause?: Error): HoldoutError {
  return new HoldoutError('transient', [`git ${args[0]} was stopped before it was done.`], { cause })
}

/** Why a git process failed, in git's own words without credentials. */
export function explainExit(args: readonly string[], ending: Ending): HoldoutError {
  const command = `git ${args[0]}`
  if (ending.signal) return new HoldoutError('transient', [`${command} was ended by ${ending.signal}.`])
  if (ending.stderr.includes('safe.directory')) return explainOwnership(ending.stderr)
  const text: Message = [`${command} failed: `, { quoted: complaint(ending) }]
  return new HoldoutError('access', text, { remedy: say`Run git fsck to see whether the repository is whole.` })
}

/** The one line of standard error that says what went wrong, safe to print: no credentials, no control characters. */
export function complaint(ending: Ending): string {
  const lines = ending.stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  const line = lines.find((each) => /^(fatal|error):/.test(each)) ?? lines.at(-1) ?? `exit code ${ending.code}`
  return redact(line)
    .replace(/\p{Cc}/gu, '?')
    .slice(0, 500)
}

/** Text without the credentials and queries of the URLs in it. */
export function redact(text: string): string {
  return text.replace(/\/\/[^\s'"]*@/g, '//***@').replace(/(:\/\/[^\s'"?]*\?)[^\s'"]+/g, '$1***')
}

function explainOwnership(stderr: string): HoldoutError {
  const folder = /safe\.directory (\S.*)$/m.exec(stderr)?.[1]?.trim() ?? 'FOLDER'
  return new HoldoutError('access', say`git does not trust this repository: its folder belongs to another user.`, {
    remedy: say`Run: git config --global --add safe.directory ${folder}`,
  })
}
