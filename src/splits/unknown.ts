import { say } from '../message.js'
import type { Extraction, Tree } from '../model.js'
import { folderOf } from '../paths.js'
import { POINTER_FORMATS } from '../pointers/registry.js'
import { groupPaths } from '../snapshot/groups.js'
import type { UnknownData } from './members.js'

/**
 * The data that broken pointer files of a commit should have told about: by the same file at the other commit, else by
 * its name. A lock that cannot be read needs no mention: the outputs of its stages are there without a version. A
 * configuration tells of remotes, not of data.
 */
export function findUnknown(tree: Tree, extraction: Extraction, other: Extraction): readonly UnknownData[] {
  const broken = new Set(extraction.problems.map(({ place }) => place.path))
  const unresolved = findUnresolved(extraction, other)
  if (broken.size === 0) return unresolved
  for (const format of POINTER_FORMATS) for (const { path } of format.configurations(tree)) broken.delete(path)
  const unread = groupPaths(tree, [...broken]).flatMap(({ files, guess, limit }) => {
    const [file = ''] = files
    if (!broken.has(file) || (limit !== undefined && guess === undefined)) return []
    const known = other.pointers.filter((pointer) => pointer.sources.includes(file)).map((pointer) => pointer.path)
    const paths = known.length > 0 ? known : [guess ?? folderOf(file)]
    return paths.map((path) => ({ path, why: unreadable(file, path) }))
  })
  return [...unresolved, ...unread]
}

/** Outputs that the other commit knew and this one may still have under a template. */
function findUnresolved({ unresolved, pointers }: Extraction, other: Extraction): readonly UnknownData[] {
  if (unresolved.length === 0) return []
  const here = new Set(pointers.map((pointer) => pointer.path))
  const lost = other.pointers.filter(
    ({ path, sources }) => !here.has(path) && sources.some((file) => unresolved.includes(file)),
  )
  return lost.map(({ path, sources }) => ({
    path,
    why: {
      what: say`${path}`,
      reason: say`${sources.find((file) => unresolved.includes(file)) ?? ''} names its outputs by templates, and not all of them can be resolved`,
      remedy: say`Write the path out.`,
    },
  }))
}

function unreadable(file: string, path: string): UnknownData['why'] {
  return {
    what: path === '' ? say`the data of ${file}` : say`${path}`,
    reason: say`${file} cannot be read`,
    remedy: say`Mend the file, or restore it from an earlier commit.`,
  }
}
