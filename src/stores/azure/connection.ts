import { say } from '../../message.js'
import type { Remote } from '../../model.js'
import { endpointOf, unusable } from '../cloud/endpoint.js'

/** What a connection string says. */
export interface Connection {
  readonly account: string | undefined
  readonly key: string | undefined
  /** A shared access signature: the query that opens the account, without its question mark. */
  readonly signature: string | undefined
  /** Where requests go, without a slash at its end. */
  readonly endpoint: string
}

/**
 * Reads a connection string: `Name=value` in any order, between semicolons; values may hold `=`. Source: "Configure Azure
 * Storage connection strings". Nothing of it is ever shown.
 */
export function readConnection(remote: Remote, text: string): Connection {
  const parts = new Map<string, string>()
  for (const part of text.split(';')) {
    const [, name = '', value = ''] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/s.exec(part) ?? []
    if (name !== '' && value !== '') parts.set(name.toLowerCase(), value)
  }
  const account = parts.get('accountname')
  return {
    account,
    key: parts.get('accountkey'),
    signature: parts.get('sharedaccesssignature'),
    endpoint: endpointFrom(remote, parts, account),
  }
}

function endpointFrom(remote: Remote, parts: ReadonlyMap<string, string>, account: string | undefined): string {
  const whole = parts.get('blobendpoint')
  if (whole !== undefined) return endpointOf(remote, 'BlobEndpoint', whole)
  const protocol = parts.get('defaultendpointsprotocol')?.toLowerCase() ?? 'https'
  const suffix = parts.get('endpointsuffix') ?? 'core.windows.net'
  if (account === undefined || !ACCOUNT.test(account) || !/^https?$/.test(protocol) || !DOMAIN.test(suffix)) {
    const shape = 'DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…;EndpointSuffix=core.windows.net'
    throw unusable(remote, 'the connection string', 'it names no account', say`Write it as ${shape}.`)
  }
  return `${protocol}://${account}.blob.${suffix}`
}

/** Names of storage accounts: they become a part of the host. */
export const ACCOUNT = /^[a-z0-9]{3,24}$/
const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i
