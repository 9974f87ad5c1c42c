import { type Sample, SIDES, type SplitFiles } from '../model.js'
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
 * and all that stood in both sides would look new. Where a split came whole and one went whole that has most of its
 * contents, or of the names of its files, side by side, they are one: its base is that of the one that went.
 */
export function pairRenamed<V extends View>(views: readonly V[]): readonly V[] {
  const known = views.filter((view): view is V & Known => view.files !== undefined)
  const gone = known.filter(({ files }) => isEmpty(files.head) && !isEmpty(files.base))
  const come = known.filter(({ files }) => isEmpty(files.base) && !isEmpty(files.head))
  const origins = new Map<View, Known>()
  const taken = new Set<View>()
  const index = indexContents(gone)
  for (const view of come) {
    const origin = findByContents(view, index) ?? findByNames(gone, come)
    if (origin === undefined || taken.has(origin) || !isSame(origin.files.base, view.files.head)) continue
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

/** Where one split went and one came, they may be one. */
function findByNames(gone: readonly Known[], come: readonly Known[]): Known | undefined {
  return gone.length === 1 && come.length === 1 ? gone[0] : undefined
}

/**
 * True where each side still has most of its contents, or files of most of its names: a decoy that shares a file with a
 * split that was taken apart must not stand for it.
 */
function isSame(base: SplitFiles, head: SplitFiles): boolean {
  return SIDES.every((side) => {
    const [before, after] = [base.sides[side].samples, head.sides[side].samples]
    return (
      before.length === 0 || keepsMost(before, after, identify) || keepsMost(before, after, ({ path }) => nameOf(path))
    )
  })
}

function keepsMost(before: readonly Sample[], after: readonly Sample[], tell: (sample: Sample) => string): boolean {
  const now = new Set(after.map(tell))
  return 2 * before.filter((sample) => now.has(tell(sample))).length > before.length
}

function identify({ digest, path }: Sample): string {
  return digest === undefined ? `path ${path}` : `${digest.algorithm} ${digest.value}`
}

function isEmpty({ sides }: SplitFiles): boolean {
  return SIDES.every((side) => sides[side].samples.length === 0 && sides[side].unread.length === 0)
}
