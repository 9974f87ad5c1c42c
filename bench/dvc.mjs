// Benchmark: `holdout diff` against the real DVC, whole processes side by side, DVC with empty caches as in a CI job.
// Usage: node bench/dvc.mjs [--all] [--rounds N]; --all adds the case for which DVC takes minutes. Ratios count.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { prepareDvc } from '../__tests__/live/setup/dvc.mjs'
import { CASES } from './dvc-cases.mjs'
import { median } from './measure.mjs'

const DVC = '3.67.1'
const { values: options } = parseArgs({
  options: { all: { type: 'boolean' }, rounds: { type: 'string', default: '3' } },
})

const root = join(import.meta.dirname, '..')
const packagedNode = join(root, 'node_modules/.bin/node')
const node = existsSync(packagedNode) ? packagedNode : process.execPath
const folder = mkdtempSync(join(tmpdir(), 'holdout-bench-'))

try {
  const { path: python } = await prepareDvc(DVC)
  console.log(`DVC ${DVC}, ${options.rounds} rounds, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`)
  printRow('whole process, median ms', ['empty node', 'diff-tree', 'holdout', 'dvc', 'ratio', 'goal', ''])
  for (const [index, one] of CASES.entries()) if (options.all || !one.onDemand) measureCase(one, index, python)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measureCase({ name, ask, goal, make }, index, python) {
  const [dir, store] = [join(folder, `repo-${index}`), join(folder, `store-${index}`)]
  make(dir, store)
  const empty = join(folder, 'empty.js')
  writeFileSync(empty, '')
  const commands = {
    empty: [node, empty],
    tree: ['git', '-C', dir, 'diff-tree', '-r', '--raw', 'base', 'head'],
    holdout: [node, join(root, 'dist/cli/index.js'), 'diff', ...ask.holdout, 'base', 'head', '--format', 'dvc'],
    dvc: [python, '-I', '-m', 'dvc', ...ask.dvc, '--json', 'base', 'head'],
  }
  const answers = Object.fromEntries(Object.keys(commands).map((tool) => [tool, []]))
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const [tool, command] of Object.entries(commands)) answers[tool].push(runFresh(command, dir))
  }
  proveAgreement(name, answers)
  const times = Object.values(answers).map((runs) => median(runs.map(({ elapsed }) => elapsed)))
  const ratio = times[3] / times[2]
  const verdict = goal === undefined ? [] : [`≥ ${goal}×`, ratio >= goal ? 'met' : 'NOT MET']
  printRow(name, [...times.map((time) => time.toFixed(0)), `${ratio.toFixed(1)}×`, ...verdict])
}

/** A fast wrong answer is worth nothing. */
function proveAgreement(name, { holdout, dvc }) {
  const [found, expected] = [holdout, dvc].map(([first]) => JSON.parse(first.stdout))
  if (!isDeepStrictEqual(found, expected)) throw new Error(`${name}: the answers differ`)
  if (isDeepStrictEqual(expected, {})) throw new Error(`${name}: nothing was asked, dvc answered {}`)
}

/** Runs a command as on a new machine: nothing that an earlier run kept is there. */
function runFresh([file, ...args], cwd) {
  const home = mkdtempSync(join(folder, 'home-'))
  for (const kept of ['cache', 'tmp']) rmSync(join(cwd, '.dvc', kept), { recursive: true, force: true })
  mkdirSync(join(cwd, '.dvc'), { recursive: true })
  const places = { HOME: home, XDG_CACHE_HOME: home, DVC_SITE_CACHE_DIR: join(home, 'site'), DVC_NO_ANALYTICS: '1' }
  const started = process.hrtime.bigint()
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...places },
    maxBuffer: 1 << 28,
  })
  const elapsed = Number(process.hrtime.bigint() - started) / 1e6
  if (error || status !== 0) throw error ?? new Error(`${[file, ...args].join(' ')} ended with ${status}: ${stderr}`)
  return { elapsed, stdout }
}

function printRow(name, cells) {
  console.log(name.padEnd(40) + cells.map((cell) => cell.padStart(11)).join(''))
}
