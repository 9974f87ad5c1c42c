import { rewriteUrl } from '../urls.js'
import { type GitContext, runGit } from './process.js'

/** Keys that say where objects of Git LFS lie, and how addresses are rewritten. */
const WANTED = '^(lfs\\.(url|gitprotocol)|remote\\..*\\.(url|lfsurl)|url\\..*\\.insteadof)$'

/**
 * The clone's settings about its remote, in which the last of several values holds. The remote is `origin`, or the only
 * one there is, under the key `remote`; its address is the one that git would ask.
 */
export async function readCloneSettings(context: GitContext): Promise<ReadonlyMap<string, string>> {
  const { code, stdout } = await runGit(['config', '--null', '--get-regexp', WANTED], context)
  const settings = new Map<string, string>()
  if (code !== 0) return settings
  const rules: { readonly base: string; readonly from: string }[] = []
  for (const record of stdout.toString('utf8').split('\0')) {
    const end = record.indexOf('\n')
    const [key, value] = [record.slice(0, end), record.slice(end + 1)]
    const base = /^url\.(.*)\.insteadof$/s.exec(key)?.[1]
    if (base !== undefined) rules.push({ base, from: value })
    // Of a remote with several addresses git fetches from the first one.
    else if (end > 0 && !(key.endsWith('.url') && key !== 'lfs.url' && settings.has(key))) settings.set(key, value)
  }
  const names = [...settings.keys()].flatMap((key) => /^remote\.(.*)\.url$/s.exec(key)?.[1] ?? [])
  const name = names.length === 1 ? names[0] : 'origin'
  for (const remote of names) {
    const key = `remote.${remote}.url`
    settings.set(key, rewriteUrl(settings.get(key) ?? '', rules))
  }
  return settings.set('remote', name ?? 'origin')
}
