import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Of ten bytes one is of test; of a hundred rows of test two were taken from train. */
const TEST_SHARE = 0.1
const LEAK = 0.02
const BATCH = 5_000

/**
 * Two files of about `megabytes` together, always the same ones: `makeRow(random, side)` gives a row's cells, `write` its line,
 * `head` what stands before the first one.
 */
export function makeTables(folder, megabytes, { suffix, head = '', makeRow, write }) {
  const [train, test] = ['train', 'test'].map((name) => join(folder, `${name}.${suffix}`))
  const random = makeRandom(42)
  const kept = []
  writeFile(train, megabytes * (1 - TEST_SHARE), head, () => {
    const row = write(makeRow(random, 'train'))
    if (random() < 0.01) kept.push(row)
    return row
  })
  writeFile(test, megabytes * TEST_SHARE, head, () =>
    random() < LEAK ? kept[Math.floor(random() * kept.length)] : write(makeRow(random, 'test')),
  )
  const [trainBytes, testBytes] = [train, test].map((path) => statSync(path).size)
  return { train, test, testBytes, bytes: trainBytes + testBytes }
}

export const COLUMNS = Array.from({ length: 10 }, (_, index) => `c${index}`)

export const CSV = {
  suffix: 'csv',
  head: `${COLUMNS.join(',')}\n`,
  makeRow: (random) => COLUMNS.map(() => Math.floor(random() * 1e9)),
  write: (cells) => cells.join(','),
}

export const QUOTED = {
  ...CSV,
  head: `"${COLUMNS.join('","')}"\n`,
  write: (cells) => `"${cells.join('","')}"`,
}

export const JSON_LINES = {
  ...CSV,
  suffix: 'jsonl',
  head: '',
  write: (cells) => `{${cells.map((cell, index) => `"c${index}":${cell}`).join(',')}}`,
}

/** Customers of which test knows 45 of 100. */
const CUSTOMERS = 1_000_000
const KNOWN = 0.45

export const GROUPS = {
  ...CSV,
  makeRow: (random, side) => [
    1e6 + Math.floor(random() * CUSTOMERS * (side === 'test' ? KNOWN : 1)),
    ...COLUMNS.slice(1).map(() => Math.floor(random() * 1e9)),
  ],
}

function writeFile(path, megabytes, head, next) {
  const file = openSync(path, 'w')
  let written = writeSync(file, head)
  while (written < megabytes * 1e6) {
    let text = ''
    for (let row = 0; row < BATCH; row += 1) text += `${next()}\n`
    written += writeSync(file, text)
  }
  closeSync(file)
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
