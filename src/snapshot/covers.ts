import type { Extraction, Pointer, Problem } from '../model.js'
import { folderOf, isInside, nameOf } from '../paths.js'
import type { WantedMetricFile } from './metric-files.js'

/** The pointer whose data a path belongs to. */
export interface Cover {
  readonly pointer: Pointer
  /** The path inside the pointer's directory; '' for the pointer's own. */
  readonly inside: string
}

/** The closest pointer at or above a path. */
export function findCover(path: string, { pointers }: Extraction): Cover | undefined {
  let closest: Pointer | undefined
  for (const pointer of pointers) {
    if (isInside(path, pointer.path) && pointer.path.length >= (closest?.path.length ?? 0)) closest = pointer
  }
  return closest === undefined ? undefined : { pointer: closest, inside: path.slice(closest.path.length + 1) }
}

/** The broken file that alone could tell whether a metrics file is there: absence is proven by readable files only. */
export function findCulprit(
  file: WantedMetricFile,
  cover: Pointer | undefined,
  problems: readonly Problem[],
): Problem | undefined {
  const sources = cover?.sources ?? []
  return problems.find(({ place: { path } }) => {
    return sources.includes(path) || mayTrack(path, file.path) || (cover === undefined && mayDeclare(path, file))
  })
}

/** True for a `.dvc` file that by its name tracks the path, or a folder above it. */
function mayTrack(pointerFile: string, path: string): boolean {
  return nameOf(pointerFile).endsWith('.dvc') && isInside(path, pointerFile.slice(0, -'.dvc'.length))
}

/** True for the pipeline that declared the file at the other commit; a file that the policy names may be of any. */
function mayDeclare(path: string, { origin, place }: WantedMetricFile): boolean {
  const name = nameOf(path)
  if (name !== 'dvc.yaml' && name !== 'dvc.lock') return false
  return origin === 'configured' || (origin === 'declared' && folderOf(place.path) === folderOf(path))
}
