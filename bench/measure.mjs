// Measures whole processes side by side: one round runs each command once, so that a slow moment hits all of them.
import { spawnSync } from 'node:child_process'

/** Runs every command `rounds` times after two rounds of warm-up; milliseconds of each run by the command's name. */
export function measureInterleaved(commands, rounds, warmUp = 2) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const elapsed = timeProcess(command)
      if (round >= 0) times[name].push(elapsed)
    }
  }
  return times
}

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

function timeProcess([file, ...args]) {
  const started = process.hrtime.bigint()
  const { status, stderr, error } = spawnSync(file, args, { stdio: 'pipe', maxBuffer: 1 << 28 })
  const elapsed = Number(process.hrtime.bigint() - started) / 1e6
  if (error) throw error
  if (status !== 0) throw new Error(`${[file, ...args].join(' ')} ended with ${status}: ${stderr}`)
  return elapsed
}
