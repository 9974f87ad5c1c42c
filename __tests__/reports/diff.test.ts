import { describe, expect, it } from '@jest/globals'
import { type CommitDiff, type DiffKind, renderDiff } from '../../src/reports/diff.js'
import { byteLength } from '../../src/reports/markdown/section.js'
import { ATTACKS, hostile } from './hostile.js'
import { manyChanges, passQuiet, passWithChanges } from './samples.js'
import { UNSEEN } from './structure.js'

const PLAIN = { colour: false }

function toDiff({ base, head, data, metrics, params }: ReturnType<typeof passWithChanges>): CommitDiff {
  return { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }), data, metrics, params }
}

describe('a diff', () => {
  it('in Markdown has the tables of the report and no judgement', () => {
    expect(renderDiff(toDiff(passWithChanges()), 'all', 'markdown', PLAIN)).toMatchSnapshot()
  })

  it('in text lists every change of a long list', () => {
    const lines = renderDiff(toDiff(manyChanges(500)), 'data', 'text', PLAIN).split('\n')
    expect(lines.filter((line) => line.startsWith('  added  '))).toHaveLength(499)
  })

  it.each(['data', 'metrics', 'params'] as const)(
    'in JSON holds only the part %s when asked for it',
    (kind: DiffKind) => {
      const parsed = JSON.parse(renderDiff(toDiff(passWithChanges()), kind, 'json', PLAIN))
      expect(Object.keys(parsed)).toEqual(['schemaVersion', 'base', 'head', kind])
      const all = JSON.parse(renderDiff(toDiff(passWithChanges()), 'all', 'json', PLAIN))
      expect(Object.keys(all)).toEqual(['schemaVersion', 'base', 'head', 'data', 'metrics', 'params'])
      expect(all[kind]).toEqual(parsed[kind])
    },
  )

  it('says that nothing changed', () => {
    expect(renderDiff({ ...toDiff(passQuiet()), metrics: [] }, 'all', 'text', PLAIN).match(/no change/g)).toHaveLength(
      3,
    )
    expect(renderDiff({ ...toDiff(passQuiet()), metrics: [] }, 'data', 'markdown', PLAIN)).toContain('No change.')
  })

  it('in Markdown keeps to its budget and counts what is left out', () => {
    const rendered = renderDiff(toDiff(manyChanges()), 'all', 'markdown', PLAIN)
    expect(byteLength(rendered)).toBeLessThanOrEqual(65_000)
    expect(rendered).toMatch(/more changes are left out here/)
  })

  it.each(ATTACKS)('shows %j and nothing unseen', (attack) => {
    for (const format of ['text', 'markdown', 'json'] as const) {
      const rendered = renderDiff(toDiff(hostile(attack)), 'all', format, PLAIN)
      expect(UNSEEN.test(rendered.replaceAll('\n', ''))).toBe(false)
    }
  })
})
