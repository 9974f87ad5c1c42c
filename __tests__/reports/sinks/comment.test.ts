import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { HoldoutError } from '../../../src/errors.js'
import { plain } from '../../../src/message.js'
import type { Report } from '../../../src/model.js'
import { byteLength } from '../../../src/reports/markdown/section.js'
import { writeFull } from '../../../src/reports/sinks/comment/body.js'
import { hasMarker, markerOf } from '../../../src/reports/sinks/comment/marker.js'
import { type CommentOptions, publishComment } from '../../../src/reports/sinks/comment.js'
import { makeReport } from '../builders.js'
import { ATTACKS, hostile } from '../hostile.js'
import { failTwoReasons, manyChanges, passQuiet, passWithChanges, SAMPLES, usageError } from '../samples.js'
import { skeletonOf, UNSEEN } from '../structure.js'
import { makeTalk, type Talk } from './talk.js'

const KEY = 'guard'
const MARKER = markerOf(KEY)

const publish = (report: Report, talk: Talk, more: Partial<CommentOptions> = {}) =>
  publishComment(report, talk, { key: KEY, ...more })

/** The one body that a report is published with. */
async function bodyOf(report: Report, more: Partial<CommentOptions> = {}): Promise<string> {
  const talk = makeTalk()
  await publish(report, talk, { whenQuiet: 'write', ...more })
  return talk.comments[0]?.body ?? ''
}

describe('the comment', () => {
  it('is the marker and the report, with the link to the JSON', async () => {
    const body = await bodyOf(failTwoReasons(), { reportUrl: 'https://host.example/run/1' })
    expect(body.split('\n').slice(0, 3)).toEqual([MARKER, '> [!CAUTION]', expect.stringMatching(/^> \*\*Fail:\*\* /)])
    expect(body).toContain('[JSON report](https://host.example/run/1)')
  })

  it('is not made for a pull request that touches no data, unless somebody wants it', async () => {
    const talk = makeTalk()
    expect(await publish(passQuiet(), talk)).toEqual({ state: 'none' })
    expect(talk.writes).toEqual([])
    expect(await publish(passQuiet(), talk, { whenQuiet: 'write' })).toEqual({ state: 'created' })
  })

  it.each(['pass-with-changes', 'first-run', 'inconclusive', 'usage-error'])('is made for %s', async (name) => {
    const report = SAMPLES[name]?.() ?? makeReport({})
    expect(await publish(report, makeTalk())).toEqual({ state: 'created' })
  })

  it('of two lines stands where nothing is left to report', async () => {
    const talk = makeTalk()
    await publish(failTwoReasons(), talk)
    expect(await publish(passQuiet(), talk)).toEqual({ state: 'shrunk' })
    expect(talk.comments[0]?.body).toBe(
      `${MARKER}
✅ **Pass:** No data, metric or param changed. Base \`4f1c2ab\` → head \`9d03e71\`.
<sub>Holdout 0.1.0, policy \`.github/holdout.yml\` at \`4f1c2ab\`</sub>
`,
    )
    expect(await publish(passQuiet(), talk)).toEqual({ state: 'unchanged' })
    expect(await publish(failTwoReasons(), talk)).toEqual({ state: 'updated' })
  })

  it('shrinks to two lines once a blocked merge is mended, with the report that passes folded below', async () => {
    const talk = makeTalk()
    await publish(failTwoReasons(), talk)
    const mended = { ...passWithChanges(), findings: [], notChecked: [] }
    expect(await publish(mended, talk)).toEqual({ state: 'shrunk' })
    const [marker, verdict, footer, details, ...rest] = (talk.comments[0]?.body ?? '').split('\n')
    expect([marker, verdict, footer, details]).toEqual([
      MARKER,
      expect.stringMatching(/^✅ \*\*Pass:\*\* /),
      expect.stringMatching(/^<sub>Holdout /),
      '',
    ])
    expect(rest.join('\n')).toMatch(/^<details>\n<summary>The whole report<\/summary>/)
    expect(rest.join('\n')).toContain('### Metrics')
    expect(await publish(mended, talk)).toEqual({ state: 'unchanged' })
    expect(await publish(failTwoReasons(), talk)).toEqual({ state: 'updated' })
  })

  it('of a pull request that never failed is whole at every push', async () => {
    const calm = { ...passWithChanges(), findings: [], notChecked: [] }
    const talk = makeTalk()
    expect(await publish(calm, talk)).toEqual({ state: 'created' })
    expect(await publish(calm, talk)).toEqual({ state: 'unchanged' })
    expect(talk.comments[0]?.body).not.toContain('The whole report')
  })

  it('that passes is kept whole as long as there is something to read', async () => {
    const warned = failTwoReasons().findings.filter((finding) => finding.level === 'warning')
    const talk = makeTalk()
    await publish(failTwoReasons(), talk)
    expect(await publish({ ...passWithChanges(), findings: warned }, talk)).toEqual({ state: 'updated' })
    expect(talk.comments[0]?.body).toContain('### ⚠️ 1 warning')
  })

  it('is equal whatever a host did to its line ends and margins', async () => {
    const body = await bodyOf(failTwoReasons())
    const talk = makeTalk([`${body.trim().replaceAll('\n', '\r\n')}\r\n\r\n`])
    expect(await publish(failTwoReasons(), talk)).toEqual({ state: 'unchanged' })
  })

  it('is not written anew when somebody deleted it and nothing is left to report', async () => {
    const talk = makeTalk([MARKER])
    const gone: Talk = { ...talk, update: () => Promise.reject(new HoldoutError('missing', ['gone'])) }
    expect(await publish(passQuiet(), gone)).toEqual({ state: 'none' })
    expect(await publish(passQuiet(), gone, { whenQuiet: 'write' })).toEqual({ state: 'created' })
  })

  it('is written anew once, not for ever', async () => {
    const gone = () => Promise.reject(new HoldoutError('missing', ['gone']))
    const talk: Talk = { ...makeTalk([MARKER]), update: gone, create: gone }
    expect(await publish(failTwoReasons(), talk)).toMatchObject({ state: 'failed' })
  })

  it('does not hide a bug of ours', async () => {
    const talk: Talk = { ...makeTalk(), list: () => Promise.reject(new TypeError('a bug')) }
    await expect(publish(failTwoReasons(), talk)).rejects.toThrow('a bug')
  })
})

