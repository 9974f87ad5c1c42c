import { writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { afterAll, describe, expect, it } from '@jest/globals'
import { openHttp } from '../../src/stores/http.js'
import { type Certificate, makeCertificate } from '../helpers/certificate.js'
import { closeServer, listen } from '../helpers/fault-proxy.js'
import { makeFolder } from '../helpers/repo.js'
import { failureOf } from '../helpers/s3.js'
import { openQuick } from '../helpers/web.js'
import { remoteAt } from './conformance.js'

const ours = makeCertificate()
const theirs = makeCertificate()
const folder = makeFolder()
const pathOf = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const authority = pathOf('ca.pem', theirs.cert)
const own = { cert_path: pathOf('cert.pem', ours.cert), key_path: pathOf('key.pem', ours.key) }
const both = { cert_path: pathOf('both.pem', ours.cert + ours.key) }

const closing: (() => Promise<void>)[] = []
afterAll(() => Promise.all(closing.map((close) => close())))

/** A server that notes whose certificates it is shown, and gives `foo` or leads elsewhere. */
async function start(location?: string, { key, cert }: Certificate = theirs) {
  const shown: boolean[] = []
  const server = createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, (request, response) => {
    shown.push((request.socket as TLSSocket).getPeerCertificate().fingerprint256 !== undefined)
    if (location === undefined) response.writeHead(200, { 'content-length': '3' }).end('foo')
    else response.writeHead(302, { location, 'content-length': '0' }).end()
  })
  const port = await listen(server)
  closing.push(() => closeServer(server))
  return { url: `https://127.0.0.1:${port}`, shown }
}

async function read(url: string, options: Readonly<Record<string, string>> = {}) {
  const remote = remoteAt(url, options)
  return new Response(await (await openQuick(openHttp, remote)).open({ remote, key: 'key' })).text()
}

describe('a server of HTTPS', () => {
  it('is believed when the authority that base names proves it, or when base wants no proof', async () => {
    const { url } = await start()
    expect(await read(url, { ssl_verify: authority })).toBe('foo')
    expect(await read(url, { ssl_verify: 'no' })).toBe('foo')
  })

  it.each([{}, { ssl_verify: 'true' }, { ssl_verify: own.cert_path }])(
    'is not believed otherwise: %j',
    async (options) => {
      const { url, shown } = await start()
      const failure = await failureOf(read(url, options))
      expect(failure).toMatchObject({ kind: 'access', text: expect.stringContaining('is not trusted') })
      expect(failure.remedy).toContain('ssl_verify')
      expect(shown).toEqual([])
    },
  )

  it('is shown the certificate that base names for it, from two files or from one', async () => {
    for (const options of [own, both]) {
      const { url, shown } = await start()
      expect(await read(url, { ssl_verify: authority, ...options })).toBe('foo')
      expect(shown).toEqual([true])
    }
  })

  it('that leads to another one does not show ours to that', async () => {
    const other = await start()
    const { url, shown } = await start(`${other.url}/key`)
    expect(await read(url, { ssl_verify: authority, ...own })).toBe('foo')
    expect(shown).toEqual([true])
    expect(other.shown).toEqual([false])
  })

  it('does not lead to one without TLS', async () => {
    const { url } = await start('http://127.0.0.1:1/key')
    const failure = await failureOf(read(url, { ssl_verify: authority }))
    expect(failure).toMatchObject({ kind: 'access', text: expect.stringContaining('points elsewhere with status 302') })
  })

  it.each([
    [{ key_path: own.key_path }, 'the option key_path of remote store cannot be used'],
    [{ cert_path: 'cert.pem' }, 'the option cert_path of remote store cannot be used'],
    [{ cert_path: '/no/such.pem' }, '/no/such.pem cannot be read (ENOENT)'],
  ])('is asked with nothing that cannot be: %j', async (options, text) => {
    expect((await failureOf(read('https://127.0.0.1:1', options))).text).toContain(text)
  })
})
