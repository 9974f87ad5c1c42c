/** A request as it will be sent. */
export interface Unsigned {
  readonly method: string
  /** Path and query, as they go over the line. */
  readonly path: string
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The `Authorization` of a request without a body. Source: "Authorize with Shared Key" of the Azure Storage REST API:
 * the method, eleven headers in their order, the `x-ms-` headers by name, the path, and the query by name.
 *
 * @param key the account's key, base64
 */
export function signRequest({ method, path, headers }: Unsigned, account: string, key: string): string {
  const plain = SIGNED.map((name) => headers[name] ?? '')
  const own = Object.keys(headers)
    .filter((name) => name.startsWith('x-ms-'))
    .sort()
    .map((name) => `${name}:${headers[name]?.trim()}`)
  const text = [method, ...plain, ...own, `/${account}${resourceOf(path)}`].join('\n')
  const { createHmac } = process.getBuiltinModule('node:crypto')
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(text, 'utf8').digest('base64')
  return `SharedKey ${account}:${signature}`
}

/** `Content-Length` is empty where there is no body, and `Date` where `x-ms-date` is sent. */
const SIGNED = [
  'content-encoding',
  'content-language',
  'content-length',
  'content-md5',
  'content-type',
  'date',
  'if-modified-since',
  'if-match',
  'if-none-match',
  'if-unmodified-since',
  'range',
]

/** The path as it is sent, and each parameter decoded on a line of its own. */
function resourceOf(target: string): string {
  const [path = '', query = ''] = target.split(/\?(.*)/s)
  const parameters = query
    .split('&')
    .filter(Boolean)
    .map((part) => part.split(/=(.*)/s).map(decodeURIComponent))
    .map(([name = '', value = '']) => `\n${name.toLowerCase()}:${value}`)
    .sort()
  return path + parameters.join('')
}
