import { afterAll, expect, test } from '@jest/globals'
import { diffAsDvc } from '../helpers/as-dvc.js'
import { readAnswer } from './agreement.js'
import { makeHistory } from './histories/history.js'
import { describeLive } from './live.js'
import { parsePythonJson } from './python-json.js'

/** HOLDOUT_HISTORIES=SEED:COUNT tells other ones, or one alone: `HOLDOUT_HISTORIES=17:1`. */
const [FIRST = 1, COUNT = 20] = (process.env.HOLDOUT_HISTORIES ?? '').split(':').filter(Boolean).map(Number)
const LENGTH = 12

const KINDS = ['data', 'metrics', 'params'] as const
type Kind = (typeof KINDS)[number]
const ASKED: Readonly<Record<Kind, readonly string[]>> = {
  data: ['diff', '--json', '--show-hash'],
  metrics: ['metrics', 'diff', '--json'],
  params: ['params', 'diff', '--json'],
}

/** One question, with what a failure has to print so that it can be asked again. */
interface Question {
  readonly seed: number
  readonly base: string
  readonly head: string
  readonly kind: Kind
  readonly steps: readonly string[] | undefined
}

describeLive('a random history is told as dvc tells it', (stage) => {
  const seeds = Array.from({ length: COUNT }, (_, index) => FIRST + index)
  const counts = { pairs: 0, equal: 0, changed: 0, refused: 0 }
  afterAll(() => {
    const { pairs, equal, changed, refused } = counts
    process.stderr.write(
      `random histories: ${COUNT} from seed ${FIRST}, ${pairs} neighbouring pairs in both directions, ${equal} answers equal to dvc's (${changed} of them not {}), ${refused} refusals of dvc answered with the file\n`,
    )
  })

  test.each(seeds)('of seed %i', async (seed) => {
    const { repo, commits } = await makeHistory(stage.makers.dvc, seed, LENGTH)
    for (let index = 1; index < LENGTH; index++) {
      const pair = [`c${index - 1}`, `c${index}`] as const
      const torn = commits.slice(index - 1, index + 1).flatMap((commit) => commit.torn ?? [])
      for (const [base, head] of [pair, [pair[1], pair[0]] as const]) {
        for (const kind of KINDS) {
          const told = { seed, base, head, kind, steps: commits[index]?.steps }
          await (torn.length > 0 ? holdRefusal(torn, told, repo.dir) : holdAnswer(told, repo.dir))
        }
      }
      counts.pairs += 1
    }
  })

  async function holdAnswer(told: Question, dir: string): Promise<void> {
    const { kind, base, head } = told
    // DVC keeps an index by the hashes of a commit and not by their names, and takes one commit for another by it.
    stage.makers.dvc.forget()
    const [expected, found] = await Promise.all([
      stage.makers.dvc.run(dir, ...ASKED[kind], base, head),
      diffAsDvc(dir, kind, [base, head], { showHash: true }),
    ])
    expect({ ...told, answer: parsePythonJson(found.stdout) }).toEqual({ ...told, answer: readAnswer(expected) })
    counts.equal += 1
    if (expected.stdout.trim() !== '{}') counts.changed += 1
  }

  /** DVC refuses a commit with a broken file, or takes its metrics for gone; Holdout names the file and answers. */
  async function holdRefusal(torn: readonly string[], told: Question, dir: string): Promise<void> {
    const { kind, base, head } = told
    if (kind === 'data') expect((await stage.makers.dvc.run(dir, ...ASKED.data, base, head)).exit).not.toBe(0)
    const { beside } = await diffAsDvc(dir, kind, [base, head])
    expect({
      ...told,
      named: torn.filter((path) => beside.some((line) => line.startsWith(`${path}, line 1:`))),
    }).toEqual({ ...told, named: torn })
    counts.refused += 1
  }
})
