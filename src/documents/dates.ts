/** Dates, which YAML and TOML know and JSON does not. */

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d*))?)?`
const ZONE = String.raw`(?:[ \t]*(?<zone>[Zz]|[-+]\d\d?(?::\d\d)?))?`
const DATE = new RegExp(
  String.raw`^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:(?:[Tt]|[ \t]+)${TIME}${ZONE})?$`,
)
const CLOCK = new RegExp(`^${TIME}$`)

/** No date is longer, and a pattern should not walk a long text. */
const MAX_LENGTH = 64

/**
 * Python's text of the date, or date with a time, that an unquoted scalar writes; undefined when it is none. A zone stands
 * in it as it was written.
 */
export function reprDate(source: string): string | undefined {
  if (source.length > MAX_LENGTH || !/^\d{4}-/.test(source)) return undefined
  const parts = DATE.exec(source)?.groups
  if (parts === undefined) return undefined
  const { year, month, day, hour, zone } = parts
  if (hour === undefined) {
    return /^\d{4}-\d\d-\d\d$/.test(source)
      ? `datetime.date(${number(year)}, ${number(month)}, ${number(day)})`
      : undefined
  }
  const date = [year, month, day].map(number)
  const suffix = zone === undefined ? '' : `, tzinfo=${zone}`
  return `datetime.datetime(${[...date, ...clockOf(parts)].join(', ')}${suffix})`
}

/** Python's text of a time of day, which only TOML knows. */
export function reprTime(source: string): string | undefined {
  const parts = source.length > MAX_LENGTH ? undefined : CLOCK.exec(source)?.groups
  return parts === undefined ? undefined : `datetime.time(${clockOf(parts).join(', ')})`
}

/** Hour and minute, and the rest where it is not nothing, as Python writes it. */
function clockOf({ hour, minute, second, fraction }: Partial<Record<string, string>>): readonly number[] {
  const [seconds, micros] = [number(second), Number((fraction ?? '').padEnd(6, '0').slice(0, 6))]
  const rest = micros > 0 ? [seconds, micros] : seconds > 0 ? [seconds] : []
  return [number(hour), number(minute), ...rest]
}

function number(digits: string | undefined): number {
  return Number(digits ?? 0)
}
