import { describe, expect, it } from '@jest/globals'
import { compareRows } from '../../src/rows/compare.js'
import { asCompared, makeFile } from './files.js'
import { type ParquetColumn, writeParquet } from './parquet-files.js'

const GROUP = 500
const TRAIN = 20_000
const TEST = 1_000

/** Numbers in [0, 1) that a seed decides. */
function makeRandom(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 0) / 2 ** 32
  }
}

interface Row {
  readonly amount: number
  readonly kind: string
  readonly review: string
}

function makeRows(seed: number, count: number): readonly Row[] {
  const random = makeRandom(seed)
  const word = () => Math.floor(random() * 2 ** 32).toString(36)
  return Array.from({ length: count }, () => ({
    amount: random() + random() / 2 ** 20,
    kind: `kind ${Math.floor(random() * 9)}`,
    review: Array.from({ length: 20 }, word).join(' '),
  }))
}

function makeTable(name: string, rows: readonly Row[]) {
  const column = (key: keyof Row, type: ParquetColumn['type']) => ({
    name: key,
    data: rows.map((row) => row[key]),
    type,
  })
  const columns = [column('amount', 'DOUBLE'), column('kind', 'STRING'), column('review', 'STRING')]
  return makeFile(name, writeParquet(columns, { rowGroupSize: GROUP, codec: 'SNAPPY' }))
}

async function compare(train: readonly Row[], test: readonly Row[], kernel = 0) {
  const files = [makeTable('train.parquet', train), makeTable('test.parquet', test)] as const
  const sets = { train: [files[0]], test: [files[1]] }
  const answer = asCompared(await compareRows({ sets, spec: {}, limits: { kernel } }))
  const [read, size] = [files[0].read + files[1].read, files[0].size + files[1].size]
  return { answer, share: read / size, ofTrain: files[0].read / files[0].size }
}

const [train, test] = [makeRows(1, TRAIN), makeRows(2, TEST)]
const plainly = (some: readonly Row[], others: readonly Row[]) => compare(some, others, Number.POSITIVE_INFINITY)

describe('the bytes that a comparison of Parquet reads', () => {
  it('are a small share where train has no test row, and the answer is that of all bytes', async () => {
    const { answer, share } = await compare(train, test)
    expect(answer).toEqual((await plainly(train, test)).answer)
    expect(answer.overlap).toMatchObject({ testRows: 0, expectedByChance: { rows: 0, exact: true } })
    expect(share).toBeLessThan(0.2)
  })

  it('are those of the row groups that have a test row, and of one column of the others', async () => {
    const leaked = [...test.slice(0, -2), train[7], train[7]] as Row[]
    const { answer, share } = await compare(train, leaked)
    const plain = await plainly(train, leaked)
    expect(answer).toEqual(plain.answer)
    expect(answer.overlap).toMatchObject({ testRows: 2, distinct: 1, trainRows: 1 })
    expect(share).toBeLessThan(0.2)
    expect(plain.share).toBeGreaterThan(0.95)
  })

  it('are more where rows stand twice in train, because what chance would give hangs on them', async () => {
    // One row of the first group stands in the fifth too.
    const doubled = train.map((row, index) => (index === 4 * GROUP + 1 ? (train[3] as Row) : row))
    const [once, twice] = [await compare(train, test), await compare(doubled, test)]
    const plain = await plainly(doubled, test)
    expect(twice.answer).toEqual(plain.answer)
    expect(twice.answer.overlap.expectedByChance.rows).toBeGreaterThan(0)
    expect(twice.ofTrain).toBeGreaterThan(once.ofTrain)
    expect(twice.share).toBeLessThan(0.25)
  })

  it('are told apart by a second column where the first one has values in common', async () => {
    // Every amount of test occurs in train, with another review.
    const alike = test.map((row, index) => ({ ...row, amount: train[index * 19]?.amount ?? 0 }))
    const { answer } = await compare(train, alike)
    expect(answer).toEqual((await plainly(train, alike)).answer)
    expect(answer.overlap.testRows).toBe(0)
  })

  it('are all of them where much of train is in test', async () => {
    const { answer, share } = await compare(train.slice(0, 4000), train.slice(1000, 5000))
    const plain = await plainly(train.slice(0, 4000), train.slice(1000, 5000))
    const { examples, ...rest } = answer
    expect({ ...rest, examples: [] }).toEqual({ ...plain.answer, examples: [] })
    expect(examples).toHaveLength(5)
    expect(answer.overlap).toMatchObject({ testRows: 3000, distinct: 3000, trainRows: 3000 })
    expect(share).toBeGreaterThan(0.9)
  })
})
