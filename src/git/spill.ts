import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GitContext, git, startGit } from './process.js'

/**
 * Runs git to its end and returns standard output by way of a temporary file: git then writes megabytes without waiting
 * for a reader that is busy loading code. Where the file cannot be made or filled (a full disk), and when git fails, it is
 * asked again through a pipe, which also tells why.
 */
export async function gitThroughFile(args: readonly string[], context: GitContext): Promise<Buffer> {
  const folder = makeFolder()
  if (folder === undefined) return git(args, context)
  try {
    const bytes = await runInto(join(folder, 'stdout'), args, context).catch(() => undefined)
    return bytes ?? (await git(args, context))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function makeFolder(): string | undefined {
  try {
    return mkdtempSync(join(tmpdir(), 'holdout-git-'))
  } catch {
    return undefined
  }
}

async function runInto(path: string, args: readonly string[], context: GitContext): Promise<Buffer | undefined> {
  const output = openSync(path, 'wx', 0o600)
  const succeeded = await new Promise<boolean>((resolve) => {
    const child = startGit(args, context, output)
    closeSync(output)
    child.stderr.resume()
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
    child.stdin.end()
  })
  return succeeded ? readFileSync(path) : undefined
}
