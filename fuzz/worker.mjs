// Reads the inputs of one target one after another and reports now and then.
import { parentPort, workerData } from 'node:worker_threads'
import { loadFromLib } from './lib.mjs'
import { makeInput } from './mutate.mjs'
import { makeTargets } from './targets.mjs'

const BATCH = 2_000
/** Slower is a failure: no file of an input has more than 8 KB. */
const SLOW_MS = 3_000

const { name, seed, from, to, current, worst: known } = workerData
const target = (await makeTargets(loadFromLib)).find((candidate) => candidate.name === name)

/** Milliseconds of the processor, not of the clock: a busy machine must not look like a slow parser. */
function measureTime() {
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage)()
  return (user + system) / 1000
}

let worst = known
let failures = []
for (let index = from; index < to; index += 1) {
  current[0] = index
  const input = makeInput(seed, target, index)
  const started = measureTime()
  try {
    await target.read(input)
  } catch (error) {
    failures.push({ index, error: `${error.name}: ${error.message}`.slice(0, 300) })
  }
  const ms = measureTime() - started
  if (ms > SLOW_MS) failures.push({ index, error: `it took ${Math.round(ms)} ms` })
  if (ms > worst.ms) worst = { ms, index }
  if ((index + 1) % BATCH === 0 || index + 1 === to) {
    parentPort.postMessage({ done: index + 1, worst, failures })
    failures = []
  }
}
