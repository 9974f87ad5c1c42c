/**
 * Git's environment with the step's token for the code host, so that a checkout need not leave credentials in the work
 * tree's configuration (`persist-credentials: false`). Nothing is written to disk or to a command line, and git sends the
 * header to that host only. The empty value takes back a header that the checkout may have set: two of them are refused.
 */
export function withCredentials(env: NodeJS.ProcessEnv, server: string, token: string | undefined): NodeJS.ProcessEnv {
  if (token === undefined) return env
  const key = `http.${server}/.extraheader`
  const header = `AUTHORIZATION: basic ${basicOf(token)}`
  const count = Number(env.GIT_CONFIG_COUNT) || 0
  return {
    ...env,
    GIT_CONFIG_COUNT: String(count + 2),
    ...Object.fromEntries(
      ['', header].flatMap((value, index) => [
        [`GIT_CONFIG_KEY_${count + index}`, key],
        [`GIT_CONFIG_VALUE_${count + index}`, value],
      ]),
    ),
  }
}

/** The token as git's header carries it: a secret too. */
export function basicOf(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}
