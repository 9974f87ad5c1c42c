// AssemblyScript. Snappy's raw format: a length, then literals and copies of what stands before.

/** Unpacks exactly `size` bytes; false for anything malformed. 32 bytes behind either end are the caller's. */
export function unsnappy(source: usize, length: u32, target: usize, size: u32): bool {
  const end = source + length
  const last = target + size
  let from = source
  let to = target
  let stated: u64 = 0
  for (let shift: u64 = 0; ; shift += 7) {
    if (from >= end || shift > 28) return false
    const byte = load<u8>(from++)
    stated |= (<u64>(byte & 127)) << shift
    if (byte < 128) break
  }
  if (stated !== <u64>size) return false
  while (from < end) {
    const tag = <u32>load<u8>(from++)
    if ((tag & 3) === 0) {
      let count: usize = (tag >> 2) + 1
      if (count > 60) {
        const bytes = count - 60
        if (from + bytes > end) return false
        count = <usize>(load<u32>(from) & (bytes === 4 ? 0xffffffff : ((<u32>1) << (<u32>bytes << 3)) - 1))
        // The length 2³² of a literal is none.
        if (count === 0xffffffff) return false
        count++
        from += bytes
      }
      if (count > end - from || count > last - to) return false
      if (count > 256) memory.copy(to, from, count)
      else for (let at: usize = 0; at < count; at += 16) v128.store(to + at, v128.load(from + at))
      from += count
      to += count
      continue
    }
    let count: usize = (tag >> 2) + 1
    let back: usize = 0
    if ((tag & 3) === 1) {
      if (from >= end) return false
      count = ((tag >> 2) & 7) + 4
      back = <usize>(((tag >> 5) << 8) | <u32>load<u8>(from))
      from += 1
    } else if ((tag & 3) === 2) {
      if (from + 2 > end) return false
      back = <usize>load<u16>(from)
      from += 2
    } else {
      if (from + 4 > end) return false
      back = <usize>load<u32>(from)
      from += 4
    }
    if (back === 0 || back > to - target || count > last - to) return false
    copyBack(to, back, count)
    to += count
  }
  return to === last
}

/** Copies what may overlap itself: a short distance repeats. */
// @ts-ignore: decorator
@inline
function copyBack(to: usize, back: usize, count: usize): void {
  const from = to - back
  if (back >= 16) {
    for (let at: usize = 0; at < count; at += 16) v128.store(to + at, v128.load(from + at))
  } else if (back >= 8) {
    for (let at: usize = 0; at < count; at += 8) store<u64>(to + at, load<u64>(from + at))
  } else {
    for (let at: usize = 0; at < count; at++) store<u8>(to + at, load<u8>(from + at))
  }
}
