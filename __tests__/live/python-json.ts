/** A string, or one of the numbers that JSON.parse rejects or rounds. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b|-?\b\d{16,}\b(?![.eE])/g

/** Parses JSON as Python writes it; NaN, the infinities and integers past 2^53 become strings, so that they compare. */
export function parsePythonJson(text: string): unknown {
  return JSON.parse(text.replace(TOKEN, (token) => (token.startsWith('"') ? token : `"number ${token}"`)))
}
