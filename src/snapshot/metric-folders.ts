import { isHoldoutError } from '../errors.js'
import type { Extraction, Pointer } from '../model.js'
import { compareText, join } from '../paths.js'
import type { WantedMetricFile } from './metric-files.js'
import type { Objects } from './objects.js'
import { isKnown } from './readable.js'

/**
 * Puts the readable files of a directory output in the place of the directory, those of both commits. A directory that
 * neither commit can list stays itself, so that reading it says why.
 */
export async function expandFolders(
  wanted: readonly WantedMetricFile[],
  extractions: readonly Extraction[],
  objects: Objects,
): Promise<readonly WantedMetricFile[]> {
  const folders = extractions.map(
    ({ pointers }) => new Map(pointers.filter(isListed).map((pointer) => [pointer.path, pointer])),
  )
  const expanded = await Promise.all(
    wanted.map(async (file) => {
      const pointers = folders.flatMap((side) => side.get(file.path) ?? [])
      const names = (await Promise.all(pointers.map((pointer) => listReadable(pointer, objects)))).flat()
      return names.length === 0 ? [file] : names.map((name) => ({ ...file, path: join(file.path, name) }))
    }),
  )
  const distinct = new Map(expanded.flat().map((file) => [file.path, file]))
  return [...distinct.values()].toSorted((one, other) => compareText(one.path, other.path))
}

function isListed(pointer: Pointer): boolean {
  return pointer.directory && pointer.cached
}

async function listReadable(pointer: Pointer, objects: Objects): Promise<readonly string[]> {
  try {
    return (await objects.list(pointer)).map((entry) => entry.path).filter(isKnown)
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    return []
  }
}
