import { describe, expect, it } from '@jest/globals'
import { startHost } from './host.js'
import { converse } from './opening.js'
import { ALICE, APP, MALLORY, type Person, WORKFLOW } from './people.js'
import type { HostOptions } from './world.js'

describe('the comments of a pull request', () => {
  it('are all listed, oldest first, over as many pages as there are', async () => {
    const host = await startHost()
    for (let index = 0; index < 250; index += 1) host.world.say(ALICE, `comment ${index}`)
    const listed = await converse(host).list()
    expect(listed.map(({ body }) => body)).toEqual(Array.from({ length: 250 }, (_, index) => `comment ${index}`))
    expect(host.requests.filter((request) => request.startsWith('GET')).length).toBe(3)
  })

  it('are read to the end where a host knows no pages', async () => {
    const host = await startHost()
    host.world.say(ALICE, 'one')
    const link = { link: `<${host.apiUrl}/x?page=2>; rel="next"` }
    host.breakWith({ method: 'GET', path: 'comments', with: { ...host.world.list(1, 100), headers: link } })
    expect(await converse(host).list()).toHaveLength(1)
    expect(host.requests.filter((request) => request.startsWith('GET')).length).toBe(2)
  })

  it('send the token only to the host that was named, wherever a header points', async () => {
    const [host, trap] = [await startHost(), await startHost()]
    host.world.say(ALICE, 'one')
    const link = { link: `<${trap.apiUrl}/repos/acme/fraud/issues/7/comments?page=2>; rel="next"` }
    host.breakWith({ method: 'GET', path: 'comments', with: { ...host.world.list(1, 100), headers: link }, times: 1 })
    await converse(host).list()
    expect(trap.requests).toEqual([])
    expect(host.requests).toContain('GET /repos/acme/fraud/issues/7/comments?per_page=100&page=2')
  })

  it('can be written by an account that is gone', async () => {
    const host = await startHost()
    host.world.say(null, 'left')
    expect(await converse(host).list()).toMatchObject([{ body: 'left', own: false }])
  })
})

describe('whose a comment is', () => {
  const own = async (options: HostOptions, author: Person | null): Promise<boolean | undefined> => {
    const host = await startHost(options)
    host.world.say(author, 'text')
    return (await converse(host).list())[0]?.own
  }
  const bare: Person = { login: 'acme-guard', id: 2_000, type: 'Bot' }

  it.each<[string, HostOptions, Person, boolean]>([
    ["the workflow's token", {}, WORKFLOW, true],
    ["the workflow's token, another's comment", {}, MALLORY, false],
    ['an app', { viewer: APP }, APP, true],
    ['an app, shown without [bot]', { viewer: APP }, bare, true],
    ['an app, asked without [bot]', { viewer: bare }, APP, true],
    ["an app, the workflow's comment", { viewer: APP }, WORKFLOW, false],
    ['a person', { viewer: ALICE }, ALICE, true],
    ['a person who was renamed', { viewer: ALICE }, { ...ALICE, login: 'alice2' }, true],
    ['a person, another of the same name before', { viewer: ALICE }, { ...ALICE, id: 9 }, false],
    ["a person with a bot's name", { viewer: APP }, { login: 'acme-guard', id: 9, type: 'User' }, false],
    ['a host without GraphQL, a person', { viewer: ALICE, graphql: 'absent' }, ALICE, true],
    ["a host without GraphQL, the workflow's token", { graphql: 'absent' }, WORKFLOW, true],
    ["a host without GraphQL, another's comment", { graphql: 'absent' }, MALLORY, false],
    [
      "a person with the workflow's name",
      { graphql: 'absent' },
      { login: 'github-actions', id: 9, type: 'User' },
      false,
    ],
    ['GraphQL that will not tell', { viewer: ALICE, graphql: 'errors' }, ALICE, true],
    ["GraphQL that will not tell the workflow's token", { graphql: 'errors' }, WORKFLOW, true],
  ])('%s', async (_, options, author, expected) => {
    expect(await own(options, author)).toBe(expected)
  })

  it('is asked of an Enterprise server beside its API', async () => {
    const host = await startHost({ prefix: '/api/v3' })
    await converse(host).list()
    expect(host.requests.toSorted()).toEqual([
      'GET /api/v3/repos/acme/fraud/issues/7/comments?per_page=100&page=1',
      'POST /api/graphql',
    ])
  })
})

describe('writing', () => {
  it('makes and edits comments', async () => {
    const host = await startHost()
    const conversation = converse(host)
    await conversation.create('first')
    const [made] = await conversation.list()
    expect(made).toMatchObject({ body: 'first', own: true })
    await conversation.update(made?.id ?? 0, 'second 日本 🎉')
    expect(host.world.comments().map(({ body }) => body)).toEqual(['second 日本 🎉'])
  })

  it('takes an API address that ends in a slash', async () => {
    const host = await startHost({ prefix: '/api/v3' })
    await converse({ apiUrl: `${host.apiUrl}/` }).create('first')
    expect(host.world.comments()).toHaveLength(1)
  })
})