describe('two comments of ours', () => {
  it('become one: the oldest tells the verdict, the others say so, once', async () => {
    const foreign = { own: false, body: `${MARKER}\nforeign` }
    const talk = makeTalk([foreign, `${MARKER}\nold **Fail**`, 'talk', `${MARKER}\nother **Fail**`, foreign])
    expect(await publish(passWithChanges(), talk)).toEqual({ state: 'updated' })
    expect(talk.writes).toEqual(['update 2', 'update 4'])
    expect(talk.comments[1]?.body).toContain('**Pass:**')
    expect(talk.comments[3]?.body).toMatch(/\*\*Superseded:\*\* the verdict is in an older comment/)
    expect(talk.comments[4]).toMatchObject(foreign)
    expect(await publish(passWithChanges(), talk)).toEqual({ state: 'unchanged' })
    expect(talk.writes).toHaveLength(2)
  })

  it('are not a failure when the second cannot be shrunk, and it is said', async () => {
    const talk = makeTalk([`${MARKER}\none`, `${MARKER}\ntwo`, `${MARKER}\nthree`])
    const stuck: Talk = {
      ...talk,
      update: async (id, body) => {
        if (id === 2) throw new HoldoutError('access', ['it is locked'], { remedy: ['unlock it'] })
        await talk.update(id, body)
      },
    }
    const { state, reason } = await publish(failTwoReasons(), stuck)
    expect(state).toBe('updated')
    expect(plain(reason ?? [])).toBe("Another comment of Holdout's was left as it is: it is locked. Unlock it.")
  })

  it('are shrunk a few at a time', async () => {
    const talk = makeTalk(Array.from({ length: 30 }, () => MARKER))
    await publish(failTwoReasons(), talk)
    expect(talk.writes).toHaveLength(6)
  })
})

