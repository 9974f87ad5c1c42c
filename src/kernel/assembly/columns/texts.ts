// AssemblyScript. What a text of a cell is, by the rules of src/rows/canonical.ts.

/** True where the canonical form is the text itself: ASCII without control characters, and no white space at its ends. */
export function isPlain(text: usize, length: u32): bool {
  if (length === 0) return true
  if (load<u8>(text) <= 0x20 || load<u8>(text + length - 1) <= 0x20) return false
  let at: u32 = 0
  for (; at + 16 <= length; at += 16) {
    // From 0x20 to 0x7e: what is below wraps around, and what is above stays above.
    const shifted = i8x16.sub(v128.load(text + at), i8x16.splat(0x20))
    if (v128.any_true(i8x16.gt_u(shifted, i8x16.splat(0x5e)))) return false
  }
  for (; at < length; at++) if (<u8>(load<u8>(text + at) - 0x20) > 0x5e) return false
  return true
}

// @ts-ignore: decorator
@inline
function isDigit(byte: u8): bool {
  return <u8>(byte - 0x30) < 10
}

function afterDigits(at: usize, end: usize): usize {
  while (at < end && isDigit(load<u8>(at))) at++
  return at
}

/** A plain number, as `canonical.ts` has it: `[+-]?(digits[.digits]|.digits)([eE][+-]?digits)?`, with no 0 before another digit. */
export function isNumber(text: usize, length: u32): bool {
  const end = text + length
  let at = text
  if (at < end && (load<u8>(at) === 0x2b || load<u8>(at) === 0x2d)) at++
  if (at >= end) return false
  const whole = afterDigits(at, end)
  if (whole - at > 1 && load<u8>(at) === 0x30) return false
  const hasWhole = whole > at
  at = whole
  if (at < end && load<u8>(at) === 0x2e) {
    const fraction = afterDigits(at + 1, end)
    if (fraction === at + 1) return false
    at = fraction
  } else if (!hasWhole) return false
  if (at === end) return true
  if ((load<u8>(at) | 0x20) !== 0x65) return false
  at++
  if (at < end && (load<u8>(at) === 0x2b || load<u8>(at) === 0x2d)) at++
  const power = afterDigits(at, end)
  return power === end && power > at && power - at <= 15
}

/** What ids look like, as src/rows/tally/unique.ts says: one word, and no number with a fraction. */
export function isId(text: usize, length: u32): bool {
  if (length === 0 || length > 64 || load<u8>(text) === 0x2e) return false
  for (let at: u32 = 0; at < length; at++) {
    const byte = load<u8>(text + at)
    const lower = byte | 0x20
    const isWord = isDigit(byte) || <u8>(lower - 0x61) < 26 || byte === 0x5f
    // . : / # -
    if (!isWord && byte !== 0x2e && byte !== 0x3a && byte !== 0x2f && byte !== 0x23 && byte !== 0x2d) return false
  }
  return !isFraction(text, length)
}

/** `^-?\d+e-\d+$` or `^-?\d*\.\d+$` */
function isFraction(text: usize, length: u32): bool {
  const end = text + length
  let at = text
  if (load<u8>(at) === 0x2d) at++
  const whole = afterDigits(at, end)
  if (whole >= end) return false
  if (load<u8>(whole) === 0x2e) return whole + 1 < end && afterDigits(whole + 1, end) === end
  if (whole === at || load<u8>(whole) !== 0x65 || whole + 2 >= end || load<u8>(whole + 1) !== 0x2d) return false
  return afterDigits(whole + 2, end) === end
}
