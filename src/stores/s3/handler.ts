import type { Headers, WebClient } from '../web/client.js'

/** A request of the SDK, as far as reading needs it. */
interface SdkRequest {
  readonly protocol: string
  readonly hostname: string
  readonly port?: number | undefined
  readonly method: string
  readonly path: string
  readonly query?: object
  readonly headers: Headers
  readonly body?: unknown
}

/** What the SDK's requests are put together with. */
export interface SdkParts {
  buildQueryString(query: never): string
  readonly HttpResponse: new (parts: { statusCode: number; headers: Record<string, string>; body: unknown }) => object
}

/** The SDK's requests over our own client: its proxies, timeouts and kept connections. It follows no redirect. */
export function makeHandler<Parts extends SdkParts>({ buildQueryString, HttpResponse }: Parts, client: WebClient) {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async (request: SdkRequest, { abortSignal }: { abortSignal?: unknown } = {}) => {
      const { protocol, hostname, port, method, headers, body } = request
      const query = request.query === undefined ? '' : buildQueryString(request.query as never)
      const answer = await client.send(
        {
          method,
          origin: `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`,
          path: query === '' ? request.path : `${request.path}?${query}`,
          headers,
          ...(isSendable(body) ? { body } : {}),
        },
        abortSignal as AbortSignal | undefined,
      )
      const response = new HttpResponse({
        statusCode: answer.status,
        headers: flatten(answer.headers),
        body: answer.body,
      }) as InstanceType<Parts['HttpResponse']>
      return { response }
    },
    updateHttpClientConfig: () => {},
    httpHandlerConfigs: () => ({}),
  }
}

/** Reading sends no more than the form of a token service. */
function isSendable(body: unknown): body is string | Uint8Array {
  return typeof body === 'string' || body instanceof Uint8Array
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
  )
  return Object.fromEntries(entries)
}
