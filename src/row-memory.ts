import type { RowFile } from './rows/contract.js'

/** Bytes of small files that one comparison keeps, because it reads each of them more than once. */
export interface RowMemory {
  /** The same file, whose bytes are fetched once if they fit. */
  remember(file: RowFile): RowFile
}

const MEBIBYTE = 1024 * 1024

/** Bytes of one file whose size is recorded, of one whose size nobody knows, and of all. */
const LIMITS = { known: 16 * MEBIBYTE, unknown: 4 * MEBIBYTE, total: 128 * MEBIBYTE }

export function makeRowMemory(limits = LIMITS): RowMemory {
  let left = limits.total
  return {
    remember: (file) => {
      const most = file.size === undefined ? limits.unknown : file.size <= limits.known ? limits.known : 0
      let kept: Blob | undefined
      let isTried = false
      return {
        ...file,
        open: async (range, signal) => {
          if (kept !== undefined) return kept.slice(range?.start ?? 0, range?.end).stream()
          if (range !== undefined || isTried || most === 0) return file.open(range, signal)
          isTried = true
          const { whole, rest } = await readAhead(await file.open(range, signal), Math.min(most, left))
          if (whole === undefined) return rest
          left -= whole.size
          kept = whole
          return whole.stream()
        },
      }
    },
  }
}

/** All of a stream if it has no more than `most` bytes; and all of it again as a stream. */
async function readAhead(stream: ReadableStream<Uint8Array>, most: number) {
  const reader = stream.getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  while (bytes <= most) {
    const { done, value } = await reader.read()
    if (done) return { whole: new Blob(chunks), rest: stream }
    bytes += value.byteLength
    chunks.push(new Uint8Array(value))
  }
  return { whole: undefined, rest: resume(chunks, reader) }
}

/** What was read ahead, and then the rest. */
function resume(chunks: Uint8Array[], reader: ReadableStreamDefaultReader<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const ahead = chunks.shift()
      if (ahead !== undefined) return controller.enqueue(ahead)
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
