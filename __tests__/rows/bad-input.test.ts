import zlib from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { HoldoutError } from '../../src/errors.js'
import { plain } from '../../src/message.js'
import { compareRows } from '../../src/rows/compare.js'
import type { RowFile, RowSpec } from '../../src/rows/contract.js'
import { asCompared, makeFile } from './files.js'

const good = makeFile('good.csv', 'a,b\n1,x\n')

async function answer(file: RowFile, spec: RowSpec = {}, limits = {}): Promise<string> {
  const found = await compareRows({ sets: { train: [file], test: [good] }, spec, limits })
  return found.outcome === 'completed'
    ? `completed: ${found.overlap.testRows}`
    : `${found.outcome}: ${plain(found.reason)}`
}

/** A file that never ends by itself, for what must be given up early; `given` bytes were handed out. */
function makeEndless(name: string, head: string, filler: Uint8Array) {
  const file = {
    name,
    given: 0,
    open: async () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(Buffer.from(head)),
        pull(controller) {
          file.given += filler.length
          if (file.given > 2 ** 31) controller.close()
          else controller.enqueue(filler)
        },
      }),
  }
  return file
}

describe('a file that cannot be read whole', () => {
  const text = `a,b\n${'1,x\n2,y\n'.repeat(5_000)}`
  const gzip = zlib.gzipSync(text)
  const zstd = zlib.zstdCompressSync(text)

  it('is given up when it unpacks to many times its size', async () => {
    const bomb = makeFile('t.csv.gz', zlib.gzipSync(`a,b\n${'1,x\n'.repeat(1_000_000)}`))
    expect(await answer(bomb, {}, { unpacked: 100_000 })).toBe(
      'incomplete: t.csv.gz: it unpacks to more than 200 times its size',
    )
    const rows = Array.from({ length: 5_000 }, (_, index) => `${index},x\n`).join('')
    expect(await answer(makeFile('t.csv.gz', zlib.gzipSync(`a,b\n${rows}`)), {}, { unpacked: 100 })).toBe(
      'completed: 1',
    )
  })

  it('is read when it is compressed and whole', async () => {
    expect(await answer(makeFile('t.csv.gz', gzip, 100))).toBe('completed: 1')
    expect(await answer(makeFile('T.CSV.ZST', zstd, 100))).toBe('completed: 1')
    expect(await answer(makeFile('t.csv.gz', Buffer.concat([gzip, zlib.gzipSync('3,z\n')])))).toBe('completed: 1')
  })

  it.each([
    ['t.csv.gz', gzip.subarray(0, gzip.length - 4)],
    ['t.csv.gz', gzip.subarray(0, gzip.length >> 1)],
    ['t.csv.gz', gzip.subarray(0, 0)],
    ['t.csv.gz', Buffer.from(text)],
    ['t.csv.zst', zstd.subarray(0, zstd.length - 2)],
    ['t.csv.zst', zstd.subarray(0, zstd.length >> 1)],
    ['t.csv.zst', zstd.subarray(0, 0)],
    ['t.csv.zst', Buffer.from(text)],
  ])('is incomplete when its compression is cut or none: %s', async (name, bytes) => {
    expect(await answer(makeFile(name, bytes))).toBe(`incomplete: ${name}: the compressed data are cut or damaged`)
  })

  it('is given up early when a line of gigabytes begins, and when zeros unpack to it', async () => {
    const filler = new Uint8Array(1024 * 1024).fill(0x61)
    for (const [name, head] of [
      ['t.csv', 'a,b\n1,x\n1,"'],
      ['t.csv', 'a,b\n1,x\n1,'],
      ['t.jsonl', '{"a":1}\n{"a":"'],
    ] as const) {
      const file = makeEndless(name, head, filler)
      expect(await answer(file)).toMatch(/^incomplete: t\.\w+, row 2: it (has more|is longer) than 8,388,608 /)
      expect(file.given).toBeLessThan(64 * 1024 * 1024)
    }
    const raw = makeEndless('t.txt', '', filler)
    expect(await answer(raw, { raw: true, format: 'text' })).toBe(
      'incomplete: t.txt, row 1: it is longer than 8,388,608 bytes',
    )
    const bomb = zlib.gzipSync(Buffer.alloc(200 * 1024 * 1024, 0x61))
    expect(await answer(makeFile('t.csv.gz', bomb))).toMatch(/^incomplete: t\.csv\.gz: the header: it has more than/)
  })

  it.each([
    ['t.jsonl', '{"a":1,"b":"x"}\n{"a":NaN}\n', 't.jsonl, row 2: it is not JSON'],
    ['t.jsonl', '{"a":1}\n\n[1]\n', 't.jsonl, row 2: it is not a JSON object'],
    ['t.jsonl', '3\n', 't.jsonl, row 1: it is not a JSON object'],
    ['t.jsonl', `{"a":${'['.repeat(90_000)}${']'.repeat(90_000)}}\n`, 't.jsonl, row 1: it is nested too deeply'],
    ['t.jsonl', '{"a":"\0"}\n', 't.jsonl, row 1: there is a NUL byte'],
    ['t.jsonl', '{"a":1}\n{" a":1}\n', 't.jsonl, row 2: two keys are one column, a'],
    ['t.jpg', 'a,b\n1,x\n', 't.jpg: its name tells no format of rows'],
    ['t.txt', 'a,b\n1,x\n', 't.txt: text has lines and no columns'],
    ['t.feather', 'ARROW1', 't.feather: Arrow files cannot be read by this version'],
    [
      't.csv',
      Array.from({ length: 20_000 }, (_, index) => `c${index}`).join(','),
      't.csv: it has more than 16,384 columns',
    ],
  ])('is incomplete with its reason: %s %.20j', async (name, content, reason) => {
    expect(await answer(makeFile(name, content))).toBe(`incomplete: ${reason}`)
  })

  it('is incomplete when the store refuses it, also in the middle', async () => {
    const refused = { ...good, open: async () => Promise.reject(new HoldoutError('access', ['no entry'])) }
    expect(await answer(refused)).toBe('incomplete: no entry')
    const cut = {
      name: 'cut.csv',
      open: async () =>
        new ReadableStream<Uint8Array>({
          start: (controller) => controller.enqueue(Buffer.from('a,b\n1,x\n')),
          pull: (controller) => controller.error(new HoldoutError('transient', ['cut off'])),
        }),
    }
    expect(await answer(cut)).toBe('incomplete: cut off')
  })

  it('throws when it is a bug', async () => {
    const file = { ...good, open: async () => Promise.reject(new TypeError('oops')) }
    await expect(answer(file)).rejects.toThrow('oops')
  })
})

