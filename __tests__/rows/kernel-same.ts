import { expect } from '@jest/globals'
import { compareRows } from '../../src/rows/compare.js'
import type { RowFile, RowLimits, RowSpec } from '../../src/rows/contract.js'
import { makeFile } from './files.js'

const ALWAYS = { kernel: 0 }
const NEVER = { kernel: Number.POSITIVE_INFINITY }

export type Sides = Readonly<Record<string, readonly (readonly [name: string, content: string | Buffer])[]>>

/** Sides whose files come in chunks of `chunk` bytes. */
export function compareSides(sides: Sides, spec: RowSpec, limits: RowLimits, chunk = 65_536) {
  const files = Object.entries(sides).map(([name, side]) => {
    return [name, side.map(([file, content]): RowFile => makeFile(file, content, chunk))] as const
  })
  return compareRows({ sets: Object.fromEntries(files) as never, spec, limits })
}

/** The answer of the kernel, once it is that of the plain readers. */
export async function expectSame(sides: Sides, spec: RowSpec, chunk?: number, more: RowLimits = {}) {
  const answer = await compareSides(sides, spec, { ...more, ...ALWAYS }, chunk)
  expect(answer).toEqual(await compareSides(sides, spec, { ...more, ...NEVER }, chunk))
  return answer
}
