import { NumberSet } from './numbers.js'

/** Values kept of one column; of more, those whose hash is low are kept, and each of them is held against all others. */
const MOST = 65_536

/** Whether no value of a column stands twice, as `tally/unique.ts` has it, by the first half of its cells. */
class Values {
  /** False once a value stood twice. */
  alive = true

  private constructor(
    private hashes: NumberSet,
    private limit: number,
  ) {}

  static none(): Values {
    return new Values(new NumberSet(), 2 ** 53)
  }

  copy(): Values {
    const copied = new Values(this.hashes.below(this.limit), this.limit)
    copied.alive = this.alive
    return copied
  }

  kill(): void {
    this.alive = false
    this.hashes = new NumberSet()
  }

  /** `words`: four for each cell. */
  take(words: Uint32Array): void {
    for (let at = 0; at < words.length && this.alive; at += 4) {
      const hash = (words[at + 1] ?? 0) * 2 ** 21 + ((words[at] ?? 0) >>> 11)
      if (hash >= this.limit) continue
      if (!this.hashes.add(hash)) this.kill()
      if (this.hashes.size > MOST) this.halve()
    }
  }

  private halve(): void {
    this.limit /= 2
    this.hashes = this.hashes.below(this.limit)
  }
}

/** Whether a column has another id in every row: of the test set, of the train set, and over both. */
export class IdTally {
  private readonly test = Values.none()
  private train = Values.none()
  private both: Values | undefined

  /** Rows of `test` come before those of `train`. `isIds`: all of the cells look like ids. */
  takeTest(words: Uint32Array, isIds: boolean): void {
    if (isIds) this.test.take(words)
    else this.test.kill()
  }

  takeTrain(words: Uint32Array, isIds: boolean): void {
    this.both ??= this.test.copy()
    for (const values of [this.train, this.both]) {
      if (!isIds) values.kill()
      else values.take(words)
    }
  }

  /** As if no train row had been taken. */
  forgetTrain(): void {
    this.train = Values.none()
    this.both = undefined
  }

  /** False where more rows cannot change what it says. */
  get isOpen(): boolean {
    return this.test.alive && this.train.alive
  }

  get overBoth(): boolean {
    return (this.both ?? this.test).alive
  }

  get withinEach(): boolean {
    return this.test.alive && this.train.alive
  }
}
