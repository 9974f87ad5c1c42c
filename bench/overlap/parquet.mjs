// Parquet by its columns against DuckDB: the same files, one thread each, in turns; counts must agree. See README.md.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { median } from '../measure.mjs'

/** `leak`: percent of the test rows that were taken from train. Goals: times as fast, and the share of bytes that is read. */
const CASES = [
  { name: 'snappy', codec: 'snappy', leak: 2, goal: 1.4 },
  { name: 'zstd', codec: 'zstd', leak: 2, goal: 1 },
  { name: 'snappy, clean split', codec: 'snappy', leak: 0, goal: 2.5, share: 0.2 },
  { name: 'zstd, clean split', codec: 'zstd', leak: 0, goal: 2.5, share: 0.2 },
]

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '320' },
    rounds: { type: 'string', default: '5' },
    threads: { type: 'string', default: '1' },
  },
})

for (const one of CASES) {
  const folder = mkdtempSync(join(tmpdir(), 'holdout-parquet-'))
  try {
    compare(one, run('parquet-data', [folder, one.codec, one.leak, values.megabytes]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function compare({ name, goal, share }, { test, train, bytes }) {
  const runs = { holdout: [], duckdb: [] }
  for (let round = -1; round < Number(values.rounds); round += 1)
    for (const [engine, all] of Object.entries(runs)) {
      const result = run(`parquet-${engine}`, [test, train, values.threads])
      if (round >= 0) all.push(result)
    }
  const counts = new Set(Object.values(runs).flatMap((all) => all.map(({ rows }) => rows)))
  if (counts.size !== 1) throw new Error(`the counts differ: ${[...counts].join(', ')}`)
  const size = Math.round(bytes / 1e6)
  console.log(
    `Parquet ${name}, ${size} MB, DuckDB with ${values.threads} thread: both count ${[...counts][0]} test rows.`,
  )
  for (const [engine, all] of Object.entries(runs)) {
    const [ms, cpu, rss] = ['ms', 'cpu', 'rss'].map((field) => middle(all, field))
    console.log(
      `  ${engine.padEnd(8)} ${ms.toFixed(0)} ms, ${cpu.toFixed(0)} of CPU, ${(rss / 1e6).toFixed(0)} MB at most`,
    )
  }
  const [ratio, busy] = ['ms', 'cpu'].map((field) => middle(runs.duckdb, field) / middle(runs.holdout, field))
  console.log(`  ${ratio.toFixed(2)} times as fast (CPU ${busy.toFixed(2)}). Goal ${goal}: ${met(ratio >= goal)}`)
  const read = middle(runs.holdout, 'share')
  const wanted = share === undefined ? '' : ` Goal ${100 * share} % at most: ${met(read <= share)}`
  console.log(`  ${(100 * read).toFixed(1)} % of the bytes read.${wanted}`)
}

function met(yes) {
  return yes ? 'met' : 'not met'
}

function middle(runs, field) {
  return median(runs.map((one) => one[field]))
}

/** What a script of this folder prints: {rows, ms, cpu, rss, share}, time without the start of the process. */
function run(script, args) {
  const path = join(import.meta.dirname, `${script}.mjs`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args.map(String)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}
