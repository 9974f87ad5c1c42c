import { describe, expect, it } from '@jest/globals'
import { checkPages } from '../../src/rows/formats/parquet/pages.js'

/** A number as Thrift's compact protocol writes it, and the same with its sign in the lowest bit. */
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]
const zigzag = (value: number) => varint(value < 0 ? -2 * value - 1 : 2 * value)

/** A page of version 1: its header says how many values it has, in which encoding. */
function makePage(
  body: readonly number[],
  { values = 10, encoding = 0, unpacked = body.length, packed = body.length },
) {
  const counts = [0x15, ...zigzag(values), 0x15, ...zigzag(encoding), 0]
  return Uint8Array.from([0x15, 0, 0x15, ...zigzag(unpacked), 0x15, ...zigzag(packed), 0x2c, ...counts, 0, ...body])
}

function check(bytes: Uint8Array, rows = 10, optional = false): string {
  const column = { codec: 'UNCOMPRESSED' } as never
  const element = { name: 'a', repetition_type: optional ? ('OPTIONAL' as const) : ('REQUIRED' as const) }
  try {
    checkPages({ bytes, column, element, rows, compressors: {} })
    return 'fine'
  } catch (error) {
    return (error as Error).message
  }
}

const run = (length: number, value: number) => [...varint(length * 2), value]
const counted = (bytes: readonly number[]) => [bytes.length, 0, 0, 0, ...bytes]

/** The first lengths of text that shares ever more with the one before: `values` of them in a few bytes. */
function growing(values: number): number[] {
  return [...deltas(values, 1), ...deltas(values, 0)]
}

/** Numbers from 0 on, each `step` more than the one before. */
function deltas(values: number, step: number, [block, groups] = [128, 4]): number[] {
  const blocks = Array.from({ length: Math.ceil(values / 128) }, () => [...zigzag(step), 0, 0, 0, 0])
  return [...varint(block), ...varint(groups), ...varint(values), ...zigzag(0), ...blocks.flat()]
}

describe('pages that claim more than they have', () => {
  it('are refused before anything is made of them', () => {
    expect(check(makePage([1, 2, 3], {}))).toBe('fine')
    expect(check(makePage([1, 2, 3], { values: 11 }))).toMatch(/claims more values/)
    expect(check(makePage([1, 2, 3], { values: 1e9 }), 2e9)).toMatch(/claims more values/)
    expect(check(makePage([1, 2, 3], { packed: 4 }))).toMatch(/leaves its column chunk/)
    expect(check(makePage([1, 2, 3], { packed: -4 }))).toMatch(/leaves its column chunk/)
    expect(check(makePage([1, 2, 3], { unpacked: 2 ** 30 }))).toMatch(/larger than/)
    expect(check(makePage([1, 2, 3], {}).subarray(0, 8))).toMatch(/header is cut/)
    const disguised = makePage([1, 2, 3], { values: 1e9 })
    const at = disguised.indexOf(0x2c) + 1
    disguised[at] = 0x14
    expect(check(disguised, 2e9)).toMatch(/header cannot be read/)
    const blank = Uint8Array.from([0x15, 6, 0x15, 2, 0x15, 2, 0x5c, 0x15, 6, 0x15, 0, 0x15, 6, 0x15, 0, 0, 0, 1])
    expect(check(blank)).toMatch(/lacks a number/)
    const other = makePage([1, 2, 3], {})
    other[1] = 6
    expect(check(other)).toMatch(/unknown kind/)
    expect(check(Uint8Array.from({ length: 100 }, () => 0x1c))).toMatch(/nested too deeply/)
  })

  it('are refused where a run of levels or indices is longer than the page', () => {
    const [levels, indices] = [counted(run(10, 1)), [1, ...run(10, 1)]]
    expect(check(makePage([...levels, ...indices], { encoding: 8 }), 10, true)).toBe('fine')
    expect(check(makePage([...counted(run(1e9, 1)), ...indices], { encoding: 8 }), 10, true)).toMatch(/run is longer/)
    expect(check(makePage([...levels, 1, ...run(1e9, 1)], { encoding: 8 }), 10, true)).toMatch(/run is longer/)
    expect(check(makePage([0, ...varint(2 ** 31 - 1)], { encoding: 2 }))).toMatch(/run is longer/)
  })

  it('are refused where texts share beginnings until they are gigabytes', () => {
    expect(check(makePage(growing(1_000), { values: 1_000, encoding: 7 }), 1_000)).toBe('fine')
    expect(check(makePage(growing(100_000), { values: 100_000, encoding: 7 }), 100_000)).toMatch(/texts of more than/)
    expect(check(makePage(growing(1_000), { values: 1_001, encoding: 7 }), 1_001)).toMatch(/claims other values/)
  })

  it('are refused where blocks of differences lead nowhere, or back', () => {
    const page = (head: [number, number], encoding: number) => makePage(deltas(10, 1, head), { encoding })
    for (const encoding of [5, 6]) {
      expect(check(page([128, 4], encoding))).toBe('fine')
      for (const head of [
        [2 ** 32 - 128, 4],
        [128, 2 ** 32 - 4],
        [128, 0],
        [0, 4],
        [128, 3],
      ] as [number, number][]) {
        expect(check(page(head, encoding))).toMatch(/claims other values/)
      }
    }
  })
})
