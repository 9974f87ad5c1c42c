import type { Dvc } from '../dvc.js'
import type { DvcRepo } from '../dvc-repo.js'
import { makeDvcRepo } from '../dvc-repo.js'
import type { Story } from './contract.js'

const TRAIN = `import os
names = sorted(os.listdir("images/train"))
open("model.bin", "w").write("".join(open(f"images/train/{name}").read() for name in names))
`
const PIPELINE = `stages:
  train:
    cmd: python3 train.py
    deps: [train.py, images/train]
    outs: [model.bin]
  evaluate:
    cmd: python3 evaluate.py
    deps: [evaluate.py, model.bin, images/test]
    metrics:
      - metrics.json:
          cache: false
`

/** The story Holdout exists for: a retraining in which test samples bled into train and precision fell by 4 points. */
export const founding: Story = {
  name: 'founding',
  revisions: ['released', 'bled', 'cured'],
  build: ({ dvc }) => buildFounding(dvc, 'founding'),
}

/** Builds the story; `configure` may say where the remote is before anything is pushed. */
export async function buildFounding(
  dvc: Dvc,
  name: string,
  configure: (repo: DvcRepo) => Promise<void> = async () => undefined,
): Promise<DvcRepo> {
  const repo = await makeDvcRepo(dvc, name)
  await configure(repo)

  repo.write({ 'train.py': TRAIN, 'dvc.yaml': PIPELINE })
  repo.write(images('train', 1, 40))
  repo.write(images('test', 1, 20))
  await retrain(repo, 0.94)
  await repo.save('released')

  // New names for old bytes: nothing but the digests tells.
  const bled = Object.values(images('test', 1, 5)).map((bytes, index) => [`images/train/more-${index}.png`, bytes])
  repo.write({ ...images('train', 41, 45), ...Object.fromEntries(bled) })
  await retrain(repo, 0.9)
  await repo.save('bled')

  repo.remove(bled.map(([path]) => path ?? ''))
  await retrain(repo, 0.95)
  await repo.save('cured')
  return repo
}

/** Pictures of one split: each has bytes of its own. */
function images(side: string, first: number, last: number): Record<string, string> {
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return Object.fromEntries(numbers.map((number) => [`images/${side}/${number}.png`, `picture ${number} of ${side}`]))
}

async function retrain(repo: DvcRepo, precision: number): Promise<void> {
  repo.write({ 'evaluate.py': `open("metrics.json", "w").write('{"precision": ${precision}}')\n` })
  await repo.dvc('add', '--quiet', 'images/train', 'images/test')
  await repo.dvc('repro', '--quiet')
}
