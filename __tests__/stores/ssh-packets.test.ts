import { PassThrough } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { encodePacket, KIND, PacketCutter, PacketReader } from '../../src/stores/ssh/packets.js'
import { SessionEnded, SftpSession } from '../../src/stores/ssh/session.js'

/** A session with a server that answers each request with these bytes. */
async function talk(...answers: readonly Uint8Array[]) {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let [at, ended] = [0, 0]
  input.on('data', () => {
    const answer = answers[at]
    at += 1
    if (answer !== undefined) output.write(answer)
  })
  const session = new SftpSession({ input, output, busy: () => {}, end: () => (ended += 1) })
  return { session, ended: () => ended }
}

const HELLO = encodePacket(KIND.version, [3])

describe('packets', () => {
  it('are cut out of a stream wherever its chunks end', () => {
    const packets = [encodePacket(KIND.stat, [7, 'ü']), encodePacket(KIND.read, [8, Buffer.from('h'), 5n, 9]), HELLO]
    const whole = Buffer.concat(packets)
    fc.assert(
      fc.property(fc.array(fc.nat(whole.length)), (places) => {
        const cuts = [0, ...places.toSorted((one, other) => one - other), whole.length]
        const cutter = new PacketCutter(1000)
        const found = cuts.flatMap((cut, index) => cutter.push(whole.subarray(cuts[index - 1] ?? 0, cut)))
        expect(found).toEqual(packets.map((packet) => packet.subarray(4)))
      }),
    )
  })

  it('of an odd length are refused before they are waited for', () => {
    expect(() => new PacketCutter(1000).push(Buffer.from([0, 0, 0, 0]))).toThrow(RangeError)
    expect(() => new PacketCutter(1000).push(Buffer.from([0xff, 0xff, 0xff, 0xff]))).toThrow(RangeError)
    expect(() => new PacketCutter(1000).push(Buffer.from('Welcome to this host!\n'))).toThrow(RangeError)
  })

  it('that lie about their fields throw, and never read past their end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const reader = new PacketReader(Buffer.from(bytes))
        try {
          reader.attributes()
          reader.text()
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
    )
  })
})

describe('a session', () => {
  it.each([
    ['a banner of a shell', Buffer.from('Welcome!\n')],
    ['an older version', encodePacket(KIND.version, [2])],
    ['an answer to nothing', encodePacket(KIND.attrs, [7, 0])],
    ['a version without a number', Buffer.from([0, 0, 0, 1, 2])],
  ])('does not begin with %s', async (_, bytes) => {
    const { session, ended } = await talk(bytes)
    await expect(session.greet()).rejects.toThrow()
    session.end(new SessionEnded('over'))
    expect(ended()).toBe(1)
    await expect(session.stat('/x')).rejects.toThrow()
  })

  it.each([
    ['another kind', encodePacket(KIND.handle, [0, 'h'])],
    ['a number that nobody asked with', encodePacket(KIND.attrs, [99, 0])],
    ['fields that are cut', encodePacket(KIND.attrs, [0, 1])],
  ])('does not take an answer of %s', async (_, bytes) => {
    const { session } = await talk(HELLO, bytes)
    await session.greet()
    await expect(session.stat('/x')).rejects.toThrow()
  })

  it('does not take more bytes than it asked for', async () => {
    const { session, ended } = await talk(HELLO, encodePacket(KIND.data, [0, 'too much']))
    await session.greet()
    await expect(session.read(Buffer.from('h'), 0, 3)).rejects.toThrow('another part')
    expect(ended()).toBe(1)
  })
})
