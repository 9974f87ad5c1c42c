import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openFolderCache } from '../caches/folder.js'
import { isCacheKey } from '../caches/key.js'
import type { Cache, Log } from '../ports.js'
import { INVISIBLE } from '../visible.js'
import { within } from './deadline.js'

/** The part of GitHub's client that is used here: `@actions/cache`. */
export interface CacheClient {
  isFeatureAvailable(): boolean
  /** The key that was found, by a whole key or by the beginning of one. */
  restoreCache(paths: string[], key: string, beginnings: string[], options?: object): Promise<string | undefined>
  /** Below 0 when nothing was saved. */
  saveCache(paths: string[], key: string): Promise<number>
}

/** Directory manifests in the cache of the workflow's repository. */
export interface ActionsCache extends Cache {
  /**
   * Saves what this run put, if it put anything; called once, at the end. Returns by the deadline, whatever the service
   * does; what the client still has under way then must not keep the process alive.
   */
  save(): Promise<void>
}

export interface ActionsCacheOptions {
  /** RUNNER_TEMP: the runner's own folder, emptied before each job. */
  readonly temp: string | undefined
  /** GITHUB_EVENT_NAME. */
  readonly event: string | undefined
  readonly log: Log
  /** Loads the client; it brings megabytes, so nothing is loaded before a manifest is asked for. */
  readonly load?: () => Promise<CacheClient>
  /** Milliseconds. */
  readonly deadlines?: { readonly restore: number; readonly save: number }
}

/** Every key begins like this; the version changes when what is kept does. */
const PREFIX = 'holdout-manifests-v1-'

/** The client alone would try for half a minute, twice. */
const DEADLINES = { restore: 3000, save: 5000 }

const MEBIBYTE = 1024 * 1024
/** What can be restored inside its deadline. */
const LIMITS = { total: 128 * MEBIBYTE, entry: 64 * MEBIBYTE }

/**
 * Events that run on the base side, with its secrets, for a pull request of anybody. The client unpacks an entry with
 * absolute names, so whoever once got an entry saved could write any file of this runner: nothing is restored there.
 */
const BASE_SIDE: readonly (string | undefined)[] = ['pull_request_target', 'workflow_run', 'issue_comment']

/**
 * A folder that is restored at the first `get`, so that a pull request without changed data pays nothing, and saved as a
 * whole. A service that refuses, fails or is late is a cache that has nothing, and is not asked again in this run.
 * Undefined where nothing may be kept.
 */
export function openActionsCache(options: ActionsCacheOptions): ActionsCache | undefined {
  const { temp, event, log, load = () => import('@actions/cache'), deadlines = DEADLINES } = options
  if (!temp || BASE_SIDE.includes(event)) return undefined
  // The path as written is part of what GitHub finds an entry by: it never changes.
  const folder = join(temp, 'holdout-manifests')
  const kept = openFolderCache(folder, log, LIMITS)
  const added: string[] = []
  let restoring: Promise<Restored | undefined> | undefined
  const restore = () => {
    restoring ??= within(deadlines.restore, restoreFolder(folder, load, deadlines.restore)).catch((error: unknown) =>
      pass(log, 'Manifests kept by earlier runs are not used', error),
    )
    return restoring
  }
  return {
    get: async (key) => {
      await restore()
      return kept.get(key)
    },
    put: async (key, bytes) => {
      await kept.put(key, bytes)
      added.push(key)
    },
    save: async () => {
      const restored = await restoring
      if (added.length === 0 || restored === undefined) return
      await within(deadlines.save, saveFolder(folder, restored, added)).catch((error: unknown) =>
        pass(log, 'Manifests are not kept for the next run', error),
      )
    },
  }
}

interface Restored {
  readonly client: CacheClient
  /** The entry that was found. */
  readonly key: string | undefined
  /** What lay in the folder then. */
  readonly names: ReadonlySet<string>
}

/** Undefined where there is no service to ask. */
async function restoreFolder(
  folder: string,
  load: () => Promise<CacheClient>,
  timeoutInMs: number,
): Promise<Restored | undefined> {
  const client = await load()
  if (!client.isFeatureAvailable()) return undefined
  const options = { timeoutInMs, segmentTimeoutInMs: timeoutInMs }
  const key = await client.restoreCache([folder], `${PREFIX}newest`, [PREFIX], options)
  return { client, key, names: new Set(await listNames(folder)) }
}

async function saveFolder(folder: string, { client, key, names }: Restored, added: readonly string[]): Promise<void> {
  const now = await listNames(folder)
  if (now.length === 0) return
  // An entry cannot be changed, so a folder in which a damaged manifest was replaced needs a key of its own.
  const mended = added.some((name) => names.has(name)) ? [`mended ${key}`] : []
  const digest = createHash('sha256')
    .update([...now, ...mended].join('\n'))
    .digest('hex')
  if (`${PREFIX}${digest}` !== key) await client.saveCache([folder], `${PREFIX}${digest}`)
}

async function listNames(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter(isCacheKey).toSorted()
}

function pass(log: Log, what: string, error: unknown): undefined {
  const reason = error instanceof Error ? error.message : String(error)
  log.info(`${what}: ${reason.replaceAll(INVISIBLE, '\uFFFD')}`)
}
