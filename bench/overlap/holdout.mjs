import { countLines } from '../../lib/kernel/count.js'
import { readChunks } from '../../lib/kernel/file.js'

const [test, train] = process.argv.slice(2).map((path) => [{ open: () => readChunks(path), header: true }])
const started = performance.now()
const counted = await countLines({ test, train, memory: 2 ** 30, record: 2 ** 23 })
const rows = counted.inTest.reduce((sum, count, index) => (counted.inTrain[index] > 0 ? sum + count : sum), 0)
const ms = performance.now() - started
console.log(JSON.stringify({ rows, ms, rss: process.resourceUsage().maxRSS * 1024 }))
