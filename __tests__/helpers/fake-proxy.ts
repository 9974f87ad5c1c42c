import { createServer, type IncomingMessage, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { closeServer, listen } from './fault-proxy.js'

/** A proxy as companies have it: it passes requests of HTTP on, and tunnels HTTPS. */
export interface FakeProxy {
  readonly url: string
  /** `METHOD target` of every request, and what it said of itself. */
  readonly seen: { readonly line: string; readonly authorization: string | undefined }[]
  /** The status that tunnels and requests are refused with; undefined to pass them on. */
  refusal: number | undefined
  close(): Promise<void>
}

export async function startFakeProxy(): Promise<FakeProxy> {
  const seen: FakeProxy['seen'] = []
  const sockets = new Set<Socket>()
  const note = ({ method, url, headers }: IncomingMessage) =>
    seen.push({ line: `${method} ${url}`, authorization: headers['proxy-authorization'] })
  const server = createServer((incoming, answer) => {
    note(incoming)
    if (proxy.refusal !== undefined) return void answer.writeHead(proxy.refusal).end()
    const { method, url = '', headers } = incoming
    const { 'proxy-authorization': _, ...rest } = headers
    const onward = request(url, { method, headers: rest }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers)
      given.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    incoming.pipe(onward)
  })
  server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    note(incoming)
    if (proxy.refusal !== undefined) return void socket.end(`HTTP/1.1 ${proxy.refusal} No\r\n\r\n`)
    const [host = '', port] = (incoming.url ?? '').split(':')
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    for (const end of [socket, onward]) sockets.add(end.on('error', () => end.destroy()))
  })
  const port = await listen(server)
  const proxy: FakeProxy = {
    url: `http://127.0.0.1:${port}`,
    seen,
    refusal: undefined,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await closeServer(server)
    },
  }
  return proxy
}
