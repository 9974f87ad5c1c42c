import type { SourceFile } from '../../model.js'
import { folderOf } from '../../paths.js'
import { type Assignment, type AttributeLine, parseLine } from './attribute-line.js'

/** What the `.gitattributes` of a tree say of Git LFS. */
export interface LfsAttributes {
  /** True for a path that the filter of Git LFS is set for. */
  tracks(path: string): boolean
}

/** Steps that the patterns of one commit may take: their characters times those of the paths. */
export const MAX_STEPS = 1e9

/** One file's lines that are about the filter, in their order. */
interface Level {
  readonly folder: string
  readonly lines: readonly AttributeLine[]
}

/**
 * Reads the `.gitattributes` of a tree as `git check-attr filter` does: of several lines the last one of the closest file
 * counts, for each attribute by itself; macros are defined at the root alone. Undefined when none sets the filter.
 */
export function readAttributes(files: readonly SourceFile[]): LfsAttributes | undefined {
  if (!files.some(({ text }) => /filter\s*=\s*lfs/.test(text))) return undefined
  const parsed = files.map(({ path, text }) => ({ folder: folderOf(path), lines: text.split('\n').flatMap(parseLine) }))
  const macros = readMacros(parsed.find(({ folder }) => folder === '')?.lines ?? [])
  const levels = new Map<string, Level>()
  for (const { folder, lines } of parsed) {
    const own = lines.filter((line) => line.kind === 'pattern' && isAbout(line.assignments, macros))
    levels.set(folder, { folder, lines: own })
  }
  return { tracks: (path) => decide(path, levels, macros) === 'lfs' }
}

/** How many characters the patterns of some files have: what asking for a path may cost. */
export function countCharacters(files: readonly SourceFile[]): number {
  return files.reduce((sum, { text }) => sum + text.length, 0)
}

type Macros = ReadonlyMap<string, readonly Assignment[]>

function readMacros(lines: readonly AttributeLine[]): Macros {
  return new Map(lines.flatMap((line) => (line.kind === 'macro' ? [[line.name, line.assignments] as const] : [])))
}

/** True for a line that can decide about the filter: by its name, or by that of a macro. */
function isAbout(assignments: readonly Assignment[], macros: Macros): boolean {
  return assignments.some(({ name }) => name === 'filter' || macros.has(name))
}

function decide(path: string, levels: ReadonlyMap<string, Level>, macros: Macros): string | boolean | undefined {
  const known = new Map<string, Assignment['value']>()
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const lines = levels.get(folder)?.lines ?? []
    const inside = folder === '' ? path : path.slice(folder.length + 1)
    for (let at = lines.length - 1; at >= 0; at--) {
      const line = lines[at]
      if (line?.kind === 'pattern' && line.matches(inside)) settle(line.assignments, known, macros)
      if (known.has('filter')) return known.get('filter')
    }
    if (folder === '') return undefined
  }
}

/** Sets what is not set yet, from the last one on, and what a macro that is set stands for. */
function settle(assignments: readonly Assignment[], known: Map<string, Assignment['value']>, macros: Macros): void {
  for (let at = assignments.length - 1; at >= 0; at--) {
    const { name, value } = assignments[at] as Assignment
    if (known.has(name)) continue
    known.set(name, value)
    if (value === true) settle(macros.get(name) ?? [], known, macros)
  }
}