describe('a host that refuses the body', () => {
  const strict = (talk: Talk, limit: number): Talk => ({
    ...talk,
    create: async (body) => {
      if (byteLength(body) > limit)
        throw new HoldoutError('usage', [`more than ${limit}`], { remedy: ['read the summary'] })
      await talk.create(body)
    },
  })

  it('gets a shorter one, and the log says so', async () => {
    const talk = makeTalk()
    const { state, reason } = await publish(manyChanges(), strict(talk, 10_000))
    expect([state, plain(reason ?? [])]).toEqual([
      'created',
      'The comment was shortened: more than 10000. Read the summary.',
    ])
    expect(talk.comments[0]?.body).toContain('**Pass:**')
  })

  it('whatever its length is asked twice at most', async () => {
    const talk = makeTalk()
    expect(await publish(manyChanges(), strict(talk, 10))).toMatchObject({ state: 'failed' })
    expect(talk.comments).toEqual([])
  })
})

describe('the marker', () => {
  it.each([
    ['guard', '<!-- holdout:guard -->'],
    ['CI_2.x', '<!-- holdout:CI_2.x -->'],
    ['ci/guard', expect.stringMatching(/^<!-- holdout:ci-guard-[0-9a-f]{8} -->$/)],
    ['--> <b>', expect.stringMatching(/^<!-- holdout:-b--[0-9a-f]{8} -->$/)],
    ['評価', expect.stringMatching(/^<!-- holdout:--[0-9a-f]{8} -->$/)],
  ])('of the key %j is one hidden line', (key, marker) => {
    expect(markerOf(key)).toEqual(marker)
  })

  it('is a comment that ends where it should, another one for another key', () => {
    const key = fc.string({ unit: 'binary', maxLength: 80 })
    fc.assert(
      fc.property(key, key, (one, other) => {
        expect(markerOf(one)).toMatch(/^<!-- holdout:[\w.-]* -->$/)
        expect(markerOf(one) === markerOf(other)).toBe(one === other)
        expect(hasMarker(`${markerOf(one)}\r\ntext`, markerOf(one))).toBe(true)
      }),
    )
  })
})

describe('the length', () => {
  it('is below the limit of GitHub in bytes, so in characters too, with any key', async () => {
    const wide = '日本🎉'.repeat(500)
    for (const report of [manyChanges(), hostile(), hostile(wide), usageError()]) {
      for (const key of [KEY, wide]) expect(byteLength(await bodyOf(report, { key }))).toBeLessThanOrEqual(65_000)
    }
  })
})

describe('a budget', () => {
  it('holds the marker too', () => {
    for (let budget = 2_500; budget < 2_800; budget += 1) {
      expect(byteLength(writeFull(hostile(), 'k'.repeat(200), {}, budget))).toBeLessThanOrEqual(budget)
    }
  })
})

describe('a hostile repository', () => {
  it.each(ATTACKS)('has no way out of code with %j', async (attack) => {
    for (const report of [hostile(attack), makeReport({ reason: [{ quoted: attack }], base: attack, head: attack })]) {
      const body = await bodyOf(report, { key: attack, reportUrl: attack })
      const skeleton = skeletonOf(
        body
          .split('\n')
          .slice(1)
          .join('\n')
          .replace(/<!-- blocked -->\n$/, ''),
      )
      expect(skeleton.replaceAll(/<\/?(details|summary|br|sub)>/g, '')).not.toMatch(
        /[<@]|https?:|unpaired|without an end/,
      )
      expect(body.replaceAll('\n', '')).not.toMatch(UNSEEN)
      expect(body.indexOf('-->')).toBe(body.indexOf('\n') - 3)
    }
  })
})
