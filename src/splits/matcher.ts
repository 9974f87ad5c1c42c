import { compileGlob, globBase, isLiteral } from '../globs.js'
import { memoize } from '../memo.js'
import { SIDES, type SideName, type Split } from '../model.js'
import { ancestry, folderOf, isInside } from '../paths.js'

/** A side that a path belongs to. */
export interface Membership {
  readonly side: SideName
  /** The folder, or the path itself, that the side's glob writes out before its first wildcard. */
  readonly base: string
}

/** Tells which sides of a split a data path belongs to. */
export interface SplitMatcher {
  /** The sides of a path: the one that names it most closely, or several when none lies inside another. */
  sidesOf(path: string): readonly Membership[]
  /** True when a side's globs could match something below a folder. */
  reaches(folder: string): boolean
  /** For each glob its side, and the path outside of which it matches nothing; '' stands for all. */
  readonly bases: readonly Membership[]
}

/** Finds in a listing what a split's globs may match, and more: the paths that its bases occur in; absent: all. */
export function searchPattern({ bases }: SplitMatcher): RegExp | undefined {
  const folders = [...new Set(bases.map(({ base }) => base))]
  if (folders.includes('')) return undefined
  return new RegExp(folders.map((folder) => folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'))
}

/** One glob's hold on a path. */
interface Claim {
  /** Number of segments of the outermost folder (or of the path itself) that the glob matches. */
  readonly depth: number
  /** True for a path written out, which is closer than a wildcard for the same folder. */
  readonly literal: boolean
  readonly base: string
}

/** The claims of one side on a path, given as the path and all folders above it, outermost first. */
type Claimant = (folders: readonly string[]) => readonly Claim[]

/**
 * A glob that matches a folder takes everything below it. Where one side lies inside another (`data/` and `data/test/`,
 * `data/*.csv` and `data/test.csv`), the inner one wins; a path that two sides claim on an equal footing belongs to both.
 * Inferred sides are literal paths.
 */
export function makeSplitMatcher(split: Split): SplitMatcher {
  const sides = SIDES.filter((side) => split.sides[side].length > 0).map((side) => {
    return { side, claim: makeClaimant(split.sides[side].map(trimSlash), split.declared) }
  })
  const bases = SIDES.flatMap((side) => {
    return split.sides[side].map(trimSlash).map((glob) => ({ side, base: split.declared ? globBase(glob) : glob }))
  })
  const claimPath = (path: string): readonly Membership[] => {
    const folders = ancestry(path)
    const claimed = sides.flatMap(({ side, claim }) => {
      const claims = claim(folders)
      return claims.length === 0 ? [] : [{ side, claims }]
    })
    const inner = claimed.filter((one) => !claimed.some((other) => liesInside(other.claims, one.claims, folders)))
    return inner.map(({ side, claims }) => ({ side, base: closest(claims).base }))
  }
  const written = new Set(bases.map(({ base }) => base))
  const claimFolder = memoize(claimPath)
  return {
    // Where every side is written out, a path that is none of them belongs where its folder does.
    sidesOf: (path) => (split.declared || written.has(path) ? claimPath(path) : claimFolder(folderOf(path))),
    reaches: (folder) => bases.some(({ base }) => isInside(base, folder) || isInside(folder, base)),
    bases,
  }
}

function makeClaimant(globs: readonly string[], declared: boolean): Claimant {
  const written = new Set(globs.filter((glob) => !declared || isLiteral(glob)))
  const wild = globs.filter((glob) => !written.has(glob)).map(makeWildClaim)
  return (folders) => {
    const literal = written.size === 0 ? -1 : folders.findLastIndex((folder) => written.has(folder))
    const claims = wild.flatMap((claim) => claim(folders))
    return literal === -1 ? claims : [{ depth: literal + 1, literal: true, base: folders[literal] ?? '' }, ...claims]
  }
}

function makeWildClaim(glob: string): Claimant {
  const matches = compileGlob(glob)
  const base = globBase(glob)
  const known = new Map<string, number>()
  const depthOf = (folders: readonly string[]) => folders.findIndex((folder) => matches(folder)) + 1
  const depthOfFolder = (folder: string): number => {
    if (folder === '') return 0
    const depth = known.get(folder) ?? depthOf(ancestry(folder))
    known.set(folder, depth)
    return depth
  }
  return (folders) => {
    const path = folders.at(-1) ?? ''
    if (!isInside(path, base)) return []
    const above = depthOfFolder(folderOf(path))
    const depth = above > 0 ? above : matches(path) ? folders.length : 0
    return depth === 0 ? [] : [{ depth, literal: false, base }]
  }
}

/** True when each claim of the outer side is answered by a closer one of the inner side, from within the same folder. */
function liesInside(inner: readonly Claim[], outer: readonly Claim[], folders: readonly string[]): boolean {
  return outer.every((claim) => {
    const folder = folders[claim.depth - 1] ?? ''
    return inner.some((other) => isCloser(other, claim) && isInside(other.base, folder))
  })
}

function isCloser(one: Claim, other: Claim): boolean {
  return one.depth > other.depth || (one.depth === other.depth && one.literal && !other.literal)
}

function closest(claims: readonly Claim[]): Claim {
  return claims.reduce((best, claim) => (isCloser(claim, best) ? claim : best))
}

function trimSlash(glob: string): string {
  return glob.replace(/\/+$/, '')
}
