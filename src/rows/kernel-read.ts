import { HashCrowded, type KernelFile, KernelFull, KernelUnfit } from '../kernel/contract.js'
import { countRows } from '../kernel/count.js'
import { pullFile, pullStream } from '../kernel/file.js'
import { hasKernel } from '../kernel/module.js'
import type { ResolvedSpec, RowFile, RowRequest, SetName } from './contract.js'
import { openInput, packingOf } from './input.js'
import { KERNEL_SETS, type KernelTasks, toFacts } from './kernel-facts.js'
import { type FileNotes, Notes } from './kernel-notes.js'
import { makeScanner, planScan } from './kernel-scan.js'
import { findUnique } from './kernel-unique.js'
import type { Meter } from './meter.js'
import { DEFAULT_MEMORY, DEFAULT_RECORD, type PassResult } from './pass.js'
import type { Survey } from './survey.js'
import { planTasks, type Task, TESTS, TRAINS } from './tasks.js'

/** Bytes of train below which no other thread is worth its start. */
const LEAST = 48 * 1024 * 1024

/** One reading by the kernel; undefined where only the plain readers can go on, or can say what is wrong. */
export async function readByKernel(
  request: RowRequest,
  resolved: ResolvedSpec,
  survey: Survey,
  meter: Meter,
): Promise<PassResult | undefined> {
  if (!hasKernel()) return undefined
  const tests = planTasks(request.sets, TESTS)
  const trains = planTasks(request.sets, TRAINS)
  const scan = planScan(request, resolved, [...tests, ...trains])
  if (scan === undefined) return undefined
  const { limits, signal, workers } = request
  const reading = meter.start({})
  const stored = new Map<RowFile, number>()
  const open = (task: Task) => {
    return toKernelFile(task, request, (bytes, before) => {
      stored.set(task.file, before + bytes)
      reading.bytes(bytes)
    })
  }
  const notes = new Notes([...tests, ...trains], resolved, survey)
  try {
    const parts = await countRows({
      shape: {
        ...scan.shape,
        sets: request.sets.baseTrain === undefined && request.sets.baseTest === undefined ? 2 : 4,
        memory: limits?.memory ?? DEFAULT_MEMORY,
        record: limits?.record ?? DEFAULT_RECORD,
      },
      tests: tests.map(open),
      trains: trains.map(open),
      plan: scan.plan,
      makeScanner,
      workers: workers === undefined ? undefined : { ...workers, least: workers.least ?? LEAST },
      onNotes: (file, seen) => notes.learn(file, seen as FileNotes | undefined),
      watch: {
        signal,
        progress: (bytes, rows) => {
          reading.rows(rows)
          reading.bytes(bytes)
        },
      },
    })
    notes.finish()
    return toPass(
      parts,
      { tests, trains, stored, textOf: scan.textOf, labelOf: scan.labelOf },
      request,
      resolved,
      notes.spoiled,
    )
  } catch (error) {
    if (error instanceof KernelUnfit || error instanceof KernelFull || error instanceof HashCrowded) return undefined
    // A file that cannot be read: the plain reader says so as it must be said.
    if (typeof (error as NodeJS.ErrnoException).syscall === 'string') return undefined
    throw error
  }
}

function toPass(
  parts: Awaited<ReturnType<typeof countRows>>,
  tasks: KernelTasks,
  request: RowRequest,
  resolved: ResolvedSpec,
  spoiled: boolean,
): PassResult {
  const { groups, labels, ...facts } = toFacts(parts, tasks)
  return {
    ...facts,
    spoiled,
    unique: () => findUnique(request, resolved),
    ...(resolved.group.length === 0 ? {} : { groups }),
    ...(resolved.label === undefined ? {} : { labels }),
  }
}

/** `onBytes` gets the bytes of a file that comes as a stream, and those that came before. */
function toKernelFile(
  { file, sets }: Task,
  { limits, signal }: RowRequest,
  onBytes: (bytes: number, before: number) => void,
): KernelFile {
  const { localPath, size } = file
  const isStored = packingOf(file.name) === ''
  const timesIn = (name: SetName) => sets.filter((set) => set === name).length
  const [train, test, baseTrain, baseTest] = KERNEL_SETS.map(timesIn) as [number, number, number, number]
  const inSets = [train, test, baseTrain, baseTest] as const
  // A file of this machine is read without a stream's detours.
  if (localPath !== undefined && isStored && size !== undefined) {
    return { inSets, size, path: localPath, open: () => pullFile(localPath) }
  }
  const content = () => {
    let before = 0
    const count = (bytes: number) => {
      onBytes(bytes, before)
      before += bytes
    }
    return openInput(file, signal, count, limits?.unpacked).content()
  }
  return { inSets, size, open: () => pullStream(content()) }
}
