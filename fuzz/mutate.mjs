// Inputs of a fuzz run: each is told by a seed, a name and a number alone, so that any of them can be made again.

/** Nothing larger: a slow reader shows on small inputs too, and small ones leave time for many. */
const MAX_BYTES = 8 * 1024

/** What parsers trip over, whatever their language. */
const WORDS = [
  ...[
    '"',
    "'",
    '"""',
    "'''",
    '`',
    '\\',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    ':',
    ': ',
    ',',
    '=',
    '.',
    ';',
    '#',
    '-',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '\0',
    '\u00a0',
    '\ufeff',
    '\u2028',
    '😀',
    '\u{e0041}',
    '${',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: DVC's templates are written so
    '${a.b}',
    '\\${',
  ],
  ...['- ', '? ', '| ', '> ', '>-\n', '&a ', '*a', '<<: *a', '!!int ', '!!binary ', '---\n', '...\n', '%YAML 1.1\n'],
  ...[
    'null',
    '~',
    'true',
    'NaN',
    '-Infinity',
    '.inf',
    '1e999',
    '-0',
    '0x',
    '0o8',
    '1_0',
    '017',
    '2024-13-41',
    '\\u0000',
  ],
  ...['__proto__', 'constructor', 'toString', '..', '../', '/', '//', '~', 'a'.repeat(200), '9'.repeat(5000)],
  ...['['.repeat(150), '{"a":'.repeat(150), '{a = '.repeat(150), '('.repeat(150), '- '.repeat(150)],
  ...[
    '<<<<<<< HEAD\n',
    '=======\n',
    '>>>>>>> x\n',
    'version https://git-lfs.github.com/spec/v1\n',
    '%(a)s',
    '\\x',
    '\\N{',
  ],
].map((word) => Buffer.from(word))

/** A stream of whole numbers below a limit, the same for the same words. */
export function makeRandom(...words) {
  let state = hash(words.join('\0'))
  return (limit) => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** FNV-1a. */
function hash(text) {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}

/** Input number `index` of a target: one entry of its corpus, each of its files or one of them mutated. */
export function makeInput(seed, { name, corpus }, index) {
  const random = makeRandom(seed, name, index)
  const pick = (list) => list[random(list.length)]
  const entry = pick(corpus)
  const names = [...entry.keys()]
  const chosen = random(4) === 0 ? names : [pick(names)]
  const others = corpus.flatMap((other) => [...other.values()])
  return new Map(
    names.map((file) => [file, chosen.includes(file) ? mutate(entry.get(file), others, random) : entry.get(file)]),
  )
}

function mutate(original, others, random) {
  let bytes = original
  for (let left = 1 + random(4); left > 0; left -= 1) {
    bytes = MUTATIONS[random(MUTATIONS.length)](bytes, others, random).subarray(0, MAX_BYTES)
  }
  return bytes
}

const MUTATIONS = [
  flipBit,
  replaceByte,
  insertWord,
  insertWord,
  deleteRange,
  repeatRange,
  splice,
  truncate,
  moveLine,
  dropLine,
]

function flipBit(bytes, _, random) {
  if (bytes.length === 0) return bytes
  const copy = Buffer.from(bytes)
  copy[random(copy.length)] ^= 1 << random(8)
  return copy
}

function replaceByte(bytes, _, random) {
  if (bytes.length === 0) return bytes
  const copy = Buffer.from(bytes)
  copy[random(copy.length)] = random(2) === 0 ? random(256) : 32 + random(95)
  return copy
}

function insertWord(bytes, _, random) {
  return insert(bytes, WORDS[random(WORDS.length)], random(bytes.length + 1))
}

function deleteRange(bytes, _, random) {
  const [start, end] = range(bytes, random)
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
}

function repeatRange(bytes, _, random) {
  const [start, end] = range(bytes, random)
  const times = 1 + random(random(16) === 0 ? 500 : 8)
  return insert(bytes, Buffer.concat(Array(times).fill(bytes.subarray(start, end))).subarray(0, MAX_BYTES), end)
}

function splice(bytes, others, random) {
  const other = others[random(others.length)]
  const [start, end] = range(other, random)
  return insert(bytes, other.subarray(start, end), random(bytes.length + 1))
}

function truncate(bytes, _, random) {
  return bytes.subarray(0, random(bytes.length + 1))
}

function moveLine(bytes, _, random) {
  const lines = splitLines(bytes)
  const [line] = lines.splice(random(lines.length), 1)
  lines.splice(random(lines.length + 1), 0, line)
  return Buffer.concat(lines)
}

function dropLine(bytes, _, random) {
  const lines = splitLines(bytes)
  lines.splice(random(lines.length), 1)
  return Buffer.concat(lines)
}

function range(bytes, random) {
  const start = random(bytes.length + 1)
  return [start, Math.min(bytes.length, start + 1 + random(32))]
}

function insert(bytes, added, at) {
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)])
}

function splitLines(bytes) {
  return bytes
    .toString('latin1')
    .split(/(?<=\n)/)
    .map((line) => Buffer.from(line, 'latin1'))
}
