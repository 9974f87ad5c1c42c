// Stands in for the system's SSH client: notes its arguments, and serves this machine's files by SFTP version 3 on its
// pipes, written apart from the client under test. FAKE_SSH is a folder: `log` gets the arguments of each start, `words`
// is said on standard error instead of serving, `hang` keeps silent, and `cut` holds how many bytes of data are sent before
// each of so many starts ends: "BYTES TIMES".
import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

const home = process.env.FAKE_SSH
appendFileSync(join(home, 'log'), `${JSON.stringify(process.argv.slice(2))}\n`)
const tell = (name) => (existsSync(join(home, name)) ? readFileSync(join(home, name), 'utf8') : undefined)
const words = tell('words')
if (words !== undefined) {
  process.stderr.write(words)
  process.exit(255)
}
if (tell('hang') !== undefined) setInterval(() => {}, 1000)
else serve()

function serve() {
  let [left = Number.POSITIVE_INFINITY, times = 0] = tell('cut')?.split(' ').map(Number) ?? []
  if (times > 0) writeFileSync(join(home, 'cut'), `${left} ${times - 1}`)
  else left = Number.POSITIVE_INFINITY
  const handles = new Map()
  let rest = Buffer.alloc(0)
  process.stdin.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 4 && rest.length >= 4 + rest.readUInt32BE(0)) {
      const packet = rest.subarray(4, 4 + rest.readUInt32BE(0))
      rest = rest.subarray(4 + packet.length)
      const answer = react(packet, handles)
      if (answer[0] === 103) left -= answer.length
      if (left < 0) process.exit(255)
      const length = Buffer.alloc(4)
      length.writeUInt32BE(answer.length)
      process.stdout.write(Buffer.concat([length, answer]))
    }
  })
  process.stdin.on('end', () => process.exit(0))
}

function react(packet, handles) {
  const kind = packet[0]
  if (kind === 1) return Buffer.concat([Buffer.from([2]), u32(3)])
  const id = packet.subarray(1, 5)
  const length = packet.readUInt32BE(5)
  const name = packet.subarray(9, 9 + length)
  const give = (answer, ...fields) => Buffer.concat([Buffer.from([answer]), id, ...fields])
  const refuse = (status) => give(101, u32(status), text('planted'), text(''))
  const open = (value) => {
    const handle = String(handles.size)
    handles.set(handle, value)
    return give(102, text(handle))
  }
  const handle = handles.get(name.toString())
  try {
    if (kind === 17) return give(105, attributes(statSync(name.toString())))
    if (kind === 3) return open(openSync(name.toString()))
    if (kind === 8) return give(105, attributes(fstatSync(handle)))
    if (kind === 4) {
      if (typeof handle === 'number') closeSync(handle)
      return refuse(0)
    }
    if (kind === 5) {
      // No more than 20,000 bytes at once: a client must ask for what is left.
      const part = Buffer.alloc(Math.min(20_000, packet.readUInt32BE(17 + length)))
      const size = readSync(handle, part, 0, part.length, Number(packet.readBigUInt64BE(9 + length)))
      return size === 0 ? refuse(1) : give(103, text(part.subarray(0, size)))
    }
    if (kind === 11) return open({ path: name.toString(), names: ['.', '..', ...readdirSync(name.toString())] })
    if (kind === 12) {
      const names = handle.names.splice(0, 100)
      const entries = names.flatMap((entry) => [
        text(entry),
        text('-rw'),
        attributes(lstatSync(join(handle.path, entry))),
      ])
      return names.length === 0 ? refuse(1) : give(104, u32(names.length), ...entries)
    }
    return refuse(8)
  } catch (error) {
    return refuse({ ENOENT: 2, ENOTDIR: 2, EACCES: 3 }[error.code] ?? 4)
  }
}

function attributes({ size, mode, mtimeMs }) {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(size))
  const time = u32(Math.floor(mtimeMs / 1000))
  return Buffer.concat([u32(0x1 | 0x4 | 0x8), bytes, u32(mode), time, time])
}

function u32(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function text(value) {
  const bytes = Buffer.from(value)
  return Buffer.concat([u32(bytes.length), bytes])
}
