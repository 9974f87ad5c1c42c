import { isHoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import { type Account, readAccount, WORKFLOW_ACCOUNT } from './account.js'
import { isRecord } from './answer.js'
import type { Ask, Question } from './client.js'

const WHO: Question = { what: say`tell whose the token is`, repeatable: true }

/**
 * The account of the token. GraphQL tells it of every kind of token; a host without GraphQL is asked by REST, which
 * refuses it to the token of a workflow: that one's account is known.
 */
export async function askViewer(ask: Ask): Promise<Account> {
  return (await unlessRefused(askGraphql(ask))) ?? (await unlessRefused(askRest(ask))) ?? WORKFLOW_ACCOUNT
}

async function askGraphql(ask: Ask): Promise<Account | undefined> {
  const answer = await ask(WHO, async (octokit, request) =>
    octokit.graphql<unknown>('query { viewer { login databaseId } }', { request }).catch((error: unknown) => {
      // Errors inside a 200 are an answer too: this host does not tell it in this way.
      if (isRecord(error) && Array.isArray(error.errors)) return undefined
      throw error
    }),
  )
  return isRecord(answer) ? readAccount(answer.viewer) : undefined
}

async function askRest(ask: Ask): Promise<Account | undefined> {
  const { data } = await ask(WHO, (octokit, request) => octokit.rest.users.getAuthenticated({ request }))
  return readAccount(data)
}

/** Undefined where the host will not tell; a host that cannot be reached, or limits us, is an error. */
async function unlessRefused(asking: Promise<Account | undefined>): Promise<Account | undefined> {
  return asking.catch((error: unknown) => {
    if (isHoldoutError(error) && error.kind !== 'transient') return undefined
    throw error
  })
}
