import { describe, expect, it } from '@jest/globals'
import { findReporter, REPORTERS } from '../../src/reports/registry.js'

describe('the registry', () => {
  it('holds every reporter once, by its id', () => {
    expect(REPORTERS.map((reporter) => reporter.id)).toEqual(['json', 'markdown', 'text'])
    for (const reporter of REPORTERS) expect(findReporter(reporter.id)).toBe(reporter)
    expect(findReporter('toString')).toBeUndefined()
  })
})
