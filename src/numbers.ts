/** A number with its thousands grouped, `12,345.6`; the runtime's own formatter takes 10 ms to start. */
export function groupDigits(value: number): string {
  const [whole = '', ...rest] = String(value).split('.')
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.')
}

const UNITS = ['kB', 'MB', 'GB', 'TB', 'PB'] as const

/** Bytes for people: "812 bytes", "10.4 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  let value = bytes / 1000
  let unit = 0
  // 999.95 kB would round to "1000.0 kB".
  while (value >= 999.95 && unit < UNITS.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${value.toFixed(1)} ${UNITS[unit]}`
}
