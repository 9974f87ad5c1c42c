import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  canonicalNumber,
  canonicalText,
  isPlainNumber,
  joinCells,
  parseJsonText,
  textOfDay,
  textOfDecimal,
  textOfFloat32,
  textOfJson,
  textOfMoment,
  textOfNumber,
} from '../../src/rows/canonical.js'

describe('plain numbers', () => {
  it.each(['0', '-0', '7', '+7', '0.5', '.5', '1e5', '1.50E-3', '12345678901234567890', '-.25e+2', '0e0'])(
    'has %s',
    (text) => expect(isPlainNumber(text)).toBe(true),
  )

  it.each(['', '007', '00', '-01', '1.', '.', 'e5', '1e', '0x10', '1_000', '1,5', ' 1', 'NaN', 'inf', '١', '1e1e1'])(
    'does not have %j',
    (text) => expect([isPlainNumber(text), canonicalNumber(text)]).toEqual([false, undefined]),
  )

  it.each([
    [['1', '1.0', '+1', '1e0', '10e-1', '0.1e1', '1.000']],
    [['0', '-0', '0.0', '.0', '0e9', '-0.00e-4']],
    [['9007199254740993', '9007199254740993.0', '9.007199254740993e15']],
    [['-.5', '-0.50', '-5e-1']],
  ])('has one form for %j', (texts) => expect(new Set(texts.map((text) => canonicalNumber(text))).size).toBe(1))

  it('tells apart what doubles cannot', () => {
    expect(canonicalNumber('9007199254740993')).not.toBe(canonicalNumber('9007199254740992'))
    expect(canonicalNumber('0.1')).not.toBe(canonicalNumber('0.1000000000000000055'))
    expect(canonicalNumber('1e400')).not.toBe(canonicalNumber('1e401'))
  })

  it('agrees with integers of any length, shifted by any number of places', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 30 }), (value, places) => {
        const shifted = textOfDecimal(value, places)
        expect(canonicalNumber(shifted)).toBe(canonicalNumber(`${value}e-${places}`))
        expect(canonicalNumber(`${shifted}${places === 0 ? '.' : ''}000`)).toBe(canonicalNumber(shifted))
      }),
    )
  })

  it('is the same the short way and by all rules', () => {
    const text = fc.stringMatching(/^[-+]?[0-9.]{0,8}$/)
    fc.assert(
      fc.property(text, (number) => {
        expect(canonicalNumber(number)).toBe(canonicalNumber(`${number}e0`))
        expect(canonicalNumber(number) !== undefined).toBe(isPlainNumber(number))
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['1.005', 2, '1.01'],
    ['1.004999', 2, '1'],
    ['-1.005', 2, '-1.01'],
    ['0.004', 2, '0'],
    ['-0.004', 2, '0'],
    ['9.995', 2, '10'],
    ['0.5', 0, '1'],
    ['149', -2, '100'],
    ['2.5e-1', 1, '0.3'],
    ['7', 3, '7'],
  ])('rounds %s to %i decimals as %s, without a double', (text, round, expected) =>
    expect(canonicalNumber(text, round)).toBe(canonicalNumber(expected)),
  )

  it('is what its grammar says, and nothing else', () => {
    const grammar = /^([+-]?)(?:(0|[1-9]\d*)(?:\.(\d+))?|\.(\d+))(?:[eE]([+-]?\d{1,15}))?$/
    const text = fc.string({ unit: fc.constantFrom('+', '-', '.', 'e', 'E', '0', '1', '9', '0', 'x'), maxLength: 22 })
    fc.assert(
      fc.property(text, (one) => expect(isPlainNumber(one)).toBe(grammar.test(one))),
      { numRuns: 2000 },
    )
  })

  it('is told and rounded in one go, however many digits there are', () => {
    // Anything that looks at the digits again and again would not come back from these.
    const digits = '9'.repeat(5e6)
    expect(canonicalNumber(`1${'0'.repeat(5e6)}x`)).toBeUndefined()
    expect(canonicalNumber(digits, 2)).toBe(digits)
    expect(canonicalNumber(`0.${digits}`, 2)).toBe('1')
    expect(canonicalNumber(`1${'0'.repeat(5e6)}`)).toBe('1e5000000')
    expect(canonicalNumber(`${digits}8.5`, 0)).toBe(`${digits}9`)
  })
})

describe('text of cells', () => {
  it('is trimmed, in NFC, and has one kind of line end', () => {
    expect(canonicalText('\u00a0 cafe\u0301\r\nau lait\t')).toBe('café\nau lait')
    expect(canonicalText(' a  b ')).toBe('a  b')
  })

  it('is joined so that no other row gives the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
        expect(joinCells(one) === joinCells(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
    expect(joinCells(['1:a'])).not.toBe(joinCells(['', 'a']))
  })

  it('of a float32 is the shortest that reads back', () => {
    expect(textOfFloat32(Math.fround(0.1))).toBe('0.1')
    expect(textOfFloat32(Math.fround(16_777_216))).toBe('16777216')
    expect(textOfFloat32(100)).toBe('100')
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Math.fround(Number(textOfFloat32(value)))).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  it('of a JSON number is what is written there', () => {
    const number = fc
      .tuple(
        fc.constantFrom('', '-'),
        fc.nat(),
        fc.constantFrom(
          '',
          '.0',
          '.5',
          '.10',
          '.000001',
          '.0000001',
          '.123456789012345',
          '00000000000000',
          '00000000000000000000',
        ),
        fc.constantFrom('', 'e3', 'E-2'),
      )
      // JSON has no number that begins with two zeros.
      .filter(([, whole, fraction]) => whole > 0 || !fraction.startsWith('0'))
      .map(([sign, whole, fraction, power]) => `${sign}${whole}${fraction}${power}`)
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (numbers) => {
        const row = parseJsonText(`{${numbers.map((text, index) => `"${index}": ${text}`).join(', ')}}`) as Record<
          string,
          unknown
        >
        expect(numbers.map((_, index) => textOfJson(row[index]))).toEqual(numbers)
        expect(textOfJson(parseJsonText(`[${numbers}]`))).toBe(`[${numbers.map((text) => canonicalNumber(text))}]`)
      }),
    )
  })

  it('of other values loses nothing', () => {
    expect([textOfNumber(Number.NaN), textOfNumber(-0), textOfNumber(1e21)]).toEqual(['', '0', '1e+21'])
    expect(textOfMoment(1_700_000_000_123_456_700n, 1_000_000_000n)).toBe('2023-11-14T22:13:20.1234567Z')
    expect(textOfMoment(-1n, 1_000n)).toBe('1969-12-31T23:59:59.999Z')
    expect(textOfMoment(0n, 1_000_000n)).toBe('1970-01-01T00:00:00Z')
    expect([textOfDay(-1), textOfDay(19_723)]).toEqual(['1969-12-31', '2024-01-01'])
    expect([textOfDecimal(-5n, 3), textOfDecimal(12_300n, 2), textOfDecimal(7n, 0)]).toEqual(['-0.005', '123.00', '7'])
  })
})
