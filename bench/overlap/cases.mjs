import { COLUMNS, CSV, GROUPS, JSON_LINES, QUOTED } from './data.mjs'

/**
 * What is measured: one entry for each case.
 *
 * - `data`: what the files hold; `megabytes` of both by default
 * - `goals`: how many times as fast it should be, from how many bytes on
 * - `spec`: what Holdout is asked; `counts` of its answer
 * - `query`: the same in SQL, `from` gives a file as a table; the counts in one row
 * - `onDemand`: only where it is named
 */
export const CASES = [
  {
    id: 'csv-lines',
    title: 'CSV, whole lines',
    data: CSV,
    megabytes: 941,
    goals: [{ from: 0.9e9, ratio: 5 }],
    spec: { raw: true },
    counts: countRows,
    query: (test, train) => semiJoin(readCsv(test), readCsv(train), COLUMNS),
  },
  {
    id: 'csv-lines-large',
    title: 'CSV, whole lines, large',
    data: CSV,
    megabytes: 3_500,
    goals: [{ from: 3e9, ratio: 8 }],
    spec: { raw: true },
    counts: countRows,
    query: (test, train) => semiJoin(readCsv(test), readCsv(train), COLUMNS),
    onDemand: true,
  },
  {
    id: 'csv-columns',
    title: 'CSV, 8 of 10 columns',
    data: CSV,
    megabytes: 941,
    goals: [{ from: 0.9e9, ratio: 3 }],
    spec: { ignore: ['c3', 'c7'] },
    counts: countRows,
    query: (test, train) =>
      semiJoin(
        readCsv(test),
        readCsv(train),
        COLUMNS.filter((column) => !['c3', 'c7'].includes(column)),
      ),
  },
  {
    id: 'csv-quoted',
    title: 'CSV, every cell quoted',
    data: QUOTED,
    megabytes: 941,
    goals: [{ from: 0.9e9, ratio: 3.5 }],
    spec: {},
    counts: countRows,
    query: (test, train) => semiJoin(readCsv(test), readCsv(train), COLUMNS),
  },
  {
    id: 'json-lines',
    title: 'JSON Lines',
    data: JSON_LINES,
    megabytes: 941,
    goals: [{ from: 0.9e9, ratio: 2.3 }],
    spec: {},
    counts: countRows,
    query: (test, train) => semiJoin(readJson(test), readJson(train), COLUMNS),
  },
  {
    id: 'groups',
    title: 'CSV, groups of which train has 45 % in test; DuckDB counts no rows',
    data: GROUPS,
    megabytes: 941,
    goals: [{ from: 0.9e9, ratio: 1.2 }],
    spec: { group: ['c0'] },
    counts: ({ groups }) => [groups.testRows],
    query: (test, train) => semiJoin(readCsv(test), readCsv(train), ['c0']),
  },
]

function countRows({ overlap }) {
  return [overlap.testRows]
}

function readCsv(path) {
  return `read_csv('${path}', header = true, all_varchar = true)`
}

function readJson(path) {
  const columns = COLUMNS.map((column) => `${column}: 'VARCHAR'`).join(', ')
  return `read_json('${path}', format = 'newline_delimited', columns = {${columns}})`
}

function semiJoin(test, train, columns) {
  return `SELECT count(*)::INTEGER FROM ${test} AS test SEMI JOIN ${train} AS train USING (${columns.join(', ')})`
}
