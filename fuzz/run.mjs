// Feeds mutated files to every parser and says how fast they were read, how slow the slowest was, and what broke.
//
//   npm run fuzz -- --seed 1 --count 1000000 --parser yaml   one parser, or all without --parser
//   npm run fuzz -- --seed 1 --parser yaml --input 4711      one input again, printed and read
//
// Where a run stands is kept in a file; the same command goes on from there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { loadFromLib } from './lib.mjs'
import { makeInput } from './mutate.mjs'
import { makeTargets } from './targets.mjs'

/** One input that takes longer hangs. */
const HANG_MS = 10_000
const MEGABYTES = 384

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '10000' },
    parser: { type: 'string', multiple: true },
    input: { type: 'string' },
    state: { type: 'string', default: join(import.meta.dirname, 'state.json') },
  },
})

const targets = (await makeTargets(loadFromLib)).filter(({ name }) => options.parser?.includes(name) ?? true)
if (targets.length === 0) throw new Error(`no parser is named ${options.parser}`)
if (options.input !== undefined) await repeatInput(targets[0], Number(options.input))
else for (const target of targets) await fuzz(target)

async function repeatInput(target, index) {
  const input = makeInput(options.seed, target, index)
  for (const [name, bytes] of input) console.log(`── ${name}\n${JSON.stringify(bytes.toString('latin1'))}`)
  await target.read(input)
  console.log('── answered')
}

async function fuzz({ name }) {
  const count = Number(options.count)
  const key = `${name} ${options.seed}`
  let state = readState()[key] ?? { done: 0, seconds: 0, worst: { ms: 0, index: 0 }, failures: [] }
  while (state.done < count) {
    state = await runWorker(name, state, count, (next) => writeState(key, next))
    writeState(key, state)
  }
  const rate = Math.round(state.done / Math.max(state.seconds, 0.001))
  const { worst, failures } = state
  console.log(
    `${name}: ${state.done} inputs, ${rate} a second, worst ${worst.ms.toFixed(1)} ms (input ${worst.index}), ${failures.length} failures`,
  )
  for (const { index, error } of failures.slice(0, 10)) console.log(`  input ${index}: ${error}`)
  if (failures.length > 0) process.exitCode = 1
}

/** One worker until all is done, or until an input hangs or fills the memory: that input is a failure and passed over. */
function runWorker(name, before, count, report) {
  const current = new Int32Array(new SharedArrayBuffer(8))
  current[0] = before.done
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    workerData: { name, seed: options.seed, from: before.done, to: count, current, worst: before.worst },
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 64 },
  })
  const started = performance.now()
  const seconds = () => before.seconds + (performance.now() - started) / 1000
  let state = before
  const failAt = (index, error) => ({
    ...state,
    done: index + 1,
    seconds: seconds(),
    failures: [...state.failures, { index, error }],
  })
  return new Promise((resolve) => {
    let [last, since] = [-1, 0]
    const watch = setInterval(() => {
      if (current[0] !== last) [last, since] = [current[0], performance.now()]
      else if (performance.now() - since > HANG_MS) {
        end(failAt(last, `it took more than ${HANG_MS / 1000} s`))
      }
    }, 500)
    const end = (result) => {
      clearInterval(watch)
      worker.removeAllListeners()
      void worker.terminate().then(() => resolve(result))
    }
    worker.on('message', ({ done, worst, failures }) => {
      state = { done, worst, seconds: seconds(), failures: [...state.failures, ...failures] }
      if (done >= count) end(state)
      else report(state)
    })
    worker.on('error', (error) => end(failAt(current[0], String(error.message))))
  })
}

function readState() {
  return existsSync(options.state) ? JSON.parse(readFileSync(options.state, 'utf8')) : {}
}

function writeState(key, state) {
  writeFileSync(options.state, `${JSON.stringify({ ...readState(), [key]: state }, null, 2)}\n`)
}
