import { compileGlob, globBase, type Matcher } from '../globs.js'
import { SIDES, type SideName, type Split } from '../model.js'
import { ancestry, folderOf, isInside } from '../paths.js'

/** Tells which sides of a split a data path belongs to. */
export interface SplitMatcher {
  /** The sides of a path: the one that names it most closely, or several when they name it equally closely. */
  sidesOf(path: string): readonly SideName[]
  /** True when a side's globs could match something below a folder. */
  reaches(folder: string): boolean
}

/**
 * A glob that matches a folder takes everything below it. Where one side's folder lies inside another's (`data/` and
 * `data/test/`), the inner one wins. Inferred sides are literal paths.
 */
export function makeSplitMatcher(split: Split): SplitMatcher {
  const depths = new Map(SIDES.map((side) => [side, makeDepth(split.sides[side], split.declared)]))
  const bases = SIDES.flatMap((side) => split.sides[side]).map((glob) =>
    trimSlash(split.declared ? globBase(glob) : glob),
  )
  return {
    sidesOf: (path) => {
      const found = SIDES.map((side) => ({ side, depth: depths.get(side)?.(path) ?? 0 }))
      const deepest = Math.max(...found.map(({ depth }) => depth))
      return deepest === 0 ? [] : found.filter(({ depth }) => depth === deepest).map(({ side }) => side)
    },
    reaches: (folder) => bases.some((base) => isInside(base, folder) || isInside(folder, base)),
  }
}

/** The number of segments of the outermost folder of a path (or the path itself) that a glob matches; 0 for none. */
function makeDepth(globs: readonly string[], declared: boolean): (path: string) => number {
  const matches = globs.map((glob): Matcher => (declared ? compileGlob(trimSlash(glob)) : (text) => text === glob))
  const folders = new Map<string, number>()
  const own = (path: string) => matches.some((match) => match(path))
  const ofFolder = (folder: string): number => {
    if (folder === '') return 0
    const known = folders.get(folder)
    if (known !== undefined) return known
    const above = ofFolder(folderOf(folder))
    const depth = above > 0 ? above : own(folder) ? ancestry(folder).length : 0
    folders.set(folder, depth)
    return depth
  }
  return (path) => {
    if (matches.length === 0) return 0
    const above = ofFolder(folderOf(path))
    if (above > 0) return above
    return own(path) ? ancestry(path).length : 0
  }
}

function trimSlash(glob: string): string {
  return glob.replace(/\/+$/, '')
}
