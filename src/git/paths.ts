import { isUtf8 } from 'node:buffer'

/**
 * Text of git's NUL-separated output, and how to make paths out of its parts. Paths are bytes: those of UTF-8 become
 * text; in any other path each byte beyond ASCII becomes a visible `\xNN`. A path that has such an escape written out
 * in its name gets its backslash escaped too, so that two paths never become one.
 */
export function decodeRecords(bytes: Buffer): {
  readonly text: string
  readonly toPath: (part: string) => string
  readonly plain: boolean
} {
  if (isUtf8(bytes) && !bytes.includes('\\x'))
    return { text: bytes.toString('utf8'), toPath: (part) => part, plain: true }
  return { text: bytes.toString('latin1'), toPath: decodePath, plain: false }
}

/** One path out of its bytes, given as latin1 text. */
function decodePath(latin1: string): string {
  const escaped = latin1.replace(/\\(?=x[0-9a-f]{2})/g, '\\x5c')
  const bytes = Buffer.from(escaped, 'latin1')
  if (isUtf8(bytes)) return bytes.toString('utf8')
  return escaped.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`)
}
