import { makeDvcRepo } from '../dvc-repo.js'
import type { Story } from './contract.js'

const PIPELINE = `vars: [{model: fraud}]
artifacts:
  \u0024{model}: {path: model.pkl, type: model, desc: x, labels: [a, b], meta: {k: 1}}
datasets:
- {name: cats, type: dvc, url: https://example.com/repo, path: data, rev: main}
- {name: sheets, type: url, url: s3://bucket/x}
plots:
- curve.csv: {x: a, y: b}
- lines: {template: linear}
stages:
  train:
    cmd: python3 train.py
    deps: [ds://cats, train.py]
    outs: [model.pkl]
`

const lock = (model: string, commit: string) => `schema: '2.0'
stages:
  train:
    cmd: python3 train.py
    deps:
    - path: ds://cats
      dataset: {type: dvc, url: https://example.com/repo, path: data, rev_lock: ${commit}}
    - {path: train.py, hash: md5, md5: acbd18db4cc2f85cedef654fccc4a4d8, size: 3}
    outs:
    - {path: model.pkl, hash: md5, md5: ${model}, size: 3}
datasets:
- {name: cats, type: dvc, url: https://example.com/repo, path: data, rev_lock: ${commit}}
`

/** The sections of a dvc.yaml that tell of data and name none: artifacts, datasets, plots. */
export const sections: Story = {
  name: 'sections',
  revisions: ['none', 'first', 'second'],
  async build({ dvc }) {
    const repo = await makeDvcRepo(dvc, 'sections')
    await repo.save('none')
    const save = (tag: string, model: string, commit: string) => {
      repo.write({ 'dvc.yaml': PIPELINE, 'dvc.lock': lock(model, commit) })
      repo.git('add', '--all')
      repo.git('commit', '--quiet', '-m', tag)
      repo.git('tag', tag)
    }
    save('first', '37b51d194a7513e45b56f6524f2d51f2', '1'.repeat(40))
    save('second', 'acbd18db4cc2f85cedef654fccc4a4d8', '2'.repeat(40))
    return repo
  },
}
