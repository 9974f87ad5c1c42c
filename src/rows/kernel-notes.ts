import { KernelUnfit } from '../kernel/contract.js'
import { wantedColumns } from './canon.js'
import type { ResolvedSpec } from './contract.js'
import type { Survey } from './survey.js'
import { bitsOf, type Task } from './tasks.js'

/** What was seen in a file, or in the parts of it that one thread read. */
export interface FileNotes {
  /** In the order in which they came; `span`: the first part of the file in which the thread saw it. */
  readonly columns: readonly { readonly name: string; readonly key: string; readonly span: number }[]
  /** For each wanted column whether a cell had a value, and whether one was no number. */
  readonly values: readonly boolean[]
  readonly texts: readonly boolean[]
  /** True when a numeric column holds text: keys mean nothing. */
  readonly spoiled: boolean
}

/** Gathers what the threads saw of each file. */
export class Notes {
  spoiled = false
  private readonly columns = new Map<Task, FileNotes['columns'][number][]>()

  constructor(
    private readonly tasks: readonly Task[],
    private readonly resolved: ResolvedSpec,
    private readonly survey: Survey,
  ) {}

  learn(file: number, notes: FileNotes | undefined): void {
    const task = this.tasks[file]
    if (task === undefined) return
    this.columns.set(task, [...(this.columns.get(task) ?? []), ...(notes?.columns ?? [])])
    if (notes === undefined) return
    const bits = bitsOf(task.sets)
    for (const [index, column] of wantedColumns(this.resolved).entries()) {
      const [values, texts] = [notes.values[index] === true, notes.texts[index] === true]
      this.survey.learnKinds(column, values ? bits : 0, texts ? bits : 0, true)
    }
    if (notes.spoiled) this.spoiled = true
  }

  /** Teaches the columns of each file, in the order in which its rows have them. */
  finish(): void {
    for (const [task, columns] of this.columns) {
      const keys = new Map<string, string>()
      // A thread's columns of one span stand in their order; sorting keeps it.
      for (const { name, key } of [...columns].sort((one, other) => one.span - other.span)) {
        // One column by two keys.
        if ((keys.get(name) ?? key) !== key) throw new KernelUnfit()
        keys.set(name, key)
      }
      this.survey.learnColumns(task, [...keys.keys()])
    }
  }
}
