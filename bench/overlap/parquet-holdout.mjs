import { openSide } from '../../lib/cli/overlap/sides.js'
import { compareRows } from '../../lib/rows/compare.js'

const [test, train] = await Promise.all(process.argv.slice(2, 4).map((path) => openSide(path, {}, undefined)))
const sets = { train: train.files, test: test.files }
const started = performance.now()
const before = process.cpuUsage()
const answer = await compareRows({ sets, spec: {} })
const ms = performance.now() - started
const { user, system } = process.cpuUsage(before)
const rss = process.resourceUsage().maxRSS * 1024
const share = await countBytes()
console.log(JSON.stringify({ rows: answer.overlap.testRows, ms, cpu: (user + system) / 1000, rss, share }))

/** The share of all bytes that is read: once more, and through streams, where they can be counted. */
async function countBytes() {
  let [read, size] = [0, 0]
  const counted = ({ localPath, ...file }) => {
    size += file.size
    const open = async (range, signal) => {
      read += (range?.end ?? file.size) - (range?.start ?? 0)
      return file.open(range, signal)
    }
    return { ...file, open }
  }
  await compareRows({ sets: { train: sets.train.map(counted), test: sets.test.map(counted) }, spec: {} })
  return read / size
}
