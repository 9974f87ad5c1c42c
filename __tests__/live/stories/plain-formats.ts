import { makeDvcRepo } from '../dvc-repo.js'
import type { Story } from './contract.js'

const PIPELINE = `stages:
  train:
    cmd: python3 train.py
    params:
      - lr
      - conf.toml:
      - settings.py:
      - conf.json:
    metrics:
      - m.toml: {cache: false}
      - m.json: {cache: false}
      - m.yaml: {cache: false}
      - m.py: {cache: false}
metrics:
  - dvclive/metrics.json
  - scalar.yaml
params:
  - dvclive/params.yaml
plots:
  - dvclive/plots/metrics:
      x: step
`

/** DVCLive's files, and numbers in every format, of which DVC 2.x and 3.x say the same. */
export const plainFormats: Story = {
  name: 'plain-formats',
  revisions: ['first', 'second', 'third'],
  async build({ legacy }) {
    const repo = await makeDvcRepo(legacy, 'plain-formats')
    repo.write({ 'dvc.yaml': PIPELINE, ...filesOf(0.5, 3) })
    await repo.save('first')
    repo.write(filesOf(0.25, 4))
    await repo.save('second')
    repo.write({ ...filesOf(0.125, 5), 'm.toml': '[a]\nb = 7\n', 'settings.py': 'X = {"new": [1, 2.0]}\n' })
    repo.remove(['m.py', 'conf.json'])
    await repo.save('third')
    return repo
  },
}

function filesOf(rate: number, count: number) {
  return {
    'm.toml': `acc = ${rate}\n[a]\nb = ${count}\nok = ${count === 3}\n`,
    'm.json': `{"acc": ${rate}, "a": {"b": ${count}, "gone": null}, "e": 1e-${count}}`,
    'm.yaml': `acc: ${rate}\na: {b: 0${count}, c: 1_00${count}, inf: .inf}\n`,
    'm.py': `acc = ${rate}\n\n\nclass A:\n    def __init__(self):\n        self.b = ${count}\n`,
    'scalar.yaml': `${rate}\n`,
    'dvclive/metrics.json': `{"train": {"acc": ${rate}}, "loss": ${rate / 3}, "step": ${count}}`,
    'dvclive/params.yaml': `lr: ${rate}\nepochs: ${count}\nname: run ${count}\n`,
    'dvclive/plots/metrics/train/acc.tsv': `step\tacc\n0\t${rate}\n`,
    'dvclive/dvc.yaml': 'metrics:\n- metrics.json\n',
    'params.yaml': `lr: ${rate}\nnested: {deep: [1, ${count}]}\n`,
    'conf.toml': `rate = ${rate}\n[t]\nlist = [1, ${count}, "x"]\n`,
    'settings.py': `X = {"a": ${count}, "b": [${rate}]}\nY = (1, ${count})\nZ: int = -${count}\n`,
    'conf.json': `{"list": [${count}], "null": null, "v": "${count}"}`,
  }
}
