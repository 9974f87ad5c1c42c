import { DuckDBInstance } from '@duckdb/node-api'

const [test, train] = process.argv.slice(2).map((path) => `read_csv('${path}', header = true, all_varchar = true)`)
const database = await DuckDBInstance.create(':memory:', { threads: '1' })
const connection = await database.connect()
const columns = Array.from({ length: 10 }, (_, index) => `c${index}`).join(', ')
const started = performance.now()
const query = `SELECT count(*)::INTEGER FROM ${test} AS test SEMI JOIN ${train} AS train USING (${columns})`
const [[rows]] = (await connection.runAndReadAll(query)).getRows()
const ms = performance.now() - started
console.log(JSON.stringify({ rows, ms, rss: process.resourceUsage().maxRSS * 1024 }))
