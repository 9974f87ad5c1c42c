import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { RULES } from '../src/checks/registry.js'
import { parsePolicy } from '../src/policy/parse.js'

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({
  language,
  text: text ?? '',
}))

describe('the README', () => {
  it('shows a policy that validates, with nothing in it that this version cannot do', async () => {
    const policy = blocks.find(({ text }) => text.startsWith('version: 1'))?.text ?? ''
    const parsed = await parsePolicy('.github/holdout.yml', Buffer.from(policy))
    expect(parsed).toMatchObject({ ok: true, policy: { unsupported: [] } })
  })

  it('names the rules that there are, and no others', () => {
    const section = readme.slice(readme.indexOf('## What it checks'), readme.indexOf('## The policy'))
    const named = [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id)
    const known = RULES.map(({ id }) => id).filter((id) => id !== 'not-supported')
    expect(named.toSorted()).toEqual(known.toSorted())
  })

  it('shows JSON that is JSON', () => {
    const samples = blocks.filter(({ language }) => language === 'json')
    expect(samples.length).toBeGreaterThan(0)
    for (const { text } of samples) expect(() => JSON.parse(text)).not.toThrow()
  })
})
