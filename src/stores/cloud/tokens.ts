/** Headers that let a request in; they are kept until they end, and looked for once however many ask at the same time. */
export type Tokens = () => Promise<Readonly<Record<string, string>>>

/** The headers, and the time (milliseconds since 1970) after which others are needed. */
export interface Grant {
  readonly headers: Readonly<Record<string, string>>
  readonly until: number
}

/** Every failure to find credentials: it must not look like a refusal by the store. */
export class NoCredentials extends Error {
  override readonly name = 'NoCredentials'

  /**
   * @param reason a word of ours or of the service's: a code, never a text
   * @param transient true where it may work when tried again
   */
  constructor(
    readonly reason: string | undefined,
    readonly transient: boolean,
    cause: unknown,
  ) {
    super('no credentials', { cause })
  }
}

/** Keeps what a search for credentials gave; after a failure it is made again when somebody asks again. */
export function keepTokens(search: () => Promise<Grant>, now: () => number = Date.now): Tokens {
  let kept: Promise<Grant> | undefined
  let until = Number.POSITIVE_INFINITY
  return async () => {
    if (kept === undefined || now() >= until) {
      until = Number.POSITIVE_INFINITY
      kept = search()
      kept.then(
        (grant) => {
          until = grant.until
        },
        () => {
          kept = undefined
        },
      )
    }
    return (await kept).headers
  }
}

/** The short codes among the properties of an error, the first that is one; texts may hold what must not show. */
export function codeOf(...candidates: readonly unknown[]): string | undefined {
  return candidates.find(
    (code): code is string => typeof code === 'string' && /^[A-Za-z][A-Za-z0-9_]{1,40}$/.test(code),
  )
}
