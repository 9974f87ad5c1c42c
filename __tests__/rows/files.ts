import type { RowComparison, RowFile, RowsCompared } from '../../src/rows/contract.js'

/** A file in memory, its bytes handed over in chunks of `chunk` bytes; `opened` counts the bytes that were asked for. */
export function makeFile(
  name: string,
  content: string | Uint8Array,
  chunk = 65_536,
): RowFile & { readonly size: number; readonly read: number } {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const file = {
    name,
    size: bytes.length,
    read: 0,
    open: async (range = { start: 0, end: bytes.length }) => {
      const part = bytes.subarray(range.start, range.end)
      let at = 0
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= part.length) return controller.close()
          const next = part.slice(at, at + chunk)
          at += chunk
          file.read += next.length
          controller.enqueue(new Uint8Array(next))
        },
      })
    },
  }
  return file
}

export function asCompared(answer: RowComparison): RowsCompared {
  if (answer.outcome !== 'completed') throw new Error(JSON.stringify(answer))
  return answer
}

/** Rows as CSV text, every cell quoted where it must be. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[], end = '\n'): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text)
  return [columns, ...rows].map((cells) => cells.map(cell).join(',') + end).join('')
}

export function writeJsonLines(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => `${JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, cells[index]])))}\n`)
    .join('')
}