describe('sets that cannot be compared', () => {
  it.each([
    ['a header and no rows', 'a,b\n', 'skipped: the train set has 0 rows'],
    ['nothing at all', '', 'skipped: the train set has 0 rows'],
    ['other columns', 'c,d\n1,x\n', 'skipped: the sets have no column in common to compare by'],
  ])('are skipped: %s', async (_, content, expected) => expect(await answer(makeFile('t.csv', content))).toBe(expected))

  it('are skipped when one has no files', async () => {
    const found = await compareRows({ sets: { train: [], test: [good] }, spec: {} })
    expect(found).toMatchObject({ outcome: 'skipped' })
  })

  it.each([
    [{ label: 'c' }, 'incomplete: good.csv has no column c'],
    [{ group: ['a', 'z'] }, 'incomplete: good.csv has no column z'],
    [{ time: 'when' }, 'incomplete: good.csv has no column when'],
    [{ ignore: ['id'] }, 'incomplete: no file has the column id'],
  ])('are incomplete when a column that is named is not there: %j', async (spec, expected) => {
    expect(await answer(makeFile('good.csv', 'a,b\n1,x\n'), spec)).toBe(expected)
  })

  it('are skipped when the label is all there is', async () => {
    expect(await answer(makeFile('t.csv', 'a,b\n1,x\n'), { label: 'a', ignore: ['b'] })).toMatch(
      /^skipped: .* no column in common/,
    )
  })
})

describe('a comparison that is called off', () => {
  it('throws the reason, closes the file, and reads no more', async () => {
    const controller = new AbortController()
    const file = makeEndless('t.csv', 'a,b\n', Buffer.from('1,x\n'.repeat(1_000)))
    const progress = ({ bytes }: { bytes: number }) => bytes > 100_000 && controller.abort(new Error('enough'))
    const sets = { train: [file], test: [good] }
    await expect(compareRows({ sets, spec: {}, signal: controller.signal, progress })).rejects.toThrow('enough')
    expect(file.given).toBeLessThan(1_000_000)
  })

  it('tells how far it is until then, and ends at its total', async () => {
    const seen: { bytes: number; total?: number; rows: number }[] = []
    const train = makeFile('t.csv', `a,b\n${'1,x\n'.repeat(50_000)}`)
    asCompared(
      await compareRows({ sets: { train: [train], test: [good] }, spec: {}, progress: (now) => seen.push(now) }),
    )
    expect(seen.length).toBeGreaterThan(3)
    expect(seen.at(-1)).toEqual({ bytes: train.size + good.size, total: train.size + good.size, rows: 50_001 })
    expect(seen.every(({ bytes }, index) => index === 0 || bytes >= (seen[index - 1]?.bytes ?? 0))).toBe(true)
  })
})
