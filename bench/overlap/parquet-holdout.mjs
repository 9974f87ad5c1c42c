import { openSide } from '../../lib/cli/overlap/sides.js'
import { compareRows } from '../../lib/rows/compare.js'

const sides = await Promise.all(process.argv.slice(2, 4).map((path) => openSide(path, {}, undefined)))
let read = 0
const count = (file) => ({
  ...file,
  open: async (range, signal) => (await file.open(range, signal)).pipeThrough(tap()),
})
const tap = () =>
  new TransformStream({
    transform: (chunk, controller) => {
      read += chunk.byteLength
      controller.enqueue(chunk)
    },
  })
const [test, train] = sides.map(({ files }) => files.map(count))
const size = train.reduce((sum, file) => sum + file.size, 0) + test.reduce((sum, file) => sum + file.size, 0)
const started = performance.now()
const before = process.cpuUsage()
const answer = await compareRows({ sets: { train, test }, spec: {} })
const ms = performance.now() - started
const { user, system } = process.cpuUsage(before)
const rows = answer.overlap.testRows
console.log(
  JSON.stringify({
    rows,
    ms,
    cpu: (user + system) / 1000,
    rss: process.resourceUsage().maxRSS * 1024,
    share: read / size,
  }),
)
