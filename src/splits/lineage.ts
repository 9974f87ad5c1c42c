import { say } from '../message.js'
import type { Extraction, NotChecked, Pointer, Sample, Stage, StageFile } from '../model.js'

/** What a pipeline's last run read, as far as it differs from what the same paths hold now. */
export interface RecordedData {
  readonly directories: readonly Pointer[]
  readonly files: readonly Sample[]
  /** Recorded folders of which no listing is kept anywhere. */
  readonly unlisted: readonly { readonly path: string; readonly why: NotChecked }[]
}

/**
 * The dependencies that a run recorded in another version than their pointer holds now. A recorded folder can be listed
 * only where a pointer of the same path has, or at the other commit had, its manifests on a remote: of a part of a
 * tracked directory, and of a folder that git tracks, DVC keeps no listing.
 */
export function findRecordedData(extraction: Extraction, other: Extraction): RecordedData {
  if (!extraction.stages.some(({ locked }) => locked)) return { directories: [], files: [], unlisted: [] }
  const current = new Map(extraction.pointers.map((pointer) => [pointer.path, pointer]))
  const before = new Map(other.pointers.map((pointer) => [pointer.path, pointer]))
  const directories: Pointer[] = []
  const files: Sample[] = []
  const unlisted: RecordedData['unlisted'][number][] = []
  for (const stage of extraction.stages.filter(({ locked }) => locked)) {
    for (const { path, directory, digest, place } of stage.deps) {
      const now = current.get(path)
      if (digest === undefined || now?.digest?.value === digest.value) continue
      const origin = now ?? before.get(path)
      if (!directory) files.push({ path, digest, place })
      else if (origin?.directory === true) directories.push({ ...withoutEntries(origin), digest, place })
      else unlisted.push({ path, why: withoutListing(path, place, stage) })
    }
  }
  return { directories, files, unlisted }
}

/** The entries of a cloud-versioned directory are those of now, not those of the run. */
function withoutEntries({ entries: _, ...pointer }: Pointer): Pointer {
  return pointer
}

function withoutListing(path: string, place: StageFile['place'], { name }: Stage): NotChecked {
  return {
    what: say`the files of ${`${path}/`} that the stage ${name} read`,
    reason: say`${place.path} records their digest, and no remote keeps their listing`,
    remedy: say`What ${path} holds now is compared; track the folder by itself to have earlier runs compared too.`,
  }
}
