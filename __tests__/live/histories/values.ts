import { stringify } from 'yaml'
import type { Random } from './random.js'

export type Value = number | bigint | string | boolean | null | readonly Value[] | Table
export interface Table {
  readonly [key: string]: Value
}

const NUMBERS = [0, 1, 2, -1, 0.5, 0.92, 0.1 + 0.2, 1e-5, 5e-324, 1e21, 123456789012, -0.25]
const ODD: readonly Value[] = [
  true,
  false,
  null,
  'text',
  'yes',
  '017',
  '1e5',
  '',
  'é 🎯',
  9007199254740993n,
  Number.NaN,
  Number.POSITIVE_INFINITY,
]
const KEYS = ['acc', 'loss', 'f1', 'lr', 'epochs', 'name', 'layers', 'opt']

/** A table of numbers mostly, and of everything else that a metrics or params file may hold. */
export function makeTable(random: Random, depth = 2): Table {
  return Object.fromEntries(random.some(KEYS, 0.6).map((key) => [key, makeValue(random, depth)]))
}

function makeValue(random: Random, depth: number): Value {
  if (depth > 0 && random.chance(0.2)) return makeTable(random, depth - 1)
  if (random.chance(0.1)) return [random.pick(NUMBERS), random.pick(NUMBERS), random.pick(['x', 'y'])]
  return random.chance(0.2) ? random.pick(ODD) : random.pick(NUMBERS)
}

/** The table with one value changed, added or taken away. */
export function changeTable(random: Random, table: Table): Table {
  const key = random.pick(KEYS)
  const { [key]: old, ...rest } = table
  if (old !== undefined && random.chance(0.25)) return rest
  const nested = typeof old === 'object' && old !== null && !Array.isArray(old)
  return { ...rest, [key]: nested ? changeTable(random, old as Table) : makeValue(random, 1) }
}

/** The text of a table in the language of a file's name. */
export function writeTable(path: string, table: Table): string {
  if (path.endsWith('.json')) return `${writeJson(table)}\n`
  if (path.endsWith('.toml')) return writeToml(table)
  if (path.endsWith('.py')) return writePython(table)
  if (path.endsWith('.csv')) return writeCsv(table)
  return stringify(table)
}

/** JSON as Python writes it, with bare NaN and Infinity. */
function writeJson(value: Value): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : writeInfinite(value)
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return `[${value.map(writeJson).join(', ')}]`
  if (!isTable(value)) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${writeJson(item)}`)
    .join(', ')}}`
}

function writeInfinite(value: number): string {
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'
}

/** TOML has no null, and its whole numbers end at 2^63. */
function writeToml(table: Table): string {
  const lines = Object.entries(table).flatMap(([key, value]) => (value === null ? [] : [`${key} = ${inline(value)}`]))
  return lines.map((line) => `${line}\n`).join('')
}

function inline(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value === 'number' && !Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : 'inf'
  if (!isTable(value)) return typeof value === 'bigint' ? String(value) : JSON.stringify(value)
  const items = Object.entries(value).filter(([, item]) => item !== null)
  return `{${items.map(([key, item]) => `${key} = ${inline(item)}`).join(', ')}}`
}

/** Literals alone: what is computed, DVC leaves out. */
function writePython(table: Table): string {
  const lines = Object.entries(table).map(([key, value]) => `${key} = ${literal(value)}`)
  return ['import os', ...lines, ''].join('\n')
}

function literal(value: Value): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number' && !Number.isFinite(value)) return '"none"'
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (!isTable(value)) return typeof value === 'bigint' ? String(value) : JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`)
    .join(', ')}}`
}

function writeCsv(table: Table): string {
  const numbers = Object.entries(table).filter(([, value]) => typeof value === 'number')
  return `${numbers.map(([key]) => key).join(',')}\n${numbers.map(([, value]) => value).join(',')}\n`
}

function isTable(value: Value): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
