import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from '../../src/documents/parse.js'
import { flattenMetrics, flattenParams } from '../../src/snapshot/flatten.js'
import { rootOf } from './reading.js'

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value }

const float = fc.double({ noNaN: true, noDefaultInfinity: true })
const scalar = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), float, fc.boolean())
const key = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('.'))
const { table } = fc.letrec<{ table: Record<string, Value>; value: Value }>((tie) => ({
  table: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(scalar, { maxLength: 3 }), tie('table')),
}))

/** A table in four languages: JSON is YAML too, TOML and Python write strings as JSON does, and all know `-0.0`. */
const WRITERS: Readonly<Record<string, (table: Record<string, Value>) => string>> = {
  'm.json': writeJson,
  'm.yaml': writeJson,
  'm.toml': (value) =>
    Object.entries(value)
      .map(([name, item]) => `${quote(name)} = ${writeToml(item)}\n`)
      .join(''),
  'm.py': (value) => `class A:\n    x = ${writePython(value)}\n`,
}

describe('one table', () => {
  it.each(Object.keys(WRITERS))('has the same metrics and parameters as JSON and as %s', async (path) => {
    await fc.assert(
      fc.asyncProperty(table, async (value) => {
        const [expected, found] = [await read('m.json', value), await read(path, value)]
        expect(found).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})

async function read(path: string, value: Record<string, Value>) {
  const root = rootOf(await parseDocument(path, WRITERS[path]?.(value) ?? ''))
  const strip = (name: string) => (path === 'm.py' ? name.replace(/^A\.x\.?/, '') : name)
  const plain = (leaves: readonly { key: string; value: unknown }[]) =>
    leaves.map((leaf) => [strip(leaf.key), leaf.value]).sort()
  return { metrics: plain(flattenMetrics(root)), params: plain(flattenParams(root)) }
}

/** A string that all four languages read alike. */
function quote(text: string): string {
  const json = JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return json
}

function writeJson(value: Value): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object') return writeNumber(value)
  if (isList(value)) return `[${value.map(writeJson).join(', ')}]`
  return `{${Object.entries(value)
    .map(([name, item]) => `${quote(name)}: ${writeJson(item)}`)
    .join(', ')}}`
}

function writeToml(value: Value): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object') return writeNumber(value)
  if (isList(value)) return `[${value.map(writeToml).join(', ')}]`
  return `{${Object.entries(value)
    .map(([name, item]) => `${quote(name)} = ${writeToml(item)}`)
    .join(', ')}}`
}

function writePython(value: Value): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object') return writeNumber(value)
  if (isList(value)) return `[${value.map(writePython).join(', ')}]`
  return `{${Object.entries(value)
    .map(([name, item]) => `${quote(name)}: ${writePython(item)}`)
    .join(', ')}}`
}

function writeNumber(value: number | boolean): string {
  return Object.is(value, -0) ? '-0.0' : String(value)
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value)
}
