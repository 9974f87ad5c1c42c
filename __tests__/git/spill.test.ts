import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { hermeticEnv, makeFolder, makeRepo } from '../helpers/repo.js'
import { open } from './open.js'

const before = process.env.TMPDIR
afterEach(() => {
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
})

async function listPaths(env: NodeJS.ProcessEnv = hermeticEnv): Promise<readonly string[]> {
  const repo = makeRepo()
  repo.write({ 'a.txt': 'a', 'b.txt': 'b' })
  const commit = repo.commit('two')
  const repository = await open(repo.dir, { env })
  return (await repository.list(commit)).all().map(({ path }) => path)
}

/** A folder with a git that cannot write to files, as on a full disk, and writes to pipes. */
function makeFullDisk(): string {
  const folder = makeFolder()
  const script = `#!/bin/sh\nif [ -f /dev/stdout ]; then echo 'fatal: write error: No space left' >&2; exit 128; fi\n`
  writeFileSync(join(folder, 'git'), `${script}PATH="${hermeticEnv.PATH}" exec git "$@"\n`)
  chmodSync(join(folder, 'git'), 0o755)
  return folder
}

describe('a listing that comes through a file', () => {
  it('leaves nothing behind', async () => {
    process.env.TMPDIR = makeFolder()
    expect(await listPaths()).toEqual(['a.txt', 'b.txt'])
    expect(readdirSync(process.env.TMPDIR).filter((name) => name.startsWith('holdout-git-'))).toEqual([])
  })

  it('comes through a pipe where no temporary folder can be made', async () => {
    const repo = listPaths()
    process.env.TMPDIR = '/nowhere/at/all'
    expect(await repo).toEqual(['a.txt', 'b.txt'])
  })

  it('comes through a pipe where the disk is full', async () => {
    const env = { ...hermeticEnv, PATH: `${makeFullDisk()}:${hermeticEnv.PATH}` }
    expect(await listPaths(env)).toEqual(['a.txt', 'b.txt'])
  })
})
