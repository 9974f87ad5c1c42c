import { describe, expect, it } from '@jest/globals'
import { MAX_DEPTH, MAX_INTEGER_DIGITS, MAX_PYTHON_TOKENS, MAX_TOML_MARKS } from '../../src/documents/limits.js'
import { parsePython } from '../../src/documents/python-file.js'
import { parseTable } from '../../src/documents/table.js'
import { parseToml } from '../../src/documents/toml.js'
import { describeFailure } from './reading.js'

const MANY = 4_000_000
const tooDeep = 'lists and maps are nested deeper than 100, the limit'

describe('depth', () => {
  it.each([
    ['TOML', parseToml],
    ['Python', parsePython],
  ] as const)('is allowed up to the limit in %s, and refused past it', (_, parse) => {
    const nested = (depth: number) => parse(`a = ${'['.repeat(depth)}1${']'.repeat(depth)}\n`)
    expect(nested(MAX_DEPTH - 1).ok).toBe(true)
    expect(describeFailure(nested(MAX_DEPTH + 1))).toBe(`1: ${tooDeep}`)
  })

  it.each([
    ['TOML brackets', () => parseToml(`a = ${'['.repeat(400_000)}`)],
    ['TOML keys', () => parseToml(`${'a.'.repeat(400_000)}a = 1`)],
    ['TOML headers', () => parseToml(`[${'a.'.repeat(400_000)}a]`)],
    ['Python brackets', () => parsePython(`a = ${'['.repeat(400_000)}${']'.repeat(400_000)}`)],
    ['Python parentheses', () => parsePython(`a = ${'('.repeat(400_000)}1${')'.repeat(400_000)}`)],
    [
      'Python blocks',
      () => parsePython(Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}class A:`).join('\n')),
    ],
  ])('does not exhaust the stack: %s', (_, parse) => {
    expect(describeFailure(parse())).toContain(tooDeep)
  })
})

describe('size', () => {
  it('limits what a TOML file may hold', () => {
    const text = `a = [\n${'1,'.repeat(MAX_TOML_MARKS)}]`
    expect(describeFailure(parseToml(text))).toBe('2: the file holds more than 500,000 keys and values, the limit')
  })

  it('limits the tokens of a Python file', () => {
    const text = `a = [\n${'1,'.repeat(MAX_PYTHON_TOKENS / 2)}]`
    expect(describeFailure(parsePython(text))).toBe('2: the file holds more than 2,000,000 tokens, the limit')
  })

  it.each([
    ['TOML', parseToml, 'a number has more than 4,300 digits, the limit'],
    ['Python', parsePython, 'an integer has more than 4,300 digits, the limit'],
  ] as const)('limits the digits of an integer in %s', (_, parse, limit) => {
    expect(parse(`a = ${'9'.repeat(MAX_INTEGER_DIGITS)}\n`).ok).toBe(true)
    expect(describeFailure(parse(`a = 1\nb = ${'9'.repeat(MAX_INTEGER_DIGITS + 1)}\n`))).toBe(`2: ${limit}`)
  })
})

describe('a long line is read in linear time', () => {
  it.each([
    ['a TOML string', () => parseToml(`a = "${'x\\n'.repeat(MANY)}"`)],
    ['TOML quotes', () => parseToml(`a = """${'""\\"'.repeat(MANY / 4)}"""`)],
    ['TOML comments', () => parseToml('# x\n'.repeat(MANY))],
    ['TOML spaces', () => parseToml(`a =${' '.repeat(MANY)}1`)],
    ['TOML underscores', () => parseToml(`a = ${'1_'.repeat(MANY)}`)],
    ['a Python string', () => parsePython(`a = "${'x\\n'.repeat(MANY)}"`)],
    ['open Python quotes', () => parsePython('"""\\'.repeat(MANY / 4))],
    ['Python comments', () => parsePython('# x\n'.repeat(MANY))],
    ['a Python number', () => parsePython(`a = ${'1_'.repeat(MANY)}`)],
    ['a Python exponent', () => parsePython(`a = 1e${'1'.repeat(MANY)}`)],
    ['Python statements', () => parsePython('a=1;'.repeat(400_000))],
    ['Python strings beside each other', () => parsePython(`a = ${'"x"'.repeat(1_000_000)}`)],
    ['a Python name', () => parsePython(`${'a'.repeat(MANY)} = 1`)],
    ['Python joints', () => parsePython(`a = ${'\\\n'.repeat(MANY)}1`)],
    ['table cells', () => parseTable(`a,${' '.repeat(MANY)}b`, ',')],
    ['table quotes', () => parseTable(`"${'""'.repeat(MANY)}`, ',')],
    ['empty table lines', () => parseTable('\n'.repeat(400_000), ',')],
  ])('%s', (_, parse) => {
    const started = performance.now()
    expect(typeof parse().ok).toBe('boolean')
    // Far from what a busy machine takes, and far below what a second look at every character would.
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})
