// Benchmark: what the guard costs on 20,000 pointers with 200 changed, against git itself and an empty script.
// Usage: node bench/guard.mjs [CLI], by default the built one. Ratios count; milliseconds differ between machines.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureInterleaved, median } from './measure.mjs'
import { makePointerRepo, withoutSplit, withSplit } from './pointers.mjs'

const ROUNDS = 15
const SIZE = { pointers: 20_000, changed: 200 }

const root = join(import.meta.dirname, '..')
const cli = process.argv[2] ?? join(root, 'dist/cli/index.js')
const packagedNode = join(root, 'node_modules/.bin/node')
const node = existsSync(packagedNode) ? packagedNode : process.execPath

const folder = mkdtempSync(join(tmpdir(), 'holdout-bench-'))
try {
  runBenchmark()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function runBenchmark() {
  console.log(describeMachine())
  const [plain, split] = [join(folder, 'plain'), join(folder, 'split')]
  makePointerRepo(plain, { ...SIZE, nameFolder: withoutSplit })
  makePointerRepo(split, { ...SIZE, nameFolder: withSplit })
  proveAnswer(plain, 'skipped')
  proveAnswer(split, 'completed')
  const times = measureInterleaved(listCommands(plain, split), ROUNDS)
  printTimes(times)
  printGoals(times)
}

/** What is measured, by the name that the tables use. */
function listCommands(plain, split) {
  const empty = join(folder, 'empty.js')
  writeFileSync(empty, '')
  const check = (repo) => [node, cli, 'check', '--base', 'base', '--head', 'head', '--repo', repo, '--json']
  const diff = (repo) => [node, cli, 'diff', 'data', 'base', 'head', '--repo', repo]
  const tree = (repo) => ['git', '-C', repo, 'diff-tree', '-r', '--raw', 'base', 'head']
  const floor = (repo, ...more) => [node, join(root, 'bench/floor.mjs'), repo, ...more]
  return {
    'empty script': [node, empty],
    '--version': [node, cli, '--version'],
    'git diff-tree, no split': tree(plain),
    'floor, no split': floor(plain),
    'check, no split': check(plain),
    'diff data, no split': diff(plain),
    'git diff-tree, split': tree(split),
    'floor, split': floor(split, 'all'),
    'check, split': check(split),
    'diff data, split': diff(split),
  }
}

/** A fast wrong answer is worth nothing: each command must see every change, and the check compare the split. */
function proveAnswer(repo, overlapOutcome) {
  const { verdict, data, checks } = ask(['check', '--base', 'base', '--head', 'head', '--repo', repo, '--json'])
  const diff = ask(['diff', 'data', 'base', 'head', '--repo', repo, '--format', 'dvc'])
  const overlap = checks.find(({ id }) => id === 'file-overlap')?.outcome
  const answer = `${verdict}, ${data.modified.length} and ${diff.modified?.length} modified, file-overlap ${overlap}`
  const expected = `pass, ${SIZE.changed} and ${SIZE.changed} modified, file-overlap ${overlapOutcome}`
  if (answer !== expected) throw new Error(`holdout on ${repo} answered "${answer}", not "${expected}"`)
}

function ask(args) {
  const { stdout, stderr } = spawnSync(node, [cli, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (stdout === '') throw new Error(`holdout ${args[0]} printed nothing: ${stderr}`)
  return JSON.parse(stdout)
}

function describeMachine() {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const { pointers, changed } = SIZE
  const work = `${pointers.toLocaleString('en')} pointers, ${changed} changed, ${ROUNDS} rounds`
  return `${work}; Node ${version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`
}

function printTimes(times) {
  printRow('whole process', 'median ms', 'min', 'max')
  for (const [name, values] of Object.entries(times)) {
    printRow(name, ...[median(values), Math.min(...values), Math.max(...values)].map((value) => value.toFixed(1)))
  }
}

function printGoals(times) {
  const at = (name) => median(times[name])
  const limit = (layout) => at(`git diff-tree, ${layout}`) + at('--version')
  const ratio = (name, layout) => at(`${name}, ${layout}`) / limit(layout)
  console.log()
  printRow('goal', 'measured', 'limit', '')
  printGoal('check / (git diff-tree + --version), no split', ratio('check', 'no split'), 1.5, '×')
  printGoal('diff data / (git diff-tree + --version), no split', ratio('diff data', 'no split'), 1.5, '×')
  printGoal('check / (git diff-tree + --version), split', ratio('check', 'split'), 5, '×')
  printGoal('diff data / (git diff-tree + --version), split', ratio('diff data', 'split'), 1.5, '×')
  printGoal('--version over an empty script', at('--version') - at('empty script'), 120, ' ms')
  console.log('\nthe floor: an empty program that only lets git answer the same questions (bench/floor.mjs)')
  for (const layout of ['no split', 'split']) {
    printRow(`floor / (git diff-tree + --version), ${layout}`, `${ratio('floor', layout).toFixed(2)}×`)
    printRow(`check / floor, ${layout}`, `${(at(`check, ${layout}`) / at(`floor, ${layout}`)).toFixed(2)}×`)
  }
}

function printGoal(name, measured, limit, unit) {
  printRow(name, `${measured.toFixed(2)}${unit}`, `${limit}${unit}`, measured <= limit ? 'met' : 'NOT MET')
}

function printRow(name, ...cells) {
  console.log(name.padEnd(52) + cells.map((cell) => cell.padStart(11)).join(''))
}
