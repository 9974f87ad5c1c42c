import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compileTimeFormat, describeBadFormat } from '../../src/rows/time-format.js'
import { addGap, isEarlier, parseMoment } from '../../src/rows/times.js'

const read = (format: string, text: string) => compileTimeFormat(format)(text)

describe('times in a format of their own', () => {
  it.each([
    ['%d.%m.%Y', '31.01.2024', '2024-01-31'],
    ['%d.%m.%Y', '1.2.2024', '2024-02-01'],
    ['%m/%d/%y %I:%M %p', '02/29/24 12:05 am', '2024-02-29T00:05'],
    ['%m/%d/%y %I:%M %p', '02/29/99 1:05 PM', '1999-02-29T13:05'],
    ['%d %b %Y', '03 Mar 2021', '2021-03-03'],
    ['%B %e, %Y %H:%M:%S.%f', 'May 7, 2021 08:09:10.25', '2021-05-07T08:09:10.25'],
    ['%Y%m%dT%H%M%S%z', '20240131T120000+0130', '2024-01-31T12:00:00+01:30'],
    ['%Y-%m-%d %H:%M:%S %z', '2024-01-31 12:00:00 Z', '2024-01-31T12:00:00Z'],
    ['%Y%%%m%%%d', '2024%01%31', '2024-01-31'],
    ['epoch-s', '1700000000', '2023-11-14T22:13:20Z'],
    ['epoch-ms', '1700000000123', '2023-11-14T22:13:20.123Z'],
    ['epoch-us', '1700000000123456', '2023-11-14T22:13:20.123456Z'],
    ['epoch-ns', '1700000000123456789', '2023-11-14T22:13:20.123456789Z'],
    ['epoch-s', '-1.5', '1969-12-31T23:59:58.5Z'],
  ])('%s reads %s as %s', (format, text, iso) => {
    const moment = read(format, text)
    const isDay =
      !Number.isNaN(Date.parse(iso.slice(0, 10))) &&
      new Date(iso.slice(0, 10)).toISOString().startsWith(iso.slice(0, 10))
    expect(moment).toEqual(isDay ? parseMoment(iso) : undefined)
  })

  it.each([
    ['%d.%m.%Y', '31.02.2024'],
    ['%d.%m.%Y', '31.01.2024 '],
    ['%d.%m.%Y', '2024-01-31'],
    ['%m/%d/%y %I:%M %p', '02/29/24 13:05 pm'],
    ['%d %b %Y', '03 Foo 2021'],
    ['%Y-%m-%d', '24-1-1'],
    ['epoch-s', 'yesterday'],
    ['epoch-s', ''],
  ])('%s does not read %s', (format, text) => {
    expect(read(format, text)).toBeUndefined()
  })

  it.each(['%Q', '%Y-%m', '%d.%m', '%', '%Y-%m-%d %I', '%Y-%m-%d %p', 'epoch', 'constructor', ''])(
    '%s is no format',
    (format) => {
      expect(describeBadFormat(format)).toEqual(expect.any(String))
    },
  )

  it('take any text without a throw, and what is told good is read', () => {
    const part = fc.constantFrom('%Y', '%m', '%d', '%H', '%M', '%S', '%z', '-', ' ', 'T', '%b', '%f')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.string({ maxLength: 40 }), (parts, text) => {
        const format = parts.join('')
        if (describeBadFormat(format) === undefined) read(format, text)
      }),
    )
  })
})

describe('a gap', () => {
  it('is later by so much, and never between a duration and a number', () => {
    const day = parseMoment('2024-01-31T23:59:59.5Z')
    if (day === undefined) throw new Error('a moment')
    expect(addGap(day, { seconds: 0.75 })).toEqual(parseMoment('2024-02-01T00:00:00.25Z'))
    expect(addGap(day, { seconds: 7 * 86_400 })).toEqual(parseMoment('2024-02-07T23:59:59.5Z'))
    expect(addGap(day, { units: 5 })).toBeUndefined()
    const number = parseMoment('1999999999.5')
    if (number === undefined) throw new Error('a number')
    expect(addGap(number, { units: 1_000_000_001 })).toEqual(parseMoment('3000000000.5'))
    expect(addGap(number, { seconds: 5 })).toBeUndefined()
  })

  it('keeps the order of numbers', () => {
    const number = fc.integer({ min: 0, max: 2 ** 45 })
    fc.assert(
      fc.property(number, number, number, (one, other, units) => {
        const [first, second] = [parseMoment(String(one)), parseMoment(String(other))]
        const later = first === undefined ? undefined : addGap(first, { units })
        if (later === undefined || second === undefined) throw new Error('numbers')
        expect(isEarlier(second, later)).toBe(other < one + units)
      }),
    )
  })
})
