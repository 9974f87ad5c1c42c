import { counted, say } from '../message.js'
import type { Finding, Message, ModelChange } from '../model.js'
import type { Models } from '../snapshot/models.js'
import type { Check, CheckResult, Rule } from './contract.js'

const MODEL_MISSING: Rule = {
  id: 'model-missing',
  level: 'error',
  means:
    'A reference to a registry that the pull request writes stands for nothing: the model, version, alias or stage is not there, the version is not ready, or its run was deleted.',
  why: 'What is deployed from it will fail, or is a model that nobody can trace to its run, data and metrics any more.',
  mend: 'Name a version that is there, restore its run (`mlflow runs restore`), or register the model again.',
  configure:
    'references: ["deploy/*.yaml"]      # files in which references stand\nmodels:\n  - { name: fraud, file: deploy/prod.yaml, key: model.uri }\naccept:\n  - { rule: model-missing, subject: "models/fraud", until: 2026-12-31, reason: "registered by the release job" }',
}

/** References to model registries that moved: what they stand for must be known. Their metrics are gated with all others. */
export const models: Check = {
  id: 'models',
  rules: [MODEL_MISSING],
  run: async (context) => judgeModels(context.models),
}

function judgeModels({ asked, changes, notChecked, problems }: Models): CheckResult {
  const broken = problems.base.length + problems.head.length
  const unknown = changes.filter(isUnknown)
  const counts = { id: MODEL_MISSING.id, checked: changes.length - unknown.length, total: changes.length }
  const conclude = (outcome: 'completed' | 'skipped' | 'incomplete', reason?: Message): CheckResult => ({
    outcomes: [{ ...counts, outcome, ...(reason && { reason }) }],
    findings: changes.flatMap(reportMissing),
  })
  if (!asked) return conclude('skipped', say`the policy names no models and no files of references`)
  if (broken > 0) return conclude('incomplete', say`${counted(broken, 'file')} of references cannot be read`)
  if (notChecked.length > 0) return conclude('incomplete', notChecked[0]?.reason)
  if (unknown.length > 0) {
    return conclude(
      'incomplete',
      say`${counted(unknown.length, 'reference')} cannot be looked up: ${reasonOf(unknown[0])}`,
    )
  }
  if (changes.length === 0) return conclude('skipped', say`no reference to a registry moved`)
  if (changes.every(({ head }) => head?.failure?.later === true)) {
    return conclude('skipped', say`the references are new: this starts with the next pull request`)
  }
  return conclude('completed')
}

/** What cannot be looked up, and what base named and is gone: nothing can be compared with it. */
function isUnknown({ base, head }: ModelChange): boolean {
  if (base?.failure !== undefined) return true
  return head?.failure !== undefined && !head.failure.missing && head.failure.later !== true
}

function reasonOf(change: ModelChange | undefined): Message {
  return change?.head?.failure?.reason ?? change?.base?.failure?.reason ?? []
}

function reportMissing({ label, head }: ModelChange): readonly Finding[] {
  if (head?.failure?.missing !== true) return []
  const { reference, place, failure } = head
  return [
    {
      rule: MODEL_MISSING.id,
      level: 'error',
      message: say`${label}: expected ${reference.uri} to stand for a version, found none: ${failure.reason}`,
      remedy: failure.remedy,
      place,
      subject: label,
      new: true,
    },
  ]
}
