import type { AnnotationLevel, AnnotationPlan } from '../reports/sinks/annotations.js'

/** What a runner has for annotations; it escapes what it is given. */
export interface Annotator extends Readonly<Record<AnnotationLevel, Annotate>> {
  info(line: string): void
}

type Annotate = (message: string, at: { title: string; file: string; startLine?: number }) => void

/** Prints annotations as workflow commands, and as a plain line how many there was no room for. */
export function printAnnotations({ annotations, left }: AnnotationPlan, runner: Annotator): void {
  for (const { level, path, line, title, message } of annotations) {
    runner[level](message, { title, file: path, ...(line === undefined ? {} : { startLine: line }) })
  }
  if (left !== undefined) runner.info(left)
}
