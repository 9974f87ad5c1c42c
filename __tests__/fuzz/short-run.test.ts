import { describe, expect, it } from '@jest/globals'
import { checkFailure } from '../../fuzz/check.mjs'
import { makeInput } from '../../fuzz/mutate.mjs'
import { makeTargets } from '../../fuzz/targets.mjs'

const SEED = 'unit tests'
const INPUTS = 2_000
/** One input of a few kilobytes; a busy machine takes a tenth of it. */
const SLOW_MS = 3_000

const targets = await makeTargets((path) => import(`../../src/${path}`))

describe('every parser answers whatever it is given', () => {
  it.each(targets.map((target) => [target.name, target] as const))(
    '%s',
    async (_, target) => {
      for (let index = 0; index < INPUTS; index += 1) {
        const started = performance.now()
        const fault = await target.read(makeInput(SEED, target, index)).catch((error: unknown) => error)
        // The number makes the input again: npm run fuzz -- --seed 'unit tests' --parser NAME --input NUMBER
        if (fault !== undefined) throw new Error(`input ${index}`, { cause: fault })
        expect(performance.now() - started).toBeLessThan(SLOW_MS)
      }
    },
    300_000,
  )
})

describe('an input', () => {
  const [first] = targets
  const textsOf = (index: number) =>
    [...(first === undefined ? [] : makeInput(SEED, first, index))].map(([, bytes]) => bytes.toString('latin1'))

  it('is told by its seed and number, so that a failure can be made again', () => {
    const inputs = Array.from({ length: 100 }, (_, index) => textsOf(index).join())
    expect(inputs).toEqual(Array.from({ length: 100 }, (_, index) => textsOf(index).join()))
    expect(new Set(inputs).size).toBeGreaterThan(75)
  })

  it('is answered wrongly by a line that its file does not have, and that is noticed', () => {
    const failure = { line: 3, message: ['x'], remedy: ['y'] }
    expect(() => checkFailure(failure, 'one\ntwo')).toThrow('line 3 of 2')
    expect(() => checkFailure(failure, 'one\ntwo\n')).not.toThrow()
    expect(() => checkFailure({ ...failure, message: [] }, 'one\ntwo\n')).toThrow('a message says nothing')
  })
})
