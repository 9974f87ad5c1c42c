import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareRows } from '../../src/rows/compare.js'
import type { RowFile, RowSpec } from '../../src/rows/contract.js'
import { md5 } from '../helpers/dvc.js'
import { asCompared, makeFile, writeCsv } from './files.js'

/** A cache in memory. */
function makeCache() {
  const kept = new Map<string, Uint8Array>()
  return {
    kept,
    get: async (key: string) => kept.get(key),
    put: async (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
  }
}

/** A file that is known by its content, and counts its bytes as they are read. */
function known(name: string, text: string): RowFile & { readonly read: number } {
  return Object.assign(makeFile(name, text), { digest: `md5:${md5(text)}` })
}

const COLUMNS = ['a', 'b', 'label', 'user']
const write = (rows: readonly (readonly string[])[]) => writeCsv(COLUMNS, rows)
const cell = fc.constantFrom('1', '2', '3.0', '3', 'x', '')
const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 12 })
const side = fc.array(rows, { minLength: 1, maxLength: 4 })
const spec = fc.constantFrom<RowSpec>(
  {},
  { label: 'label' },
  { group: ['user'] },
  { label: 'label', group: ['user'], ignore: ['b'] },
  { raw: true },
)

describe('rows that an earlier run has seen', () => {
  it('give what they would give if they were read, whatever changed beside them', async () => {
    await fc.assert(
      fc.asyncProperty(side, side, side, spec, async (before, after, test, how) => {
        const files = (name: string, tables: typeof before) =>
          tables.map((table, index) => known(`${name}/${index}.csv`, write(table)))
        const ask = (train: typeof before, sketches?: ReturnType<typeof makeCache>) =>
          compareRows({
            sets: { train: files('train', train), test: files('test', test) },
            spec: how,
            ...(sketches && { sketches }),
          })
        const cache = makeCache()
        expect(await ask(before, cache)).toEqual(await ask(before))
        expect(await ask(before, cache)).toEqual(await ask(before))
        const mixed = [...before.slice(1), ...after]
        expect(await ask(mixed, cache)).toEqual(await ask(mixed))
      }),
      { numRuns: 150 },
    )
  })

  it('are not read again: of a directory the changed file alone is', async () => {
    const table = (first: number) =>
      write(Array.from({ length: 300 }, (_, index) => [`${first + index}.5`, 'no', 'x', `w${index % 7}`]))
    const cache = makeCache()
    const files = (changed: number) =>
      Array.from({ length: 100 }, (_, index) =>
        known(`train/${index}.csv`, table(1000 * (index === changed ? 500 : index))),
      )
    const test = () => [known('test.csv', table(77_000))]
    const ask = async (train: readonly (RowFile & { readonly read: number })[]) => {
      const tests = test()
      const answer = asCompared(await compareRows({ sets: { train, test: tests }, spec: {}, sketches: cache }))
      return { answer, read: [...train, ...tests].map((file) => file.read) }
    }
    const cold = await ask(files(-1))
    expect(cold.answer.overlap.testRows).toBe(300)
    const same = await ask(files(-1))
    expect(same.read.every((bytes) => bytes === 0)).toBe(true)
    const changed = await ask(files(3))
    expect(changed.read.flatMap((bytes, index) => (bytes > 0 ? [index] : []))).toEqual([3])
    expect(changed.answer.overlap.testRows).toBe(300)
    expect([...cache.kept.values()].map((bytes) => Buffer.from(bytes).toString('latin1')).join()).not.toContain('77000')
  })

  it('are read again where what was kept is cut or is no sketch', async () => {
    const sets = () => ({ train: [known('train.csv', 'a\n1\n2\n3\n')], test: [known('test.csv', 'a\n2\n9\n')] })
    const cache = makeCache()
    const expected = await compareRows({ sets: sets(), spec: {}, sketches: cache })
    for (const damage of [(bytes: Uint8Array) => bytes.subarray(0, bytes.length - 1), () => Buffer.from('no sketch')]) {
      for (const [key, bytes] of cache.kept) cache.kept.set(key, damage(bytes))
      expect(await compareRows({ sets: sets(), spec: {}, sketches: cache })).toEqual(expected)
    }
  })
})
