import { realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HoldoutError, isHoldoutError } from '../errors.js'
import { EXIT } from '../exit.js'
import { plain, say } from '../message.js'
import type { OpenStore } from '../ports.js'
import { visible } from '../reports/escape.js'
import { isAnswered, overlapFailure, renderOverlap } from '../reports/overlap.js'
import { compareRows } from '../rows/compare.js'
import type { RowComparison, RowFormat, RowSpec } from '../rows/contract.js'
import { Progress } from '../rows/progress.js'
import { describeBadFormat, parseGap } from '../rows/time-format.js'
import { describeOthers, openSide } from './overlap/sides.js'
import { stderrLine, terminal } from './ports.js'

export interface OverlapOptions {
  readonly label?: string
  readonly ignore?: string
  readonly group?: string
  readonly time?: string
  readonly timeFormat?: string
  readonly gap?: string
  readonly raw?: boolean
  readonly format?: RowFormat
  readonly delimiter?: string
  /** False for `--no-header`. */
  readonly header: boolean
  readonly memory?: string
  readonly threads?: string
  readonly json?: boolean
}

/** More threads wait for the disk. */
const MOST_THREADS = 4

/** Exit code of a run that the user stopped, as shells have it. */
const STOPPED = 130

/** `holdout overlap TRAIN TEST`: the answer on standard output, exit 0 when it could be given, whatever it is. */
export async function overlap(train: string, test: string, options: OverlapOptions): Promise<number> {
  try {
    const answer = await compareSides(train, test, options)
    if (answer === undefined) return STOPPED
    // The code stands before the first byte: a reader that hangs up must not turn an incomplete answer into a whole one.
    process.exitCode = isAnswered(answer) ? EXIT.pass : EXIT.inconclusive
    process.stdout.write(
      renderOverlap(answer, options.json === true ? 'json' : 'text', terminal(options.json !== true)),
    )
    return process.exitCode
  } catch (error) {
    if (options.json === true && isHoldoutError(error)) {
      const remedy = error.remedy === undefined ? undefined : plain(error.remedy)
      process.stdout.write(overlapFailure(error.message, remedy, error.kind === 'usage'))
    }
    throw error
  }
}

async function compareSides(train: string, test: string, options: OverlapOptions): Promise<RowComparison | undefined> {
  const spec = readSpec(options)
  const limits = options.memory === undefined ? {} : { limits: { memory: readMemory(options.memory) } }
  const openStore: OpenStore = async (remote) =>
    (await import('../stores/registry.js')).connectStores(process.env)(remote)
  const sides = { train: await openSide(train, spec, openStore), test: await openSide(test, spec, openStore) }
  for (const [word, { others }] of [[train, sides.train] as const, [test, sides.test] as const]) {
    if (others.length > 0) process.stderr.write(`holdout: ${visible(plain(describeOthers(word, others)))}\n`)
  }
  const controller = new AbortController()
  const stop = () => controller.abort()
  process.once('SIGINT', stop)
  const progress = new Progress(stderrLine())
  try {
    return await compareRows({
      sets: { train: sides.train.files, test: sides.test.files },
      spec,
      ...limits,
      workers: { threads: readThreads(options.threads), script: besideEntry('worker/index.js') },
      signal: controller.signal,
      progress: (now) => progress.show(now),
    })
  } catch (error) {
    if (!controller.signal.aborted) throw error
    progress.end()
    process.stderr.write('holdout: stopped; nothing was counted to its end\n')
    return undefined
  } finally {
    progress.end()
    process.off('SIGINT', stop)
  }
}

function readSpec({
  label,
  ignore,
  group,
  time,
  timeFormat,
  gap,
  raw,
  format,
  delimiter,
  header,
}: OverlapOptions): RowSpec {
  const columns = { label, ignore: split(ignore), group: split(group), time }
  const named = Object.entries(columns).filter(([, value]) => value !== undefined)
  const [first] = named
  if (raw === true && first !== undefined) {
    throw new HoldoutError('usage', say`${`--${first[0]}`} names columns, and ${'--raw'} compares whole lines`, {
      remedy: say`Leave one of them out.`,
    })
  }
  if (delimiter !== undefined && [...delimiter].length !== 1) {
    throw new HoldoutError('usage', say`the delimiter ${delimiter} is not one character`, {
      remedy: say`Write one, such as ${';'}.`,
    })
  }
  return {
    ...Object.fromEntries(named),
    ...readTime(time, timeFormat, gap),
    ...(raw === true ? { raw } : {}),
    ...(format === undefined ? {} : { format }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(header ? {} : { header }),
  }
}

/** How times are written, and what must lie between the sides. */
function readTime(time?: string, format?: string, gap?: string): Pick<RowSpec, 'timeFormat' | 'gap'> {
  if (time === undefined && (format ?? gap) !== undefined) {
    throw new HoldoutError('usage', say`${format === undefined ? '--gap' : '--time-format'} needs a time column`, {
      remedy: say`Name it with ${'--time'}.`,
    })
  }
  const bad = format === undefined ? undefined : describeBadFormat(format)
  if (bad !== undefined) {
    throw new HoldoutError('usage', say`the time format ${format ?? ''} ${[bad]}`, {
      remedy: say`Write it as ${'%d.%m.%Y'} or ${'epoch-ms'}.`,
    })
  }
  const found = gap === undefined ? undefined : parseGap(gap)
  if (gap !== undefined && found === undefined) {
    throw new HoldoutError('usage', say`${gap} is no gap between times`, {
      remedy: say`Write a duration, ${'7d'}, ${'12h'}, ${'90m'} or ${'30s'}, or a number for times that are numbers.`,
    })
  }
  return { ...(format === undefined ? {} : { timeFormat: format }), ...(found === undefined ? {} : { gap: found }) }
}

/** Names between commas; one that holds a comma is written in quotes, as a CSV header has it. */
function split(list: string | undefined): readonly string[] | undefined {
  if (list === undefined) return undefined
  const names = [...list.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)/g)].map(([, quoted, bare = '']) =>
    quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"'),
  )
  return names.filter((name) => name !== '')
}

function readThreads(text?: string): number {
  if (text === undefined) return Math.min(availableParallelism(), MOST_THREADS)
  if (/^[1-9]\d?$/.test(text)) return Number(text)
  throw new HoldoutError('usage', say`${text} is no number of threads`, { remedy: say`Write ${'1'} to ${'99'}.` })
}

/** A module beside the folder of the script that runs, in lib/ as in dist/. A bundler would take one along that the code names. */
function besideEntry(path: string): URL {
  return pathToFileURL(join(dirname(realpathSync(process.argv[1] ?? '.')), '..', path))
}

const UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9 }

function readMemory(text: string): number {
  const [, digits, unit = ''] = /^(\d{1,12})\s*([kmg])?b?$/i.exec(text) ?? []
  if (digits === undefined) {
    throw new HoldoutError('usage', say`${text} is no amount of memory`, {
      remedy: say`Write it as ${'512MB'} or ${'2GB'}.`,
    })
  }
  return Number(digits) * (UNITS[unit.toLowerCase()] ?? 1)
}
