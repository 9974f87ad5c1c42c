import type { PointerFormat } from './contract.js'
import { dvc } from './dvc.js'
import { gitLfs } from './git-lfs.js'

/** Every pointer format; one line for each file of this folder. */
export const POINTER_FORMATS: readonly PointerFormat[] = [dvc, gitLfs]

/** The format with an id; a pointer always names a registered one. */
export function formatOf(id: string): PointerFormat {
  const format = POINTER_FORMATS.find((candidate) => candidate.id === id)
  if (format === undefined) throw new Error(`no pointer format is registered as ${id}`)
  return format
}
