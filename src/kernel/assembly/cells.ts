// AssemblyScript. Cells in the form in which keys hold them, where that is told by ASCII alone. It is not the canonical text, but
// tells as much: numbers are decimals without what changes nothing (`-12.5`), where these have `LONGEST` characters at most.

import { KINDS, lane, NUMERIC } from './lane'
import { DIGITS, NOTABLE } from './state'

/** What was seen in a column: a value, and one that is no number. */
const VALUE: u8 = 1
const TEXT: u8 = 2
const LONGEST: usize = 64
/** Answers of `putCell` beside the next free place: TypeScript must read the row. */
export const STRANGE: usize = 0

/** True once a numeric column turned out to hold text. */
export let spoiled: bool = false

export function setSpoiled(value: bool): void {
  spoiled = value
}

/** Puts the cell [from, to) of a wanted column at `out`. `foreign`: there may be bytes beyond ASCII. */
// @ts-ignore: decorator
@inline
export function putCell(from: usize, to: usize, out: usize, column: u32, foreign: bool): usize {
  if (from === to) return out
  const first = load<u8>(from)
  if (load<u8>(NOTABLE + <usize>first) !== 0) return STRANGE
  const kinds = lane + KINDS + <usize>column
  if (load<u8>(lane + NUMERIC + <usize>column) === 0) return putText(from, to, out, kinds, foreign)
  const length = to - from
  if (length > 16) return putNumber(from, to, out, kinds)
  const bytes = v128.load(from)
  const all: u32 = (1 << <u32>length) - 1
  const digits = <u32>i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10))) & all
  let others = digits ^ all
  if (others !== 0 || (first === 48 && length > 1)) {
    const sign: u32 = first === 45 ? 1 : 0
    others &= ~sign
    const lead: u8 = load<u8>(from + sign)
    const point = <u32>ctz(others)
    // One point, with digits at both sides, the last of them not 0; and no zero in front but the one before the point.
    const plain =
      others !== 0 &&
      (others & (others - 1)) === 0 &&
      load<u8>(from + point) === 46 &&
      point > sign &&
      point < <u32>length - 1 &&
      load<u8>(to - 1) !== 48 &&
      (lead !== 48 || point === sign + 1) &&
      <u32>length - 1 - point <= load<u32>(DIGITS)
    const whole = others === 0 && lead !== 48 && <u32>length > sign
    if (!plain && !whole) return putNumber(from, to, out, kinds)
  }
  v128.store(out, bytes)
  store<u8>(kinds, load<u8>(kinds) | VALUE)
  return out + length
}

function putText(from: usize, to: usize, out: usize, kinds: usize, foreign: bool): usize {
  if (load<u8>(from) <= 32 || load<u8>(to - 1) <= 32) return STRANGE
  if (foreign && !isSettled(from, to)) return STRANGE
  const seen = load<u8>(kinds)
  if ((seen & TEXT) === 0) store<u8>(kinds, seen | (readNumber(from, to) === NO_NUMBER ? VALUE | TEXT : VALUE))
  // Sixteen bytes at a time; what is written behind the end is overwritten.
  for (let at: usize = 0; at < to - from; at += 16) v128.store(out + at, v128.load(from + at))
  return out + (to - from)
}

/** Numbers that are written in another way than they are kept, and what is none. */
function putNumber(from: usize, to: usize, out: usize, kinds: usize): usize {
  if (load<u8>(from) <= 32 || load<u8>(to - 1) <= 32 || !isAscii(from, to)) return STRANGE
  const kind = readNumber(from, to)
  if (kind === NO_NUMBER) {
    store<u8>(kinds, load<u8>(kinds) | VALUE | TEXT)
    spoiled = true
    return out
  }
  if (kind === ODD_NUMBER || to - from > LONGEST) return STRANGE
  store<u8>(kinds, load<u8>(kinds) | VALUE)
  return putDecimal(from, to, out)
}

/** Without a plus, zeros at the end of a fraction, a point behind which nothing stands, and the sign of zero. */
function putDecimal(from: usize, to: usize, out: usize): usize {
  const start = out
  const negative = load<u8>(from) === 45
  if (negative || load<u8>(from) === 43) from++
  let point = from
  while (point < to && load<u8>(point) !== 46) point++
  if (point < to) {
    while (load<u8>(to - 1) === 48) to--
    if (to - 1 === point) to--
    else if (<u32>(to - 1 - point) > load<u32>(DIGITS)) return STRANGE
  }
  const isZero = to - from === 1 && load<u8>(from) === 48
  if (negative && !isZero) store<u8>(out++, 45)
  for (; from < to; from++) store<u8>(out++, load<u8>(from))
  return out > start ? out : STRANGE
}

const NO_NUMBER: i32 = 0
const PLAIN_NUMBER: i32 = 1
/** With an exponent, or without a digit before the point. */
const ODD_NUMBER: i32 = 2

// @ts-ignore: decorator
@inline
function isDigit(at: usize, to: usize): bool {
  return at < to && <u8>(load<u8>(at) - 48) < 10
}

/** `[+-]?(digits[.digits]|.digits)([eE][+-]?1 to 15 digits)?`, with no 0 before another digit. */
export function readNumber(from: usize, to: usize): i32 {
  let at = from
  if (at < to && (load<u8>(at) === 43 || load<u8>(at) === 45)) at++
  let kind = PLAIN_NUMBER
  if (isDigit(at, to)) {
    const zero = load<u8>(at) === 48
    at++
    if (zero && isDigit(at, to)) return NO_NUMBER
    while (isDigit(at, to)) at++
    if (at < to && load<u8>(at) === 46) {
      at++
      if (!isDigit(at, to)) return NO_NUMBER
    }
  } else if (at < to && load<u8>(at) === 46 && isDigit(at + 1, to)) {
    kind = ODD_NUMBER
    at++
  } else return NO_NUMBER
  while (isDigit(at, to)) at++
  if (at === to) return kind
  if ((load<u8>(at) | 32) !== 101) return NO_NUMBER
  at++
  if (at < to && (load<u8>(at) === 43 || load<u8>(at) === 45)) at++
  const power = at
  while (isDigit(at, to)) at++
  return at === to && at > power && at - power <= 15 ? ODD_NUMBER : NO_NUMBER
}

function isAscii(from: usize, to: usize): bool {
  for (; from < to; from++) if (load<u8>(from) >= 128) return false
  return true
}

/**
 * True for valid UTF-8 that neither trimming nor NFC changes: ASCII, U+00C0 to U+02FF, U+0400 to U+047F, U+4000 to U+9FFF. They
 * hold no white space, nothing that combines and nothing that composes.
 */
export function isSettled(from: usize, to: usize): bool {
  for (; from + 16 <= to; from += 16) if (i8x16.bitmask(v128.load(from)) !== 0) break
  while (from < to) {
    const byte = load<u8>(from)
    if (byte < 128) from++
    else if ((byte >= 0xc3 && byte <= 0xcb) || byte === 0xd0 || byte === 0xd1) from += 2
    else if (byte >= 0xe4 && byte <= 0xe9) from += 3
    else return false
  }
  return true
}
