import zlib from 'node:zlib'
import { ByteWriter, parquetWrite } from 'hyparquet-writer'

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
