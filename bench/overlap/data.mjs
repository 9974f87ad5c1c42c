import { closeSync, mkdtempSync, openSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const COLUMNS = 10
/** Of ten rows one is for test; of a hundred rows of test two were taken from train. */
const TEST_SHARE = 0.1
const LEAK = 0.02

/** Two CSV files of about `megabytes` together, always the same ones; the caller deletes `folder`. */
export function makeTables(megabytes) {
  const folder = mkdtempSync(join(tmpdir(), 'holdout-overlap-'))
  const [train, test] = ['train', 'test'].map((name) => join(folder, `${name}.csv`))
  const random = makeRandom(42)
  const kept = []
  write(train, megabytes * (1 - TEST_SHARE), () => {
    const row = makeRow(random)
    if (random() < 0.01) kept.push(row)
    return row
  })
  write(test, megabytes * TEST_SHARE, () =>
    random() < LEAK ? kept[Math.floor(random() * kept.length)] : makeRow(random),
  )
  return { folder, train, test, bytes: statSync(train).size + statSync(test).size }
}

function write(path, megabytes, next) {
  const file = openSync(path, 'w')
  let written = writeSync(file, `${Array.from({ length: COLUMNS }, (_, index) => `c${index}`).join(',')}\n`)
  while (written < megabytes * 1e6) {
    const rows = Array.from({ length: 5_000 }, next)
    written += writeSync(file, `${rows.join('\n')}\n`)
  }
  closeSync(file)
}

function makeRow(random) {
  return Array.from({ length: COLUMNS }, () => Math.floor(random() * 1e9)).join(',')
}

/** Mulberry32: numbers in [0, 1) that a seed decides. */
function makeRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
