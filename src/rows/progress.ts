import { formatBytes, groupDigits } from '../numbers.js'
import type { ProgressLine } from '../ports.js'
import type { RowProgress } from './contract.js'

/** A terminal is drawn ten times a second; a log gets a line every half minute. */
const LIVE_EVERY = 100
const LOG_EVERY = 30_000
/** Short work shows no line. */
const SILENCE = 500

const ERASE = '\r\x1b[2K'

/** Shows how far the work is: share, bytes, rows, rate, and the time that is left. */
export class Progress {
  private readonly start: number
  private drawn = false
  private next: number

  constructor(private readonly line: ProgressLine) {
    this.start = line.now()
    this.next = this.start + (line.live ? SILENCE : LOG_EVERY)
  }

  show(now: RowProgress): void {
    const time = this.line.now()
    if (time < this.next) return
    this.next = time + (this.line.live ? LIVE_EVERY : LOG_EVERY)
    const text = describeProgress(now, (time - this.start) / 1000)
    this.line.write(this.line.live ? `${ERASE}${text.slice(0, (this.line.width ?? 80) - 1)}` : `holdout: ${text}\n`)
    this.drawn = true
  }

  /** Takes the line away. */
  end(): void {
    if (this.drawn && this.line.live) this.line.write(ERASE)
    this.drawn = false
  }
}

/** "41 %, 1.4 GB of 3.5 GB, 12,400,000 rows, 310.0 MB/s, 7 s left". */
export function describeProgress({ bytes, total, rows }: RowProgress, seconds: number): string {
  const rate = bytes / Math.max(seconds, 0.001)
  const parts = [
    total === undefined || total === 0 ? '' : `${Math.floor((100 * bytes) / total)} %`,
    total === undefined ? formatBytes(bytes) : `${formatBytes(bytes)} of ${formatBytes(total)}`,
    `${groupDigits(rows)} rows`,
    `${formatBytes(Math.round(rate))}/s`,
    total === undefined || rate === 0 ? '' : `${describeTime((total - bytes) / rate)} left`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function describeTime(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 90) return `${whole} s`
  const minutes = Math.ceil(whole / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
