import { BlockList, isIP } from 'node:net'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Environment } from '../../ports.js'

/**
 * The proxy that the environment names for a server: `HTTPS_PROXY` or `HTTP_PROXY`, else `ALL_PROXY`, in small letters
 * first, unless `NO_PROXY` excepts it. Read as curl and Python's requests read them. Throws `access` for a proxy that is
 * none of HTTP.
 */
export function findProxy(server: URL, environment: Environment): URL | undefined {
  const names = server.protocol === 'https:' ? ['https_proxy', 'all_proxy'] : ['http_proxy', 'all_proxy']
  const named = names.flatMap((name) => [name, name.toUpperCase()]).find((name) => environment[name])
  if (named === undefined || isExcepted(server, environment.no_proxy || environment.NO_PROXY || '')) return undefined
  const text = environment[named] ?? ''
  const proxy = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`)
  if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:') return proxy
  throw new HoldoutError('access', say`the proxy that ${named} names cannot be used`, {
    remedy: say`Write it as ${'http://HOST:PORT'}, or except the remote's host in ${'NO_PROXY'}.`,
  })
}

/** `Basic …` for a proxy whose URL has a user; undefined for one that needs none. */
export function proxyAuthorization({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined
  const pair = `${decode(username)}:${decode(password)}`
  return `Basic ${Buffer.from(pair).toString('base64')}`
}

/** Whether a list of hosts, domains and networks names the server; `*` names all. */
function isExcepted(server: URL, list: string): boolean {
  const host = hostOf(server)
  const port = server.port || (server.protocol === 'https:' ? '443' : '80')
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || namesHost(entry, host, port))
}

function namesHost(entry: string, host: string, port: string): boolean {
  const family = isIP(host)
  const [, address = '', bits = ''] = /^([0-9a-f.:]+)\/(\d+)$/.exec(entry) ?? []
  if (bits !== '') return family !== 0 && isIP(address) === family && contains(address, Number(bits), host, family)
  const [, bracketed, plain = '', wanted] =
    /^(?:\[(.*)\]|([^:]*|[0-9a-f.:]*:[0-9a-f.:]*:[0-9a-f.:]*))(?::(\d+))?$/.exec(entry) ?? []
  if (wanted !== undefined && wanted !== port) return false
  const domain = (bracketed ?? plain).replace(/^\*?\./, '')
  if (domain === '') return false
  return host === domain || (family === 0 && host.endsWith(`.${domain}`))
}

function contains(address: string, bits: number, host: string, family: number): boolean {
  if (bits > (family === 4 ? 32 : 128)) return false
  const list = new BlockList()
  const kind = family === 4 ? 'ipv4' : 'ipv6'
  list.addSubnet(address, bits, kind)
  return list.check(host, kind)
}

/** The host's name without the brackets of IPv6 and without the dot of a whole domain. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase()
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
