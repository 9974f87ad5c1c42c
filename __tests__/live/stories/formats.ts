import { makeDvcRepo } from '../dvc-repo.js'
import type { Story } from './contract.js'

const PIPELINE = `stages:
  train:
    cmd: python3 train.py
    params:
      - conf.toml: [net, lr, layers]
      - settings.py: [Train, SEED, SHAPE]
      - deep/whole.py:
      - conf.json: [a.b, list]
      - pick.yaml: [net.*, "?b"]
    metrics:
      - m.toml: {cache: false}
      - m.json: {cache: false}
      - m.yaml: {cache: false}
      - m.csv: {cache: false}
      - m.tsv: {cache: false}
      - m.py: {cache: false}
      - scalar.yaml: {cache: false}
      - text.yaml: {cache: false}
metrics:
  - top/metrics.toml
  - folder
params:
  - top/params.toml
  - top/list.json
  - top/folder
`

/** Every format of metrics and params that DVC reads, with the values on which readers part ways. */
export const formats: Story = {
  name: 'formats',
  revisions: ['first', 'second', 'odd', 'broken'],
  async build({ dvc }) {
    const repo = await makeDvcRepo(dvc, 'formats')
    repo.write({ 'dvc.yaml': PIPELINE, 'params.yaml': 'lr: 0.1\n', 'folder/readme.md': '# text\n', ...FIRST })
    await repo.save('first')
    repo.write(SECOND)
    await repo.save('second')
    repo.write(ODD)
    await repo.save('odd')
    repo.write(BROKEN)
    await repo.save('broken')
    return repo
  },
}

const FIRST = {
  'm.toml':
    'precision = 0.92\nsteps = 10\nday = 2024-01-01\nok = true\nnote = "x"\n[cls.cat]\nf1 = 1e-5\n[[runs]]\na = 1\n',
  'm.json': '{"a": 1, "b": {"c": 1.5, "d": null, "e": [1]}, "t": true, "s": "x", "big": 9007199254740993, "n": NaN}',
  'm.yaml':
    'a: 017\nb: 1_000\nc: 5e-5\nd: 1:30\nday: 2024-01-01\nword: yes\n3: one\nfalse: yes\nnest: {2: two, null: x}\n',
  'm.csv': 'step,acc\n1,0.5\n',
  'm.tsv': 'step\tacc\n1\t0.5\n',
  'm.py': 'acc = 0.5\nclass C:\n    loss = 1\n',
  'scalar.yaml': '0.93\n',
  'text.yaml': "'5'\n",
  'top/metrics.toml': 'auc = 0.5\n',
  'folder/a.json': '{"x": 1}',
  'folder/b.toml': 'x = 1\n',
  'folder/deep/c.yml': 'x: 1\n',
  'folder/d.csv': 'x\n1\n',
  'conf.toml':
    'lr = 0.1\nlayers = [1, 2.0, "x", true]\nunused = 1\n[net]\ndepth = 3\nempty = []\nnested = {a = {b = 1}}\n[net.opt]\nname = "adam"\n',
  'settings.py':
    'import os\nSEED = 1\nSHAPE = [3, 224]\nUNUSED = 5\n\n\nclass Train(Base):\n    lr: float = -1e-3\n    names = ["a", [1], {"k": None}]\n\n    def __init__(self, x=1):\n        self.batch = 0x10\n        local = 3\n',
  'deep/whole.py':
    'A = "a" \'b\'\nB = {"x": 1, "y": {"z": [1, 2]}}\nC = A\nD = E = 1\nF = None\nG = 1_000\nH = True\nif H:\n    I = 1\n',
  'conf.json': '{"a": {"b": {"c": 1, "d": [1, 2]}, "x": 1}, "list": [1, {"q": 1e-5}], "z": 1}',
  'pick.yaml': 'net: {a: 1, b: {c: 2}}\nab: 1\nbb: 2\nabc: 3\n',
  'top/params.toml': '[t]\na = 1\nb = [[1, 2], [3]]\n',
  'top/list.json': '[1, 2]',
  'top/folder/x.yaml': 'a: 1\n',
  'top/folder/y.toml': 'a = 1\n',
}

const SECOND = {
  'm.toml':
    'precision = 0.88\nsteps = 11\nday = 2024-01-02\nok = false\nnote = "y"\n[cls]\ncat.f1 = 2e-5\n[[runs]]\na = 2\n',
  'm.json': '{"a": 1.0, "b": {"c": 2.5, "d": 1, "e": [2]}, "t": 1, "s": "y", "big": 9007199254740995, "n": NaN}',
  'm.yaml':
    'a: 17\nb: 1000\nc: 0.00005\nd: 90\nday: 2024-01-02\nword: "no"\n3: uno\nfalse: "no"\nnest: {2: dos, null: y}\n',
  'm.csv': 'step,acc\n2,0.6\n',
  'm.tsv': 'step\tacc\n2\t0.6\n',
  'm.py': 'acc = 0.6\nclass C:\n    loss = 2\n',
  'scalar.yaml': '0.94\n',
  'text.yaml': "'6'\n",
  'top/metrics.toml': 'auc = 0.6\n[new]\nx = 1\n',
  'folder/a.json': '{"x": 2}',
  'folder/b.toml': 'x = 2\n',
  'folder/deep/c.yml': 'x: 2\n',
  'folder/d.csv': 'x\n2\n',
  'conf.toml':
    'lr = 0.2\nlayers = [1, 2, "x", true]\nunused = 2\n[net]\ndepth = 4\nempty = [1]\nnested = {a = {b = 2}}\n[net.opt]\nname = "sgd"\n',
  'settings.py':
    'SEED = 2\nSHAPE = [3, 256]\nUNUSED = 6\nclass Train:\n    lr: float = +1e-3\n    names = ["a", [1, 2], {"k": True}]\n    def __init__(self): self.batch = 32; self.extra = b"x" if x else 1\n',
  'deep/whole.py': 'A = "ab"\nB = {"x": 2, "y": {"z": (1, 2)}}\nC = A\nD = E = 2\nF = 1\nG = 1001\nH = False\n',
  'conf.json': '{"a": {"b": {"c": 2, "d": [1, 3]}, "x": 2}, "list": [1, {"q": 1e-6}], "z": 2}',
  'pick.yaml': 'net: {a: 2, b: {c: 3}, d: 4}\nab: 2\nbb: 3\nabc: 4\n',
  'top/params.toml': '[t]\na = 2\nb = [[1, 2], [4]]\n',
  'top/list.json': '[1, 3]',
  'top/folder/x.yaml': 'a: 2\n',
  'top/folder/y.toml': 'a = 2\n',
}

const ODD = {
  'm.toml': 'precision = nan\nsteps = inf\n',
  'm.json': '7',
  'm.yaml': '[1, 2]\n',
  'm.csv': '0.75\n',
  'm.tsv': 'a\n',
  'm.py': '',
  'scalar.yaml': 'acc: 1\n',
  'text.yaml': 'plain words\n',
  'top/list.json': '["a", 1]',
  'top/params.toml': 't = 5\n',
  'settings.py': 'SHAPE = []\nclass Train: pass\n',
  'conf.json': '{"a": 1, "list": {}}',
}

const BROKEN = {
  'm.toml': 'precision = 0.9\nprecision = 0.8\n',
  'm.json': '{"a": 1,',
  'm.yaml': 'a: 1\na: 2\n',
  'conf.toml': 'lr = \n',
  'settings.py': 'SEED = (1\n',
  'top/params.toml': '<<<<<<< a\nx = 1\n',
}
