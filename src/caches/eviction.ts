import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isCacheKey } from './key.js'

/** Entries are removed down to this share of the limit, so that not every new entry has to remove one. */
const LOW_WATER = 0.9

/** A file that a process left aside for so long (milliseconds) belongs to nobody any more. */
const ABANDONED = 60 * 60 * 1000

interface Entry {
  readonly path: string
  readonly size: number
  /** Milliseconds since 1970. */
  readonly used: number
}

/** Keeps what a folder holds below a limit in bytes; the folder is listed once, and again when the limit is reached. */
export function makeRoom(folder: string, limit: number): { take(size: number): Promise<void> } {
  let held: Promise<number> | undefined
  return {
    take: async (size) => {
      const before = held
      held = (async () => {
        const known = before === undefined ? await evict(folder, limit) : (await before) + size
        return known > limit ? evict(folder, limit) : known
      })()
      await held
    },
  }
}

/** Removes the least recently used entries when a folder holds more than its limit; returns the bytes that stay. */
async function evict(folder: string, limit: number): Promise<number> {
  const entries = await listEntries(folder)
  let held = entries.reduce((sum, { size }) => sum + size, 0)
  if (held <= limit) return held
  for (const { path, size } of entries.toSorted((one, other) => one.used - other.used)) {
    if (held <= limit * LOW_WATER) break
    await rm(path, { force: true })
    held -= size
  }
  return held
}

/** The cache's own files; what else lies in the folder is nobody's to count or remove. */
async function listEntries(folder: string): Promise<readonly Entry[]> {
  const names = await readdir(folder)
  const found = await Promise.all(names.map((name) => describeEntry(folder, name)))
  return found.filter((entry) => entry !== undefined)
}

async function describeEntry(folder: string, name: string): Promise<Entry | undefined> {
  const aside = /^\.[0-9a-f-]{36}$/.test(name)
  if (!aside && !isCacheKey(name)) return undefined
  const path = join(folder, name)
  const found = await lstat(path).catch(() => undefined)
  if (found === undefined || found.isDirectory()) return undefined
  if (!aside) return { path, size: found.size, used: found.mtimeMs }
  if (Date.now() - found.mtimeMs > ABANDONED) await rm(path, { force: true })
  return undefined
}
