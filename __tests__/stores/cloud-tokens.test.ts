import { describe, expect, it } from '@jest/globals'
import { codeOf, keepTokens } from '../../src/stores/cloud/tokens.js'

/** Tokens that are numbered, each good until ten more ticks of the clock. */
function makeTokens() {
  const clock = { now: 0, searches: 0, fails: false }
  const search = async () => {
    clock.searches += 1
    if (clock.fails) throw new Error('nobody')
    return { headers: { authorization: `token ${clock.searches}` }, until: clock.now + 10 }
  }
  return { clock, tokens: keepTokens(search, () => clock.now) }
}

describe('what lets requests in', () => {
  it('is looked for once, however many ask at the same time', async () => {
    const { clock, tokens } = makeTokens()
    const given = await Promise.all([tokens(), tokens(), tokens()])
    expect(new Set(given.map(({ authorization }) => authorization))).toEqual(new Set(['token 1']))
    expect(clock.searches).toBe(1)
  })

  it('is kept until it ends', async () => {
    const { clock, tokens } = makeTokens()
    await tokens()
    clock.now = 9
    expect(await tokens()).toEqual({ authorization: 'token 1' })
    clock.now = 10
    expect(await Promise.all([tokens(), tokens()])).toEqual([
      { authorization: 'token 2' },
      { authorization: 'token 2' },
    ])
  })

  it('is looked for again after a failure', async () => {
    const { clock, tokens } = makeTokens()
    clock.fails = true
    await expect(Promise.all([tokens(), tokens()])).rejects.toThrow('nobody')
    expect(clock.searches).toBe(1)
    clock.fails = false
    expect(await tokens()).toEqual({ authorization: 'token 2' })
  })
})

describe('the code of a failure', () => {
  it('is a short word, never a text that may hold a secret', () => {
    expect(codeOf(undefined, 'top secret', 7, 'ENOTFOUND', 'other')).toBe('ENOTFOUND')
    for (const text of ['a b', '<b>', 'x'.repeat(50), '', '7', 'eyJ.x.y']) expect(codeOf(text)).toBeUndefined()
  })
})
