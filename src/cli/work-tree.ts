import { constants } from 'node:fs'
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import { ancestry } from '../paths.js'
import type { WorkTree, WorkTreeFile } from '../ports.js'

/** The work tree below a folder, on disk. */
export function openWorkTree(root: string): WorkTree {
  return { read: (path) => readFileAt(root, path), write: (files) => writeAll(root, files) }
}

async function readFileAt(root: string, path: string): Promise<Uint8Array | undefined> {
  if (!(await isPlain(root, path))) return undefined
  // A link that came in between is refused by the system.
  const file = await open(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** True for a file that is there; throws where a link, or anything that is no file or folder, is on the way to it. */
async function isPlain(root: string, path: string): Promise<boolean> {
  const steps = ancestry(path)
  if (steps.some((step) => /(^|\/)(\.\.?|\.git|)$/i.test(step)) || path.includes('\0')) throw astray(path, path)
  for (const step of steps) {
    const found = await lstat(join(root, ...step.split('/'))).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw new HoldoutError('access', say`${step} cannot be looked at (${[error.code ?? error.message]})`)
    })
    if (found === undefined) return false
    if (step === path ? !found.isFile() : !found.isDirectory()) throw astray(path, step)
  }
  return true
}

function astray(path: string, step: string): HoldoutError {
  return new HoldoutError('usage', say`${path} is not written: ${step} is a link, or no file of the work tree`, {
    place: { path },
    remedy: say`Put a file there, or a folder, and try again.`,
  })
}

/** A file that lies ready beside the one whose place it takes. */
interface Ready extends WorkTreeFile {
  readonly target: string
  readonly aside: string
  /** What is there now. */
  readonly before: Uint8Array | undefined
}

/** All files lie ready before the first is moved into its place; a failure on the way puts back what was there. */
async function writeAll(root: string, files: readonly WorkTreeFile[]): Promise<void> {
  const ready: Ready[] = []
  const done: Ready[] = []
  try {
    for (const file of files) ready.push(await prepare(root, file))
    for (const file of ready) {
      await isPlain(root, file.path)
      await rename(file.aside, file.target)
      done.push(file)
    }
  } catch (error) {
    for (const { path, before, target } of done.toReversed()) {
      if (before === undefined) await rm(target, { force: true })
      else await prepare(root, { path, bytes: before }).then(({ aside }) => rename(aside, target))
    }
    throw error instanceof HoldoutError ? error : unwritten(error)
  } finally {
    await Promise.all(ready.map(({ aside }) => rm(aside, { force: true })))
  }
}

async function prepare(root: string, { path, bytes }: WorkTreeFile): Promise<Ready> {
  const before = await readFileAt(root, path)
  const target = join(root, ...path.split('/'))
  const mode = before === undefined ? 0o666 : (await lstat(target)).mode & 0o777
  await mkdir(dirname(target), { recursive: true })
  const aside = `${dirname(target)}${sep}.holdout-${process.pid}-${process.hrtime.bigint()}`
  const file = await open(aside, 'wx', mode)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  return { path, bytes, target, aside, before }
}

function unwritten(error: unknown): HoldoutError {
  const { code, message } = error as NodeJS.ErrnoException
  return new HoldoutError('access', say`the work tree cannot be written (${[code ?? message]}): nothing was changed`, {
    remedy: say`Give yourself the right to write its pointer files, or make room on the disk.`,
    cause: error,
  })
}
