// One run in DuckDB. The argument is JSON: {id, test, train, threads}.
import { DuckDBInstance } from '@duckdb/node-api'
import { CASES } from './cases.mjs'

const { id, test, train, threads } = JSON.parse(process.argv[2])
const { query } = CASES.find((one) => one.id === id)
const database = await DuckDBInstance.create(':memory:', { threads: String(threads) })
const connection = await database.connect()
const started = performance.now()
const [counts] = (await connection.runAndReadAll(query(test, train))).getRows()
const ms = performance.now() - started
console.log(JSON.stringify({ counts, ms, rss: process.resourceUsage().maxRSS * 1024 }))
