// AssemblyScript. How often keys occur that only train sets have: of all of them, or of a share chosen by hash. One for each
// thread. An entry is the hash, u64, its rows in train and baseTrain, u32 each, and with labels for train, then for baseTrain, the
// first one's number + 1 and whether there was another, u32 each.

/** Entries at most; with more of them every second one is let go, and again. */
const MOST: u32 = 1 << 17
const SLOTS: u32 = 1 << 18

/** Zeros at first. */
let samples: usize = 0
let width: usize = 16
let held: u32 = 0
/** Bits that the hash of a kept key has none of. */
let mask: u64 = 0

export function sampleBytes(labelled: bool): usize {
  return <usize>SLOTS * (labelled ? 32 : 16)
}

export function setSamples(place: usize, labelled: bool): void {
  samples = place
  width = labelled ? 32 : 16
}

export function getSamples(): usize {
  return samples
}
export function getSampleSlots(): u32 {
  return SLOTS
}
export function getSampleMask(): u32 {
  return <u32>(mask >> 44)
}

// @ts-ignore: decorator
@inline
export function isSampled(hash: u64): bool {
  return (hash & mask) === 0
}

/** Counts a row of a key; `label` is its number + 1, 0 for none. */
export function sample(hash: u64, train: u32, base: u32, label: u32): void {
  const place = count(hash, train, base)
  if (width > 16) {
    if (train > 0) mark(place + 16, label)
    if (base > 0) mark(place + 24, label)
  }
  if (held > MOST) halve()
}

function count(hash: u64, train: u32, base: u32): usize {
  const place = samples + <usize>slotOf(hash) * width
  if (load<u64>(place) === 0) {
    store<u64>(place, hash)
    held++
  }
  store<u32>(place, load<u32>(place, 8) + train, 8)
  store<u32>(place, load<u32>(place, 12) + base, 12)
  return place
}

function mark(place: usize, label: u32): void {
  const known = load<u32>(place)
  if (known === 0) store<u32>(place, label)
  else if (known !== label) store<u32>(place, 1, 4)
}

/** Takes over what another thread sampled, where `other` is its table and `others` its mask as `getSampleMask` says it. */
export function absorb(other: usize, others: u32): void {
  while (<u32>(mask >> 44) < others) halve()
  for (let index: u32 = 0; index < SLOTS; index++) {
    const from = other + <usize>index * width
    const hash = load<u64>(from)
    if (hash === 0 || !isSampled(hash)) continue
    const place = count(hash, load<u32>(from, 8), load<u32>(from, 12))
    for (let at: usize = 16; at < width; at += 8) {
      if (load<u32>(from + at) !== 0) mark(place + at, load<u32>(from + at))
      if (load<u32>(from + at, 4) !== 0) store<u32>(place + at, 1, 4)
    }
    if (held > MOST) halve()
  }
}

function slotOf(hash: u64): u32 {
  let at = <u32>hash & (SLOTS - 1)
  for (;;) {
    const found = load<u64>(samples + <usize>at * width)
    if (found === 0 || found === hash) return at
    at = (at + 1) & (SLOTS - 1)
  }
  return 0
}

/** In place: behind a free slot, every entry is taken out and put back, if it is still kept. */
function halve(): void {
  mask = (mask << 1) | (<u64>1 << 44)
  let start: u32 = 0
  while (load<u64>(samples + <usize>start * width) !== 0) start++
  for (let step: u32 = 1; step <= SLOTS; step++) {
    const place = samples + <usize>((start + step) & (SLOTS - 1)) * width
    const hash = load<u64>(place)
    if (hash === 0) continue
    const counts = load<u64>(place, 8)
    const labels: u64 = width > 16 ? load<u64>(place, 16) : 0
    const baseLabels: u64 = width > 16 ? load<u64>(place, 24) : 0
    store<u64>(place, 0)
    store<u64>(place, 0, 8)
    if (width > 16) {
      store<u64>(place, 0, 16)
      store<u64>(place, 0, 24)
    }
    if (!isSampled(hash)) {
      held--
      continue
    }
    const back = samples + <usize>slotOf(hash) * width
    store<u64>(back, hash)
    store<u64>(back, counts, 8)
    if (width > 16) {
      store<u64>(back, labels, 16)
      store<u64>(back, baseLabels, 24)
    }
  }
}
