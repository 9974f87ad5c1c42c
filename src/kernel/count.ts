import {
  HashCrowded,
  type KernelFile,
  KernelFull,
  type Part,
  type PassCounts,
  type Shape,
  WorkerLost,
} from './contract.js'
import type { CrewFile } from './crew.js'
import { feed, type Watch } from './feed.js'
import { enterFile } from './head.js'
import { Listing } from './list.js'
import { Machine } from './machine.js'
import type { MakeScanner } from './scanner.js'
import { Team } from './team.js'

/** Threads in all, the script of those beside this one, and bytes of train from which on they are worth their start. */
export interface Workers {
  readonly threads: number
  readonly script: URL
  readonly least: number
}

export interface CountRequest<Plan = unknown> {
  readonly shape: Shape
  readonly tests: readonly KernelFile[]
  readonly trains: readonly KernelFile[]
  readonly plan: Plan
  readonly makeScanner: MakeScanner<Plan>
  readonly workers?: Workers | undefined
  readonly watch: Watch
  /** Called for each file with what its rows told, once for each thread that read it. */
  readonly onNotes?: (file: number, notes: unknown) => void
}

const MAX_BITS = 12
const MAX_SEEDS = 4

/**
 * Counts the keys of the test rows, exactly, in as many passes as it takes for a part of them to fit. Throws `KernelUnfit`
 * where the plain readers must go on, `KernelFull` where the most passes do not suffice, what a source throws, and the
 * signal's reason.
 */
export async function countRows<Plan>(request: CountRequest<Plan>): Promise<readonly PassCounts[]> {
  try {
    return await countParts(request)
  } catch (error) {
    if (error instanceof WorkerLost) return countParts({ ...request, workers: undefined })
    throw error
  }
}

async function countParts<Plan>(request: CountRequest<Plan>): Promise<readonly PassCounts[]> {
  let bits = 0
  let seeds = 1
  for (let seed = makeSeed(); ; seed = makeSeed()) {
    try {
      const parts: PassCounts[] = []
      for (let index = 0; index < 2 ** bits; index += 1)
        parts.push(await new Pass(request, seed, { bits, index }).run())
      return parts
    } catch (error) {
      if (error instanceof KernelFull && bits < MAX_BITS) bits += 1
      else if (error instanceof HashCrowded && seeds < MAX_SEEDS) seeds += 1
      else throw error
    }
  }
}

class Pass<Plan> {
  private readonly machine: Machine
  private readonly rows: number[] = []
  private started = false

  constructor(
    private readonly request: CountRequest<Plan>,
    private readonly seed: bigint,
    private readonly part: Part,
  ) {
    this.machine = Machine.make(request.shape)
  }

  async run(): Promise<PassCounts> {
    const team = this.makeTeam()
    try {
      await this.readTests()
      this.start(new Uint8Array(0))
      this.machine.check(this.machine.kernel.sealTables())
      return team === undefined ? await this.readTrains() : await this.readTogether(team)
    } finally {
      await team?.close()
    }
  }

  private makeTeam(): Team | undefined {
    const { workers, trains } = this.request
    if (workers === undefined || workers.threads < 2) return undefined
    const bytes = trains.reduce((sum, { path, size = 0 }) => (path === undefined ? Number.NaN : sum + size), 0)
    return bytes >= workers.least ? new Team(this.machine, workers.script, workers.threads - 1) : undefined
  }

  private async readTests(): Promise<void> {
    const { tests } = this.request
    this.machine.kernel.beginChunk(0)
    for (const [number, file] of tests.entries()) await this.read(file, number, true)
  }

  private async readTrains(): Promise<PassCounts> {
    const { tests, trains } = this.request
    for (const [index, file] of trains.entries()) {
      this.machine.kernel.beginChunk(index)
      await this.read(file, tests.length + index, false)
    }
    return new Listing(this.machine).finish(this.rows, { file: (chunk) => chunk, before: () => 0 })
  }

  private async read(file: KernelFile, number: number, isTest: boolean): Promise<void> {
    const { makeScanner, plan, watch, onNotes } = this.request
    const { machine } = this
    machine.kernel.begin(isTest, ...file.inSets)
    const scanner = makeScanner(machine, plan, number)
    const before = machine.kernel.getRows()
    await feed(machine, scanner, file, watch, (bytes) => this.start(bytes))
    this.rows.push((machine.kernel.getRows() - before) >>> 0)
    onNotes?.(number, scanner.notes?.())
  }

  /** Makes tables for as many keys as the first bytes of the first test file let expect. */
  private start(bytes: Uint8Array): void {
    if (this.started) return
    this.started = true
    let lines = 1
    for (let at = bytes.indexOf(LF); at !== -1 && lines < 1000; at = bytes.indexOf(LF, at + 1)) lines += 1
    const looked = lines < 1000 ? bytes.length : placeOfLine(bytes, lines)
    const all = this.request.tests.reduce((sum, { size = 0 }) => sum + size, 0)
    const keys = Math.ceil(((all * lines) / Math.max(looked, 1)) * 1.02)
    this.machine.startPart(this.seed, this.part, Math.ceil(keys / 2 ** this.part.bits))
  }

  private async readTogether(team: Team): Promise<PassCounts> {
    const { makeScanner, onNotes, plan, tests, trains, watch } = this.request
    const files = trains.map((file, index) => this.enter(file, tests.length + index))
    const { queue, notes, found } = await team.read(files, makeScanner, plan, watch)
    for (const [file, note] of notes) onNotes?.(file, note)
    const { before, files: rows } = queue.sumRows()
    const place = { file: (span: number) => queue.fileOf(span), before: (span: number) => before[span] ?? 0 }
    return new Listing(this.machine, found).finish([...this.rows, ...rows], place)
  }

  private enter({ inSets, path = '', size = 0 }: KernelFile, number: number): CrewFile {
    const { makeScanner, onNotes, plan, shape } = this.request
    const scanner = makeScanner(this.machine, plan, number)
    const start = enterFile({ path, size }, scanner, 2 * shape.record)
    onNotes?.(number, scanner.notes?.())
    return { path, size, start, number, entry: scanner.entry, inSets }
  }
}

const LF = 10

function placeOfLine(bytes: Uint8Array, lines: number): number {
  let at = -1
  for (let line = 1; line < lines; line += 1) at = bytes.indexOf(LF, at + 1)
  return at + 1
}

function makeSeed(): bigint {
  return crypto.getRandomValues(new BigInt64Array(1))[0] ?? 0n
}
