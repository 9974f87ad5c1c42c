import type { MakeScanner, Shape } from '../kernel/contract.js'
import { LineScanner } from '../kernel/lines.js'
import type { ResolvedSpec, RowFormat, RowRequest } from './contract.js'
import { formatOf } from './formats/registry.js'
import type { Task } from './tasks.js'

/** How each file's bytes are rows; plain data, so that every thread knows it. */
export interface ScanPlan {
  readonly files: readonly { readonly format: RowFormat; readonly header: boolean }[]
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
export function planScan({ spec }: RowRequest, resolved: ResolvedSpec, tasks: readonly Task[]): Scan | undefined {
  const files: { format: RowFormat; header: boolean }[] = []
  for (const { file } of tasks) {
    const format = spec.format ?? formatOf(file.name)
    if (format === undefined || format === 'parquet') return undefined
    files.push({ format, header: (format === 'csv' || format === 'tsv') && spec.header !== false })
  }
  if (!resolved.raw) return undefined
  const shape = { features: 0, groups: 0, labelled: false, delimiter: '', quote: '' }
  const textOf = (bytes: Buffer) => bytes.toString('latin1')
  return { shape, plan: { files }, textOf, labelOf: textOf }
}

export const makeScanner: MakeScanner<ScanPlan> = (machine, { files }, file) =>
  new LineScanner(machine, files[file]?.header ?? false)
