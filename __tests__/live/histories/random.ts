/** Choices that the same seed makes again. */
export interface Random {
  /** A whole number from 0 up to `below`, exclusive. */
  int(below: number): number
  chance(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** Some of the items, in their order. */
  some<Item>(items: readonly Item[], share?: number): readonly Item[]
}

/** Mulberry32: 32 bits of state are enough for a few thousand choices. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (below: number) => Math.floor(next() * below)
  return {
    int,
    chance: (share) => next() < share,
    pick: <Item>(items: readonly Item[]) => items[int(items.length)] as Item,
    some: (items, share = 0.5) => items.filter(() => next() < share),
  }
}
