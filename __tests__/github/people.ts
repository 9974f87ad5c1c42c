/** Accounts in the shapes of GitHub's API. */

export interface Person {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

export const WORKFLOW: Person = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' }
export const APP: Person = { login: 'acme-guard[bot]', id: 2_000, type: 'Bot' }
export const ALICE: Person = { login: 'alice', id: 3_000, type: 'User' }
export const MALLORY: Person = { login: 'mallory', id: 4_000, type: 'User' }

/** `simple-user`. */
export function describePerson({ login, id, type }: Person, api: string): object {
  const url = `${api}/users/${encodeURIComponent(login)}`
  const below = (name: string) => `${url}/${name}`
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${url}.png`,
    gravatar_id: '',
    url,
    html_url: url,
    followers_url: below('followers'),
    following_url: below('following'),
    gists_url: below('gists'),
    starred_url: below('starred'),
    subscriptions_url: below('subscriptions'),
    organizations_url: below('orgs'),
    repos_url: below('repos'),
    events_url: below('events'),
    received_events_url: below('received_events'),
    type,
    site_admin: false,
  }
}

/** `public-user`, as `GET /user` answers. */
export function describeSelf(person: Person, api: string): object {
  const unsaid = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null }
  const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 }
  const dates = { created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z' }
  return { ...describePerson(person, api), user_view_type: 'public', ...unsaid, ...counts, ...dates }
}
