import { type RowFile, type RowSets, SETS, type SetName } from './contract.js'
import { formatOf } from './formats/registry.js'
import { packingOf } from './input.js'

/** A file that is read once, for every place that it has in the sets. */
export interface Task {
  readonly file: RowFile
  /** A set stands here once for each time that it holds the file. */
  readonly sets: readonly SetName[]
  /** The file's first place in each of its sets. */
  readonly places: { readonly [Name in SetName]?: number }
}

/** The distinct files of some sets, in their order. Files of one digest are one, if they are of one format. */
export function planTasks(sets: RowSets, names: readonly SetName[]): readonly Task[] {
  const tasks = new Map<unknown, { file: RowFile; sets: SetName[]; places: Partial<Record<SetName, number>> }>()
  for (const name of names) {
    for (const [place, file] of (sets[name] ?? []).entries()) {
      const identity = identityOf(file)
      const task = tasks.get(identity) ?? { file, sets: [], places: {} }
      task.sets.push(name)
      task.places[name] ??= place
      tasks.set(identity, task)
    }
  }
  return [...tasks.values()]
}

/** What two files have in common when they are read once. */
export function identityOf(file: RowFile): unknown {
  return file.digest === undefined ? file : `${formatOf(file.name)}${packingOf(file.name)} ${file.digest}`
}

/** The sets of a task as bits. */
export function bitsOf(sets: readonly SetName[]): number {
  return sets.reduce((bits, name) => bits | (1 << SETS.indexOf(name)), 0)
}

export const TESTS: readonly SetName[] = ['test', 'baseTest']
export const TRAINS: readonly SetName[] = ['train', 'baseTrain']
