import { describe, expect, test } from '@jest/globals'
import { runHoldout } from './cli.js'
import type { Answer } from './dvc.js'
import { describeLive, listPairs } from './live.js'
import { parsePythonJson } from './python-json.js'
import { stories } from './stories/all.js'
import type { Story } from './stories/contract.js'

/** A command of DVC, and the command of Holdout that must print the same for the same two revisions. */
export interface Question {
  readonly dvc: readonly string[]
  readonly holdout: readonly string[]
  /** Options of both. */
  readonly options?: readonly string[]
}

/** Holds Holdout's answers to a question against DVC's, on every story, for every two revisions in both directions. */
export function describeAgreement({ dvc, holdout, options = [] }: Question, told: readonly Story[] = stories): void {
  const command = [...dvc, ...options].join(' ')
  describeLive(`prints what "dvc ${command} --json" prints`, (stage) => {
    describe.each(told.map((story) => [story.name, story] as const))('%s', (_, story) => {
      test.each(listPairs(story))('from %s to %s', async (base, head) => {
        const repo = await stage.open(story)
        const expected = await stage.makers[story.answers ?? 'dvc'].run(
          repo.dir,
          ...dvc,
          '--json',
          ...options,
          base,
          head,
        )
        const args = [...holdout, base, head, ...options, '--format', 'dvc', '--repo', repo.dir]
        expect(readAnswer(await runHoldout(...args))).toEqual(readAnswer(expected))
      })
    })
  })
}

/** What a script sees: the parsed answer, or the complaint of a command that failed. */
export function readAnswer({ exit, stdout, stderr }: Answer): unknown {
  return exit === 0 ? parsePythonJson(stdout) : { exit, stderr }
}
