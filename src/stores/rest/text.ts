/** A number of bytes as servers write it; undefined for anything else. */
export function sizeIn(text: unknown): number | undefined {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** A word of a protocol: letters and digits, no sentence. */
export function wordIn(text: unknown): string | undefined {
  return typeof text === 'string' && /^\w{1,80}$/.test(text) ? text : undefined
}
