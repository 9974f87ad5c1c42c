import { findingsOf, makeProject, textOf } from '../helpers/project.js'

/** A table of `count` different rows, from `first` on. */
export function table(first: number, count: number, write = (row: number) => `${row},${row * 7}.5,no`): string {
  return `id,amount,label\n${Array.from({ length: count }, (_, index) => `${write(first + index)}\n`).join('')}`
}

/** Lines behind a table's header. */
export const rowsOf = (text: string) => text.slice(text.indexOf('\n') + 1)

export interface Sides {
  readonly train: string
  readonly test: string
}

export const CALM: Sides = { train: table(0, 200), test: table(1000, 100) }
export const POLICY = (rows: string, more = '') =>
  `${more}splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: ${rows}\n`

/** Judges two versions of data/train.csv and data/test.csv, which git keeps. */
export async function judge(base: Sides, head: Partial<Sides>, policy?: string) {
  const project = makeProject()
  const write = ({ train, test }: Partial<Sides>) =>
    project.write({ ...(train && { 'data/train.csv': train }), ...(test && { 'data/test.csv': test }) })
  write(base)
  const before = project.commit('base')
  write(head)
  const after = project.commit('head')
  return project.check({ base: before, head: after, ...(policy && { policy }) })
}

export const messageOf = (report: Awaited<ReturnType<typeof judge>>, rule: string) =>
  findingsOf(report, rule).map(({ level, message }) => `${level}: ${textOf(message)}`)
