import type { Change, ChangeSide, Tree } from '../model.js'
import type { BlobDigests, Repository } from '../ports.js'
import type { Trees } from './trees.js'

/** Files that are hashed; of more, those that came or went are told as such. */
const MOST = 2_000

/**
 * What became a pointer in its own place, or ceased to be one, held against the content that git keeps at the other
 * commit: equal content did not change, other content is modified.
 */
export async function matchContents(
  changes: readonly Change[],
  { base, head }: Trees,
  repository: Repository,
): Promise<readonly Change[]> {
  if (head.marks === undefined) return changes
  const moved = changes.flatMap((change) => {
    const oid =
      change.type === 'added'
        ? contentAt(base, change)
        : change.type === 'deleted'
          ? contentAt(head, change)
          : undefined
    return oid === undefined ? [] : [[change, oid] as const]
  })
  if (moved.length === 0 || moved.length > MOST) return changes
  const contents = new Map(moved)
  const digests = await repository.digest([...new Set(contents.values())], 'sha256')
  return changes.flatMap((change) => {
    const blob = digests.get(contents.get(change) ?? '')
    return blob === undefined ? [change] : matchContent(change, blob)
  })
}

/** The blob at the path of a file that is its own pointer at the other commit. */
function contentAt(tree: Tree, { path, directory, base, head }: Change): string | undefined {
  const side = base ?? head
  if (directory || side?.place.path !== path || side.digest?.algorithm !== 'sha256') return undefined
  const entry = tree.get(path)
  return entry?.kind === 'file' ? entry.oid : undefined
}

function matchContent(change: Change, { sha256, size }: BlobDigests): readonly Change[] {
  const side = change.base ?? change.head
  if (sha256 === undefined || side?.digest?.value === sha256) return sha256 === undefined ? [change] : []
  const other: ChangeSide = {
    place: { path: change.path },
    digest: { algorithm: 'sha256', value: sha256, covers: 'content' },
    size,
  }
  const sides = change.base === undefined ? { base: other } : { head: other }
  return [{ ...change, type: 'modified', ...sides }]
}
