import { expect, it } from '@jest/globals'
import type { Sample } from '../../src/model.js'
import { makeRowTool } from '../../src/row-files.js'
import { writeParquet } from './parquet-files.js'

it('Parquet that was compared before is not read again, not even its footer', async () => {
  const table = (from: number) =>
    writeParquet([
      { name: 'a', data: Array.from({ length: 2000 }, (_, index) => BigInt(from + index)), type: 'INT64' },
      { name: 'b', data: Array.from({ length: 2000 }, (_, index) => `text ${index % 50}`), type: 'STRING' },
    ])
  const files = new Map([
    ['train.parquet', table(0)],
    ['test.parquet', table(1990)],
  ])
  let read = 0
  const objects = {
    measure: async ({ path }: Sample) => files.get(path)?.length,
    open: async ({ path }: Sample, _: unknown, { range = {} }: { range?: { start?: number; end?: number } }) => {
      const part = (files.get(path) ?? new Uint8Array()).slice(range.start, range.end)
      read += part.length
      return new Blob([new Uint8Array(part)]).stream()
    },
  }
  const kept = new Map<string, Uint8Array>()
  const cache = {
    get: async (key: string) => kept.get(key),
    put: async (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
  }
  const clock = { now: () => new Date(0) }
  const log = { info: () => {}, warn: () => {} }
  const sample = (path: string) =>
    ({ path, format: 'dvc', digest: { algorithm: 'md5', value: path, covers: 'content' } }) as unknown as Sample
  const ask = () =>
    makeRowTool(
      { cache, clock, log } as never,
      objects as never,
      6,
    )({
      sets: { train: [sample('train.parquet')], test: [sample('test.parquet')] },
      spec: {},
    })
  const first = await ask()
  expect(first).toMatchObject({ outcome: 'completed', overlap: { testRows: 0 } })
  expect(read).toBeGreaterThan(0)
  read = 0
  expect(await ask()).toEqual(first)
  expect(read).toBe(0)
})
