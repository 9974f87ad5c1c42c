import { afterAll, expect, test } from '@jest/globals'
import { diffAsDvc } from '../helpers/as-dvc.js'
import { readAnswer } from './agreement.js'
import { makeHistory } from './histories/history.js'
import { describeLive } from './live.js'
import { parsePythonJson } from './python-json.js'

/** HOLDOUT_HISTORIES=SEED:COUNT tells other ones, or one alone: `HOLDOUT_HISTORIES=17:1`. */
const [FIRST = 1, COUNT = 20] = (process.env.HOLDOUT_HISTORIES ?? '').split(':').filter(Boolean).map(Number)
const COMMITS = 12

const KINDS = ['data', 'metrics', 'params'] as const
type Kind = (typeof KINDS)[number]
const ASKED: Readonly<Record<Kind, readonly string[]>> = {
  data: ['diff', '--json', '--show-hash'],
  metrics: ['metrics', 'diff', '--json'],
  params: ['params', 'diff', '--json'],
}

describeLive('a random history is told as dvc tells it', (stage) => {
  const seeds = Array.from({ length: COUNT }, (_, index) => FIRST + index)
  const compared = { pairs: 0, answers: 0, changed: 0 }
  afterAll(() => {
    const { pairs, answers, changed } = compared
    process.stderr.write(
      `random histories: ${pairs} neighbouring pairs of ${COUNT} histories (seed ${FIRST}), ${answers} answers equal to dvc's, ${changed} of them no {}\n`,
    )
  })

  test.each(seeds)('of seed %i', async (seed) => {
    const { dvc } = stage.makers
    const { repo, done } = await makeHistory(dvc, seed, COMMITS)
    for (let index = 1; index < COMMITS; index++) {
      const pair = [`c${index - 1}`, `c${index}`] as const
      for (const [base, head] of [pair, pair.toReversed() as [string, string]]) {
        for (const kind of KINDS) {
          const [expected, found] = await Promise.all([
            dvc.run(repo.dir, ...ASKED[kind], base, head),
            diffAsDvc(repo.dir, kind, [base, head], { showHash: true }),
          ])
          const told = { seed, base, head, kind, steps: done[index] }
          expect({ ...told, answer: parsePythonJson(found.stdout) }).toEqual({ ...told, answer: readAnswer(expected) })
          compared.answers += 1
          if (expected.stdout.trim() !== '{}') compared.changed += 1
        }
      }
      compared.pairs += 1
    }
  })
})
