import { type Address, encode } from '../rest/address.js'
import type { Kind, Request } from '../rest/kind.js'
import { sizeIn, wordIn } from '../rest/text.js'
import type { Tokens } from '../rest/tokens.js'
import { readPage } from './listing.js'
import { ABSENT, MANNERS } from './manners.js'
import type { Settings } from './settings.js'
import { signRequest } from './sign.js'

/** The version of the protocol that is spoken; the oldest with everything that is asked for. */
const PROTOCOL = '2021-12-02'

/** Azure's Blob service. Source: "Blob service REST API". Answers are held against the version that was asked for. */
export function describeAzure(address: Address, { endpoint, login }: Settings, tokens: Tokens, now = Date.now): Kind {
  const container = `${endpoint}/${address.container}`
  const request = (method: Request['method'], url: string): Request => ({
    method,
    url,
    headers: { 'x-ms-version': PROTOCOL },
  })
  const blob = (key: string, version: string | undefined) =>
    `${container}/${key.split('/').map(encode).join('/')}${version === undefined ? '' : `?versionid=${encode(version)}`}`
  return {
    address,
    endpoint,
    manners: MANNERS,
    authorize: async (plain) => {
      const headers = { ...plain.headers, 'x-ms-date': new Date(now()).toUTCString() }
      if (login.kind === 'key') {
        const authorization = signRequest({ ...plain, headers }, login.account, login.key)
        return { ...plain, headers: { ...headers, authorization } }
      }
      if (login.kind !== 'signature') return { ...plain, headers: { ...headers, ...(await tokens()) } }
      return { ...plain, headers, url: `${plain.url}${plain.url.includes('?') ? '&' : '?'}${login.query}` }
    },
    describe: (key, version) => request('HEAD', blob(key, version)),
    sizeOf: ({ headers }) => sizeIn(headers['content-length']),
    // Folders of accounts with a hierarchical namespace.
    isFolder: ({ headers }) =>
      headers['x-ms-resource-type'] === 'directory' || headers['x-ms-meta-hdi_isfolder'] === 'true',
    read: (key, version) => request('GET', blob(key, version)),
    versionOf: ({ headers }) => headers['x-ms-version-id'],
    list: (prefix, mark) => {
      const from = mark === undefined ? '' : `&marker=${encode(mark)}`
      return request('GET', `${container}?restype=container&comp=list&maxresults=5000&prefix=${encode(prefix)}${from}`)
    },
    page: readPage,
    codeOf: ({ headers }, body) => wordIn(headers['x-ms-error-code'] ?? /<Code>(\w{1,80})<\/Code>/.exec(body)?.[1]),
    provesAbsence: ({ status, code }) => (status === 404 && code === ABSENT ? 'yes' : 'no'),
  }
}
