// The row kernel against DuckDB: the same files, one thread each, in turns; counts must agree. See README.md.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { median } from '../measure.mjs'
import { makeTables } from './data.mjs'

/** Ratios of KERNEL's goals hold from this size on. */
const FULL = 900
const GOAL = 5

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '100' }, rounds: { type: 'string', default: '5' } },
})
const megabytes = Number(values.megabytes)
const { folder, test, train, bytes } = makeTables(megabytes)
try {
  compare()
} finally {
  rmSync(folder, { recursive: true })
}

function compare() {
  const runs = { holdout: [], duckdb: [] }
  for (let round = -1; round < Number(values.rounds); round += 1)
    for (const [name, all] of Object.entries(runs)) {
      const result = measure(name)
      if (round >= 0) all.push(result)
    }
  const counts = new Set(Object.values(runs).flatMap((all) => all.map(({ rows }) => rows)))
  if (counts.size !== 1) throw new Error(`the counts differ: ${[...counts].join(', ')}`)
  console.log(
    `CSV, whole lines, ${Math.round(bytes / 1e6)} MB, one thread each; ${[...counts][0]} test rows occur in train.`,
  )
  for (const [name, all] of Object.entries(runs))
    console.log(
      `${name.padEnd(8)} ${middle(all, 'ms').toFixed(0)} ms, ${(middle(all, 'rss') / 1e6).toFixed(0)} MB at most`,
    )
  const ratio = middle(runs.duckdb, 'ms') / middle(runs.holdout, 'ms')
  const verdict = ratio >= GOAL ? 'met' : 'not met'
  const size = bytes / 1e6 >= FULL ? '' : `; it holds from ${FULL} MB on`
  console.log(`${ratio.toFixed(1)} times as fast. Goal ${GOAL}: ${verdict}${size}`)
}

function middle(runs, field) {
  return median(runs.map((run) => run[field]))
}

/** {rows, ms, rss}: rows of test in train, time without the start of the process, peak memory in bytes. */
function measure(name) {
  const script = join(import.meta.dirname, `${name}.mjs`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, test, train], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}
