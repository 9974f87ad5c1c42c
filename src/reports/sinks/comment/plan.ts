import type { Report } from '../../../model.js'
import type { HostComment } from '../../../ports.js'
import { sortFindings } from '../../facts/findings.js'
import { isQuiet } from '../../facts/headline.js'
import { COMMENT_BUDGET } from '../../markdown/section.js'
import { wasBlocked, writeFull, writeQuiet, writeResolved, writeSuperseded } from './body.js'
import { hasMarker, markerOf } from './marker.js'

export interface CommentOptions {
  /** Tells the comments of several workflows apart; any text, by custom "WORKFLOW/JOB". */
  readonly key: string
  /** Where the run's JSON report can be read. */
  readonly reportUrl?: string
  /**
   * Whether a pull request on which Holdout has not commented yet gets a comment that has nothing to report. `skip` by
   * default: most pull requests touch no data, each comment notifies people, and the check and the summary say it too.
   */
  readonly whenQuiet?: 'skip' | 'write'
}

/** One write, its bodies from the fullest to the shortest: the first that the host takes is written. */
interface Draft {
  readonly bodies: readonly string[]
  /** Two lines, with or without a folded report below them. */
  readonly shrunk: boolean
}

/** What to do with the conversation. */
export type CommentPlan =
  | { readonly step: 'leave'; readonly there: boolean }
  | { readonly step: 'create'; readonly draft: Draft }
  /** `orCreate`: what to do when the comment is gone by then. */
  | { readonly step: 'update'; readonly id: number; readonly draft: Draft; readonly orCreate: boolean }

export interface ConversationPlan {
  readonly main: CommentPlan
  /** Other comments of ours under the same key, to be shrunk so that no old verdict stands beside the new one. */
  readonly superseded: { readonly ids: readonly number[]; readonly body: string }
}

/** Bytes of the second try, for a host that takes less than GitHub. */
const SHORT_BUDGET = 8_000

/** Extra comments shrunk in one run; a race leaves one, and a run must not write without end. */
const SUPERSEDED = 5

/** Decides what becomes of our comment: pure. */
export function planComment(
  report: Report,
  comments: readonly HostComment[],
  options: CommentOptions,
): ConversationPlan {
  const marker = markerOf(options.key)
  const own = comments
    .filter((comment) => comment.own && hasMarker(comment.body, marker))
    .toSorted((one, other) => one.id - other.id)
  const [kept, ...others] = own
  const body = writeSuperseded(options.key)
  const ids = others.filter((comment) => !isSame(comment.body, body)).map(({ id }) => id)
  return { main: planMain(report, kept, options), superseded: { ids: ids.slice(0, SUPERSEDED), body } }
}

function planMain(report: Report, kept: HostComment | undefined, options: CommentOptions): CommentPlan {
  const quiet = isQuiet(report)
  const orCreate = !quiet || options.whenQuiet === 'write'
  if (kept === undefined && !orCreate) return { step: 'leave', there: false }
  const resolved = kept !== undefined && wasBlocked(kept.body) && isClean(report)
  const draft = { bodies: writeBodies(report, options, quiet, resolved), shrunk: quiet || resolved }
  if (kept === undefined) return { step: 'create', draft }
  if (draft.bodies.some((body) => isSame(body, kept.body))) return { step: 'leave', there: true }
  return { step: 'update', id: kept.id, draft, orCreate }
}

/** A pass that leaves nobody anything to do: neither warnings nor parts that were not checked. */
function isClean(report: Report): boolean {
  const { warnings } = sortFindings(report)
  return report.verdict === 'pass' && warnings.length === 0 && report.notChecked.length === 0
}

function writeBodies(
  report: Report,
  { key, reportUrl }: CommentOptions,
  quiet: boolean,
  resolved: boolean,
): readonly string[] {
  const link = reportUrl === undefined ? {} : { reportUrl }
  if (quiet) return [writeQuiet(report, key, link)]
  const write = resolved ? writeResolved : writeFull
  const [full, short] = [COMMENT_BUDGET, SHORT_BUDGET].map((budget) => write(report, key, link, budget))
  return [...new Set([full ?? '', short ?? ''])]
}

/** Hosts may change line ends and the white space around a body. */
function isSame(one: string, other: string): boolean {
  return normalise(one) === normalise(other)
}

function normalise(body: string): string {
  return body.replaceAll('\r\n', '\n').trim()
}
