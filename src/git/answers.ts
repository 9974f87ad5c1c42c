/** What hears the answers of `git cat-file --batch`, in the order of the questions. */
export interface AnswerSink {
  /** A header line; returns how many bytes of content follow it, or undefined when there is no content. */
  header(line: string): number | undefined
  /** A piece of the content; its memory is only lent for the call. */
  piece(bytes: Buffer): void
  /** The content is complete. */
  end(): void
}

/** An object that is there. */
export interface ObjectHeader {
  readonly oid: string
  readonly type: string
  /** Bytes. */
  readonly size: number
}

const present = /^([0-9a-f]{40}|[0-9a-f]{64}) ([a-z]+) (\d+)$/
const lineFeed = 10

/** A function that takes git's output chunk by chunk and cuts it by size, never by what the content looks like. */
export function cutAnswers(sink: AnswerSink): (chunk: Buffer) => void {
  let line = '' // the beginning of a header that the last chunk ended in
  let left = 0 // bytes of content to come, and the line feed after it

  function takeHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(lineFeed, at)
    line += chunk.toString('latin1', at, end === -1 ? chunk.length : end)
    if (end === -1) return chunk.length
    const size = sink.header(line)
    line = ''
    left = size === undefined ? 0 : size + 1
    return end + 1
  }

  function takeContent(chunk: Buffer, at: number): number {
    const end = Math.min(at + left - 1, chunk.length)
    if (end > at) sink.piece(chunk.subarray(at, end))
    left -= end - at
    if (left > 1 || end === chunk.length) return end
    left = 0
    sink.end()
    return end + 1
  }

  return (chunk) => {
    for (let at = 0; at < chunk.length; ) at = left > 0 ? takeContent(chunk, at) : takeHeader(chunk, at)
  }
}

/** The object that a header line tells of, or undefined when git has none by that name; throws on any other line. */
export function parseHeader(line: string): ObjectHeader | undefined {
  const [, oid, type, size] = present.exec(line) ?? []
  if (oid !== undefined && type !== undefined) return { oid, type, size: Number(size) }
  if (/ (missing|ambiguous|submodule)$/.test(line)) return undefined
  throw new Error(`git cat-file answered with a line that is no header: ${JSON.stringify(line.slice(0, 200))}`)
}
