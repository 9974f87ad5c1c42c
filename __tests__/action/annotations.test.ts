import * as core from '@actions/core'
import { describe, expect, it } from '@jest/globals'
import { printAnnotations } from '../../src/action/annotations.js'
import { planAnnotations } from '../../src/reports/sinks/annotations.js'
import { finding, makeReport } from '../reports/builders.js'
import { ATTACKS, hostile } from '../reports/hostile.js'
import { failTwoReasons } from '../reports/samples.js'

/** The lines that the toolkit writes to the job's log. */
function capture(print: () => void): readonly string[] {
  const write = process.stdout.write
  let written = ''
  process.stdout.write = ((text: string) => {
    written += text
    return true
  }) as typeof write
  try {
    print()
  } finally {
    process.stdout.write = write
  }
  return written.trimEnd().split('\n')
}

describe('annotations in the log', () => {
  it('are workflow commands of the toolkit', () => {
    const [first, ...rest] = capture(() => printAnnotations(planAnnotations(failTwoReasons()), core))
    expect(first).toBe(
      '::error title=file-overlap,file=data/images/train.dvc,line=2::Split images: expected no new test file in train, found 2 of 120 (1.7 %25). Fix: Take the files out of data/images/train/, run dvc commit and train again.',
    )
    expect(rest.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning'])
  })

  it('count what there was no room for in a line that is no command', () => {
    const findings = Array.from({ length: 12 }, () =>
      finding('r', { message: ['m'], place: { path: 'p' }, subject: 's' }),
    )
    const lines = capture(() => printAnnotations(planAnnotations(makeReport({ findings })), core))
    expect(lines).toHaveLength(10)
    expect(lines.at(-1)).toMatch(/^Not annotated, .*: 3 errors\. /)
  })

  it.each(ATTACKS)('are one command a line, its own, with %j in it', (attack) => {
    const plan = planAnnotations(hostile(attack))
    const lines = capture(() => printAnnotations(plan, core))
    expect(lines).toHaveLength(plan.annotations.length)
    for (const line of lines) {
      const [, command, properties = ''] = /^::(error|warning|notice) ([^:]*)::/.exec(line) ?? []
      expect(command).toBeDefined()
      for (const property of properties.split(',')) expect(property).toMatch(/^(title|file|line)=/)
    }
  })
})
