import { makeDvcRepo } from '../dvc-repo.js'
import type { Story } from './contract.js'

const PIPELINE = `stages:
  evaluate:
    cmd: python3 evaluate.py
    deps: [evaluate.py]
    params: [rate]
    metrics:
      - metrics.json:
          cache: false
`

/** A DVC project in a folder below the repository's root (`dvc init --subdir`). */
export const subproject: Story = {
  name: 'subproject',
  revisions: ['first', 'second'],
  async build({ dvc }) {
    const repo = await makeDvcRepo(dvc, 'subproject', 'teams/vision')

    repo.write({ 'data/a.csv': 'a', 'data/set/1.txt': '1', 'data/set/2.txt': '2', 'params.yaml': 'rate: 0.5\n' })
    repo.write({ 'dvc.yaml': PIPELINE, 'evaluate.py': 'open("metrics.json", "w").write(\'{"accuracy": 0.8}\')\n' })
    await repo.dvc('add', '--quiet', 'data/a.csv', 'data/set')
    await repo.dvc('repro', '--quiet')
    await repo.save('first')

    repo.write({ 'data/a.csv': 'a, again', 'data/set/3.txt': '3', 'params.yaml': 'rate: 0.25\n' })
    repo.write({ 'evaluate.py': 'open("metrics.json", "w").write(\'{"accuracy": 0.85}\')\n' })
    repo.remove(['data/set/1.txt'])
    await repo.dvc('add', '--quiet', 'data/a.csv', 'data/set')
    await repo.dvc('repro', '--quiet')
    await repo.save('second')
    return repo
  },
}
