import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message, Remote } from '../../model.js'
import type { Environment } from '../../ports.js'

/** DVC's ways to write yes and no; undefined for anything else. */
export function flag(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined
  if (/^(1|true|yes|on|enable)$/i.test(text)) return true
  return /^(0|false|no|off|disable)$/i.test(text) ? false : undefined
}

/**
 * A file that an option names. A relative path starts in the repository's `.dvc/`, where a pull request could put
 * another file.
 */
export function fileOf(remote: Remote, option: string): string | undefined {
  const path = remote.options[option]
  if (path === undefined || path === '') return undefined
  if (/^~(\/|$)/.test(path)) return join(homedir(), path.slice(1))
  if (isAbsolute(path)) return path
  throw refuseOption(
    remote,
    option,
    path,
    say`Name it by its whole path, outside the repository, or use the environment.`,
  )
}

/** The error for an option that cannot hold. */
export function refuseOption(remote: Remote, option: string, value: string, remedy: Message): HoldoutError {
  const message = say`the option ${option} of remote ${remote.name} cannot be used: ${value}`
  return new HoldoutError('access', message, { place: remote.place, remedy })
}

/** `HOLDOUT_REMOTE_<NAME>_<WHAT>`, in which everything of the remote's name but letters and digits is `_`. */
export function variableOf(remote: Remote, what: 'USER' | 'PASSWORD' | 'TOKEN'): string {
  return `HOLDOUT_REMOTE_${remote.name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_${what}`
}

/** An option of base, or the environment's variable for it. */
export function secretOf(
  remote: Remote,
  environment: Environment,
  option: string,
  what: 'USER' | 'PASSWORD' | 'TOKEN',
): string | undefined {
  return remote.options[option] || environment[variableOf(remote, what)] || undefined
}
