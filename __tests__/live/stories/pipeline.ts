import { makeDvcRepo } from '../dvc-repo.js'
import type { Story } from './contract.js'

const PREP = `import os, shutil
os.makedirs("prepared", exist_ok=True)
for name in os.listdir("raw"):
    shutil.copy(f"raw/{name}", f"prepared/{name}")
`
const TRAIN = `import json
settings = json.load(open("conf/train.json"))
open("model.bin", "w").write(json.dumps(settings))
open("metrics/train.yaml", "w").write(f"loss: {settings['rate'] / 3}\\nepochs: {settings['epochs']}\\n")
json.dump({"seconds": settings["epochs"] * 1.5}, open("timing.json", "w"))
`
const EVALUATE = `import shutil
shutil.copy("exam/answers.json", "metrics/eval.json")
open("curve.csv", "w").write("x,y\\n0,1\\n")
`
const PIPELINE = `stages:
  prep:
    cmd: python3 prep.py
    deps: [prep.py, raw]
    outs: [prepared]
  train:
    cmd: python3 train.py
    deps: [train.py, prepared]
    params:
      - lr
      - model.depth
      - conf/train.json: [rate, epochs]
    outs: [model.bin]
    metrics:
      - metrics/train.yaml:
          cache: false
      - timing.json
  evaluate:
    cmd: python3 evaluate.py
    deps: [evaluate.py, model.bin, exam]
    metrics:
      - metrics/eval.json:
          cache: false
    plots:
      - curve.csv:
          cache: false
`

/** A pipeline whose metrics and parameters hold every kind of value, run by `dvc repro`. */
export const pipeline: Story = {
  name: 'pipeline',
  revisions: ['first', 'retrained', 'odd', 'widened'],
  async build({ dvc }) {
    const repo = await makeDvcRepo(dvc, 'pipeline')

    repo.write({
      'prep.py': PREP,
      'train.py': TRAIN,
      'evaluate.py': EVALUATE,
      'dvc.yaml': PIPELINE,
      'metrics/.gitkeep': '',
    })
    repo.write({
      'raw/1.txt': 'one',
      'raw/2.txt': 'two',
      'conf/train.json': '{"rate": 0.01, "epochs": 3, "unused": 1}',
    })
    repo.write({
      'params.yaml': 'lr: 0.1\nmodel:\n  depth: 3\n  layers: [1, 2.0, x, true, null]\n  note: plain\nempty: {}\n',
    })
    repo.write({
      'exam/answers.json': JSON.stringify({
        precision: 0.94,
        recall: 0.1 + 0.2,
        by_class: { cat: { f1: 0.5 }, dog: { f1: 1e-5 } },
        'dotted.key': 1,
        passed: true,
        note: 'text',
        nothing: null,
        list: [1, 2],
        support: 9007199254740993n.toString(),
        same: 0.25,
      }).replace('"9007199254740993"', '9007199254740993'),
    })
    await repo.dvc('repro', '--quiet')
    await repo.save('first')

    repo.write({ 'raw/3.txt': 'three', 'conf/train.json': '{"rate": 0.02, "epochs": 5, "unused": 2}' })
    repo.write({
      'params.yaml': 'lr: 5e-5\nmodel:\n  depth: 4\n  layers: [1, 2.0, y, false]\nseed: 017\nname: yes\nbig: 1_000\n',
    })
    repo.write({
      'exam/answers.json':
        '{"precision": 0.9, "recall": 0.31, "by_class": {"cat": {"f1": 0.25}, "bird": {"f1": 1}}, "dotted.key": 2, ' +
        '"passed": false, "note": "other", "nothing": 1, "support": 9007199254740995, "same": 0.25}',
    })
    await repo.dvc('repro', '--quiet')
    await repo.save('retrained')

    repo.write({ 'exam/answers.json': '{"precision": NaN, "recall": Infinity, "loss": -Infinity, "same": 0.25}' })
    repo.write({
      'params.yaml': 'lr: .inf\nmodel:\n  depth: null\n  layers: []\n  nested: {a: {b: {c: 1}}}\n"quoted key": v\n',
    })
    await repo.dvc('repro', '--quiet')
    await repo.save('odd')

    repo.write({ 'dvc.yaml': `${PIPELINE}metrics:\n  - summary.json\nparams:\n  - extra.yaml\n` })
    repo.write({ 'summary.json': '{"auc": 0.75}', 'extra.yaml': 'threshold: 0.5\n' })
    await repo.save('widened')
    return repo
  },
}
