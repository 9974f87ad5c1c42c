import { makeDvcRepo, openDvcRepo } from '../dvc-repo.js'
import type { Story } from './contract.js'

const PIPELINE = `vars:
  - conf.yaml
  - own: {folder: out}
stages:
  fit:
    foreach: \${models}
    do:
      cmd: echo \${item.lr} > \${own.folder}-\${key}.txt
      params:
        - seed
      outs:
        - \${own.folder}-\${key}.txt
  list:
    foreach: [1, 2.0, x]
    do:
      wdir: \${work}
      cmd: echo '{"v":1}' > m-\${item}.json
      metrics:
        - m-\${item}.json: {cache: false}
metrics:
  - top.json
params:
  - extra.yaml
plots:
  - curve.csv:
      x: step
`

/** Templates of the 2.x era, and the same pipeline in the hands of 3.x. */
export const legacyTemplates: Story = {
  name: 'legacy-templates',
  revisions: ['two', 'two-changed', 'three'],
  async build({ dvc, legacy }) {
    const old = await makeDvcRepo(legacy, 'legacy-templates')
    old.write({ 'dvc.yaml': PIPELINE, 'params.yaml': 'seed: 1\nwork: w\n', 'extra.yaml': 'e: 1\n' })
    old.write({ 'conf.yaml': 'models: {a: {lr: 0.1}, b: {lr: 1e-5}}\nunused: 1\n', 'w/.gitkeep': '' })
    old.write({ 'top.json': '{"auc": 0.5}', 'curve.csv': 'step,v\n1,2\n' })
    await old.dvc('repro')
    await old.save('two')

    old.write({ 'conf.yaml': 'models: {a: {lr: 0.2}, c: {lr: 3}}\nunused: 2\n', 'top.json': '{"auc": 0.75}' })
    old.write({ 'params.yaml': 'seed: 2\nwork: w\n', 'extra.yaml': 'e: 2\n' })
    await old.dvc('repro')
    await old.save('two-changed')

    const repo = openDvcRepo(dvc, old.dir)
    repo.write({ 'conf.yaml': 'models: {a: {lr: 0.3}, b: {lr: 4}}\nunused: 2\n' })
    await repo.dvc('repro', '--force')
    await repo.save('three')
    return repo
  },
}
