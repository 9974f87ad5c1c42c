// AssemblyScript. Seeded hashes of 64 bits.

// @ts-ignore: decorator
@inline
function mix(value: u64): u64 {
  value = (value ^ (value >> 33)) * 0xff51afd7ed558ccd
  value = (value ^ (value >> 29)) * 0xc4ceb9fe1a85ec53
  return value ^ (value >> 32)
}

// @ts-ignore: decorator
@inline
function stir(sum: v128, at: usize, secret: v128): v128 {
  const data = v128.load(at)
  const keyed = v128.xor(data, secret)
  const high = i64x2.shr_u(keyed, 32)
  const swapped = i8x16.shuffle(data, data, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7)
  const low = i32x4.shuffle(keyed, high, 0, 2, 4, 6)
  const upper = i32x4.shuffle(high, keyed, 0, 2, 4, 6)
  return i64x2.add(i64x2.add(sum, swapped), i64x2.extmul_low_i32x4_u(low, upper))
}

/** In the shape of XXH3. It only finds candidates: bytes decide. */
export function hashOf(line: usize, length: u32, seed: u64): u64 {
  if (length < 16) return hashShort(line, length, seed)
  const secret = i64x2.splat(<i64>mix(seed))
  let one = i64x2.splat(<i64>(seed + <u64>length))
  let other = i64x2.splat(<i64>(seed ^ 0x9e3779b97f4a7c15))
  const second = i64x2.splat(<i64>mix(seed + 1))
  const last = line + length - 16
  let at = line
  for (; at + 32 <= line + length; at += 32) {
    one = v128.xor(stir(one, at, secret), i64x2.shr_u(one, 47))
    other = v128.xor(stir(other, at + 16, second), i64x2.shr_u(other, 47))
  }
  if (at + 16 <= line + length) one = stir(one, at, second)
  other = stir(other, last, secret)
  const a = <u64>i64x2.extract_lane(one, 0) * 0x9e3779b185ebca87 + <u64>i64x2.extract_lane(one, 1)
  const b = <u64>i64x2.extract_lane(other, 0) * 0xc2b2ae3d27d4eb4f + <u64>i64x2.extract_lane(other, 1)
  return mix(mix(a ^ seed) + b)
}

function hashShort(line: usize, length: u32, seed: u64): u64 {
  if (length === 0) return mix(seed)
  let a: u64 = 0
  let b: u64 = 0
  if (length >= 8) {
    a = load<u64>(line)
    b = load<u64>(line + length - 8)
  } else if (length >= 4) {
    a = <u64>load<u32>(line)
    b = <u64>load<u32>(line + length - 4)
  } else {
    a = (<u64>load<u8>(line) << 16) | (<u64>load<u8>(line + (length >> 1)) << 8) | <u64>load<u8>(line + length - 1)
  }
  return mix(mix(a ^ seed) + b * 0x9e3779b97f4a7c15 + <u64>length)
}
