import { describe, expect, it } from '@jest/globals'
import { markerOf } from '../../src/reports/sinks/comment/marker.js'
import { hostile } from '../reports/hostile.js'
import { failTwoReasons, inconclusive, manyChanges, passQuiet, passWithChanges } from '../reports/samples.js'
import { startHost } from './host.js'
import { KEY, publish, wordReason } from './opening.js'
import { ALICE, APP, MALLORY, WORKFLOW } from './people.js'
import { error } from './world.js'

const MARKER = markerOf(KEY)

const writesOf = (host: { requests: readonly string[] }) =>
  host.requests.filter((request) => /^(POST|PATCH) .*comments/.test(request)).map((request) => request.split(' ')[0])

describe('the comment on GitHub', () => {
  it('is found behind 120 others, edited in place, left alone when equal, shrunk when resolved', async () => {
    const host = await startHost()
    for (let index = 0; index < 110; index += 1) host.world.say(ALICE, `talk ${index}`)
    expect(await publish(host, failTwoReasons())).toEqual({ state: 'created' })
    for (let index = 0; index < 10; index += 1) host.world.say(ALICE, `more talk ${index}`)
    expect(await publish(host, failTwoReasons())).toEqual({ state: 'unchanged' })
    expect(await publish(host, inconclusive())).toEqual({ state: 'updated' })
    expect(await publish(host, passQuiet())).toEqual({ state: 'shrunk' })
    expect(writesOf(host)).toEqual(['POST', 'PATCH', 'PATCH'])
    const ours = host.world.comments().filter(({ body }) => body.startsWith(MARKER))
    expect(ours).toHaveLength(1)
    expect(ours[0]?.body.trim().split('\n')).toHaveLength(3)
    expect(host.world.comments()).toHaveLength(121)
  })

  it.each([
    ['quoted', `> ${MARKER}\nhello`],
    ['copied whole', `${MARKER}\n> [!TIP]\n> **Pass:** all is well`],
  ])("is never another's, whoever has the marker %s", async (_, body) => {
    const host = await startHost()
    host.world.say(MALLORY, body)
    expect(await publish(host, failTwoReasons())).toEqual({ state: 'created' })
    expect(await publish(host, passQuiet())).toEqual({ state: 'shrunk' })
    expect(host.world.comments()[0]).toMatchObject({ author: MALLORY, body })
  })

  it("is not a comment of the same account that quotes the marker: another workflow's, for example", async () => {
    const host = await startHost()
    const body = `Reply to\n${MARKER}\n> **Fail**`
    host.world.say(WORKFLOW, body)
    await publish(host, failTwoReasons())
    expect(host.world.comments().map((comment) => comment.body === body)).toEqual([true, false])
  })

  it('stands beside that of another workflow', async () => {
    const host = await startHost()
    await publish(host, failTwoReasons(), { key: 'ci/guard' })
    await publish(host, passWithChanges(), { key: 'nightly/guard' })
    await publish(host, inconclusive(), { key: 'ci/guard' })
    const verdicts = host.world.comments().map(({ body }) => /\*\*(\w+):/.exec(body)?.[1])
    expect(verdicts).toEqual(['Inconclusive', 'Pass'])
  })

  it('is written anew when it is deleted between reading and writing', async () => {
    const host = await startHost()
    await publish(host, failTwoReasons())
    const [first] = host.world.comments()
    host.before('PATCH', () => host.world.remove(first?.id ?? 0))
    expect(await publish(host, inconclusive())).toEqual({ state: 'created' })
    expect(host.world.comments().map(({ body }) => body.includes('**Inconclusive:**'))).toEqual([true])
  })

  it('is written by an app on an Enterprise server', async () => {
    const host = await startHost({ prefix: '/api/v3', viewer: APP })
    await publish(host, failTwoReasons())
    expect(await publish(host, inconclusive())).toEqual({ state: 'updated' })
    expect(host.world.comments()).toMatchObject([{ author: APP }])
  })

  it('fits, however much there is to tell', async () => {
    const host = await startHost()
    for (const report of [manyChanges(), hostile(), hostile('日本🎉'.repeat(500))]) {
      expect((await publish(host, report)).reason).toBeUndefined()
    }
    expect(host.world.comments()).toHaveLength(1)
  })

  it('is shortened for a host that takes less', async () => {
    const host = await startHost()
    host.breakWith({ method: 'POST', path: 'comments', with: error(422, 'Body is too long'), times: 1 })
    const result = await publish(host, manyChanges())
    expect(result.state).toBe('created')
    expect(wordReason(result)).toMatch(/^The comment was shortened: .*422: Body is too long\./)
    expect(host.world.comments()[0]?.body.length).toBeLessThanOrEqual(8_000)
    expect((await publish(host, manyChanges())).state).toBe('unchanged')
  })
})

describe('a comment that cannot be written', () => {
  it.each([
    ['a read-only token', { canWrite: false }, /403.*permissions: pull-requests: write/],
    ['a locked conversation', { locked: true }, /locked.*Unlock/],
  ])('for %s is a result with the reason and the remedy', async (_, options, words) => {
    const host = await startHost(options)
    const result = await publish(host, failTwoReasons())
    expect(result.state).toBe('failed')
    expect(wordReason(result)).toMatch(words)
    expect(wordReason(result)).toMatch(
      /^The comment was not written: .* The verdict stands; the job summary has the report\.$/,
    )
  })

  it.each([401, 403, 404, 410, 422, 429, 500])(
    'for a host that answers %i leaves the verdict alone',
    async (status) => {
      const host = await startHost()
      host.breakWith({ method: 'POST', path: 'comments', with: error(status, 'no') })
      expect(await publish(host, failTwoReasons())).toMatchObject({ state: 'failed' })
      expect(host.world.comments()).toEqual([])
    },
  )

  it('because the list breaks off is not written a second time', async () => {
    const host = await startHost()
    for (let index = 0; index < 120; index += 1) host.world.say(ALICE, 'talk')
    await publish(host, failTwoReasons())
    host.breakWith({ method: 'GET', path: 'comments', with: error(503, 'no') })
    expect(await publish(host, inconclusive())).toMatchObject({ state: 'failed' })
    expect(host.world.comments()).toHaveLength(121)
  })
})
