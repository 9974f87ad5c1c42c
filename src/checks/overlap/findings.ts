import { counted, say } from '../../message.js'
import type { Finding, Level, Message, SideName, Split } from '../../model.js'
import { groupDigits } from '../../numbers.js'
import { writeRestore } from '../../shell.js'
import type { CheckContext } from '../contract.js'
import { countFiles, type Hit } from './intersect.js'
import { FILE_OVERLAP, SPLIT_MIGRATION } from './rules.js'

/** Files that a command names; more are better restored by the report's own rollback. */
const MAX_RESTORED = 20

/** Which overlap some hits are. */
export interface OverlapSubject {
  readonly split: Split
  readonly unseen: SideName
  readonly level: Level
  /** Files of the unseen side at head. */
  readonly total: number
  /** Where the unseen files should not stand: "in train". */
  readonly where: string
}

/** What is new as a finding at its level, what stood at base as a note. */
export function reportHits(subject: OverlapSubject, hits: readonly Hit[], context: CheckContext): readonly Finding[] {
  const { split, unseen, where } = subject
  const { files, fresh } = countFiles(hits)
  const added = hits.filter((hit) => hit.fresh > 0)
  const found: Finding[] = []
  if (fresh > 0) found.push(reportFresh(subject, added, fresh, context))
  if (files > fresh) {
    found.push({
      rule: FILE_OVERLAP.id,
      level: 'note',
      message: say`split ${split.name}: ${counted(files - fresh, `${unseen} file`)} stood ${[where]} at base already`,
      place: placeOfHits(hits),
      subject: split.name,
      new: false,
    })
  }
  return found
}

function reportFresh(subject: OverlapSubject, hits: readonly Hit[], fresh: number, context: CheckContext): Finding {
  const { split, unseen, level, total, where } = subject
  const limit = level === 'error' ? context.policy.maxNewFiles : 0
  const expected = limit === 0 ? say`no new ${[unseen]} file` : say`at most ${counted(limit, `new ${unseen} file`)}`
  const distinct = hits.length === fresh ? '' : `, ${groupDigits(hits.length)} distinct`
  const details = [` of ${groupDigits(total)} (${((100 * fresh) / total).toFixed(1)} %${distinct})`]
  return {
    rule: FILE_OVERLAP.id,
    level: fresh > limit ? level : 'note',
    message: say`split ${split.name}: expected ${expected} ${[where]}, found ${fresh}${details}`,
    remedy: say`Take them out of one side and run the pipeline again; contents that may stand in both can be accepted in the policy.`,
    ...restoreCommand(hits, context),
    examples: hits.slice(0, 5).map(describeHit),
    place: placeOfHits(hits),
    subject: split.name,
    new: true,
  }
}

/** Samples that changed sides. */
export interface MigrationSubject {
  readonly split: Split
  readonly from: SideName
  readonly to: SideName
  readonly level: Level
}

/** Samples that moved from one side to the other, as one finding. */
export function reportMigration(
  { split, from, to, level }: MigrationSubject,
  hits: readonly Hit[],
  context: CheckContext,
): readonly Finding[] {
  if (hits.length === 0) return []
  const { files } = countFiles(hits)
  return [
    {
      rule: SPLIT_MIGRATION.id,
      level,
      message: say`split ${split.name}: expected no file of ${[from]} to move into ${[to]}, found ${files}`,
      remedy: say`Move them back, or make a test set that no model has seen and score base's model on it too.`,
      ...restoreCommand(hits, context),
      examples: hits.slice(0, 5).map(describeHit),
      place: placeOfHits(hits),
      subject: split.name,
      new: true,
    },
  ]
}

function describeHit({ unseen, seen, content }: Hit): Message {
  return say`${unseen[0]?.path ?? ''} = ${seen.path} (${content})`
}

function placeOfHits(hits: readonly Hit[]): Finding['place'] {
  return hits[0]?.seen.place ?? { path: '' }
}

/** Restores base's version of the files that hold the offending samples, where base has one. */
function restoreCommand(hits: readonly Hit[], { base, head }: CheckContext): { command?: string } {
  const files = new Set(hits.flatMap((hit) => [hit.seen.place.path, ...hit.unseen.map((sample) => sample.place.path)]))
  const changed = [...files].filter((path) => {
    const before = base.tree.get(path)
    return before !== undefined && before.oid !== head.tree.get(path)?.oid
  })
  if (changed.length === 0 || changed.length > MAX_RESTORED) return {}
  return { command: writeRestore(base.commit.slice(0, 12), changed) }
}
