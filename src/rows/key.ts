/** 128 bits that stand for a text: of SHA-256, so that nobody can make two rows look like one. */
export interface Key {
  a: number
  b: number
  c: number
  d: number
}

const { hash } = process.getBuiltinModule('node:crypto')

/** Writes the key of a text into `key`: an object for each of millions of rows would cost as much as the hash. */
export function hashInto(key: Key, text: string): void {
  // One string for the digest is several times quicker than a buffer for it.
  const digest = hash('sha256', text.isWellFormed() ? text : illFormed(text), 'binary')
  key.a = word(digest, 0)
  key.b = word(digest, 4)
  key.c = word(digest, 8)
  key.d = word(digest, 12)
}

export function makeKey(text?: string): Key {
  const key = { a: 0, b: 0, c: 0, d: 0 }
  if (text !== undefined) hashInto(key, text)
  return key
}

function word(digest: string, at: number): number {
  return (
    ((digest.charCodeAt(at) << 24) |
      (digest.charCodeAt(at + 1) << 16) |
      (digest.charCodeAt(at + 2) << 8) |
      digest.charCodeAt(at + 3)) >>>
    0
  )
}

/** Half a surrogate pair has no UTF-8, and would be hashed as U+FFFD: such text goes as UTF-16 behind a byte that UTF-8 lacks. */
function illFormed(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xff]), Buffer.from(text, 'utf16le')])
}
