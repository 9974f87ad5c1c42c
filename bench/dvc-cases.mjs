// The repositories of the benchmark against DVC, each with the question that both tools are asked.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { configure, listPointers, makeRepo, md5, withoutSplit } from './pointers.mjs'

const DATA = { dvc: ['diff'], holdout: ['data'] }
const METRICS = { dvc: ['metrics', 'diff'], holdout: ['metrics'] }

/** `goal`: how many times faster than DVC. `make(dir, store)` makes the repository; `store` is its remote's folder. */
export const CASES = [
  { name: '3 pointers, 1 changed', ask: DATA, goal: 4, make: makePointers(3, 1) },
  { name: '2,000 pointers, 20 changed', ask: DATA, goal: 80, make: makePointers(2_000, 20) },
  { name: 'a directory of 100,000, 1,000 changed', ask: DATA, goal: 15, make: makeDirectory(100_000, 1_000) },
  { name: '20 metrics files, 2,000 pointers', ask: METRICS, goal: 80, make: makeMetrics(2_000, 20) },
  { name: 'a lock of 2,000 templated stages', ask: DATA, make: makeStages(2_000, 20) },
  { name: '20,000 pointers, 200 changed', ask: DATA, goal: 1_000, onDemand: true, make: makePointers(20_000, 200) },
]

function makePointers(pointers, changed) {
  return (dir, store) => {
    const files = listPointers({ pointers, changed, nameFolder: withoutSplit })
    makeRepo(dir, { base: [configure(store), ...files.base], head: files.head })
  }
}

function makeDirectory(entries, changed) {
  return (dir, store) => {
    const point = (version) => {
      const text = writeManifest(entries, (index) => (index % (entries / changed) === 0 ? version : 'base'))
      const digest = md5(text)
      const path = join(store, 'files/md5', digest.slice(0, 2), `${digest.slice(2)}.dir`)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      return ['images.dvc', `outs:\n- md5: ${digest}.dir\n  nfiles: ${entries}\n  hash: md5\n  path: images\n`]
    }
    makeRepo(dir, { base: [configure(store), point('base')], head: [point('head')] })
  }
}

/** A manifest as DVC writes it, byte for byte. */
function writeManifest(entries, versionOf) {
  const items = Array.from({ length: entries }, (_, index) => {
    const name = `${String(Math.floor(index / 1000)).padStart(3, '0')}/${String(index).padStart(6, '0')}.png`
    return `{"md5": "${md5(`${index} ${versionOf(index)}`)}", "relpath": "${name}"}`
  })
  return `[${items.join(', ')}]`
}

function makeMetrics(pointers, files) {
  const names = Array.from({ length: files }, (_, index) => `reports/${index}/metrics.json`)
  const write = (version) =>
    names.map((name, index) => [name, `{"precision": ${0.9 + index / 1000 + version / 100}, "recall": 0.8}\n`])
  return (dir, store) => {
    const { base } = listPointers({ pointers, changed: 0, nameFolder: withoutSplit })
    const pipeline = ['dvc.yaml', `metrics:\n${names.map((name) => `  - ${name}\n`).join('')}`]
    makeRepo(dir, { base: [configure(store), pipeline, ...base, ...write(0)], head: write(1) })
  }
}

function makeStages(stages, changed) {
  const items = Array.from({ length: stages }, (_, index) => `s${String(index).padStart(4, '0')}`)
  const pipeline = [
    'stages:',
    '  build:',
    `    foreach: [${items.join(', ')}]`,
    '    do:',
    '      cmd: python build.py \u0024{item}',
    '      outs:',
    '        - out/\u0024{item}.bin',
    '',
  ].join('\n')
  const record = (version) => (item, index) => {
    const digest = md5(`${item} ${index % (stages / changed) === 0 ? version : 'base'}`)
    const out = `    - path: out/${item}.bin\n      hash: md5\n      md5: ${digest}\n      size: 5\n`
    return `  build@${item}:\n    cmd: python build.py ${item}\n    outs:\n${out}`
  }
  const lock = (version) => ['dvc.lock', `schema: '2.0'\nstages:\n${items.map(record(version)).join('')}`]
  return (dir, store) =>
    makeRepo(dir, { base: [configure(store), ['dvc.yaml', pipeline], lock('base')], head: [lock('head')] })
}
