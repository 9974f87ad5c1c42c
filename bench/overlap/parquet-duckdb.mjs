import { DuckDBInstance } from '@duckdb/node-api'

const [test, train, threads = '1'] = process.argv.slice(2)
const database = await DuckDBInstance.create(':memory:', { threads })
const connection = await database.connect()
const found = await connection.runAndReadAll(`SELECT column_name FROM (DESCRIBE SELECT * FROM '${test}')`)
const columns = found.getRows().map(([name]) => `"${name}"`)
const started = performance.now()
const before = process.cpuUsage()
const query = `SELECT count(*)::INTEGER FROM '${test}' AS test SEMI JOIN '${train}' AS train USING (${columns.join(', ')})`
const [[rows]] = (await connection.runAndReadAll(query)).getRows()
const ms = performance.now() - started
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ rows, ms, cpu: (user + system) / 1000, rss: process.resourceUsage().maxRSS * 1024 }))
