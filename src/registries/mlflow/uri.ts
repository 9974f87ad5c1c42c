import type { Reference, Selector } from '../../model.js'

/** Ids of logged models (MLflow 3): `m-` and 32 hex digits. */
const LOGGED_MODEL = /^m-[0-9a-f]{32}$/

/**
 * Reads MLflow's URIs: `models:/NAME/7`, `models:/NAME/latest`, `models:/NAME/Production`, `models:/NAME@alias`,
 * `models:/m-…` and `runs:/ID/path`, each but a run with a path inside; with a profile of Databricks in front
 * (`models://PROFILE@databricks/…`) the same, and the profile is left to the environment.
 */
export function parseMlflow(uri: string): Reference | undefined {
  const [, scheme, profile, path = ''] =
    /^(models|runs):\/(\/[^/]*@databricks\/|\/databricks\/)?([^/].*)$/s.exec(uri) ?? []
  if (scheme === undefined || /[\p{Cc}\s]$|^\s|[\p{Cc}]/u.test(path) || path.endsWith('/')) return undefined
  if (scheme === 'runs') return profile === undefined ? parseRun(uri, path) : undefined
  return parseModel(uri, path)
}

function parseRun(uri: string, path: string): Reference | undefined {
  const [id = '', ...rest] = path.split('/')
  if (!/^[\w-]{1,128}$/.test(id)) return undefined
  return refer(uri, id, 'run', id, rest)
}

function parseModel(uri: string, path: string): Reference | undefined {
  const [first = '', second, ...rest] = path.split('/')
  const at = first.lastIndexOf('@')
  if (at > 0) {
    const alias = first.slice(at + 1)
    const inside = second === undefined ? [] : [second, ...rest]
    return alias === '' ? undefined : refer(uri, first.slice(0, at), 'alias', alias, inside)
  }
  if (LOGGED_MODEL.test(first)) return refer(uri, first, 'model', first, second === undefined ? [] : [second, ...rest])
  if (first === '' || second === undefined || second === '') return undefined
  if (/^\d{1,18}$/.test(second)) return refer(uri, first, 'version', String(BigInt(second)), rest)
  return refer(uri, first, /^latest$/i.test(second) ? 'latest' : 'stage', second, rest)
}

function refer(
  uri: string,
  name: string,
  selector: Selector,
  value: string,
  rest: readonly string[],
): Reference | undefined {
  if (name.includes(':')) return undefined
  const inside = rest.length === 0 ? {} : { inside: rest.join('/') }
  return { registry: 'mlflow', uri, name, selector, value, ...inside }
}
