/** Values kept of one column; of more, those whose hash is low are kept, and each of them is held against all others. */
const MOST = 65_536

/** What ids look like: one word, and no number with a fraction, of which any two may differ by chance. */
const ID = /^[\w:/#-][\w.:/#-]{0,63}$/
const FRACTION = /^-?\d+e-\d+$|^-?\d*\.\d+$/

/** Which columns have another id in every row, of those that it is given. */
export class UniqueTally {
  private readonly seen: (Seen | undefined)[]
  private left: number

  constructor(private readonly columns: readonly string[]) {
    this.left = columns.length
    this.seen = columns.map(() => ({ hashes: new Set(), limit: 2 ** 53 }))
  }

  /** The canonical cells of a row; those of the compared columns come first. */
  take(cells: readonly string[]): void {
    for (let index = 0; index < this.columns.length; index += 1) {
      const seen = this.seen[index]
      if (seen === undefined || isNew(seen, cells[index] ?? '')) continue
      this.seen[index] = undefined
      this.left -= 1
    }
  }

  /** True once no column can be one. */
  get settled(): boolean {
    return this.left === 0
  }

  /** A file in which each column has a value twice, or one that is no id. */
  excludeAll(): void {
    this.seen.fill(undefined)
    this.left = 0
  }

  finish(): readonly string[] {
    return this.columns.filter((_, index) => this.seen[index] !== undefined)
  }
}

interface Seen {
  hashes: Set<number>
  limit: number
}

function isNew(seen: Seen, cell: string): boolean {
  if (!ID.test(cell) || FRACTION.test(cell)) return false
  const hash = hash53(cell)
  if (hash >= seen.limit) return true
  if (seen.hashes.has(hash)) return false
  seen.hashes.add(hash)
  if (seen.hashes.size > MOST) {
    seen.limit /= 2
    seen.hashes = new Set([...seen.hashes].filter((kept) => kept < seen.limit))
  }
  return true
}

/** 53 bits, mixed twice. Two ids of one hash only cost the hint. */
function hash53(text: string): number {
  let [one, other] = [0x9e3779b9, 0x85ebca6b]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 2_654_435_761)
    other = Math.imul(other ^ code, 1_597_334_677)
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909)
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909)
  return 4_294_967_296 * (other & 0x1fffff) + (one >>> 0)
}
