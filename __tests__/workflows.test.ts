import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

const folder = join(import.meta.dirname, '../.github/workflows')
const names = readdirSync(folder)
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly uses?: string
}

describe.each(names)('the workflow %s', (name) => {
  const text = textOf(name)
  const { permissions, jobs }: Workflow = parse(text)

  it('gives nothing to its jobs, and each job what it needs for a stated reason', () => {
    expect(permissions).toEqual({})
    for (const job of Object.values(jobs)) expect(Object.keys(job.permissions ?? {})).not.toEqual([])
    const grants = text.split('\n').filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line))
    expect(grants.filter((line) => !/ # \S/.test(line))).toEqual([])
  })

  it('lets no job run for hours', () => {
    const own = Object.values(jobs).filter(({ uses }) => uses === undefined)
    expect(own.every((job) => (job['timeout-minutes'] ?? 360) <= 45)).toBe(true)
  })

  it("uses others' actions at one commit, and says which version that is", () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses: (?!\.\/)/.test(line))
    expect(uses.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  it('gives a reason above each thing that a linter is told to pass over', () => {
    const lines = text.split('\n')
    const bare = lines.filter((line, at) => line.includes('zizmor: ignore') && !/^\s*# \S/.test(lines[at - 1] ?? ''))
    expect(bare).toEqual([])
  })
})

describe('the workflows together', () => {
  it('pin one action at one commit', () => {
    const uses = names.flatMap((name) => textOf(name).match(/[\w-]+\/[\w-]+@[0-9a-f]{40}/g) ?? [])
    const actions = new Set(uses.map((use) => use.split('@')[0]))
    expect(new Set(uses).size).toBe(actions.size)
  })

  it('run the gate before a merge and before a release', () => {
    const ci: Workflow & { on: Record<string, unknown> } = parse(textOf('ci.yml'))
    expect(Object.keys(ci.on)).toEqual(['pull_request', 'merge_group', 'push', 'workflow_call'])
    expect(textOf('ci.yml')).toContain('run: .ci/run')
    const { jobs }: Workflow = parse(textOf('release.yml'))
    expect(jobs.ci?.uses).toBe('./.github/workflows/ci.yml')
  })
})
