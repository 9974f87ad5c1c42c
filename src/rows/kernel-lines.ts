import { HashCrowded, KernelFull, LineTooLong } from '../kernel/contract.js'
import { type CountedLines, countLines } from '../kernel/count.js'
import { hasKernel } from '../kernel/engine.js'
import { readChunks } from '../kernel/file.js'
import type { RowFile, RowRequest, SetName } from './contract.js'
import type { KeyPart, Spots } from './facts.js'
import { formatOf } from './formats/registry.js'
import { openInput, unpackedName } from './input.js'
import { makeKey } from './key.js'
import type { Meter } from './meter.js'
import { DEFAULT_MEMORY, DEFAULT_RECORD, type PassResult } from './pass.js'

/** Less is read as quickly without starting the kernel. */
const LEAST_BYTES = 8 * 1024 * 1024
/** The kernel counts rows in 32 bits, and a row has two bytes at least. */
const MOST_BYTES = 2 ** 33

/** True for whole lines of two sets of plain files, enough of them to be worth it, and few enough to be counted. */
export function coversLines({ sets, spec }: RowRequest, least = LEAST_BYTES): boolean {
  if (spec.raw !== true || sets.baseTrain !== undefined || sets.baseTest !== undefined || !hasKernel()) return false
  const files = [...sets.train, ...sets.test]
  const isPlain = ({ name }: RowFile) => unpackedName(name) === name && formatOf(name) !== 'parquet'
  const bytes = files.reduce((sum, { size }) => sum + (size ?? Number.POSITIVE_INFINITY), 0)
  return spec.format !== 'parquet' && files.every(isPlain) && bytes >= least && bytes <= MOST_BYTES
}

/** One reading by the kernel; undefined where only the plain readers can go on, or can say what is wrong. */
export async function readByKernel(request: RowRequest, meter: Meter): Promise<PassResult | undefined> {
  const { sets, spec, limits, signal } = request
  const open = (file: RowFile) => {
    const format = spec.format ?? formatOf(file.name)
    const header = (format === 'csv' || format === 'tsv') && spec.header !== false
    const { localPath } = file
    // A file of this machine is read without a stream's detours.
    const stored = () => openInput(file, signal, () => undefined).stored()
    return { header, open: localPath === undefined ? stored : () => readChunks(localPath) }
  }
  const reading = meter.start({})
  try {
    const counted = await countLines({
      train: sets.train.map(open),
      test: sets.test.map(open),
      memory: limits?.memory ?? DEFAULT_MEMORY,
      record: limits?.record ?? DEFAULT_RECORD,
      order: (line) => makeKey(line).a,
      progress: (bytes, rows) => {
        reading.bytes(bytes)
        reading.rows(rows)
      },
      ...(signal === undefined ? {} : { signal }),
    })
    return toPass(counted, sets)
  } catch (error) {
    if (error instanceof LineTooLong || error instanceof KernelFull || error instanceof HashCrowded) return undefined
    throw error
  }
}

function toPass(counted: CountedLines, { train, test }: RowRequest['sets']): PassResult {
  const rows = { ...NOTHING, train: counted.trainRows, test: counted.testRows }
  return {
    rows,
    bytes: { ...NOTHING, train: sumSizes(train), test: sumSizes(test) },
    spoiled: false,
    unique: [],
    keys: toKeys(counted),
  }
}

const NOTHING: Readonly<Record<SetName, number>> = { train: 0, test: 0, baseTrain: 0, baseTest: 0 }

function sumSizes(files: readonly RowFile[]): number {
  return files.reduce((sum, { size = 0 }) => sum + size, 0)
}

function toKeys({
  inTest,
  inTrain,
  firstTest,
  firstTrain,
  order,
  trainOnly,
  testFiles,
  trainFiles,
}: CountedLines): KeyPart {
  return {
    keys: inTest.length,
    order,
    keyOf: Uint32Array.from(inTest, (_, index) => index),
    counts: { test: inTest, train: inTrain },
    first: { test: toSpots(firstTest, testFiles), train: toSpots(firstTrain, trainFiles) },
    trainOnly: { share: trainOnly.share, sizes: { train: trainOnly.sizes }, conflicts: 0 },
  }
}

/** Rows that are counted over all files, as file and row. */
function toSpots(rows: Uint32Array, files: readonly number[]): Spots {
  const file = new Uint32Array(rows.length)
  const row = new Float64Array(rows.length)
  for (const [index, counted] of rows.entries()) {
    let left = counted
    let place = 0
    while (left > (files[place] ?? Number.POSITIVE_INFINITY)) left -= files[place++] ?? 0
    file[index] = place
    row[index] = left
  }
  return { file, row }
}
