import { join } from 'node:path'
import { openRepo } from '../../helpers/repo.js'
import type { Dvc } from '../dvc.js'
import { type DvcRepo, makeDvcRepo } from '../dvc-repo.js'

const MAKE = 'cp a.csv model.bin && cp b.csv metrics.json'
const STAGE = ['-d', 'a.csv', '-d', 'b.csv', '-o', 'model.bin', '-M', 'metrics.json']
const PIPELINE = `stages:\n  train:\n    cmd: ${MAKE}\n    deps: [a.csv, b.csv]\n    outs: [model.bin]\n    metrics:\n    - metrics.json:\n        cache: false\n`

/** The tags of the history that each era writes in its own form. */
export const ERA_REVISIONS = ['first', 'second', 'third']

/** Files, a directory, an import and a stage, as a DVC of any year writes them. */
export async function buildEra(dvc: Dvc): Promise<DvcRepo> {
  const repo = await makeDvcRepo(dvc, `era-${dvc.version}`)
  const outside = openRepo(join(repo.dir, '..'))
  outside.write({ 'nas/one.csv': 'one' })
  repo.write({ 'a.csv': 'a', 'b.csv': '{"recall": 0.5}', 'images/1.txt': '1', 'images/2.txt': '2', 'gone.csv': 'gone' })
  await repo.dvc('add', '--quiet', 'a.csv', 'images', 'gone.csv')
  await repo.dvc('import-url', '--quiet', join(outside.dir, 'nas/one.csv'), 'one.csv')
  const hasPipelines = dvc.version !== '0.94.1'
  if (hasPipelines) repo.write({ 'dvc.yaml': PIPELINE })
  else await repo.dvc('run', '--quiet', '-f', 'Dvcfile', ...STAGE, MAKE)
  const make = () => repo.dvc('repro', '--quiet')
  if (hasPipelines) await make()
  await repo.save('first')

  repo.write({ 'a.csv': 'a, again', 'images/3.txt': '3' })
  repo.move('images/1.txt', 'images/sub/1.txt')
  await repo.dvc('add', '--quiet', 'a.csv', 'images')
  await repo.dvc('move', '--quiet', 'one.csv', 'uno.csv')
  await make()
  await repo.save('second')

  await repo.dvc('remove', ...(hasPipelines ? [] : ['-p', '-f']), 'gone.csv.dvc')
  if (hasPipelines) repo.remove(['gone.csv'])
  repo.write({ 'b.csv': '{"recall": 0.75}' })
  await make()
  await repo.save('third')
  return repo
}
