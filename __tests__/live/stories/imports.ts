import { join } from 'node:path'
import { openRepo } from '../../helpers/repo.js'
import { type DvcRepo, makeDvcRepo } from '../dvc-repo.js'
import type { Makers, Story } from './contract.js'

/** Data from another repository, from a file and a folder elsewhere, and what becomes of them. */
export function imports(writer: keyof Makers): Story {
  const name = `imports-${writer}`
  return {
    name,
    answers: writer,
    revisions: ['bare', 'imported', 'updated', 'moved', 'partial', 'removed'],
    async build({ [writer]: dvc }) {
      const registry = await makeDvcRepo(dvc, `${name}-registry`)
      registry.write({ 'raw.csv': 'raw', 'notes.txt': 'kept by git' })
      await registry.dvc('add', '--quiet', 'raw.csv')
      await registry.save('v1')

      const repo = await makeDvcRepo(dvc, name)
      const outside = openRepo(join(repo.dir, '..'))
      outside.write({ 'nas/one.csv': 'one', 'nas/many/a.txt': 'a', 'nas/many/b.txt': 'b' })
      await repo.save('bare')

      repo.write({ 'data/.gitkeep': '' })
      await repo.dvc('import', '--quiet', '--rev', 'v1', '-o', 'data/raw.csv', registry.dir, 'raw.csv')
      await repo.dvc('import', '--quiet', '-o', 'data/notes.txt', registry.dir, 'notes.txt')
      await repo.dvc('import-url', '--quiet', join(outside.dir, 'nas/one.csv'), 'data/one.csv')
      await repo.dvc('import-url', '--quiet', join(outside.dir, 'nas/many'), 'data/many')
      await repo.save('imported')

      registry.write({ 'raw.csv': 'raw, again', 'notes.txt': 'kept by git, again' })
      await registry.dvc('add', '--quiet', 'raw.csv')
      await registry.save('v2')
      outside.write({ 'nas/one.csv': 'one, again', 'nas/many/c.txt': 'c' })
      await update(repo, registry)
      await repo.save('updated')

      await repo.dvc('move', '--quiet', 'data/many', 'data/few')
      await repo.dvc('move', '--quiet', 'data/one.csv', 'one.csv')
      await repo.dvc('freeze', '--quiet', 'one.csv.dvc')
      await repo.save('moved')

      await repo.dvc('remove', '--quiet', 'data/few.dvc')
      // A file, because of a folder DVC 3 lists what the source holds by now, not what it held.
      await repo.dvc('import-url', '--quiet', '--no-download', join(outside.dir, 'nas/one.csv'), 'data/later.csv')
      await repo.save('partial')

      await repo.dvc('remove', '--quiet', 'data/raw.csv.dvc', 'one.csv.dvc', 'data/later.csv.dvc')
      await repo.save('removed')
      return repo
    },
  }
}

async function update(repo: DvcRepo, registry: DvcRepo): Promise<void> {
  await repo.dvc('remove', '--quiet', 'data/raw.csv.dvc')
  repo.remove(['data/raw.csv'])
  await repo.dvc('import', '--quiet', '--rev', 'v2', '-o', 'data/raw.csv', registry.dir, 'raw.csv')
  for (const file of ['notes.txt', 'one.csv', 'many']) await repo.dvc('update', '--quiet', `data/${file}.dvc`)
}
