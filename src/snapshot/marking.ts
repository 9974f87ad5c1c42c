import { isDeepStrictEqual } from 'node:util'
import { MAX_POINTER_BYTES } from '../documents/limits.js'
import type { Marks, Problem, Tree } from '../model.js'
import type { PointerFormat } from '../pointers/contract.js'
import { POINTER_FORMATS } from '../pointers/registry.js'
import type { Repository } from '../ports.js'
import { readSmall } from './sources.js'
import type { Trees } from './trees.js'

/**
 * Trees that know which of their files should be pointers (`.gitattributes`). As long as one of two commits has pointers
 * of a format, both are looked at for them.
 */
export async function markTrees(repository: Repository, trees: Trees): Promise<Trees> {
  let { base, head } = trees
  for (const format of POINTER_FORMATS) {
    const [before, after] = await markBoth(repository, trees, format)
    if (before === undefined && after === undefined) continue
    base = addMarks(base, format.id, before ?? NONE, after)
    head = addMarks(head, format.id, after ?? NONE, before)
  }
  return { ...trees, base, head }
}

/** Nearly always the files are the same at both commits. */
async function markBoth(repository: Repository, { base, head }: Trees, format: PointerFormat) {
  const { marks } = format
  if (marks === undefined) return [undefined, undefined] as const
  const [before, after] = [base.search(marks), head.search(marks)]
  const atHead = await markTree(repository, head, format, after)
  const oids = (entries: typeof before) => entries.map(({ path, oid, kind }) => [path, oid, kind])
  const same = isDeepStrictEqual(oids(before), oids(after))
  return [same ? atHead : await markTree(repository, base, format, before), atHead] as const
}

async function markTree(
  repository: Repository,
  tree: Tree,
  format: PointerFormat,
  found: readonly { readonly path: string; readonly kind: string }[],
): Promise<Marks | undefined> {
  // Git does not follow a link that stands in their place.
  const paths = found.flatMap(({ path, kind }) => (kind === 'file' ? [path] : []))
  if (paths.length === 0) return undefined
  const { files, problems } = await readSmall(repository, tree, paths, MAX_POINTER_BYTES)
  const marks = format.mark?.(tree, [...files.values()])
  if (problems.size === 0) return marks
  const broken = [...(marks?.problems ?? []), ...problems.values()]
  return { has: (path) => marks?.has(path) === true, problems: broken }
}

function addMarks(tree: Tree, format: string, marks: Marks, other: Marks | undefined): Tree {
  const own = other === undefined || other === marks ? marks : { ...marks, hasElsewhere: other.has }
  return { ...tree, marks: new Map([...(tree.marks ?? []), [format, own]]) }
}

const NONE: Marks = { has: () => false, problems: [] }

/** What is wrong with the files that say where pointers should be. */
export function findMarkProblems({ marks }: Tree): readonly Problem[] {
  return marks === undefined ? [] : [...marks.values()].flatMap(({ problems }) => problems)
}
