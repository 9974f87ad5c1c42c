import { describe, expect, it } from '@jest/globals'
import { HoldoutError } from '../../src/errors.js'
import { plain } from '../../src/message.js'
import { makeRowAllowance } from '../../src/row-allowance.js'
import { makeProject } from '../helpers/project.js'
import { CALM, rowsOf, table } from './tables.js'

const nothing = () => ({ bytes: 1_500_000, total: 9_000_000, rows: 1_234 })

describe('the time that reading rows may take', () => {
  it('ends work that waits for ever, says how far it came, and aborts it', async () => {
    const allowance = makeRowAllowance(0)
    let aborted: unknown
    const work = (signal: AbortSignal) =>
      new Promise<never>(() => {
        signal.addEventListener('abort', () => {
          aborted = signal.reason
        })
      })
    const error = await allowance.run(work, nothing).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(HoldoutError)
    expect(aborted).toBe(error)
    const { message, remedy = [] } = error as HoldoutError
    expect(message).toBe('reading rows took longer than 0 minutes: it ended after 1.5 MB of 9.0 MB and 1,234 rows')
    expect(plain(remedy)).toContain('max-minutes')
  })

  it('leaves work that is done alone, and what throws throws', async () => {
    const allowance = makeRowAllowance(60)
    expect(await allowance.run(async () => 7, nothing)).toBe(7)
    await expect(allowance.run(() => Promise.reject(new Error('a bug')), nothing)).rejects.toThrow('a bug')
  })

  it('is shared by all questions: what one used up another lacks', async () => {
    const allowance = makeRowAllowance(1e-9)
    const wait = () => new Promise<never>(() => {})
    await expect(allowance.run(wait, nothing)).rejects.toThrow('took longer')
    await expect(allowance.run(wait, nothing)).rejects.toThrow('took longer')
  })
})

describe('long work of a check', () => {
  const compare = async (ticks: number) => {
    const project = makeProject()
    project.trackFile('data/train.csv', CALM.train)
    project.trackFile('data/test.csv', CALM.test)
    const base = project.commit('base')
    project.trackFile('data/train.csv', CALM.train + rowsOf(table(500, 5)))
    const log: string[] = []
    await project.check({ base, head: project.commit('head'), log, ticks })
    return log
  }

  it('says in the log how far it is, and short work says nothing', async () => {
    const log = await compare(20)
    expect(log.join('\n')).toMatch(/^holdout: \d+ %, .* rows, .*\/s, .* left$/m)
    expect(await compare(0)).toEqual([])
  })
})
