import { joined } from '../../message.js'
import type { Finding, Message, Place, Report } from '../../model.js'
import { visible } from '../escape.js'
import { sortFindings } from '../facts/findings.js'
import { asSentence, count } from '../facts/sentence.js'
import { toLogLine } from './line.js'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** A remark on a line of a file, as the workflow commands `error`, `warning` and `notice` take it; not yet escaped. */
export interface Annotation {
  readonly level: AnnotationLevel
  /** From the repository's root. */
  readonly path: string
  /** From 1. */
  readonly line?: number
  readonly title: string
  readonly message: string
}

export interface AnnotationPlan {
  /** Errors, warnings, notices; each the worst first. */
  readonly annotations: readonly Annotation[]
  /** One line that counts those there was no room for. */
  readonly left?: string
}

/**
 * GitHub shows ten of each kind a step and drops later ones without a word. The step's own failure is an error too, and
 * a comment that could not be written a warning: both keep a place.
 */
export const ANNOTATION_ROOM: Readonly<Record<AnnotationLevel, number>> = { error: 9, warning: 9, notice: 10 }

/** Findings as annotations. What stood at base already is none: its lines are not this pull request's. */
export function planAnnotations(report: Report): AnnotationPlan {
  const { blocking, warnings, notes } = sortFindings(report)
  const wanted: readonly (readonly [AnnotationLevel, readonly Annotation[]])[] = [
    ['error', [...annotateMistake(report), ...blocking.map((finding) => annotate('error', finding))]],
    ['warning', warnings.map((finding) => annotate('warning', finding))],
    ['notice', notes.filter((finding) => finding.new).map((finding) => annotate('notice', finding))],
  ]
  const annotations = wanted.flatMap(([level, all]) => all.slice(0, ANNOTATION_ROOM[level]))
  const left = wanted.flatMap(([level, all]) => countLeft(level, all.length - ANNOTATION_ROOM[level]))
  if (left.length === 0) return { annotations }
  return { annotations, left: `Not annotated, for GitHub shows ten of a kind: ${left.join(', ')}. The report has all.` }
}

/** The line of a policy, or of another file of ours, that kept the guard from starting. */
function annotateMistake({ place, reason, remedy }: Report): readonly Annotation[] {
  return place === undefined
    ? []
    : [{ level: 'error', ...locate(place), title: 'usage', message: tell(reason, remedy) }]
}

function annotate(level: AnnotationLevel, { place, rule, message, remedy }: Finding): Annotation {
  return { level, ...locate(place), title: toLogLine([{ quoted: rule }]), message: tell(message, remedy) }
}

/** A path with characters that cannot be seen is written out: the remark then stands in the log, at no file. */
function locate({ path, line }: Place): Pick<Annotation, 'path' | 'line'> {
  return { path: visible(path), ...(line === undefined ? {} : { line }) }
}

function tell(message: Message, remedy: Message | undefined): string {
  const fix = remedy === undefined || remedy.length === 0 ? [] : [['Fix: ', ...asSentence(remedy)]]
  return toLogLine(joined([asSentence(message), ...fix], ' '))
}

function countLeft(level: AnnotationLevel, left: number): readonly string[] {
  return left <= 0 ? [] : [count(left, level)]
}
