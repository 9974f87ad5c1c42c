import type { Snapshot } from '../../model.js'
import { isInside } from '../../paths.js'

/**
 * True when a file's bytes are proven the same at both commits: by git's object id, or, for a file that only a pointer
 * knows, by the pointer's digest. A snapshot holds every pointer that changed, so one that neither side has did not.
 */
export function isUntouched(path: string, base: Snapshot, head: Snapshot): boolean {
  const [before, after] = [base.tree.get(path)?.oid, head.tree.get(path)?.oid]
  if (before !== undefined || after !== undefined) return before === after
  return digestOf(path, base) === digestOf(path, head)
}

function digestOf(path: string, { pointers }: Snapshot): string | undefined {
  const digest = pointers.find((pointer) => isInside(path, pointer.path))?.digest
  return digest === undefined ? undefined : `${digest.algorithm}:${digest.value}`
}
