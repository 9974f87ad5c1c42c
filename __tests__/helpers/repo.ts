import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'

/** A repository in a temporary folder, made by the real git; the folder goes when the test file is done. */
export interface TestRepo {
  readonly dir: string
  /** Writes files below the work tree, making folders as needed; a string is written as UTF-8. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void
  /** Removes files or folders of the work tree. */
  remove(paths: readonly string[]): void
  /** Commits the whole work tree as it stands (an empty commit is fine) and returns the commit's SHA. */
  commit(message: string): string
  /** Runs git in the repository and returns standard output without the last line break. */
  git(...args: string[]): string
  /** The same with standard input. */
  pipe(input: string | Uint8Array, ...args: string[]): string
}

/** The environment of every test's git: no configuration, name or clock of this machine gets in. */
export const hermeticEnv: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_AUTHOR_DATE: '2024-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_COMMITTER_DATE: '2024-01-01T00:00:00Z',
  LC_ALL: 'C',
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const settings = ['commit.gpgsign=false', 'core.autocrlf=false', 'protocol.file.allow=always', 'gc.auto=0']

/** A new empty repository on branch `main`; `init` may add options such as `--bare` or `--object-format=sha256`. */
export function makeRepo(...init: readonly string[]): TestRepo {
  const dir = makeFolder()
  runGit(dir, ['-c', 'init.defaultBranch=main', 'init', '--quiet', ...init, '.'])
  for (const setting of settings) runGit(dir, ['config', ...setting.split('=')])
  return openRepo(dir)
}

/** A new temporary folder, named without the symlinks that macOS has on the way to it. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'holdout-test-'))
  folders.push(folder)
  return folder
}

/** The same helper over a repository that exists already, such as a clone. */
export function openRepo(dir: string): TestRepo {
  return {
    dir,
    write: (files) => writeFiles(dir, files),
    remove: (paths) => {
      for (const path of paths) rmSync(join(dir, path), { recursive: true })
    },
    commit: (message) => {
      runGit(dir, ['add', '--all'])
      runGit(dir, ['commit', '--quiet', '--allow-empty', '-m', message])
      return runGit(dir, ['rev-parse', 'HEAD'])
    },
    git: (...args) => runGit(dir, args),
    pipe: (input, ...args) => runGit(dir, args, input),
  }
}

function writeFiles(dir: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
}

function runGit(cwd: string, args: readonly string[], input: string | Uint8Array = ''): string {
  const options = { cwd, input, env: { ...hermeticEnv }, maxBuffer: 2 ** 30, stdio: 'pipe' } as const
  return execFileSync('git', [...args], options)
    .toString('utf8')
    .replace(/\n$/, '')
}
