// Makes the Parquet files of one case: parquet-data.mjs FOLDER CODEC LEAK MEGABYTES
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

const [folder, codec, leak, megabytes] = process.argv.slice(2)
/** Of ten rows one is for test. */
const TEST_SHARE = 0.1
/** Bytes of a row, about. */
const ROW_BYTES = { snappy: 77, zstd: 56 }

/** Ten columns as tables have them: accounts, a reference, amounts, a measure, a note, categories, a moment, a name. */
const columns = (salt) => {
  const random = (column) => `(hash(i * 31 + ${salt + column}) >> 11)`
  return [
    `${random(1)}::BIGINT % 1000000000 AS account`,
    `${random(2)}::BIGINT AS reference`,
    `(${random(3)} % 5000)::INTEGER AS amount`,
    `(${random(4)}::DOUBLE / 9007199254740992.0) AS score`,
    `array_to_string(list_transform(range(9), w -> 'term' || ((hash(i * 97 + w + ${salt}) >> 20) % 4000)), ' ') AS note`,
    `(${random(6)} % 50)::SMALLINT AS branch`,
    `'category ' || (${random(7)} % 200) AS category`,
    `'customer ' || (${random(8)} % 3000000) AS customer`,
    `(TIMESTAMP '2024-01-01' + to_seconds((${random(9)} % 60000000)::BIGINT)) AS at`,
    `(${random(10)} % 7) = 0 AS flag`,
  ].join(', ')
}

const rows = Math.floor((megabytes * 1e6) / ROW_BYTES[codec])
const [tests, trains] = [Math.floor(rows * TEST_SHARE), Math.floor(rows * (1 - TEST_SHARE))]
const database = await DuckDBInstance.create(':memory:', { threads: '2' })
const connection = await database.connect()
const paths = Object.fromEntries(['train', 'test'].map((name) => [name, join(folder, `${name}.parquet`)]))
const write = (name, query) =>
  connection.run(`COPY (${query}) TO '${paths[name]}' (FORMAT parquet, COMPRESSION ${codec})`)
await write('train', `SELECT ${columns(1000)} FROM range(${trains}) t(i)`)
const fresh = `SELECT ${columns(5000)} FROM range(${tests}) t(i) WHERE i % 100 >= ${leak}`
const copied = `(SELECT * FROM (SELECT ${columns(1000)} FROM range(0, ${trains}, 450) t(i)) LIMIT ${Math.floor((tests * leak) / 100)})`
await write('test', Number(leak) === 0 ? fresh : `${fresh} UNION ALL ${copied}`)
console.log(JSON.stringify({ ...paths, bytes: statSync(paths.train).size + statSync(paths.test).size }))
