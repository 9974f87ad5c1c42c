import { lstatSync, opendirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import { complaint, explainExit } from './failure.js'
import { decodeRecords } from './paths.js'
import { type GitContext, git, runGit } from './process.js'

/** Where a repository stands. */
export interface RepositoryPlace {
  /** The top folder of the work tree; undefined in a bare repository. */
  readonly workTree: string | undefined
  /** The opened folder relative to the top, with `/`; '' at the top. */
  readonly prefix: string
}

const args = ['rev-parse', '--is-bare-repository', '--is-inside-work-tree', '--show-cdup', '--show-prefix']

/** The folder as an absolute path without symlinks; `usage` when it is not there. */
export function findFolder(directory: string): string {
  try {
    const folder = realpathSync(directory)
    opendirSync(folder).closeSync()
    return folder
  } catch (cause) {
    throw new HoldoutError('usage', say`The folder ${directory} cannot be opened.`, {
      remedy: say`Name the folder of a git repository.`,
      cause,
    })
  }
}

/** Finds the repository that a folder belongs to; `usage` when there is none. */
export async function findPlace(context: GitContext): Promise<RepositoryPlace> {
  return findPlainPlace(context.cwd) ?? askPlace(context)
}

/**
 * The place of a folder that plainly holds its own repository, as git would tell it a process later; undefined where it
 * has to be asked: below the top, in a linked work tree, or when settings may move the work tree elsewhere.
 */
function findPlainPlace(folder: string): RepositoryPlace | undefined {
  const inside = join(folder, '.git')
  try {
    const isWhole = ['objects', 'refs'].every((name) => statSync(join(inside, name)).isDirectory())
    if (!isWhole || !lstatSync(inside).isDirectory() || !statSync(join(inside, 'HEAD')).isFile()) return undefined
    const settings = readFileSync(join(inside, 'config'), 'utf8').replace(/^\s*bare = false$/m, '')
    return /bare|worktree|include/i.test(settings) ? undefined : { workTree: folder, prefix: '' }
  } catch {
    return undefined
  }
}

async function askPlace(context: GitContext): Promise<RepositoryPlace> {
  const result = await runGit(args, context)
  if (result.code !== 0) throw explainNoRepository(context.cwd, result.stderr, explainExit(args, result))
  const [bare, inside, up = '', ...rest] = decodePrefix(result.stdout).split('\n')
  if (bare === 'true') await refusePlanted(context)
  if (inside !== 'true') return { workTree: undefined, prefix: '' }
  // A folder's name may hold line breaks; git ends the prefix with a slash and one more of them.
  return { workTree: resolve(context.cwd, up), prefix: rest.join('\n').replace(/\/?\n$/, '') }
}

function decodePrefix(stdout: Buffer): string {
  const { text, toPath } = decodeRecords(stdout)
  return toPath(text)
}

function explainNoRepository(directory: string, stderr: string, otherwise: HoldoutError): HoldoutError {
  if (stderr.includes('safe.directory')) return otherwise
  const text = say`${directory} is no git repository that can be opened: ${complaint({ stderr })}`
  const remedy = say`Run Holdout inside a clone, or name one; in GitHub Actions, check the repository out first.`
  return new HoldoutError('usage', text, { remedy })
}

/**
 * A pull request can hold files that make a folder look like a bare repository with settings of its author's choice.
 * One that another repository tracks is therefore refused.
 */
async function refusePlanted(context: GitContext): Promise<void> {
  const folder = (await git(['rev-parse', '--absolute-git-dir'], context)).toString('utf8').replace(/\n$/, '')
  const above = { ...context, cwd: dirname(folder) }
  const tracked = await runGit(['ls-files', '-z', '--', resolve(folder, 'HEAD')], above)
  if (tracked.code !== 0 || tracked.stdout.length === 0) return
  throw new HoldoutError('access', say`${folder} is a bare repository among the files of another one.`, {
    remedy: say`Its settings could come from a pull request: open the repository around it, or move it elsewhere.`,
  })
}
