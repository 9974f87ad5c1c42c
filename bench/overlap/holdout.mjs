import { openSide } from '../../lib/cli/overlap/sides.js'
import { compareRows } from '../../lib/rows/compare.js'

const [test, train] = await Promise.all(process.argv.slice(2).map((path) => openSide(path, {}, undefined)))
const started = performance.now()
const answer = await compareRows({ sets: { train: train.files, test: test.files }, spec: { raw: true } })
const ms = performance.now() - started
console.log(JSON.stringify({ rows: answer.overlap.testRows, ms, rss: process.resourceUsage().maxRSS * 1024 }))
