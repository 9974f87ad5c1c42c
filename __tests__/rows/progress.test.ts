import { describe, expect, it } from '@jest/globals'
import { describeProgress, Progress } from '../../src/rows/progress.js'

/** A line whose clock is set by hand. */
function makeLine(live: boolean) {
  const written: string[] = []
  const line = { live, time: 0, now: () => line.time, write: (text: string) => written.push(text) && undefined }
  const progress = new Progress(line)
  const show = (time: number, bytes: number) => {
    line.time = time
    progress.show({ bytes, total: 1_000_000_000, rows: bytes / 100 })
  }
  return { written, progress, show }
}

describe('progress', () => {
  it('says share, bytes, rows, rate and the time that is left', () => {
    const now = { bytes: 1_400_000_000, total: 3_500_000_000, rows: 12_400_000 }
    expect(describeProgress(now, 5)).toBe('40 %, 1.4 GB of 3.5 GB, 12,400,000 rows, 280.0 MB/s, 8 s left')
    expect(describeProgress({ bytes: 5_000, rows: 3 }, 1)).toBe('5.0 kB, 3 rows, 5.0 kB/s')
    expect(describeProgress({ bytes: 1_000, total: 20_000_000, rows: 3 }, 1)).toMatch(/, 5 h 34 min left$/)
  })

  it('is one line of a terminal that comes after a moment and goes away', () => {
    const { written, progress, show } = makeLine(true)
    for (let time = 0; time <= 1_000; time += 10) show(time, time * 1_000)
    expect(written).toHaveLength(6)
    for (const text of written) expect(text.replace('\r\x1b[2K', '')).toMatch(/^\d+ %, [ -~]*$/)
    progress.end()
    expect(written.at(-1)).toBe('\r\x1b[2K')
  })

  it('is a plain line every half minute elsewhere', () => {
    const { written, progress, show } = makeLine(false)
    for (let time = 0; time <= 70_000; time += 100) show(time, time * 1_000)
    progress.end()
    expect(written).toEqual([
      'holdout: 3 %, 30.0 MB of 1.0 GB, 300,000 rows, 1.0 MB/s, 17 min left\n',
      expect.stringMatching(/^holdout: 6 %, 60\.0 MB .* left\n$/),
    ])
  })

  it('never wraps', () => {
    const written: string[] = []
    const line = {
      live: true,
      width: 30,
      time: 0,
      now: () => line.time,
      write: (text: string) => written.push(text) && undefined,
    }
    const progress = new Progress(line)
    line.time = 10_000
    progress.show({ bytes: 1_400_000_000, total: 3_500_000_000, rows: 12_400_000 })
    expect(written).toEqual(['\r\x1b[2K40 %, 1.4 GB of 3.5 GB, 12,40'])
  })

  it('shows nothing of short work', () => {
    const { written, progress, show } = makeLine(true)
    show(400, 1_000)
    progress.end()
    expect(written).toEqual([])
  })
})
