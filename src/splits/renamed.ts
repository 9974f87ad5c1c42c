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
  const taken = new Set<View>()
  const index = indexContents(gone)
  for (const view of come) {
    const origin = findByContents(view, index) ?? findByNames(view, gone, come)
    if (origin === undefined || taken.has(origin)) continue
    origins.set(view, origin)
    taken.add(origin)
  }
  return views
    .filter((view) => !taken.has(view))
    .map((view) => {
      const origin = origins.get(view)
      if (origin === undefined || view.files === undefined) return view
      return { ...view, files: { base: origin.files.base, head: view.files.head } }
    })
}

/** The splits that have a content on a side, by both. */
type Index = ReadonlyMap<string, readonly Known[]>

function indexContents(views: readonly Known[]): Index {
  const index = new Map<string, Known[]>()
  for (const view of views) {
    for (const content of listContents(view.files.base)) {
      const known = index.get(content)
      if (known === undefined) index.set(content, [view])
      else known.push(view)
    }
  }
  return index
}

/** Contents of all sides, each once. */
function listContents({ sides }: SplitFiles): ReadonlySet<string> {
  return new Set(SIDES.flatMap((side) => sides[side].samples.map((sample) => `${side} ${identify(sample)}`)))
}

/** The split with most of the same contents on the same sides. Contents that very many have tell nothing. */
function findByContents(view: Known, index: Index): Known | undefined {
  const shared = new Map<Known, number>()
  for (const content of listContents(view.files.head)) {
    const views = index.get(content) ?? []
    if (views.length > MOST_OF_ONE) continue
    for (const other of views) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return [...shared].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}

const MOST_OF_ONE = 10

/** Where one split went and one came, they are one if a side has files of the same names. */
function findByNames(view: Known, gone: readonly Known[], come: readonly Known[]): Known | undefined {
  const [only, ...more] = gone
  if (only === undefined || more.length > 0 || come.length > 1) return undefined
  return SIDES.some((side) => hasSameNames(only.files.base, view.files.head, side)) ? only : undefined
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
