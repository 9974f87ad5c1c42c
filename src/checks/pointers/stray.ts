import { say } from '../../message.js'
import type { Finding, Snapshot, Stray } from '../../model.js'
import type { CheckContext, CheckResult, Rule } from '../contract.js'
import { isUntouched } from '../facts/untouched.js'

export const POINTER_MISPLACED: Rule = {
  id: 'pointer-misplaced',
  level: 'warning',
  means:
    'The content of a file and `.gitattributes` do not agree on Git LFS: a file whose filter is `lfs` was committed with its content instead of a pointer, or a pointer was committed where no filter will ever replace it. Looked at are files that change, and the samples of a split that a change touches.',
  why: 'Content past the filter stays in the history of git for good, and `git lfs` calls it a file that should have been a pointer. A pointer without the filter is checked out as its three lines of text: whoever trains on it trains on nothing.',
  mend: 'With git-lfs installed, `git add --renormalize FILE` writes what `.gitattributes` ask for; `git lfs track PATTERN` adds a filter that is missing.',
  configure:
    'accept:\n  - { rule: pointer-misplaced, subject: "assets/logo.png", until: 2026-12-31, reason: "small, stays in git" }',
}

/** Files at head whose content and attributes do not agree. */
export function reportStrays({ base, head }: CheckContext): CheckResult {
  const strays = [...new Map((head.strays ?? []).map((one) => [one.place.path, one])).values()]
  const read = head.pointers.filter(({ format }) => format === 'git-lfs').length
  const unmarked = strays.filter(({ kind }) => kind === 'pointer').length
  const total = read + strays.length - unmarked
  return {
    outcomes: [
      total === 0
        ? {
            id: POINTER_MISPLACED.id,
            outcome: 'skipped',
            checked: 0,
            total,
            reason: say`no file of Git LFS was looked at`,
          }
        : { id: POINTER_MISPLACED.id, outcome: 'completed', checked: total, total },
    ],
    findings: strays.map((stray) => toFinding(stray, base, head)),
  }
}

function toFinding({ place, kind }: Stray, base: Snapshot, head: Snapshot): Finding {
  const { path } = place
  const stood = (base.strays ?? []).some((stray) => stray.place.path === path && stray.kind === kind)
  return {
    rule: POINTER_MISPLACED.id,
    level: 'warning',
    message:
      kind === 'content'
        ? say`${path}: expected a pointer, because ${'.gitattributes'} set ${'filter=lfs'} for it, found its content`
        : say`${path}: expected content, because no ${'.gitattributes'} set ${'filter=lfs'} for it, found a pointer of Git LFS`,
    remedy:
      kind === 'content'
        ? say`Commit it through git-lfs, or take it out of ${'.gitattributes'} with ${'-filter'}.`
        : say`Track it, so that a checkout brings its content, or commit the content itself.`,
    place,
    subject: path,
    new: !(stood && isUntouched(path, base, head)),
  }
}
