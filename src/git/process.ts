import { type ChildProcessByStdio, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { devNull } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { explainExit, explainStart } from './failure.js'

/** Where and how git runs. Without `env` git inherits the environment as it is; with it, git never asks a question. */
export interface GitContext {
  readonly cwd: string
  readonly env?: NodeJS.ProcessEnv | undefined
  /** Ends every git process that runs when it fires. */
  readonly signal?: AbortSignal | undefined
}

/** What one finished git process said; `code` is its exit code. */
export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Settings that take the machine's and the repository's own tricks out of git's answers. */
const hardening = [
  '--no-replace-objects',
  '--no-optional-locks',
  '--no-pager',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', `core.hooksPath=${devNull}`, 'core.quotePath=false', 'protocol.ext.allow=never'],
  ...['credential.interactive=false', 'gc.auto=0', 'maintenance.auto=false'],
].flatMap((setting) => (setting.startsWith('--') ? [setting] : ['-c', setting]))

/** Variables (git sets them for its hooks) that would make git look at another repository than the folder's. */
const elsewhere = new Set(
  ['DIR', 'WORK_TREE', 'COMMON_DIR', 'INDEX_FILE', 'PREFIX', 'NAMESPACE', 'SHALLOW_FILE', 'GRAFT_FILE'].map(
    (name) => `GIT_${name}`,
  ),
)

/** Enough of standard error to hold git's complaint, whatever a server adds to it. */
const stderrLimit = 65_536

/** Runs git to its end and returns standard output; throws `HoldoutError` when it fails. Never uses a shell. */
export async function git(args: readonly string[], options: GitContext & { input?: string }): Promise<Buffer> {
  const result = await runGit(args, options)
  if (result.code !== 0) throw explainExit(args, result)
  return result.stdout
}

/** Runs git to its end and returns what it said, for callers to whom an exit code is an answer. */
export function runGit(args: readonly string[], options: GitContext & { input?: string }): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = startGit(args, options)
    const stdout: Buffer[] = []
    const stderr = collectText(child.stderr)
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.on('error', (cause) => reject(explainStart(args, cause)))
    child.on('close', (code, signal) => {
      if (code === null) reject(explainExit(args, { signal, stderr: stderr() }))
      else resolve({ code, stdout: Buffer.concat(stdout), stderr: stderr() })
    })
    child.stdin.end(options.input ?? '')
  })
}

/** Git at work; its standard output is null when it goes to a file. */
export type GitProcess = ChildProcessByStdio<Writable, Readable | null, Readable>

/** Starts git with the hardening settings; the caller listens to `error` and `close`. */
export function startGit(args: readonly string[], context: GitContext): ChildProcessWithoutNullStreams
export function startGit(args: readonly string[], context: GitContext, output: number): GitProcess
export function startGit(args: readonly string[], context: GitContext, output: number | 'pipe' = 'pipe'): GitProcess {
  const child: GitProcess = spawn('git', [...hardening, ...args], {
    stdio: ['pipe', output as 'pipe', 'pipe'],
    cwd: context.cwd,
    windowsHide: true,
    ...(context.env && { env: hardenEnvironment(context.env) }),
    ...(context.signal && { signal: context.signal }),
  })
  // A process that ends before it has read its input breaks the pipe; its exit code says why.
  child.stdin.on('error', () => undefined)
  child.on('error', () => endGit(child))
  return child
}

/** Ends a git process and lets go of its pipes: a program that git started may hold their other ends. */
export function endGit(child: GitProcess): void {
  child.kill()
  for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy()
}

/** Collects a stream's first text, up to a limit; the returned function gives it. */
export function collectText(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = []
  let size = 0
  stream.on('data', (chunk: Buffer) => {
    if (size < stderrLimit) chunks.push(chunk)
    size += chunk.length
  })
  return () => Buffer.concat(chunks).toString('utf8')
}

function hardenEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !elsewhere.has(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }
}
