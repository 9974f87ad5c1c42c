import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signRequest } from '../../src/stores/azure/sign.js'
import type { Certificate } from '../helpers/certificate.js'
import { makeFolder } from '../helpers/repo.js'
import { send } from './gcs-server.js'
import { findPort, startServer, stopServer } from './process.js'
import { azuriteCommand } from './setup/azurite.mjs'

/** The account of live tests; its key must never show. */
export const AZURE_ACCOUNT = 'holdoutlive'
export const AZURE_KEY = Buffer.from('top-secret-of-live-tests').toString('base64')

/** Azure's emulator of one test file. It holds every signature against the account's key, and knows no versions. */
export interface Azurite {
  readonly port: number
  makeContainer(name: string): Promise<void>
  put(container: string, key: string, bytes: Uint8Array): Promise<void>
  remove(container: string, key: string): Promise<void>
  close(): Promise<void>
}

/** What keeps Azure from being tested here: nothing, or one reason. */
export function listMissingAzurite(): readonly string[] {
  return process.env.HOLDOUT_AZURITE ? [] : [`no Azurite: ${process.env.HOLDOUT_AZURITE_MISSING ?? 'no setup'}`]
}

/** A connection string of the account at a port of this machine. */
export function connectionAt(port: number, secret = `AccountKey=${AZURE_KEY}`): string {
  const endpoint = `http://127.0.0.1:${port}/${AZURE_ACCOUNT}`
  return `DefaultEndpointsProtocol=http;AccountName=${AZURE_ACCOUNT};${secret};BlobEndpoint=${endpoint};`
}

/** With a certificate it speaks TLS, and takes tokens of Microsoft Entra as far as they look like ones. */
export async function startAzurite(certificate?: Certificate): Promise<Azurite> {
  const script = process.env.HOLDOUT_AZURITE
  if (!script) throw new Error(listMissingAzurite().join())
  const port = await findPort()
  const accounts = `AZURITE_ACCOUNTS=${AZURE_ACCOUNT}:${AZURE_KEY}`
  const server = await startServer('env', [accounts, ...azuriteCommand(script, port), ...tlsOptions(certificate)], port)
  const origin = `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}`
  const ask = (method: string, path: string, bytes: Uint8Array = new Uint8Array()) => {
    const own = {
      'x-ms-version': '2021-12-02',
      'x-ms-date': new Date().toUTCString(),
      ...(method === 'PUT' && !path.includes('?') ? { 'x-ms-blob-type': 'BlockBlob' } : {}),
    }
    const signed = bytes.length === 0 ? own : { ...own, 'content-length': String(bytes.length) }
    const whole = `/${AZURE_ACCOUNT}/${path}`
    const authorization = signRequest({ method, path: whole, headers: signed }, AZURE_ACCOUNT, AZURE_KEY)
    return send(method, origin + whole, { ...own, authorization }, method === 'PUT' ? bytes : undefined)
  }
  const blob = (container: string, key: string) => `${container}/${key.split('/').map(encodeURIComponent).join('/')}`
  return {
    port,
    makeContainer: (name) => ask('PUT', `${name}?restype=container`),
    put: (container, key, bytes) => ask('PUT', blob(container, key), bytes),
    remove: (container, key) => ask('DELETE', blob(container, key)),
    close: () => stopServer(server),
  }
}

function tlsOptions(certificate: Certificate | undefined): readonly string[] {
  if (certificate === undefined) return []
  const [folder, options] = [makeFolder(), ['--oauth', 'basic']]
  for (const [name, text] of Object.entries(certificate)) {
    writeFileSync(join(folder, name), text)
    options.push(`--${name}`, join(folder, name))
  }
  return options
}
