/** A set of whole numbers from 0 to 2⁵³ − 1: over a typed array it is several times as quick as a `Set`. */
export class NumberSet {
  /** A number + 1; 0 is free. At most half of the slots are taken. */
  private slots = new Float64Array(1024)
  private count = 0

  get size(): number {
    return this.count
  }

  /** False for a number that it has. */
  add(number: number): boolean {
    const slot = this.find(number)
    if (this.slots[slot] !== 0) return false
    this.slots[slot] = number + 1
    this.count += 1
    if (2 * this.count > this.slots.length) this.fill(this.slots, 2 * this.slots.length, Number.POSITIVE_INFINITY)
    return true
  }

  /** Another set, of its numbers below a limit. */
  below(limit: number): NumberSet {
    const set = new NumberSet()
    set.fill(this.slots, this.slots.length, limit)
    return set
  }

  private fill(from: Float64Array, length: number, limit: number): void {
    this.slots = new Float64Array(length)
    this.count = 0
    for (const kept of from) {
      if (kept === 0 || kept > limit) continue
      this.slots[this.find(kept - 1)] = kept
      this.count += 1
    }
  }

  private find(number: number): number {
    const mask = this.slots.length - 1
    let slot = (number / 2 ** 21) & mask
    while (this.slots[slot] !== 0 && this.slots[slot] !== number + 1) slot = (slot + 1) & mask
    return slot
  }
}
