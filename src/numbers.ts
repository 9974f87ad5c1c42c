/** A number with its thousands grouped, `12,345.6`; the runtime's own formatter takes 10 ms to start. */
export function groupDigits(value: number): string {
  const [whole = '', ...rest] = String(value).split('.')
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.')
}
