import type { TimeGap } from '../model.js'
import { type Moment, makeMoment } from './times.js'

/** Reads a cell as a moment; undefined for a text that is none. */
export type ReadTime = (text: string) => Moment | undefined

/** Numbers since 1970 that say their unit, and how many make a second. */
const EPOCHS: ReadonlyMap<string, bigint> = new Map([
  ['epoch-s', 1n],
  ['epoch-ms', 1_000n],
  ['epoch-us', 1_000_000n],
  ['epoch-ns', 1_000_000_000n],
])

/** The parts that a text fills in. */
type Field = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'nano' | 'half' | 'zone'
type Fields = Partial<Record<Field, number>>

/** One part of a format: what it takes from a place of the text, and where it ends; -1: it does not fit. */
type Step = (text: string, at: number, fields: Fields) => number

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const LONG_MONTHS = 'january february march april may june july august september october november december'.split(' ')

/** Directives of `strptime` that are read; each takes as many digits as there are, up to its own number. */
const DIRECTIVES: Readonly<Record<string, Step>> = {
  Y: digits('year', 4, 4),
  y: (text, at, fields) => {
    const end = digits('year', 2, 2)(text, at, fields)
    if (end !== -1) fields.year = (fields.year ?? 0) + ((fields.year ?? 0) < 69 ? 2000 : 1900)
    return end
  },
  m: digits('month', 1, 2),
  d: digits('day', 1, 2),
  e: digits('day', 1, 2),
  H: digits('hour', 1, 2),
  I: digits('hour', 1, 2),
  M: digits('minute', 1, 2),
  S: digits('second', 1, 2),
  f: (text, at, fields) => {
    const end = endOfDigits(text, at, 9)
    if (end === at) return -1
    fields.nano = Number(text.slice(at, end).padEnd(9, '0'))
    return end
  },
  b: (text, at, fields) => word(MONTHS, 'month', text, at, fields),
  B: (text, at, fields) => word(LONG_MONTHS, 'month', text, at, fields),
  p: (text, at, fields) => word(['am', 'pm'], 'half', text, at, fields),
  z: readZone,
  '%': literal('%'),
}

/** Why a format cannot be read; undefined for one that can. */
export function describeBadFormat(format: string): string | undefined {
  if (EPOCHS.has(format)) return undefined
  const directives = [...format.matchAll(/%(.?)/gs)].map(([, letter = '']) => letter)
  if (directives.some((letter) => DIRECTIVES[letter] === undefined)) {
    return 'has a directive that is not read: %Y %m %d %e %H %M %S %f %y %b %B %I %p %z and %% are'
  }
  const has = (...letters: readonly string[]) => letters.some((letter) => directives.includes(letter))
  if (!has('Y', 'y') || !has('m', 'b', 'B') || !has('d', 'e')) return 'needs a year, a month and a day: "%d.%m.%Y"'
  return has('I') === has('p') ? undefined : 'needs %I and %p together'
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }

/** `7d`, `12h`, `90m`, `30s`, `1w`, or a bare number for times that are numbers; undefined for any other text. */
export function parseGap(text: string): TimeGap | undefined {
  const [, digits, unit = ''] = /^(\d{1,9}(?:\.\d{1,6})?)\s*([smhdw])?$/.exec(text) ?? []
  if (digits === undefined) return undefined
  const factor = SECONDS[unit]
  return factor === undefined ? { units: Number(digits) } : { seconds: Number(digits) * factor }
}

/** A reader of times of one form: of `strptime`, or a number since 1970 in a unit (`epoch-ms`). */
export function compileTimeFormat(format: string): ReadTime {
  const unit = EPOCHS.get(format)
  if (unit !== undefined) return (text) => readEpoch(text, unit)
  const steps = [...format.matchAll(/%(.)|[^%]+/gs)].map(([whole, letter]): Step => {
    return letter === undefined ? literal(whole) : (DIRECTIVES[letter] ?? (() => -1))
  })
  return (text) => {
    const fields: Fields = {}
    let at = 0
    for (const step of steps) {
      at = step(text, at, fields)
      if (at === -1) return undefined
    }
    return at === text.length ? assemble(fields) : undefined
  }
}

function assemble({ year = 0, month = 1, day = 1, hour = 0, half, zone, ...rest }: Fields): Moment | undefined {
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined
  const whole = half === undefined ? hour : (hour % 12) + (half === 2 ? 12 : 0)
  const { minute = 0, second = 0, nano = 0 } = rest
  return makeMoment({ year, month, day, hour: whole, minute, second, nano, ...(zone === undefined ? {} : { zone }) })
}

function readEpoch(text: string, unit: bigint): Moment | undefined {
  const [, sign, written, fraction = ''] = /^([+-]?)(\d{1,25})(?:\.(\d{1,12})\d*)?$/.exec(text) ?? []
  if (written === undefined) return undefined
  // In billionths of a second, so that every unit is whole.
  const scale = 10n ** 12n
  const value = (BigInt(written) * scale + BigInt(fraction.padEnd(12, '0'))) * (1_000_000_000n / unit)
  const nanos = (sign === '-' ? -value : value) / scale
  const low = ((nanos % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n
  return { high: Number((nanos - low) / 1_000_000_000n), low: Number(low), kind: 'zoned' }
}

function digits(field: Field, least: number, most: number): Step {
  return (text, at, fields) => {
    const end = endOfDigits(text, at, most)
    if (end - at < least) return -1
    fields[field] = Number(text.slice(at, end))
    return end
  }
}

function endOfDigits(text: string, at: number, most: number): number {
  let end = at
  while (end < at + most && isDigit(text.charCodeAt(end))) end += 1
  return end
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function literal(wanted: string): Step {
  return (text, at) => (text.startsWith(wanted, at) ? at + wanted.length : -1)
}

/** A word of a list, in any case; its number from 1. */
function word(words: readonly string[], field: Field, text: string, at: number, fields: Fields): number {
  const rest = text.slice(at, at + 9).toLowerCase()
  const index = words.findIndex((one) => rest.startsWith(one))
  if (index === -1) return -1
  fields[field] = index + 1
  return at + (words[index]?.length ?? 0)
}

/** `Z`, `+01`, `+0100`, `+01:00`; in seconds ahead of UTC. */
function readZone(text: string, at: number, fields: Fields): number {
  const [found, sign, hours = '0', minutes = '0'] = /^(?:Z|([+-])(\d\d):?(\d\d)?)/i.exec(text.slice(at, at + 6)) ?? []
  if (found === undefined) return -1
  const seconds = Number(hours) * 3600 + Number(minutes) * 60
  fields.zone = sign === undefined ? 0 : sign === '-' ? -seconds : seconds
  return at + found.length
}
