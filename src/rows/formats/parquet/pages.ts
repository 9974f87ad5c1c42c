import { Compact } from './compact.js'
import { type ColumnChunk, MAX_PAGE, readHeader } from './header.js'
import { checkRuns } from './runs.js'

/** Values of one page: each is unpacked into an array. */
const MAX_VALUES = 16 * 1024 * 1024

/** Throws when a page is too large, leaves its chunk, or claims more values than its row group has rows. */
export function checkPages(chunk: ColumnChunk): void {
  const { bytes, rows } = chunk
  const reader = new Compact(bytes)
  let values = 0
  while (reader.at < bytes.length - 1 && values < rows) {
    const page = readHeader(reader)
    if (page.packed < 0 || page.packed > bytes.length - reader.at) throw new Error('a page leaves its column chunk')
    if (page.unpacked < 0 || page.unpacked > MAX_PAGE) throw new Error(`a page is larger than ${MAX_PAGE} bytes`)
    const most = page.kind === 'dictionary' ? page.unpacked : Math.min(MAX_VALUES, rows - values)
    if (page.values < 0 || page.values > most) throw new Error('a page claims more values than there are')
    if (page.kind !== 'dictionary') {
      checkRuns(page, bytes.subarray(reader.at, reader.at + page.packed), chunk)
      values += page.values
    }
    reader.at += page.packed
  }
}
