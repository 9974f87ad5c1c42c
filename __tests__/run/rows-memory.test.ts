import { describe, expect, it } from '@jest/globals'
import type { OpenStore } from '../../src/ports.js'
import { makeRowMemory } from '../../src/row-memory.js'
import { connectStores } from '../../src/stores/registry.js'
import { makeProject } from '../helpers/project.js'
import { makeFile } from '../rows/files.js'
import { rowsOf, table } from './tables.js'

async function readAll(stream: ReadableStream<Uint8Array>): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += Buffer.from(chunk).toString()
  return text
}

describe('files of rows that are read more than once', () => {
  it('are fetched once, whole or in part', async () => {
    const file = makeFile('a.csv', 'x,y\n1,2\n', 3)
    const kept = makeRowMemory().remember(file)
    expect(await readAll(await kept.open())).toBe('x,y\n1,2\n')
    const { read } = file
    expect(await readAll(await kept.open())).toBe('x,y\n1,2\n')
    expect(await readAll(await kept.open({ start: 4, end: 7 }))).toBe('1,2')
    expect(await readAll(await kept.open({ start: 4 }))).toBe('1,2\n')
    expect(file.read).toBe(read)
  })

  it('are not kept where they are too large, and are read whole all the same', async () => {
    const text = Array.from({ length: 100 }, (_, index) => String(index % 10)).join('')
    const limits = { known: 100, unknown: 50, total: 150 }
    const memory = makeRowMemory(limits)
    const [one, two, unknown, large] = [100, 100, 100, 101].map((size) => makeFile('a', text.padEnd(size, 'x'), 7))
    if (!one || !two || !unknown || !large) throw new Error('four files')
    const files = [one, two, large].map((file) => [file, memory.remember(file)] as const)
    const bare = { name: 'a', open: unknown.open }
    for (const [file, kept] of [...files, [unknown, memory.remember(bare)] as const]) {
      for (let time = 0; time < 3; time += 1) {
        expect(await readAll(await kept.open())).toBe(text.padEnd(file.size, 'x'))
      }
    }
    // The first fits; for the second there is no room left, the others are too large.
    expect([one.read, two.read, large.read, unknown.read]).toEqual([100, 300, 303, 300])
  })

  it('end early where nobody reads on', async () => {
    const file = makeFile('a', 'x'.repeat(1000), 10)
    const stream = await makeRowMemory({ known: 50, unknown: 50, total: 50 })
      .remember({ name: 'a', open: file.open })
      .open()
    for await (const _ of stream) break
    expect(file.read).toBeLessThan(200)
  })

  it('ask their remote once each in a check, whatever is looked up in them', async () => {
    const project = makeProject()
    const write = (first: number, count: number) =>
      table(first, count, (row) => `c${row % 50},${row * 7}.5,no`).replace('id', 'customer_id')
    project.trackFile('data/train.csv', write(0, 200))
    project.trackFile('data/test.csv', write(1000, 100))
    const base = project.commit('base')
    project.trackFile('data/train.csv', write(0, 200) + rowsOf(write(1000, 12)))
    const opened: string[] = []
    const openStore: OpenStore = async (remote) => {
      const store = await connectStores(process.env)(remote)
      return {
        stat: (ref) => store.stat(ref),
        open: (ref, range, signal) => {
          opened.push(ref.key)
          return store.open(ref, range, signal)
        },
      }
    }
    await project.check({ base, head: project.commit('head'), openStore })
    expect(opened.toSorted()).toEqual([...new Set(opened)].toSorted())
    expect(opened).toHaveLength(3)
  })
})
