import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeCertificate } from '../helpers/certificate.js'
import { plantProgram } from '../helpers/program.js'
import { makeFolder } from '../helpers/repo.js'
import { AZURE_ACCOUNT, type Azurite, listMissingAzurite, startAzurite } from './azurite.js'
import { runHoldoutIn } from './cli.js'
import { describeLive } from './live.js'

const { key, cert } = makeCertificate()

describeLive(
  'Azure with a token of az login',
  () => {
    let server: Azurite
    let trust: string
    let table: string

    beforeAll(async () => {
      server = await startAzurite({ key, cert })
      await server.makeContainer('tables')
      await server.put('tables', 'train.csv', Buffer.from('a,b\n1,2\n3,4\n'))
      trust = join(makeFolder(), 'cert.pem')
      writeFileSync(trust, cert)
      table = join(makeFolder(), 'test.csv')
      writeFileSync(table, 'a,b\n3,4\n5,6\n')
    })
    afterAll(() => server?.close())

    /** Compares a table of the container with one of this machine, as whoever `az` says. */
    async function compare(token: string, trusted = true) {
      const said = { accessToken: token, expires_on: Math.floor(Date.now() / 1000) + 3600 }
      const { folder } = plantProgram('az', `console.log(${JSON.stringify(JSON.stringify(said))})`)
      const endpoint = `https://127.0.0.1:${server.port}/${AZURE_ACCOUNT}`
      const env = {
        PATH: `${folder}:${process.env.PATH}`,
        AZURE_STORAGE_CONNECTION_STRING: `AccountName=${AZURE_ACCOUNT};BlobEndpoint=${endpoint}`,
        AZURE_CONFIG_DIR: '/nowhere',
        ...(trusted ? { NODE_EXTRA_CA_CERTS: trust } : {}),
      }
      const { exit, stdout, stderr } = await runHoldoutIn(env, 'overlap', 'azure://tables/train.csv', table, '--json')
      expect(stdout + stderr).not.toContain(token)
      return { exit, text: stdout + stderr, stdout }
    }

    test('a table is read', async () => {
      const { exit, stdout } = await compare(makeToken('https://storage.azure.com'))
      expect(JSON.parse(stdout).overlap).toMatchObject({ testRows: 1, distinct: 1 })
      expect(exit).toBe(0)
    })

    test('a token for somebody else is refused, and the refusal says what to do', async () => {
      const { exit, text } = await compare(makeToken('https://elsewhere.example'))
      expect(exit).toBe(3)
      expect(text).toMatch(/wrong or has expired|credentials are not valid/)
    })

    test('a certificate that nobody trusts is named', async () => {
      const { exit, text } = await compare(makeToken('https://storage.azure.com'), false)
      expect(exit).toBe(3)
      expect(text).toContain('is not trusted')
      expect(text).toContain('NODE_EXTRA_CA_CERTS')
    })
  },
  listMissingAzurite(),
)

/** A token in the form of Microsoft Entra's; the emulator looks at all of it but the signature. */
function makeToken(audience: string): string {
  const now = Math.floor(Date.now() / 1000)
  const issuer = 'https://sts.windows.net/ab1f708d-50f6-404c-a006-d71b2ac7a606/'
  const claims = { aud: audience, iss: issuer, iat: now - 60, nbf: now - 60, exp: now + 3600 }
  const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  )
  return [...parts, 'c2lnbmF0dXJl'].join('.')
}
