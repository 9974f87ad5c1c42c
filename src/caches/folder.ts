import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cache, Log } from '../ports.js'
import { makeRoom } from './eviction.js'
import { isCacheKey } from './key.js'

/** Bytes that a folder may hold. */
export interface FolderLimits {
  /** All entries together; the least recently used go first. */
  readonly total: number
  /** One entry; a larger one is not kept. */
  readonly entry: number
}

const MEBIBYTE = 1024 * 1024
const LIMITS: FolderLimits = { total: 1024 * MEBIBYTE, entry: 256 * MEBIBYTE }

/**
 * A cache in a folder of this machine, one file for each key, readable by its owner alone. Several processes may share
 * it: an entry is written aside and moved into place, so that it is there whole or not at all. Whatever is wrong with
 * the folder, it is a cache that has nothing; the first thing that could not be kept is told to the log.
 */
export function openFolderCache(folder: string, log: Log, limits: FolderLimits = LIMITS): Cache {
  let broken = false
  const room = makeRoom(folder, limits.total)
  return {
    stays: true,
    get: async (key) =>
      isCacheKey(key) ? readEntry(join(folder, key), limits.entry).catch(() => undefined) : undefined,
    put: async (key, bytes) => {
      if (broken || !isCacheKey(key) || bytes.length > Math.min(limits.entry, limits.total)) return
      try {
        await writeEntry(folder, key, bytes)
        await room.take(bytes.length)
      } catch (error) {
        if (!broken) log.info(`Nothing is kept for the next run: ${reasonOf(error)} in the cache folder.`)
        broken = true
      }
    },
  }
}

/** Neither a symbolic link is followed nor a pipe waited for: the folder may be one that others can write to. */
async function readEntry(path: string, most: number): Promise<Uint8Array | undefined> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const found = await handle.stat()
    if (!found.isFile() || found.size > most) return undefined
    const bytes = await handle.readFile()
    const now = new Date()
    await handle.utimes(now, now).catch(() => undefined)
    return bytes
  } finally {
    await handle.close()
  }
}

async function writeEntry(folder: string, key: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const aside = join(folder, `.${randomUUID()}`)
  try {
    await writeFile(aside, bytes, { mode: 0o600, flag: 'wx' })
    await rename(aside, join(folder, key))
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined)
    throw error
  }
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'an unknown error'
}
