import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { openRepo } from '../helpers/repo.js'
import type { Dvc } from './dvc.js'
import { type DvcRepo, openDvcRepo } from './dvc-repo.js'

/** A clone beside its origin, as CI has it: the pointers are there, DVC's cache is empty. */
export function cloneRepo(dvc: Dvc, { dir }: DvcRepo, name: string): DvcRepo {
  const copy = join(dir, '..', name)
  openRepo(dir).git('clone', '--quiet', dir, copy)
  return openDvcRepo(dvc, copy)
}

/** Runs something while the remote's folder is not where it should be. */
export async function withoutStore<T>({ store }: DvcRepo, run: () => Promise<T>): Promise<T> {
  const away = `${store}-away`
  renameSync(store, away)
  try {
    return await run()
  } finally {
    renameSync(away, store)
  }
}
