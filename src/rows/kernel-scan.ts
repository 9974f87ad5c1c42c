import type { Shape } from '../kernel/contract.js'
import { LineScanner } from '../kernel/lines.js'
import type { MakeScanner } from '../kernel/scanner.js'
import type { ResolvedSpec, RowFormat, RowRequest, RowSpec } from './contract.js'
import type { Dialect } from './formats/csv/records.js'
import { formatOf } from './formats/registry.js'
import { decodeKey, decodeLabel } from './kernel-cells.js'
import { JsonScanner } from './kernel-json.js'
import { type TableEntry, type TablePlan, TableScanner } from './kernel-table.js'
import type { Task } from './tasks.js'

/** How each file's bytes are rows; plain data, so that every thread knows it. */
export interface ScanPlan {
  readonly files: readonly { readonly header: boolean }[]
  /** Absent for whole lines. */
  readonly table?: Omit<TablePlan, 'header'>
  /** True for JSON Lines. */
  readonly json?: boolean
}

/** What the kernel is asked. */
export interface Scan {
  readonly shape: Omit<Shape, 'sets' | 'memory' | 'record'>
  readonly plan: ScanPlan
  /** The canonical text of a key's bytes, and of a label's. */
  readonly textOf: (bytes: Buffer) => string
  readonly labelOf: (bytes: Buffer) => string
}

/** The question as the kernel takes it; undefined where it does not cover it. */
export function planScan(request: RowRequest, resolved: ResolvedSpec, tasks: readonly Task[]): Scan | undefined {
  const { sketches, spec } = request
  // Whoever keeps the keys of rows wants the ones that every run makes.
  if (sketches !== undefined && tasks.some(({ file }) => file.digest !== undefined)) return undefined
  const formats = tasks.map(({ file }) => spec.format ?? formatOf(file.name))
  if (formats.some((format) => format === undefined || format === 'parquet')) return undefined
  const files = formats.map((format) => ({ header: isTable(format) && spec.header !== false }))
  return resolved.raw ? planLines(files) : planTable(spec, resolved, formats, files)
}

function isTable(format: RowFormat | undefined): boolean {
  return format === 'csv' || format === 'tsv'
}

function planLines(files: ScanPlan['files']): Scan {
  const shape = { features: 0, groups: 0, labelled: false, delimiter: '', quote: '' }
  const textOf = (bytes: Buffer) => bytes.toString('latin1')
  return { shape, plan: { files }, textOf, labelOf: textOf }
}

function planTable(
  spec: RowSpec,
  resolved: ResolvedSpec,
  formats: readonly (RowFormat | undefined)[],
  files: ScanPlan['files'],
): Scan | undefined {
  const [format] = formats
  const json = format === 'jsonl'
  if (formats.some((other) => other !== format) || resolved.time !== undefined) return undefined
  if (!json && !isTable(format)) return undefined
  const delimiter = spec.delimiter ?? (format === 'csv' ? ',' : '\t')
  const dialect = json ? JSON_DIALECT : { delimiter, quote: spec.quote ?? '"' }
  const { compared, group, label, naValues, round } = resolved
  if (!isPlain(dialect) || (round !== undefined && !(round >= 0))) return undefined
  const shape = {
    ...dialect,
    features: compared.length,
    groups: group.length,
    labelled: label !== undefined,
    notable: naValues.flatMap((text) => [...Buffer.from(text.normalize('NFC')).subarray(0, 1)]),
    ...(round === undefined ? {} : { digits: Math.min(round, 1e9) }),
  }
  return {
    shape,
    plan: { files, table: { resolved, dialect }, json },
    textOf: (bytes) => decodeKey(bytes, resolved, dialect.delimiter),
    labelOf: (bytes) => decodeLabel(bytes, resolved, dialect.delimiter),
  }
}

/** A character that stands in no string of JSON sets cells of keys apart. */
const JSON_DIALECT: Dialect = { delimiter: '\u001f', quote: '' }

/** True for a delimiter and a quote of one ASCII character each, that mean nothing else. */
function isPlain({ delimiter, quote }: Dialect): boolean {
  const isMark = (text: string) => /^[^\0\r\n\u0080-\uffff]$/.test(text)
  return isMark(delimiter) && (quote === '' || isMark(quote)) && delimiter !== quote
}

export const makeScanner: MakeScanner<ScanPlan> = (machine, { files, table, json }, file, entry) => {
  const header = files[file]?.header ?? false
  if (table === undefined) return new LineScanner(machine, header)
  if (json === true) return new JsonScanner(machine, table.resolved, table.dialect.delimiter)
  return new TableScanner(machine, { ...table, header }, entry as TableEntry | undefined)
}
