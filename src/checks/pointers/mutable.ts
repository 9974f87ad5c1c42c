import { say } from '../../message.js'
import type { Finding, Outcome, Pointer, Snapshot } from '../../model.js'
import { quoteWord } from '../../shell.js'
import { showUrl } from '../../urls.js'
import type { CheckContext, CheckResult, Rule } from '../contract.js'
import { isUntouched } from '../facts/untouched.js'
import { findMutableReferences } from './references.js'

export const POINTER_MUTABLE: Rule = {
  id: 'pointer-mutable',
  level: 'warning',
  means:
    'An import from another repository names a branch or a tag, and no commit (`rev_lock`), or a reference to a registry names an alias, a stage or the latest version: what it stands for can change while the file stays as it is.',
  why: 'Two runs on one commit may then train on different data, and no diff shows it.',
  mend: 'Run `dvc update FILE.dvc`, which records the commit as `rev_lock`, or import the commit itself: `dvc import --rev COMMIT URL PATH`. Of a model write the version, `models:/NAME/VERSION` or `ENTITY/PROJECT/NAME:vN`.',
  configure:
    'accept:\n  - { rule: pointer-mutable, subject: "data/raw.csv.dvc", reason: "the registry never moves its tags" }',
}

/** Imports that follow another repository without saying which commit was taken, and references that may move. */
export function reportMutable({ base, head, models }: CheckContext): CheckResult {
  const references = findMutableReferences(models, POINTER_MUTABLE.id)
  const imports = head.pointers.filter(({ origin }) => origin?.kind === 'repository')
  const findings = [
    ...imports.filter(isMutable).map((pointer) => toFinding(pointer, base, head)),
    ...references.findings,
  ]
  const total = imports.length + references.total
  const counts = { id: POINTER_MUTABLE.id, checked: total, total }
  const outcome: Outcome =
    total > 0
      ? { ...counts, outcome: 'completed' }
      : {
          ...counts,
          outcome: 'skipped',
          reason: say`no import from another repository and no reference to a registry changed`,
        }
  return { outcomes: [outcome], findings }
}

const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/i

function isMutable({ origin }: Pointer): boolean {
  return ![origin?.revLock, origin?.rev].some((name) => name !== undefined && COMMIT.test(name))
}

function toFinding({ path, origin, place }: Pointer, base: Snapshot, head: Snapshot): Finding {
  const rev = origin?.revLock ?? origin?.rev
  const found = rev === undefined ? say`none, which is the newest of the default branch` : say`${rev}, which may move`
  return {
    rule: POINTER_MUTABLE.id,
    level: 'warning',
    message: say`${path} is imported from ${showUrl(origin?.url ?? '')}: expected a commit, found ${found}`,
    remedy: say`Record the commit: ${`dvc update ${quoteWord(place.path)}`}, which writes ${'rev_lock: COMMIT'}.`,
    place: origin?.place ?? place,
    subject: place.path,
    new: !isUntouched(place.path, base, head),
  }
}
