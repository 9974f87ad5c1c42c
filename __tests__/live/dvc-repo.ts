import { mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openRepo, type TestRepo } from '../helpers/repo.js'
import type { Dvc } from './dvc.js'

/** A git repository with a DVC project in it and a local folder as its remote. Paths are relative to the project. */
export interface DvcRepo extends Pick<TestRepo, 'write' | 'remove' | 'git'> {
  /** The DVC project: the repository's root, or a folder below it. */
  readonly dir: string
  /** The folder that is the remote. */
  readonly store: string
  move(from: string, to: string): void
  /** Runs a DVC command that must succeed; returns what it printed. */
  dvc(...args: readonly string[]): Promise<string>
  /** Pushes the data and commits the work tree; the tag is the commit's name from then on. */
  save(tag: string): Promise<void>
}

/** A new repository in which `dvc init` and `dvc remote add` have run; nothing is committed yet. */
export async function makeDvcRepo(dvc: Dvc, name: string, subfolder = ''): Promise<DvcRepo> {
  const root = join(dvc.folder, name, 'repo')
  mkdirSync(join(root, subfolder), { recursive: true })
  openRepo(root).git('-c', 'init.defaultBranch=main', 'init', '--quiet')
  const repo = openDvcRepo(dvc, root, subfolder)
  await repo.dvc('init', '--quiet', ...(subfolder === '' ? [] : ['--subdir']))
  await repo.dvc('remote', 'add', '--quiet', '--default', 'store', repo.store)
  return repo
}

/** A repository that exists, seen through another DVC. */
export function openDvcRepo(dvc: Dvc, root: string, subfolder = ''): DvcRepo {
  const dir = join(root, subfolder)
  const { write, remove, git } = openRepo(dir)
  const repo: DvcRepo = {
    dir,
    store: join(root, '..', 'store'),
    write,
    remove,
    git,
    move(from, to) {
      mkdirSync(dirname(join(dir, to)), { recursive: true })
      renameSync(join(dir, from), join(dir, to))
    },
    async dvc(...args) {
      const { exit, stdout, stderr } = await dvc.run(dir, ...args)
      if (exit !== 0) throw new Error(`dvc ${args.join(' ')} ended with ${exit}: ${stderr || stdout}`)
      return stdout
    },
    async save(tag) {
      await repo.dvc('push', '--quiet')
      openRepo(root).commit(tag)
      git('tag', tag)
    },
  }
  return repo
}
