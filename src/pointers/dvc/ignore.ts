import { groupBy } from '../../group-by.js'
import { say } from '../../message.js'
import type { Hiding, Problem, SourceFile, Tree } from '../../model.js'
import { folderOf, join } from '../../paths.js'
import { compilePattern, type IgnorePattern } from './ignore/pattern.js'
import { rebasePattern } from './ignore/rebase.js'
import { findProjects, projectOf } from './project.js'

/** Steps that the patterns of one commit may ask for: their characters times those of the paths. */
export const MAX_STEPS = 1e10

/** The name of the files that hide paths from DVC, one in any folder. */
export const IGNORE_FILE = '.dvcignore'

/**
 * What the `.dvcignore` files of a tree hide, as DVC has it: patterns are relative to the file's folder and hold for its
 * project; of several that match the last one counts; below a hidden folder nothing is seen again, and a `.dvcignore`
 * that is hidden itself is not read. `paths` are those that will be asked for.
 */
export function readIgnores(
  tree: Tree,
  files: ReadonlyMap<string, SourceFile>,
  paths: () => readonly string[],
): Hiding | undefined {
  const listed = [...files.values()].flatMap(listPatterns)
  if (listed.length === 0) return undefined
  const [first] = listed
  if (first !== undefined && isTooMuch(listed, paths)) return { hides: () => false, problems: [tooMany(first.file)] }
  const problems: Problem[] = []
  const byFolder = groupBy(listed, ({ file }) => folderOf(file))
  const hides = makeHides(byFolder, findProjects(tree), problems)
  return { hides, problems }
}

/** Patterns as people write them are few, and are not held against a count of all paths. */
const FEW_CHARACTERS = 1000

function isTooMuch(listed: readonly Listed[], paths: () => readonly string[]): boolean {
  const characters = sumLengths(listed.map(({ text }) => text))
  return characters > FEW_CHARACTERS && characters * sumLengths(paths()) > MAX_STEPS
}

interface Listed {
  readonly file: string
  readonly line: number
  /** Without the blanks around it. */
  readonly text: string
}

function listPatterns({ path: file, text: content }: SourceFile): readonly Listed[] {
  return content
    .split(/\r\n|\r|\n/)
    .map((written, index) => ({ file, line: index + 1, text: written.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
}

/** All patterns that hold in a folder, outermost first, and whether the folder is hidden by them. */
interface FolderRules {
  readonly patterns: readonly IgnorePattern[]
  readonly hidden: boolean
}

/** Folders with a `.dvcignore` of their own are looked at at once, so that all problems are known. */
function makeHides(own: ReadonlyMap<string, readonly Listed[]>, projects: ReadonlySet<string>, problems: Problem[]) {
  const known = new Map<string, FolderRules>()
  const rulesAt = (folder: string, project: string): FolderRules => {
    const before = known.get(folder)
    if (before !== undefined) return before
    const above = folder === project ? NO_RULES : rulesAt(folderOf(folder), project)
    const rules = addRules(above, { path: folder, project, listed: own.get(folder) ?? [] }, problems)
    known.set(folder, rules)
    return rules
  }
  for (const folder of own.keys()) rulesAt(folder, projectOf(join(folder, IGNORE_FILE), projects))
  return (path: string, isFolder = false): boolean => {
    if (`/${path}`.includes('/.dvc/')) return false
    const project = projectOf(path, projects)
    const { patterns, hidden } = rulesAt(folderOf(path), project)
    return hidden || isMatched(patterns, path, project, isFolder)
  }
}

interface Folder {
  readonly path: string
  readonly project: string
  readonly listed: readonly Listed[]
}

const NO_RULES: FolderRules = { patterns: [], hidden: false }

function addRules(above: FolderRules, { path, project, listed }: Folder, problems: Problem[]): FolderRules {
  if (above.hidden) return above
  if (path !== project && isMatched(above.patterns, path, project, true)) return { ...above, hidden: true }
  if (listed.length === 0 || isMatched(above.patterns, join(path, IGNORE_FILE), project, false)) return above
  const parts = segmentsOf(path, project)
  const own = listed.flatMap((line) => compileLine(line, parts.join('/'), problems) ?? [])
  const patterns = [...above.patterns, ...own]
  // With its own patterns a folder may hide itself or what it lies in: DVC asks for every part of the path again.
  return { patterns, hidden: parts.some((_, index) => isLastIgnored(patterns, parts.slice(0, index + 1), true)) }
}

/** DVC reads a pattern where it stands, and once more when it has moved it to the project's root. */
function compileLine({ file, line, text }: Listed, folder: string, problems: Problem[]): IgnorePattern | undefined {
  const here = compilePattern(text)
  const moved = typeof here === 'object' ? compilePattern(rebasePattern(text, folder)) : here
  if (moved !== 'malformed') return moved
  problems.push(malformed(file, line, text))
  return undefined
}

function isMatched(patterns: readonly IgnorePattern[], path: string, project: string, isFolder: boolean): boolean {
  return patterns.length > 0 && isLastIgnored(patterns, segmentsOf(path, project), isFolder)
}

function isLastIgnored(patterns: readonly IgnorePattern[], segments: readonly string[], isFolder: boolean): boolean {
  const last = patterns.findLast((pattern) => pattern.matches(segments, isFolder))
  return last?.negated === false
}

/** A path's parts below its project's root. */
function segmentsOf(path: string, project: string): readonly string[] {
  if (path === project) return []
  return path.slice(project === '' ? 0 : project.length + 1).split('/')
}

function sumLengths(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}

function malformed(path: string, line: number, text: string): Problem {
  return {
    place: { path, line },
    message: say`the pattern ${text} is malformed, and DVC fails on it`,
    remedy: say`Write it as ${'.gitignore'} has it: nothing may be left open, and a backslash stands before a character.`,
  }
}

function tooMany(path: string): Problem {
  return {
    place: { path },
    message: say`its patterns ask for more than the limit of ${MAX_STEPS} steps on the paths of this commit; nothing is hidden`,
    remedy: say`Hide whole folders, with few patterns.`,
  }
}
