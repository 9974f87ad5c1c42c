import { type Sample, SIDES, type SideName, type SplitFiles } from '../model.js'
import { nameOf } from '../paths.js'

/** A split's files at both commits, where they are known. */
interface View {
  readonly files?: Both
}

interface Both {
  readonly base: SplitFiles
  readonly head: SplitFiles
}

type Known = View & { readonly files: Both }

/**
 * Inferred splits are named after their paths, so a renamed folder would be one split that went and another one that came,
 * and all that stood in both sides would look new. Where a split came whole and one went whole that has contents of it,
 * side by side (or, where it is the only one, files of the same names), they are one: its base is that of the one that went.
 */
export function pairRenamed<V extends View>(views: readonly V[]): readonly V[] {
  const known = views.filter((view): view is V & Known => view.files !== undefined)
  const gone = known.filter(({ files }) => isEmpty(files.head) && !isEmpty(files.base))
  const come = known.filter(({ files }) => isEmpty(files.base) && !isEmpty(files.head))
  const origins = new Map<View, Known>()
  for (const view of come) {
    const origin = findOrigin(view, gone, come)
    if (origin !== undefined && ![...origins.values()].includes(origin)) origins.set(view, origin)
  }
  const taken = new Set<View>(origins.values())
  return views
    .filter((view) => !taken.has(view))
    .map((view) => {
      const origin = origins.get(view)
      if (origin === undefined || view.files === undefined) return view
      return { ...view, files: { base: origin.files.base, head: view.files.head } }
    })
}

function findOrigin(view: Known, gone: readonly Known[], come: readonly Known[]): Known | undefined {
  const scored = gone.map((other) => ({ other, score: countShared(other.files.base, view.files.head) }))
  const best = scored.toSorted((one, other) => other.score - one.score)[0]
  if (best !== undefined && best.score > 0) return best.other
  const [only, ...more] = gone
  if (only === undefined || more.length > 0 || come.length > 1) return undefined
  return SIDES.some((side) => hasSameNames(only.files.base, view.files.head, side)) ? only : undefined
}

/** Files of the one that the other has on the same side, by their contents. */
function countShared(base: SplitFiles, head: SplitFiles): number {
  return SIDES.reduce((sum, side) => {
    const contents = new Set(base.sides[side].samples.map(identify))
    return sum + head.sides[side].samples.filter((sample) => contents.has(identify(sample))).length
  }, 0)
}

function identify({ digest, path }: Sample): string {
  return digest === undefined ? `path ${path}` : `${digest.algorithm} ${digest.value}`
}

function hasSameNames(base: SplitFiles, head: SplitFiles, side: SideName): boolean {
  const [before, after] = [base, head].map(({ sides }) =>
    sides[side].samples.map(({ path }) => nameOf(path)).toSorted(),
  )
  return before !== undefined && before.length > 0 && String(before) === String(after)
}

function isEmpty({ sides }: SplitFiles): boolean {
  return SIDES.every((side) => sides[side].samples.length === 0 && sides[side].unread.length === 0)
}
