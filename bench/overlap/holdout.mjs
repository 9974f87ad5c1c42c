// One run in Holdout. The argument is JSON: {id, test, train, threads}.
import { openSide } from '../../lib/cli/overlap/sides.js'
import { compareRows } from '../../lib/rows/compare.js'
import { CASES } from './cases.mjs'

const { id, test, train, threads } = JSON.parse(process.argv[2])
const { spec, counts } = CASES.find((one) => one.id === id)
const [ours, theirs] = await Promise.all([test, train].map((path) => openSide(path, spec, undefined)))
const started = performance.now()
const answer = await compareRows({
  sets: { train: theirs.files, test: ours.files },
  spec,
  workers: { threads, script: new URL('../../lib/worker/index.js', import.meta.url) },
})
const ms = performance.now() - started
if (answer.outcome !== 'completed') throw new Error(JSON.stringify(answer))
const rss = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ counts: counts(answer), ms, rss, testRows: answer.sets.test.rows }))
