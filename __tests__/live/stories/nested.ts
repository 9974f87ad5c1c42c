import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type DvcRepo, makeDvcRepo, openDvcRepo } from '../dvc-repo.js'
import type { Makers, Story } from './contract.js'

const REVISIONS = ['one', 'two', 'apart', 'joined']

/** A folder that becomes a project of its own and ceases to be one, seen from the project around it. */
export function outsideNested(writer: keyof Makers): Story {
  return {
    name: `nested-outside-${writer}`,
    answers: writer,
    revisions: REVISIONS,
    build: ({ [writer]: dvc }) => build(dvc, `nested-outside-${writer}`),
  }
}

/** The same history, seen from the folder: at first, and at last, it is only a folder. */
export function insideNested(writer: keyof Makers): Story {
  return {
    name: `nested-inside-${writer}`,
    answers: writer,
    revisions: REVISIONS,
    async build({ [writer]: dvc }) {
      const outer = await build(dvc, `nested-inside-${writer}`)
      outer.git('checkout', '--quiet', 'apart')
      return openDvcRepo(dvc, outer.dir, 'teams/vision')
    },
  }
}

async function build(dvc: Makers['dvc'], name: string): Promise<DvcRepo> {
  const repo = await makeDvcRepo(dvc, name)
  repo.write({ 'shared.csv': 'shared', 'teams/vision/a.csv': 'a', 'teams/vision/deep/b.csv': 'b' })
  repo.write({ 'teams/visions/c.csv': 'c' })
  await repo.dvc('add', '--quiet', 'shared.csv', 'teams/vision/a.csv', 'teams/vision/deep/b.csv', 'teams/visions/c.csv')
  await repo.save('one')

  mkdirSync(join(repo.dir, 'teams/vision/.dvc'), { recursive: true })
  const inner = openDvcRepo(dvc, repo.dir, 'teams/vision')
  repo.remove(['teams/vision/.dvc'])
  await inner.dvc('init', '--quiet', '--subdir')
  await inner.dvc('remote', 'add', '--quiet', '--default', 'inner', inner.store)
  await repo.save('two')

  // The same content on both sides of the border is no rename.
  inner.write({ 'a.csv': 'a, again', 'd.csv': 'c' })
  await inner.dvc('add', '--quiet', 'a.csv', 'd.csv')
  await inner.dvc('push', '--quiet')
  repo.remove(['teams/visions/c.csv', 'teams/visions/c.csv.dvc'])
  repo.write({ 'e.csv': 'b' })
  await repo.dvc('add', '--quiet', 'e.csv')
  await repo.save('apart')

  repo.remove(['teams/vision/.dvc'])
  await repo.save('joined')
  return repo
}
