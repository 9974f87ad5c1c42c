import { describe, expect, it } from '@jest/globals'
import { complaint, redact } from '../../src/git/failure.js'

describe('redact', () => {
  it.each([
    ["unable to access 'https://user:pass@host/x.git/'", "unable to access 'https://***@host/x.git/'"],
    ['https://token@host/x and ssh://git:pw@other:22/y', 'https://***@host/x and ssh://***@other:22/y'],
    ['https://user:p@ss/w@rd@host/x.git', 'https://***@host/x.git'],
    ['https://host/x.git?private_token=abc&x=1', 'https://host/x.git?***'],
    ['git@github.com:owner/name.git: is it there?', 'git@github.com:owner/name.git: is it there?'],
  ])('%s', (text, safe) => {
    expect(redact(text)).toBe(safe)
  })
})

describe('complaint', () => {
  it('is the line that says what went wrong, among what a server adds', () => {
    const stderr = 'remote: hello\nwarning: x\nfatal: could not read from remote\n\nPlease make sure …\n'
    expect(complaint({ stderr })).toBe('fatal: could not read from remote')
  })

  it('is the last line when none says so, and the exit code when there is none', () => {
    expect(complaint({ stderr: 'one\ntwo\n\n' })).toBe('two')
    expect(complaint({ code: 3, stderr: '' })).toBe('exit code 3')
  })

  it('holds no control characters and is not long', () => {
    const text = complaint({ stderr: `remote: \x1b[31mred ${'x'.repeat(1000)}` })
    expect(text.startsWith('remote: ?[31mred')).toBe(true)
    expect(text).toHaveLength(500)
  })
})
