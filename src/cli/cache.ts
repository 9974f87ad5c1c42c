import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import type { Cache, Log } from '../ports.js'

/** Directory manifests kept between runs; undefined where the user wants none, or has no place for them. */
export function openCache(env: NodeJS.ProcessEnv, log: Log): Cache | undefined {
  const wish = env.HOLDOUT_CACHE
  const folder = wish ? resolve(wish) : defaultFolder(env, process.platform)
  if (wish === 'off' || folder === undefined) return undefined
  // A default place that cannot be had is nothing to bother anyone with; a folder that somebody named is.
  return openLazily(join(folder, 'manifests'), wish ? log : { info: () => undefined, warn: log.warn })
}

/** The folder's code is loaded with the first manifest that is asked for. */
function openLazily(folder: string, log: Log): Cache {
  let opened: Promise<Cache> | undefined
  const open = () => {
    opened ??= import('../caches/folder.js').then(({ openFolderCache }) => openFolderCache(folder, log))
    return opened
  }
  return {
    stays: true,
    get: async (key) => (await open()).get(key),
    put: async (key, bytes) => (await open()).put(key, bytes),
  }
}

/** Where a platform wants caches of programs: XDG base directories, `~/Library/Caches`, `%LOCALAPPDATA%`. */
function defaultFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env
  if (xdg && isAbsolute(xdg)) return join(xdg, 'holdout')
  if (platform === 'win32') return local ? join(local, 'holdout', 'cache') : undefined
  const home = findHome()
  return home && join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'holdout')
}

/** A user id without an entry and without HOME has no home. */
function findHome(): string | undefined {
  try {
    return homedir()
  } catch {
    return undefined
  }
}
