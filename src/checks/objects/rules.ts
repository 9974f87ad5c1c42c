import type { Rule } from '../contract.js'

export const OBJECT_MISSING: Rule = {
  id: 'object-missing',
  level: 'error',
  means:
    'A pointer that the pull request adds or changes stands for data that its remote does not have, or not whole: a file, the manifest of a directory, or any file that the manifest lists. `holdout check --all` asks for the data of every pointer. Whatever cannot be asked, because access is refused or the remote is out of reach, makes the rule incomplete: it is neither missing nor there.',
  why: 'Whoever checks the merge out gets pointers and no data: training, evaluation and rollback fail, and the only copy lies on a machine that may be gone tomorrow. DVC itself takes a directory for complete as soon as its manifest is there.',
  mend: 'Push the data from a machine that has them, with the command that the finding prints. On a remote that keeps versions, commit the pointer files after the push: it writes the versions into them.',
  configure:
    'accept:\n  - { rule: object-missing, subject: "data/raw", until: 2026-12-31, reason: "archived, see #41" }',
}
