// The row kernel against DuckDB: the same files, as many threads each, in turns; counts must agree. See README.md.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { median } from '../measure.mjs'
import { CASES } from './cases.mjs'
import { makeTables } from './data.mjs'

const { values } = parseArgs({
  options: {
    case: { type: 'string', multiple: true },
    megabytes: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    threads: { type: 'string', multiple: true, default: ['1', '2'] },
  },
})
const chosen = CASES.filter(({ id, onDemand }) => values.case?.includes(id) ?? onDemand !== true)
const unknown = values.case?.filter((id) => !CASES.some((one) => one.id === id)) ?? []
if (unknown.length > 0)
  throw new Error(`no case ${unknown.join(', ')}; there are ${CASES.map(({ id }) => id).join(', ')}`)

for (const one of chosen) {
  const folder = mkdtempSync(join(tmpdir(), 'holdout-overlap-'))
  try {
    const tables = makeTables(folder, Number(values.megabytes ?? one.megabytes), one.data)
    console.log(`\n${one.title}: ${Math.round(tables.bytes / 1e6)} MB`)
    for (const threads of values.threads) compare(one, tables, Number(threads))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function compare(one, tables, threads) {
  const runs = { holdout: [], duckdb: [] }
  for (let round = -1; round < Number(values.rounds); round += 1)
    for (const [name, all] of Object.entries(runs)) {
      const result = measure(name, { id: one.id, test: tables.test, train: tables.train, threads })
      if (round >= 0) all.push(result)
    }
  const counts = new Set(Object.values(runs).flatMap((all) => all.map((run) => run.counts.join(' and '))))
  if (counts.size !== 1) throw new Error(`the counts differ: ${[...counts].join(', ')}`)
  const [ours, theirs] = [middle(runs.holdout, 'ms'), middle(runs.duckdb, 'ms')]
  console.log(
    `  ${threads} thread${threads === 1 ? ' ' : 's'}  ${ours.toFixed(0)} ms, DuckDB ${theirs.toFixed(0)} ms: ` +
      `${(theirs / ours).toFixed(1)} times as fast, ${judge(one, tables, theirs / ours)}; both count ${[...counts][0]}`,
  )
  const rss = middle(runs.holdout, 'rss')
  const most = 80e6 + tables.testBytes + 40 * runs.holdout[0].testRows + 20e6 * (threads - 1)
  console.log(
    `             ${toMB(rss)} at most, DuckDB ${toMB(middle(runs.duckdb, 'rss'))}; goal ${toMB(most)}: ${met(rss <= most)}`,
  )
}

function judge({ goals }, { bytes }, ratio) {
  return goals
    .map((goal) => {
      const size = bytes >= goal.from ? '' : ` (it holds from ${toMB(goal.from)} on)`
      return `goal ${goal.ratio}: ${met(ratio >= goal.ratio)}${size}`
    })
    .join(', ')
}

function met(yes) {
  return yes ? 'met' : 'NOT MET'
}

function toMB(bytes) {
  return `${Math.round(bytes / 1e6)} MB`
}

function middle(runs, field) {
  return median(runs.map((run) => run[field]))
}

/** {counts, ms, rss}: what was counted, time without the start of the process, peak memory in bytes. */
function measure(name, run) {
  const script = join(import.meta.dirname, `${name}.mjs`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, JSON.stringify(run)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}
