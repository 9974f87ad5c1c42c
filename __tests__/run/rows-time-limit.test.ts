import { describe, expect, it } from '@jest/globals'
import { compareSides } from '../../src/checks/rows/compare.js'
import { pairsOf } from '../../src/checks/rows/pairs.js'
import { HoldoutError } from '../../src/errors.js'
import { plain } from '../../src/message.js'
import { makeRowAllowance } from '../../src/row-allowance.js'
import type { SplitView } from '../../src/splits/resolve.js'
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

describe('a comparison that takes too long', () => {
  const sample = (path: string) => ({
    ...{ path, place: { path, line: 1 } },
    digest: { algorithm: 'md5', value: path.padStart(32, '0'), covers: 'content' } as const,
  })
  const sides = (train: string) => ({
    sides: {
      train: { samples: [sample(train)], unread: [], others: [] },
      test: { samples: [sample('test.csv')], unread: [], others: [] },
      validation: { samples: [], unread: [], others: [] },
    },
    trainedOn: { samples: [], unread: [], others: [] },
    notChecked: [],
  })
  const view: SplitView = {
    split: {
      ...{ name: 's', declared: false, warmStart: false },
      sides: { train: ['train.csv'], validation: [], test: ['test.csv'] },
    },
    files: { base: sides('train.csv'), head: sides('other.csv') },
    unmatched: [],
  }

  it('is incomplete, inferred or declared, with how far it came', async () => {
    const [pair] = pairsOf(view.split)
    if (pair === undefined) throw new Error('a pair')
    const allowance = makeRowAllowance(0)
    const compareRows = () => allowance.run(() => new Promise<never>(() => {}), nothing)
    for (const declared of [true, false]) {
      const item = { view: { ...view, split: { ...view.split, declared } }, pair, policy: {}, tools: { compareRows } }
      const grade = await compareSides(item)
      expect(grade.state).toBe('incomplete')
      expect(JSON.stringify(grade)).toContain('1.5 MB of 9.0 MB')
    }
  })
})
