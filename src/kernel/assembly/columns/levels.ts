// AssemblyScript. Parquet's numbers of variable length, and the levels that tell which values are there.

/** Values that a last run may have beyond those of its page: some writers fill it up. */
export const SLACK: u64 = 65536
/** Where `varint` ended, and whether something was cut or too long. */
export let next: usize = 0
export let broken: bool = false

export function begin(): void {
  broken = false
}

export function varint(at: usize, end: usize): u64 {
  let value: u64 = 0
  for (let shift: u64 = 0; shift < 63; shift += 7) {
    if (at >= end) break
    const byte = load<u8>(at++)
    value |= (<u64>(byte & 127)) << shift
    if (byte < 128) {
      next = at
      return value
    }
  }
  broken = true
  return 0
}

/** Levels of one bit become a byte for each row; gives how many are 1. */
export function readLevels(at: usize, end: usize, values: u32, to: usize): u32 {
  let seen: u32 = 0
  let ones: u32 = 0
  while (seen < values) {
    const head = varint(at, end)
    at = next
    if (broken) return 0
    const count = (head & 1) === 1 ? (head >> 1) << 3 : head >> 1
    const most = <u32>min<u64>(count, <u64>(values - seen))
    if ((head & 1) === 1) {
      if (<u64>(end - at) < (<u64>most + 7) >> 3) {
        broken = true
        return 0
      }
      for (let index: u32 = 0; index < most; index++) {
        const bit = (load<u8>(at + (index >> 3)) >> <u8>(index & 7)) & 1
        store<u8>(to + seen + index, bit)
        ones += bit
      }
      at += <usize>min<u64>(head >> 1, <u64>(end - at))
    } else {
      const bit = at < end ? load<u8>(at) : 2
      if (bit > 1) {
        broken = true
        return 0
      }
      memory.fill(to + seen, bit, most)
      ones += bit * most
      at++
    }
    if (count > <u64>(values - seen) + SLACK) broken = true
    if (broken) return 0
    seen += most
  }
  return ones
}
