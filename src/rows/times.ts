import type { TimeGap } from '../model.js'

/** A moment: whole billions and what is left of a number, or seconds and nanoseconds; ordered by both. */
export interface Moment {
  readonly high: number
  readonly low: number
  /** Moments of different kinds cannot be compared: a zone may lie between them. */
  readonly kind: 'zoned' | 'local' | 'epoch'
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9})\d*)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i
const NUMBER = /^([+-]?)(\d{1,30})(?:\.(\d{1,15})\d*)?$/
const BILLION = 1_000_000_000

/** ISO 8601, or a number since an epoch in any unit; undefined for anything else. */
export function parseMoment(text: string): Moment | undefined {
  return parseNumber(text) ?? parseIso(text)
}

function parseNumber(text: string): Moment | undefined {
  const [, sign, digits, fraction = ''] = NUMBER.exec(text) ?? []
  if (digits === undefined) return undefined
  const value = BigInt(digits)
  const factor = sign === '-' ? -1 : 1
  const low = Number(value % 1_000_000_000n) + Number(`0.${fraction || '0'}`)
  return { high: factor * Number(value / 1_000_000_000n), low: factor * low, kind: 'epoch' }
}

function parseIso(text: string): Moment | undefined {
  const found = ISO.exec(text)
  if (found === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const [fraction = '', zone] = [found[7], found[8]]
  const nano = Number(fraction.padEnd(9, '0'))
  const moment = { year, month, day, hour, minute, second, nano }
  return makeMoment(zone === undefined ? moment : { ...moment, zone: offsetOf(zone) })
}

/** The parts of a date and a time; `zone` in seconds ahead of UTC, absent where the text names none. */
export interface MomentParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly nano: number
  readonly zone?: number
}

/** Undefined for a day that no calendar has, and a time that no clock shows. */
export function makeMoment({ year, month, day, hour, minute, second, nano, zone }: MomentParts): Moment | undefined {
  const time = Date.UTC(year, month - 1, day, hour, minute, second)
  const date = new Date(time)
  // `Date.UTC` takes the 30th of February for a day in March; 24:00 and leap seconds are the next moment.
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day || month > 12 || hour > 24 || minute > 59)
    return undefined
  if (second > 60 || Number.isNaN(date.getTime())) return undefined
  return { high: time / 1000 - (zone ?? 0), low: nano, kind: zone === undefined ? 'local' : 'zoned' }
}

/** Seconds that a zone is ahead of UTC. */
function offsetOf(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  const seconds = Number(hours) * 3600 + Number(minutes) * 60
  return sign === '-' ? -seconds : seconds
}

export function isEarlier(one: Pick<Moment, 'high' | 'low'>, other: Pick<Moment, 'high' | 'low'>): boolean {
  return one.high === other.high ? one.low < other.low : one.high < other.high
}

/** The moment that is a gap later; undefined where one is a duration and the other a number of unknown units. */
export function addGap(moment: Moment, gap: TimeGap): Moment | undefined {
  if (moment.kind === 'epoch') {
    if (!('units' in gap)) return undefined
    const low = moment.low + (gap.units % BILLION)
    const high = moment.high + Math.trunc(gap.units / BILLION)
    return low >= BILLION ? { ...moment, high: high + 1, low: low - BILLION } : { ...moment, high, low }
  }
  if (!('seconds' in gap)) return undefined
  const whole = Math.trunc(gap.seconds)
  const low = moment.low + Math.round((gap.seconds - whole) * BILLION)
  return low >= BILLION
    ? { ...moment, high: moment.high + whole + 1, low: low - BILLION }
    : { ...moment, high: moment.high + whole, low }
}
