import type { KeyCounts, LabelCounts, PassCounts } from './contract.js'
import type { Found, Machine } from './machine.js'

/** Words of a key's record, of a group's and of a label's, as `assembly/take.ts` has them. */
const KEY = { length: 1, row: 2, span: 3, firstTest: 4, link: 5, counts: 6 }
const GROUP = { counts: 2 }
const LABEL = { length: 1, number: 2, bytes: 3 }
/** Places of a lane, as `assembly/lane.ts` has them. */
const CANDIDATES = 10 * 4 * 8192
/** Bytes of an entry in the sample, without and with labels. */
const SAMPLE = { plain: 16, labelled: 32 }

/** The file of a span, and that file's rows before it. */
interface Place {
  file(span: number): number
  before(span: number): number
}

/** The end of a list. */
const END = 0xffffffff

/** Lists what a pass counted. */
export class Listing {
  private readonly words: Uint32Array
  private readonly sets: 2 | 4

  private readonly found: readonly Found[]

  /** `others`: where the counts of other threads stand. */
  constructor(
    private readonly machine: Machine,
    others: readonly Found[] = [],
  ) {
    this.found = [machine.find(), ...others]
    this.words = machine.words()
    this.sets = machine.shape.sets
  }

  /** `rows` of each file; `place` of a train row by its span and its number there. */
  finish(rows: readonly number[], place: Place): PassCounts {
    const { groups, labelled } = this.machine.shape
    return {
      rows,
      keys: this.listKeys(place),
      groups: groups > 0 ? this.listGroups() : [],
      labels: labelled ? this.listLabels() : [],
      trainOnly: this.readSample(),
    }
  }

  private listKeys(place: Place): KeyCounts {
    const { shape } = this.machine
    const records = this.listed()
    const counts = new Growing(this.sets)
    const keyOf: number[] = []
    const named = KEY.counts + this.sets
    for (const [key, record] of records.entries()) {
      keyOf.push(key)
      counts.add(this.words, record + KEY.counts)
      let next = shape.labelled ? (this.words[record + named + 1] ?? 0) : 0
      for (; next !== 0; next = this.words[2 * next + 1] ?? 0) {
        keyOf.push(key)
        counts.add(this.words, 2 * next + 2)
      }
    }
    const isLost = (record: number) => this.words[record + KEY.row] === 0
    const spanOf = (record: number) => this.words[record + KEY.span] ?? 0
    const sum = (each: (found: Found) => number) => this.found.reduce((all, found) => all + each(found), 0)
    const head = named + (shape.labelled ? 2 : 0)
    return {
      keys: records.length,
      bytesOf: (key) => this.bytesAt(records[key] ?? 0, head, KEY.length),
      firstTest: Uint32Array.from(records, (record) => this.words[record + KEY.firstTest] ?? 0),
      firstTrainFile: Uint32Array.from(records, (record) => (isLost(record) ? 0 : place.file(spanOf(record)))),
      firstTrainRow: Float64Array.from(records, (record) =>
        isLost(record) ? 0 : place.before(spanOf(record)) + (this.words[record + KEY.row] ?? 0),
      ),
      keyOf: Uint32Array.from(keyOf),
      counts: counts.take(),
      lone: { test: sum(({ lone }) => lone.test), baseTest: sum(({ lone }) => lone.baseTest) },
    }
  }

  private listGroups(): readonly Uint32Array[] {
    const counts = new Growing(this.sets)
    for (const record of this.list((first) => this.machine.kernel.listGroups(first))) {
      counts.add(this.words, record + GROUP.counts)
    }
    return counts.take()
  }

  private listLabels(): readonly LabelCounts[] {
    const { kernel } = this.machine
    const places = this.found.map(({ labelRows }) => labelRows)
    return Array.from(
      this.list((first) => kernel.listLabels(first)),
      (record) => {
        const label = this.words[record + LABEL.number] ?? 0
        const rows = Array.from({ length: this.sets }, (_, set) =>
          places.reduce((sum, place) => sum + (this.words[place / 4 + label * this.sets + set] ?? 0), 0),
        )
        return { bytes: this.bytesAt(record, LABEL.bytes, LABEL.length), rows }
      },
    )
  }

  private bytesAt(record: number, head: number, length: number): Buffer {
    return this.machine.bytes(4 * (record + head), this.words[record + length] ?? 0)
  }

  /** The words where records of keys start that some thread listed. */
  private listed(): Uint32Array {
    const records: number[] = []
    for (const { listed } of this.found) {
      for (let place = listed; place !== END; place = this.words[2 * place + KEY.link] ?? END) records.push(2 * place)
    }
    return Uint32Array.from(records)
  }

  /** The words where records of a table start. */
  private list(next: (first: boolean) => number): Uint32Array {
    const lists: Uint32Array[] = []
    for (let count = next(true); count > 0; count = next(false)) {
      const start = (this.machine.lane + CANDIDATES) / 4
      // A slot holds a place / 8.
      lists.push(this.words.slice(start, start + count).map((place) => place * 2))
    }
    const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const list of lists) {
      all.set(list, at)
      at += list.length
    }
    return all
  }

  private readSample(): PassCounts['trainOnly'] {
    const { kernel, shape } = this.machine
    const width = (shape.labelled ? SAMPLE.labelled : SAMPLE.plain) / 4
    const start = (kernel.getSamples() >>> 0) / 4
    const end = start + width * kernel.getSampleSlots()
    const [train, baseTrain] = [new Map<number, number>(), new Map<number, number>()]
    let [ones, conflicts, baseConflicts] = [0, 0, 0]
    for (let at = start; at < end; at += width) {
      const [rows = 0, base = 0] = [this.words[at + 2], this.words[at + 3]]
      if (rows === 1 && base === 0) ones += 1
      else if (rows > 0) train.set(rows, (train.get(rows) ?? 0) + 1)
      if (base > 0) baseTrain.set(base, (baseTrain.get(base) ?? 0) + 1)
      if (!shape.labelled) continue
      conflicts += this.words[at + 5] ?? 0
      baseConflicts += this.words[at + 7] ?? 0
    }
    if (ones > 0) train.set(1, (train.get(1) ?? 0) + ones)
    return { share: 1 / ((kernel.getSampleMask() >>> 0) + 1), train, baseTrain, conflicts, baseConflicts }
  }
}

/** Arrays of counts, one for each set. */
class Growing {
  private arrays: Uint32Array[]
  private length = 0

  constructor(private readonly sets: number) {
    this.arrays = Array.from({ length: sets }, () => new Uint32Array(1024))
  }

  add(words: Uint32Array, at: number): void {
    if (this.length === (this.arrays[0]?.length ?? 0)) {
      this.arrays = this.arrays.map((array) => {
        const longer = new Uint32Array(2 * array.length)
        longer.set(array)
        return longer
      })
    }
    for (let set = 0; set < this.sets; set += 1) {
      const array = this.arrays[set]
      if (array !== undefined) array[this.length] = words[at + set] ?? 0
    }
    this.length += 1
  }

  take(): readonly Uint32Array[] {
    return this.arrays.map((array) => array.subarray(0, this.length))
  }
}
