import { say } from '../message.js'
import type { Finding, Outcome, Problem, Snapshot } from '../model.js'
import type { Check, CheckContext, CheckResult, Rule } from './contract.js'
import { isUntouched } from './facts/untouched.js'
import { POINTER_MUTABLE, reportMutable } from './pointers/mutable.js'
import { POINTER_MISPLACED, reportStrays } from './pointers/stray.js'

const POINTER_UNREADABLE: Rule = {
  id: 'pointer-unreadable',
  level: 'error',
  means:
    'A `.dvc` file, `dvc.yaml`, `dvc.lock`, `.dvc/config`, `.dvcignore`, pointer of Git LFS, metrics or params file at head cannot be read whole: conflict markers, duplicate keys, no path, a malformed digest, a path out of the repository, bytes that are no text, or more bytes than the limit.',
  why: 'DVC refuses such a file, or, worse, takes the last of two values in silence. What it points at is unknown, and unknown is not unchanged.',
  mend: 'Open the file at the line and resolve it, or restore it: `git checkout BASE -- FILE`. Half-merged locks are best written again by `dvc repro`.',
  configure:
    'accept:\n  - { rule: pointer-unreadable, subject: "legacy/old.dvc", until: 2026-12-31, reason: "will be removed" }',
}

/** Files that hold pointers, pipelines, metrics or params and cannot be read, and pointers whose target may move. */
export const pointers: Check = {
  id: 'pointers',
  rules: [POINTER_UNREADABLE, POINTER_MUTABLE, POINTER_MISPLACED],
  run: async (context) => {
    const [unreadable, mutable, strays] = [reportUnreadable(context), reportMutable(context), reportStrays(context)]
    return {
      outcomes: [...unreadable.outcomes, ...mutable.outcomes, ...strays.outcomes],
      findings: [...(unreadable.findings ?? []), ...(mutable.findings ?? []), ...(strays.findings ?? [])],
    }
  },
}

function reportUnreadable({ base, head }: CheckContext): CheckResult {
  const problems = [...new Map(head.problems.map((problem) => [identify(problem), problem])).values()]
  const read = [
    ...head.pointers.flatMap((pointer) => pointer.sources),
    ...head.metricFiles.flatMap((file) => (file.reference === undefined ? [file.path] : [])),
  ]
  const unreadable = new Set(problems.map(({ place }) => place.path))
  const total = new Set([...read, ...unreadable]).size
  const outcome: Outcome = { id: POINTER_UNREADABLE.id, outcome: 'completed', checked: total - unreadable.size, total }
  const skipped: Outcome = {
    ...outcome,
    outcome: 'skipped',
    reason: say`no pointer, pipeline or metrics file was needed`,
  }
  return {
    outcomes: [total === 0 ? skipped : outcome],
    findings: problems.map((problem) => toFinding(problem, base, head)),
  }
}

function identify({ place, message }: Problem): string {
  return JSON.stringify([place, message])
}

/** Broken at base already and untouched: a note. */
function toFinding({ place, message, remedy }: Problem, base: Snapshot, head: Snapshot): Finding {
  const stood = base.problems.some((problem) => problem.place.path === place.path)
  return {
    rule: POINTER_UNREADABLE.id,
    level: 'error',
    message: say`${place.path} cannot be read: ${message}`,
    remedy,
    place,
    subject: place.path,
    new: !(stood && isUntouched(place.path, base, head)),
  }
}
