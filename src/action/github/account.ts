/** Who wrote a comment: accounts as REST and GraphQL name them. */

import { isRecord, numberOf, textOf } from './answer.js'

/** An account, as far as the host tells. */
export interface Account {
  readonly login: string
  readonly id?: number
  /** `User`, `Bot`, … */
  readonly type?: string
}

/** The account of the token that GitHub gives to a workflow. */
export const WORKFLOW_ACCOUNT: Account = { login: 'github-actions[bot]', type: 'Bot' }

/** REST's `user` or GraphQL's `viewer`; undefined when the answer names none (a deleted account). */
export function readAccount(answer: unknown): Account | undefined {
  if (!isRecord(answer)) return undefined
  const [login, id, type] = [textOf(answer.login), numberOf(answer.id ?? answer.databaseId), textOf(answer.type)]
  if (login === undefined) return undefined
  return { login, ...(id === undefined ? {} : { id }), ...(type === undefined ? {} : { type }) }
}

/**
 * True when both are one account. Ids decide where both are known; else the logins, with or without the `[bot]` that
 * GraphQL leaves out in places: a person who took a bot's bare name as login is not that bot.
 */
export function isSameAccount(one: Account, other: Account): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id
  const [bot, person] = [[one, other].some(isBot), [one, other].some(isPerson)]
  return bare(one) === bare(other) && !(bot && person)
}

function bare({ login }: Account): string {
  return login.toLowerCase().replace(/\[bot\]$/, '')
}

function isBot({ login, type }: Account): boolean {
  return type === 'Bot' || login.endsWith('[bot]')
}

function isPerson({ type }: Account): boolean {
  return type === 'User'
}
