const TOKEN = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** What JSON.parse rejects, or rounds: NaN, the infinities, integers past 2^53. */
const UNSAFE = /^(?:NaN|-?Infinity|-?\d{16,})$/

/** Parses JSON as Python writes it; numbers that JSON.parse cannot hold become strings, so that they compare. */
export function parsePythonJson(text: string): unknown {
  return JSON.parse(text.replace(TOKEN, (token) => (UNSAFE.test(token) ? `"number ${token}"` : token)))
}
