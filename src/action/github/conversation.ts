import { say } from '../../message.js'
import type { Message } from '../../model.js'
import type { Conversation, HostComment } from '../../ports.js'
import { type Account, isSameAccount, readAccount } from './account.js'
import { isRecord, numberOf, textOf } from './answer.js'
import { type Access, type Ask, openHost, type Question } from './client.js'
import { unintelligible } from './failure.js'
import { askViewer } from './viewer.js'

/** A pull request on its host. */
export interface ConversationPlace extends Access {
  readonly owner: string
  readonly repo: string
  /** The pull request's number. */
  readonly number: number
}

/** GitHub's most. */
const PER_PAGE = 100

/** The conversation of a pull request on GitHub or an Enterprise server. Opening asks nothing and never throws. */
export function openConversation({ owner, repo, number, ...access }: ConversationPlace): Conversation {
  const ask = openHost(access)
  const name = say`${`${owner}/${repo}#${number}`}`
  const place = { owner, repo, issue_number: number }
  return {
    list: async () => {
      const [viewer, found] = await Promise.all([askViewer(ask), listAll(ask, place, name)])
      return found.map((comment) => toHostComment(comment, viewer)).toSorted((one, other) => one.id - other.id)
    },
    create: async (body) => {
      const question = { what: say`comment on ${name}`, repeatable: false }
      await ask(question, (octokit, request) => octokit.rest.issues.createComment({ ...place, body, request }))
    },
    update: async (id, body) => {
      const question = { what: say`edit a comment of ${name}`, repeatable: true, wasThere: true }
      await ask(question, (octokit, request) =>
        octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body, request }),
      )
    },
  }
}

/** A comment as far as it matters here. */
interface Found {
  readonly id: number
  readonly body: string
  readonly author: Account | undefined
}

type IssuePlace = { readonly owner: string; readonly repo: string; readonly issue_number: number }

/**
 * All pages, by number: a `Link` header tells only that there is another one, so the token never goes where a header
 * points. A page without news ends it: a host that knows no pages gives the same one for ever.
 */
async function listAll(ask: Ask, place: IssuePlace, name: Message): Promise<readonly Found[]> {
  const question = { what: say`list the comments of ${name}`, repeatable: true }
  const comments = new Map<number, Found>()
  for (let page = 1; ; page += 1) {
    const { found, more } = await askPage(ask, question, { ...place, per_page: PER_PAGE, page })
    const known = comments.size
    for (const comment of found) comments.set(comment.id, comment)
    if (!more || comments.size === known) return [...comments.values()]
  }
}

async function askPage(
  ask: Ask,
  question: Question,
  page: IssuePlace & { readonly per_page: number; readonly page: number },
) {
  const { data, headers, url } = await ask(question, (octokit, request) =>
    octokit.rest.issues.listComments({ ...page, request }),
  )
  const items: unknown = data
  const found = Array.isArray(items) ? items.map(readComment) : [undefined]
  if (!found.every((comment) => comment !== undefined)) {
    throw unintelligible({ ...question, host: URL.parse(url)?.host ?? url })
  }
  return { found, more: /\brel="?next\b/.test(headers.link ?? '') }
}

function readComment(item: unknown): Found | undefined {
  if (!isRecord(item)) return undefined
  const id = numberOf(item.id)
  return id === undefined ? undefined : { id, body: textOf(item.body) ?? '', author: readAccount(item.user) }
}

function toHostComment({ id, body, author }: Found, viewer: Account): HostComment {
  return { id, body, own: author !== undefined && isSameAccount(viewer, author) }
}
