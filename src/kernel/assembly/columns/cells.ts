// AssemblyScript. A cell's value as 128 bits, and the 128 bits of a row, by secrets of one run: whoever writes a file
// cannot know which values meet.

const P1: u64 = 0x9e3779b185ebca87
const P2: u64 = 0xc2b2ae3d27d4eb4f

export let one: u64 = 0
export let other: u64 = 0
export let third: u64 = 0
export let fourth: u64 = 0
/** An empty cell. */
export let empty1: u64 = 0
export let empty2: u64 = 0

// @ts-ignore: decorator
@inline
export function mix(value: u64): u64 {
  value = (value ^ (value >> 33)) * 0xff51afd7ed558ccd
  value = (value ^ (value >> 29)) * 0xc4ceb9fe1a85ec53
  return value ^ (value >> 32)
}

export function setSecrets(a: u64, b: u64, c: u64, d: u64): void {
  one = mix(a)
  other = mix(b)
  third = mix(c)
  fourth = mix(d)
  empty1 = mix(one ^ fourth ^ P1)
  empty2 = mix(other ^ third ^ P2)
}

/** The product of the two halves: what differs in it depends on the secret. */
// @ts-ignore: decorator
@inline
function halves(value: u64): u64 {
  return (value & 0xffffffff) * (value >> 32)
}

/** The first half of 8 bytes; no two values share it. */
// @ts-ignore: decorator
@inline
export function first(value: u64): u64 {
  return mix(value ^ one)
}

// @ts-ignore: decorator
@inline
export function second(mixed: u64): u64 {
  return halves(mixed ^ other) + rotl<u64>(mixed, 29)
}

/** Takes a cell into the row's 128 bits at `row`. */
// @ts-ignore: decorator
@inline
export function fold(row: usize, h1: u64, h2: u64): void {
  const a = load<u64>(row)
  const b = load<u64>(row, 8)
  store<u64>(row, (rotl<u64>(a, 27) ^ h1) * P1)
  store<u64>(row, (rotl<u64>(b, 31) ^ halves(h2 ^ third) ^ (h2 << 1)) * P2 + h1, 8)
}

export let text1: u64 = 0
export let text2: u64 = 0

/** The 128 bits of some bytes, in `text1` and `text2`. Up to 8 bytes behind them are read. */
export function hashBytes(at: usize, length: u32): void {
  let a: u64 = third + <u64>length
  let b: u64 = fourth ^ (<u64>length << 32)
  const end = at + (length & ~7)
  for (let place = at; place < end; place += 8) {
    const word = load<u64>(place)
    a = (rotl<u64>(a, 27) ^ halves(word ^ one)) * P1 + word
    b = (rotl<u64>(b, 31) + halves(word ^ other)) * P2 ^ word
  }
  const rest = length & 7
  if (rest > 0) {
    const word = load<u64>(end) & (((<u64>1) << (rest << 3)) - 1)
    a = (rotl<u64>(a, 27) ^ halves(word ^ one)) * P1 + word
    b = (rotl<u64>(b, 31) + halves(word ^ other)) * P2 ^ word
  }
  text1 = mix(a ^ rotl<u64>(b, 32))
  text2 = mix(b + a * P2)
}
