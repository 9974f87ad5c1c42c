import zlib from 'node:zlib'
import { ByteWriter, parquetWrite } from 'hyparquet-writer'
import { coversColumns, readByColumns } from '../../src/rows/columns/read.js'
import type { RowRequest, RowSets, RowSpec } from '../../src/rows/contract.js'
import { lookAt } from '../../src/rows/look.js'
import { Meter } from '../../src/rows/meter.js'
import { resolveSpec } from '../../src/rows/resolve.js'
import { Survey } from '../../src/rows/survey.js'
import { planTasks, TESTS, TRAINS } from '../../src/rows/tasks.js'

export type ParquetColumn = {
  name: string
  data: unknown[]
  type: 'STRING' | 'INT64' | 'INT32' | 'DOUBLE' | 'FLOAT' | 'BOOLEAN' | 'JSON'
}

/** A Parquet file in memory; `more` are options of hyparquet-writer: codec, rowGroupSize, statistics. */
export function writeParquet(columnData: readonly ParquetColumn[], more = {}): Uint8Array {
  const writer = new ByteWriter()
  const compressors = {
    GZIP: (input: Uint8Array) => zlib.gzipSync(input),
    ZSTD: (input: Uint8Array) => zlib.zstdCompressSync(input),
    BROTLI: (input: Uint8Array) => zlib.brotliCompressSync(input),
  }
  // biome-ignore lint/suspicious/noExplicitAny: the writer's types want mutable arrays of one kind.
  parquetWrite({ writer, columnData: columnData as any, compressors, ...more })
  return new Uint8Array(writer.getBuffer())
}

/** Whether the kernel reads these files by their columns, or leaves them to the plain reader. */
export async function isReadByColumns(sets: RowSets, spec: RowSpec = {}): Promise<boolean> {
  const request: RowRequest = { sets, spec }
  const survey = new Survey(sets)
  for (const task of [...planTasks(sets, TESTS), ...planTasks(sets, TRAINS)]) {
    const { columns, textual } = await lookAt(task, request)
    survey.learnColumns(task, columns)
    survey.guessTextual(textual)
  }
  const { resolved } = resolveSpec(spec, survey)
  if (!coversColumns(request, resolved, 0)) return false
  return (await readByColumns(request, resolved, { survey, meter: new Meter(undefined), again: false })) !== undefined
}
