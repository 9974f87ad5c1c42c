import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { plain } from '../../src/message.js'
import { type Host, startHost, TOKEN } from './host.js'
import { catchError, converse } from './opening.js'
import { error } from './world.js'

const SECRET = 'a body that nobody should print'

/** What a write is refused with, in words; neither the token nor the body may be anywhere in it. */
async function wordRefusal(host: Host, id?: number): Promise<string> {
  const conversation = converse(host)
  const failure = await catchError(id === undefined ? conversation.create(SECRET) : conversation.update(id, SECRET))
  const printed = inspect(failure, { depth: 20, showHidden: true })
  for (const secret of [TOKEN, SECRET]) expect(printed).not.toContain(secret)
  expect(failure.name).toBe('HoldoutError')
  return `${failure.kind}: ${plain(failure.text).replaceAll(new URL(host.apiUrl).host, 'HOST')} | ${plain(failure.remedy ?? [])}`
}

describe('a refusal', () => {
  it('of a token without permission names the permission', async () => {
    const words = await wordRefusal(await startHost({ canWrite: false }))
    expect(words).toMatch(
      /^access: HOST was asked to comment on acme\/fraud#7: it answered 403: Resource not accessible by integration \| /,
    )
    expect(words).toContain('`permissions: pull-requests: write`')
    expect(words).toContain('pull_request_target')
  })

  it('of a locked conversation says what to unlock', async () => {
    expect(await wordRefusal(await startHost({ locked: true }))).toMatch(/issue is locked\. \| Unlock the conversation/)
    const host = await startHost()
    host.breakWith({ with: error(410, 'Gone') })
    expect(await wordRefusal(host)).toMatch(/^access: .*410: Gone \| Unlock/)
  })

  it('of a token that is not known is about the token', async () => {
    const host = await startHost()
    host.breakWith({ with: error(401, 'Bad credentials') })
    expect(await wordRefusal(host)).toMatch(/^access: .* it answered 401: Bad credentials \| Look at the token/)
  })

  it('with 404 is missing only for a comment that was there', async () => {
    const host = await startHost()
    expect(await wordRefusal(host, 123)).toMatch(/^missing: .* edit a comment of acme\/fraud#7: it is gone \| $/)
    host.breakWith({ method: 'POST', with: error(404, 'Not Found') })
    expect(await wordRefusal(host)).toMatch(/^access: .*404: Not Found \| .*permissions/)
  })

  it("of a body that is too long is the body's fault, and does not repeat it", async () => {
    const host = await startHost()
    const failure = await catchError(converse(host).create('é'.repeat(65_537)))
    expect(failure.kind).toBe('usage')
    expect(failure.message).toContain('Body is too long (maximum is 65536 characters)')
    expect(inspect(failure, { depth: 20 })).not.toContain('éé')
  })

  it('without a token asks nobody', async () => {
    const host = await startHost()
    const failure = await catchError(converse(host, { token: '' }).list())
    expect([failure.kind, host.requests]).toEqual(['access', []])
  })
})

describe('a limit of the rate', () => {
  const limited = (status: number, headers = {}, message = 'You have exceeded a secondary rate limit') => ({
    ...error(status, message),
    headers,
  })

  it.each([403, 429])('with %i is waited for as long as the host asks, once', async (status) => {
    const host = await startHost()
    host.breakWith({ method: 'POST', path: 'comments', with: limited(status, { 'retry-after': '1' }), times: 1 })
    const started = performance.now()
    await converse(host).create('text')
    expect(performance.now() - started).toBeGreaterThanOrEqual(990)
    expect(host.world.comments()).toHaveLength(1)
  })

  it('that goes on is given up after one try more', async () => {
    const host = await startHost()
    host.breakWith({ with: limited(429, { 'retry-after': '0' }) })
    expect(await wordRefusal(host)).toMatch(
      /^transient: .* it limits the rate of requests, and asks to wait for 0 s \| /,
    )
    expect(host.requests).toHaveLength(2)
  })

  it.each([
    ['a wait that is too long', limited(403, { 'retry-after': '60' })],
    ['no word of when', limited(403)],
    ['the hour used up', limited(403, { 'x-ratelimit-remaining': '0' }, 'API limit')],
    ['comments in too quick a row', limited(422, {}, 'body was submitted too quickly')],
  ])('with %s is given up at once, as something that passes', async (_, answer) => {
    const host = await startHost()
    host.breakWith({ with: answer })
    const started = performance.now()
    expect(await wordRefusal(host)).toMatch(/^transient: .* limits the rate .* \| Run the job again later/)
    expect(host.requests).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('a host in trouble', () => {
  it('is asked again for what can be asked twice', async () => {
    const host = await startHost()
    const id = host.world.say(null, 'old')
    host.breakWith({ method: 'GET', with: error(502, 'Server Error'), times: 1 })
    host.breakWith({ method: 'PATCH', with: 'reset', times: 1 })
    const conversation = converse(host)
    await conversation.update(id, 'new')
    expect(await conversation.list()).toMatchObject([{ body: 'new' }])
  })

  it('is not asked twice for a comment: it might have made one', async () => {
    const host = await startHost()
    host.breakWith({ method: 'POST', path: 'comments', with: error(502, 'Server Error') })
    expect(await wordRefusal(host)).toMatch(/^transient: .* it answered 502: Server Error/)
    expect(host.requests).toHaveLength(1)
  })

  it('that cuts the line, or is not there, is said so with the code', async () => {
    const host = await startHost()
    host.breakWith({ with: 'reset' })
    expect(await wordRefusal(host)).toMatch(/^transient: .* no answer \(UND_ERR_SOCKET\) \| Look at the network/)
    host.close()
    expect(await wordRefusal(host)).toMatch(/^transient: .* no answer \(ECONNREFUSED\) \| /)
  })

  it('that keeps silent is left at the deadline', async () => {
    const host = await startHost()
    host.breakWith({ with: 'hang' })
    const started = performance.now()
    const failure = await catchError(converse(host, { deadlineMilliseconds: 300 }).list())
    expect(failure).toMatchObject({ kind: 'transient' })
    expect(failure.message).toMatch(/no answer in time$/)
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('is left when whoever waits for us gives up', async () => {
    const host = await startHost()
    const failure = await catchError(converse(host, { signal: AbortSignal.abort() }).create('text'))
    expect([failure.kind, host.requests]).toEqual(['transient', []])
  })

  it.each([
    ['a page of HTML', '<html>Sign in</html>'],
    ['nothing', ''],
  ])('that answers with %s is no host of comments', async (_, html) => {
    const host = await startHost()
    host.breakWith({ method: 'GET', with: { status: 200, body: null }, html })
    const failure = await catchError(converse(host).list())
    expect(failure.message).toMatch(/what it answered is no answer of GitHub's API$/)
  })

  it.each([{ message: 'odd' }, [1], [{ id: 'x' }], null])(
    'that answers with %j is no host of comments',
    async (body) => {
      const host = await startHost()
      host.breakWith({ method: 'GET', with: { status: 200, body } })
      expect(await catchError(converse(host).list())).toMatchObject({ name: 'HoldoutError', kind: 'transient' })
    },
  )
})
