import { makeDvcRepo } from '../dvc-repo.js'
import type { Story } from './contract.js'

/** Writes its second argument to its first, as a score where the name says JSON. */
const RUN = `mkdir -p "$(dirname "$1")"
case "$1" in
  *.json) printf '{"score": %s, "name": "%s"}' "$2" "$1" > "$1" ;;
  *) printf '%s' "$2" > "$1" ;;
esac
`
const PIPELINE = `vars:
  - conf/common.yaml
  - conf/models.json:models,sizes
  - inline: {root: out, deep: {level: [a, {b: last}]}}
  - inline: {deep: {other: 1}}
  - conf/extra.json
stages:
  single:
    cmd: sh run.sh \${inline.root}/\${name}.bin "\${note} \\\${HOME}"
    deps: [run.sh]
    params:
      - lr
      - \${tuned}:
          - \${tuned_key}
    outs:
      - \${inline.root}/\${name}.bin
    desc: level \${inline.deep.level[1].b} of \${inline.deep.other}
  listed:
    foreach: [a, 2.0, 1e-5, true, null, "two words"]
    do:
      cmd: sh run.sh "listed/\${item}.txt" "\${item}"
      outs: ["listed/\${item}.txt"]
  mapped:
    foreach: \${models}
    do:
      cmd: sh run.sh mapped/\${key}.json \${item.score}
      metrics:
        - mapped/\${key}.json:
            cache: false
            remote: \${item.remote}
  counted:
    foreach: {1: one, x: two}
    do:
      wdir: \${dirs.work}
      vars:
        - local.yaml
        - suffix: .dat
      cmd: sh ../run.sh \${key}-\${item}\${suffix} \${local_value}
      outs: ["\${key}-\${item}\${suffix}"]
  composite:
    foreach:
      - {size: 1, name: "\${name}"}
      - {size: 2, name: other}
    do:
      cmd:
        - sh run.sh composite/\${item.size}.txt \${item.name}
        - sh run.sh composite/last-\${item.size}.txt x \${options}
      outs: ["composite/\${item.size}.txt"]
  crossed:
    matrix:
      size: \${sizes}
      flag: [true, 0.5]
      shape: [{w: 1}]
    cmd: sh run.sh "crossed/\${key}.txt" \${item.size}-\${item.flag}-\${item.shape.w}
    outs:
      - crossed/\${key}.txt:
          persist: true
          desc: of \${item.size}
metrics:
  - \${top.metrics}.json
params:
  - \${top.params}
plots:
  - \${top.plot}
  - curve:
      x: step
      y: {curves.csv: loss}
artifacts:
  model-\${name}:
    path: \${inline.root}/\${name}.bin
    type: model
    labels: ["\${name}"]
`

const COMMON = `note: plain text
tuned: conf/tuned.json
tuned_key: rate
dirs: {work: work}
top: {metrics: summary, params: conf/top.yaml, plot: curve.csv}
unused: 1
`
const MODELS = `{
  "models": {"small": {"score": 0.5, "remote": "store"}, "big": {"score": 1e-05, "remote": "store"}},
  "sizes": [true, "s"],
  "ignored": {"x": 1}
}`
const OPTIONS = `{"options": {"lr": 0.1, "on": true, "off": false, "layers": [1, "a b", 2.5], "net": {"depth": 3}, "none": null}}`
const NESTED = `vars:
  - ../conf/common.yaml:dirs
stages:
  inner:
    cmd: sh ../run.sh \${file}.bin \${dirs.work}
    outs: ["\${file}.bin"]
metrics: ["../\${dirs.work}/inner.json"]
`

/** Pipelines that say everything by templates: variables of every origin, lists, maps and matrices of stages. */
export const templates: Story = {
  name: 'templates',
  revisions: ['first', 'retuned', 'regrouped', 'unrun', 'nested', 'written-out'],
  async build({ dvc }) {
    const repo = await makeDvcRepo(dvc, 'templates')
    const run = () => repo.dvc('repro', '--all-pipelines')

    repo.write({ 'run.sh': RUN, 'dvc.yaml': PIPELINE, 'conf/common.yaml': COMMON, 'conf/models.json': MODELS })
    repo.write({ 'params.yaml': 'lr: 0.1\nname: model\nother: {x: 1}\n', 'conf/extra.json': OPTIONS })
    repo.write({ 'conf/tuned.json': '{"rate": 1, "other": 2}', 'conf/top.yaml': 'threshold: 0.5\n' })
    repo.write({ 'work/local.yaml': 'local_value: 3\n', 'summary.json': '{"auc": 0.75}', 'curve.csv': 'x\n1\n' })
    await run()
    await repo.save('first')

    repo.write({ 'params.yaml': 'lr: 0.2\nname: model\nother: {x: 2}\n', 'work/local.yaml': 'local_value: 4\n' })
    repo.write({ 'conf/models.json': MODELS.replace('0.5', '0.25').replace('"s"', '"m"').replace('"x": 1', '"x": 2') })
    repo.write({ 'conf/common.yaml': COMMON.replace('plain text', 'other text').replace('unused: 1', 'unused: 2') })
    repo.write({ 'conf/extra.json': OPTIONS.replace('0.1', '0.2'), 'conf/tuned.json': '{"rate": 2, "other": 3}' })
    repo.write({ 'summary.json': '{"auc": 0.5}', 'conf/top.yaml': 'threshold: 0.25\n' })
    await run()
    await repo.save('retuned')

    repo.write({ 'conf/models.json': MODELS.replace('"big"', '"huge"').replace('"s"', '"l"') })
    repo.write({ 'dvc.yaml': PIPELINE.replace('[a, 2.0,', '[b,'), 'params.yaml': 'lr: 0.2\nname: renamed\n' })
    repo.remove(['mapped/big.json'])
    await run()
    await repo.save('regrouped')

    repo.write({ 'params.yaml': 'lr: 0.2\nname: never-run\n' })
    repo.write({ 'conf/models.json': MODELS.replace('"small"', '"tiny"') })
    repo.remove(['mapped/small.json', 'mapped/huge.json'])
    await repo.save('unrun')

    repo.write({
      'nested/dvc.yaml': NESTED,
      'nested/params.yaml': 'file: part\n',
      'params.yaml': 'lr: 0.2\nname: model\n',
    })
    repo.write({ 'conf/models.json': MODELS, 'work/inner.json': '{"loss": 1}' })
    await run()
    await repo.save('nested')

    repo.write({
      'dvc.yaml': 'stages:\n  single:\n    cmd: sh run.sh out/model.bin x\n    outs: [out/model.bin]\n',
    })
    repo.remove(['mapped/small.json', 'mapped/big.json', 'summary.json', 'work/inner.json', 'nested/dvc.yaml'])
    await run()
    await repo.save('written-out')
    return repo
  },
}
