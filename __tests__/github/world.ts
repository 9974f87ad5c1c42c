import { describePerson, describeSelf, type Person, WORKFLOW } from './people.js'

/** How the fake host behaves. */
export interface HostOptions {
  /** `/api/v3` for an Enterprise server. */
  readonly prefix?: string
  /** Whose the token is. */
  readonly viewer?: Person
  /** False: a read-only token, as a fork's workflow has. */
  readonly canWrite?: boolean
  readonly locked?: boolean
  /** What becomes of GraphQL: this host has it, does not have it, or will not tell. */
  readonly graphql?: 'answers' | 'absent' | 'errors'
}

export interface Comment {
  readonly id: number
  readonly author: Person | null
  readonly body: string
}

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** The one pull request that there is. */
export const PLACE = { owner: 'acme', repo: 'fraud', number: 7 } as const

/** GitHub's limit, in characters. */
const LONGEST = 65_536

export type World = ReturnType<typeof makeWorld>

/** What the host knows and does; `api` gives its address. */
export function makeWorld(options: HostOptions, api: () => string) {
  const viewer = options.viewer ?? WORKFLOW
  const comments = new Map<number, Comment>()
  let gone = 0
  const say = (author: Person | null, body: string): number => {
    const id = 1_000_000 + comments.size + gone
    comments.set(id, { id, author, body })
    return id
  }
  const remove = (id: number) => {
    if (comments.delete(id)) gone += 1
  }
  const describe = (comment: Comment) => describeComment(comment, api())
  const refuse = () => {
    if (options.canWrite === false) return error(403, 'Resource not accessible by integration')
    return options.locked === true ? error(403, 'Unable to create comment because issue is locked.') : undefined
  }
  return {
    options,
    comments: () => [...comments.values()],
    say,
    remove,
    list: (page: number, perPage: number): Answer => {
      const all = [...comments.values()]
      const pages = Math.max(1, Math.ceil(all.length / perPage))
      const link = linkPages(`${api()}${pathOfComments()}?per_page=${perPage}`, page, pages)
      return {
        status: 200,
        body: all.slice((page - 1) * perPage, page * perPage).map(describe),
        headers: link === '' ? {} : { link },
      }
    },
    create: (body: string): Answer => {
      const refusal = refuse() ?? tooLong(body)
      if (refusal !== undefined) return refusal
      const id = say(viewer, body)
      return { status: 201, body: describe({ id, author: viewer, body }) }
    },
    update: (id: number, body: string): Answer => {
      const comment = comments.get(id)
      if (comment === undefined) return error(404, 'Not Found')
      const refusal = refuse() ?? tooLong(body)
      if (refusal !== undefined) return refusal
      comments.set(id, { ...comment, body })
      return { status: 200, body: describe({ ...comment, body }) }
    },
    self: (): Answer => {
      if (viewer.type === 'Bot') return error(403, 'Resource not accessible by integration')
      return { status: 200, body: describeSelf(viewer, api()) }
    },
    graphql: (query: string): Answer => {
      if (options.graphql === 'absent') return error(404, 'Not Found')
      if (options.graphql === 'errors') return { status: 200, body: { data: null, errors: [{ message: 'no viewer' }] } }
      const asked = /^query \{ viewer \{ ([a-zA-Z ]+) \} \}$/.exec(query)?.[1]?.split(' ')
      const known: Record<string, unknown> = { login: viewer.login, databaseId: viewer.id }
      if (asked === undefined || asked.some((name) => !(name in known))) return error(400, `cannot read ${query}`)
      return { status: 200, body: { data: { viewer: Object.fromEntries(asked.map((name) => [name, known[name]])) } } }
    },
  }
}

export function pathOfComments(): string {
  return `/repos/${PLACE.owner}/${PLACE.repo}/issues/${PLACE.number}/comments`
}

/** `basic-error`; a 422 is a `validation-error`. */
export function error(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.example/rest', status: String(status) } }
}

function tooLong(body: string): Answer | undefined {
  if ([...body].length <= LONGEST) return undefined
  const detail = { resource: 'IssueComment', code: 'unprocessable', field: 'data' }
  const message = `Body is too long (maximum is ${LONGEST} characters)`
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ ...detail, message, value: body }],
      documentation_url: 'https://docs.example/rest',
    },
  }
}

function describeComment({ id, author, body }: Comment, api: string): object {
  const at = '2026-05-04T10:00:00Z'
  return {
    id,
    node_id: `IC_${id}`,
    url: `${api}/repos/${PLACE.owner}/${PLACE.repo}/issues/comments/${id}`,
    html_url: `${api}/${PLACE.owner}/${PLACE.repo}/pull/${PLACE.number}#issuecomment-${id}`,
    issue_url: `${api}/repos/${PLACE.owner}/${PLACE.repo}/issues/${PLACE.number}`,
    body,
    user: author === null ? null : describePerson(author, api),
    created_at: at,
    updated_at: at,
    author_association: 'CONTRIBUTOR',
    performed_via_github_app: null,
  }
}

/** A `Link` header as GitHub writes it. */
function linkPages(url: string, page: number, pages: number): string {
  const to = (number: number, rel: string) => `<${url}&page=${number}>; rel="${rel}"`
  return [
    ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
    ...(page < pages ? [to(page + 1, 'next'), to(pages, 'last')] : []),
  ].join(', ')
}
