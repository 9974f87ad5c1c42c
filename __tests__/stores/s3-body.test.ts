import { describe, expect, it } from '@jest/globals'
import { streamBody } from '../../src/stores/s3/body.js'
import { wordError } from '../helpers/wording.js'
import { remoteAt } from './conformance.js'

/** Reads a body of some chunks under an answer that promises a length; tells how often it was released. */
async function read(chunks: readonly string[], length: number | undefined, fault?: Error) {
  let released = 0
  async function* send() {
    for (const chunk of chunks) yield Buffer.from(chunk)
    if (fault !== undefined) throw fault
  }
  const value = { status: 200, length, range: undefined, body: send() }
  const ref = { remote: remoteAt('s3://bucket/x'), key: 'key' }
  const stream = streamBody({ value, release: () => (released += 1) }, ref)
  const text = new Response(stream).text()
  const error = await wordError(text)
  return { error, released, text: error === 'no error' ? await text : undefined }
}

describe('a body from S3', () => {
  it('is whole when what was promised has come, or nothing was promised', async () => {
    for (const length of [6, undefined]) {
      expect(await read(['foo', 'bar'], length)).toEqual({ error: 'no error', released: 1, text: 'foobar' })
    }
    expect(await read([], 0)).toMatchObject({ error: 'no error', text: '' })
  })

  it.each([
    [['foo'], 6, '3 of 6 bytes came'],
    [['foo', 'bar'], 5, '6 of 5 bytes came'],
    [[], 1, '0 of 1 bytes came'],
  ])('that ends well and is not whole is broken: %j of %i', async (chunks, length, why) => {
    const error = `transient: reading key from remote store broke off: ${why}`
    expect(await read(chunks, length)).toEqual({ error, released: 1 })
  })

  it('that breaks says after how much, and not with what words', async () => {
    const error = 'transient: reading key from remote store broke off: the connection ended after 3 bytes'
    expect(await read(['foo'], 6, new Error('top-secret'))).toEqual({ error, released: 1 })
  })
})
