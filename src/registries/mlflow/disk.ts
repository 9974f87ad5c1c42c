import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MAX_POINTER_BYTES } from '../../documents/limits.js'
import { decodeText } from '../../documents/text.js'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Shelf } from '../../ports.js'

/** Files of a folder of this machine: the environment names it, never a commit. Throws `access`. */
export function makeDiskShelf(root: string): Shelf {
  return {
    list: () => listFolder(root),
    read: async (paths) => {
      const texts = new Map<string, string>()
      for (const path of paths) texts.set(path, await readText(root, path))
      return texts
    },
  }
}

/** Files that a store may have; artifacts are passed over. */
const MAX_FILES = 500_000
const MAX_DEPTH = 12

async function listFolder(root: string): Promise<readonly string[]> {
  const found: string[] = []
  const visit = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && folder === '') return []
      throw unreadable(join(root, folder), error)
    })
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isFile()) found.push(path)
      else if (entry.isDirectory() && entry.name !== 'artifacts' && depth < MAX_DEPTH) await visit(path, depth + 1)
      if (found.length > MAX_FILES) throw tooMany(root)
    }
  }
  await visit('', 0)
  return found
}

async function readText(root: string, path: string): Promise<string> {
  const whole = join(root, path)
  const bytes = await stat(whole)
    .then(({ size }) => (size > MAX_POINTER_BYTES ? undefined : readFile(whole)))
    .catch((error: unknown) => {
      throw unreadable(whole, error)
    })
  const text = bytes === undefined ? undefined : decodeText(bytes)
  if (text?.ok === true) return text.text
  throw unreadable(whole, text?.message)
}

function unreadable(path: string, cause: unknown): HoldoutError {
  return new HoldoutError('access', say`${path} cannot be read`, {
    remedy: say`Let this user read the folder that ${'MLFLOW_TRACKING_URI'} names.`,
    cause,
  })
}

function tooMany(root: string): HoldoutError {
  return new HoldoutError('access', say`${root} holds more than ${MAX_FILES} files, the limit`, {
    remedy: say`Serve it: ${`mlflow server --backend-store-uri ${root}`}.`,
  })
}
