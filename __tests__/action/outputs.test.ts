import { describe, expect, it } from '@jest/globals'
import { FINDINGS_BUDGET, listFindings } from '../../src/action/outputs.js'
import type { Finding, Report } from '../../src/model.js'
import { isVisible } from '../../src/visible.js'
import { passQuiet } from '../reports/samples.js'

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'file-overlap',
  level: 'error',
  message: ['found ', { quoted: 'x' }],
  place: { path: 'data/train.dvc', line: 2 },
  subject: 'fraud',
  new: true,
  ...more,
})
const withFindings = (findings: readonly Finding[]): Report => ({ ...passQuiet(), findings })

describe('the output findings', () => {
  it('is a JSON list of what a script needs', () => {
    const { text, left } = listFindings(withFindings([finding(), finding({ place: { path: 'p' } })]))
    expect(left).toBe(0)
    expect(JSON.parse(text)).toEqual([
      {
        rule: 'file-overlap',
        level: 'error',
        message: 'found x',
        path: 'data/train.dvc',
        line: 2,
        subject: 'fraud',
        new: true,
      },
      { rule: 'file-overlap', level: 'error', message: 'found x', path: 'p', line: null, subject: 'fraud', new: true },
    ])
    expect(listFindings(withFindings([])).text).toBe('[]')
  })

  it('stays inside what an environment variable holds, keeps the worst, and says how many it left out', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => finding({ subject: `ü${index}` }))
    const { text, left } = listFindings(withFindings(many))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(FINDINGS_BUDGET)
    const kept = JSON.parse(text)
    expect(kept[0].subject).toBe('ü0')
    expect(kept.length + left).toBe(5_000)
    expect(kept.length).toBeGreaterThan(500)
  })

  it('holds no character that acts on a terminal or a log', () => {
    const odd = '\u001b[2J\u202e::error::\u2028'
    const { text } = listFindings(withFindings([finding({ subject: odd, place: { path: odd } })]))
    expect(isVisible(text)).toBe(true)
    expect(JSON.parse(text)[0].subject).toBe(odd)
  })
})
