import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { RULES } from '../src/checks/registry.js'
import { parsePolicy } from '../src/policy/parse.js'

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({
  language,
  text: text ?? '',
}))

/** All that the code can say, with its quoted parts cut out. */
const src = join(import.meta.dirname, '..', 'src')
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(src, path), 'utf8'))
  .join('\n')
  .toLowerCase()

describe('the README', () => {
  it('shows a policy that validates', async () => {
    const policy = blocks.find(({ text }) => text.startsWith('version: 1'))?.text ?? ''
    const parsed = await parsePolicy('.github/holdout.yml', Buffer.from(policy))
    expect(parsed).toMatchObject({ ok: true })
  })

  it('names the rules that there are, and no others', () => {
    const section = readme.slice(readme.indexOf('## What it checks'), readme.indexOf('## The policy'))
    const named = [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id)
    const known = RULES.map(({ id }) => id)
    expect(named.toSorted()).toEqual(known.toSorted())
  })

  it('shows JSON that is JSON', () => {
    const samples = blocks.filter(({ language }) => language === 'json')
    expect(samples.length).toBeGreaterThan(0)
    for (const { text } of samples) expect(() => JSON.parse(text)).not.toThrow()
  })
})

describe('the README’s Action section', () => {
  it('says what action.yml says', () => {
    const script = join(import.meta.dirname, '../scripts/write-inputs.mjs')
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('gives workflows that have no right but those they name, and only pinned actions', () => {
    const workflows = blocks.filter(({ text }) => text.startsWith('# .github/workflows/'))
    expect(workflows).toHaveLength(2)
    for (const { text } of workflows) {
      const { permissions, jobs } = parse(text)
      expect(permissions).toEqual({})
      for (const job of Object.values<{ permissions: object; steps: readonly { uses: string }[] }>(jobs)) {
        expect(job.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
        for (const { uses } of job.steps) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
      }
    }
  })

  it('checks nothing of head out where it runs with the repository’s rights', () => {
    const binding = blocks.find(({ text }) => text.includes('pull_request_target:'))?.text ?? ''
    const steps: readonly { with?: object }[] = parse(binding).jobs['holdout-binding'].steps
    expect(steps).toHaveLength(2)
    expect(steps.flatMap((step) => Object.keys(step.with ?? {}))).toEqual(['persist-credentials'])
  })

  it('explains only reasons that Holdout gives', () => {
    const section = readme.slice(
      readme.indexOf('### When it is inconclusive'),
      readme.indexOf('## What a reviewer gets'),
    )
    const rows = [...section.matchAll(/^\| ([^|]+) \|/gm)].map(([, says = '']) => says).slice(2)
    expect(rows.length).toBeGreaterThan(15)
    const fragments = rows.flatMap((says) => says.split(/…|, /)).map((text) => text.trim().toLowerCase())
    const silent = fragments.filter((text) => text.length > 3 && !sources.includes(text))
    expect(silent).toEqual([])
  })
})
