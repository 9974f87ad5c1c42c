import { say } from '../../message.js'
import type { MetricFile, NotChecked } from '../../model.js'
import { isInside } from '../../paths.js'
import type { CheckContext } from '../contract.js'
import { findIntroduced } from '../facts/introduced.js'
import { isUntouched } from '../facts/untouched.js'

/** The metric files that are there and could not be read at base or head. */
export interface Blind {
  readonly files: readonly string[]
  /** How many of them should have been compared. */
  readonly required: number
  readonly notChecked: readonly NotChecked[]
}

/**
 * Finds them. Not required are those whose bytes are the same at both commits, whatever they say, and those that base
 * cannot read and head keeps on the first remote of its project, which base's configuration cannot know.
 */
export function findBlind(context: CheckContext): Blind {
  const before = new Map(context.base.metricFiles.map((file) => [file.path, file]))
  const hidden = context.head.metricFiles
    .map((head) => ({ head, base: before.get(head.path) }))
    .filter(({ head, base }) => isHidden(head) || isHidden(base))
  const required = hidden.filter((file) => !isExcused(file, context))
  return {
    files: hidden.map(({ head }) => head.path),
    required: required.length,
    notChecked: hidden.flatMap(({ head, base }) => [...describe(head, 'head'), ...describe(base, 'base')]),
  }
}

interface Sides {
  readonly head: MetricFile
  readonly base: MetricFile | undefined
}

function isHidden(file: MetricFile | undefined): boolean {
  return file?.state === 'unreadable' || file?.state === 'unreachable'
}

function isExcused({ head, base }: Sides, context: CheckContext): boolean {
  // A reference is looked up only when it moved: git's trees say nothing of it.
  if (head.reference !== undefined) return false
  if (head.state === base?.state && isUntouched(head.path, context.base, context.head)) return true
  const isKnown = base?.state === 'read' || base?.state === 'unreadable'
  return (
    !isKnown && head.state === 'unreachable' && findIntroduced(context.gate).some((root) => isInside(head.path, root))
  )
}

/** The snapshot lists what is out of reach; what is broken is a finding, and is listed here. */
function describe(file: MetricFile | undefined, side: 'head' | 'base'): readonly NotChecked[] {
  if (file?.state !== 'unreadable') return []
  const reason = say`at ${[side]}: ${file.reason ?? []}`
  return [{ what: say`metrics in ${file.path}`, reason, remedy: say`Mend the file; a broken one cannot be compared.` }]
}
