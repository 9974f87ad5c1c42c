import { describe, expect, it } from '@jest/globals'
import { say } from '../../src/message.js'
import type { StoreError } from '../../src/stores/shared/failure.js'
import { explainSilence, isPassing, readRetryAfter } from '../../src/stores/web/failure.js'
import { remoteAt } from './conformance.js'

describe('what a server asks for with Retry-After', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')

  it.each([
    ['3', 3_000],
    [' 120 ', 120_000],
    ['0', 0],
    ['Thu, 01 Jan 2026 00:00:07 GMT', 7_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    [undefined, undefined],
    ['', undefined],
    ['soon', undefined],
    ['-5 minutes please', undefined],
  ])('%j is %s ms', (header, wait) => {
    expect(readRetryAfter(header, now)).toBe(wait)
  })
})

describe('a status', () => {
  it.each([408, 425, 429, 500, 502, 503, 504])('%i passes', (status) => expect(isPassing(status)).toBe(true))
  it.each([200, 301, 400, 401, 403, 404, 410, 416, 501])('%i stays', (status) => expect(isPassing(status)).toBe(false))
})

describe('no answer at all', () => {
  const explain = (error: object) =>
    explainSilence(error, {
      ref: { remote: remoteAt('http://h/x') },
      host: say`http://h`,
      mend: say`Check.`,
      trust: say`Trust.`,
    }) as StoreError

  it.each([
    ['ECONNREFUSED', 'access', true],
    ['EAI_AGAIN', 'access', true],
    ['ENOTFOUND', 'access', false],
    ['CERT_HAS_EXPIRED', 'access', false],
    ['ERR_INVALID_CHAR', 'access', false],
    ['HPE_INVALID_CONSTANT', 'access', false],
    ['ERR_SOCKET_CLOSED', 'transient', true],
    ['ECONNRESET', 'transient', true],
    ['ETIMEDOUT', 'transient', true],
    ['EPIPE', 'transient', true],
  ])('by %s is %s, asked again: %s, and the same for every object', (code, kind, again) => {
    const error = explain({ code, message: 'top-secret' })
    expect(error).toMatchObject({ kind, again, everywhere: true })
    expect(error.message).not.toContain('top-secret')
  })

  it('without a code is worth another attempt', () => {
    expect(explain(new Error('x'))).toMatchObject({ kind: 'transient', again: true })
  })
})
