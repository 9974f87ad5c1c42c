import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { diffAsDvc } from '../helpers/as-dvc.js'
import { readAnswer } from './agreement.js'
import { makeDvcRepo } from './dvc-repo.js'
import { type Commit, EMPTY, makeHistory } from './histories/history.js'
import { writeWorld } from './histories/world.js'
import { describeLive } from './live.js'
import { parsePythonJson } from './python-json.js'

/** HOLDOUT_HISTORIES=SEED:COUNT tells other ones, or one alone: `HOLDOUT_HISTORIES=17:1`. */
const [FIRST, COUNT] = readWish(process.env.HOLDOUT_HISTORIES ?? '1:24')
const LENGTH = 12

/** Pairs that must be compared answer by answer in every run of the gate. */
const LEAST = 200

function readWish(wish: string): readonly [first: number, count: number] {
  const [, first, count] = /^(\d{1,9}):([1-9]\d{0,5})$/.exec(wish) ?? []
  if (first === undefined) throw new Error(`HOLDOUT_HISTORIES is SEED:COUNT, such as 17:1, and not ${wish}`)
  return [Number(first), Number(count)]
}

const KINDS = ['data', 'metrics', 'params'] as const
type Kind = (typeof KINDS)[number]
const ASKED: Readonly<Record<Kind, readonly string[]>> = {
  data: ['diff', '--json', '--show-hash'],
  metrics: ['metrics', 'diff', '--json'],
  params: ['params', 'diff', '--json'],
}

/** One question, with what a failure has to print so that it can be asked again. */
interface Question {
  readonly replay: string
  readonly base: string
  readonly head: string
  readonly kind: Kind
  readonly steps: readonly string[]
}

describeLive('a random history is told as dvc tells it', (stage) => {
  const seeds = Array.from({ length: COUNT }, (_, index) => FIRST + index)
  const counts = { compared: 0, torn: 0, equal: 0, changed: 0 }
  afterAll(() => {
    const { compared, torn, equal, changed } = counts
    process.stderr.write(
      `random histories: ${COUNT} from seed ${FIRST}; ${compared} neighbouring pairs in both directions, ${equal} answers equal to dvc's (${changed} of them not {}); ${torn} more pairs that dvc refuses, answered with the file\n`,
    )
  })

  test.each(seeds)('of seed %i', holdHistory, 300_000)

  // Who asks for a few seeds wants those.
  if (process.env.HOLDOUT_HISTORIES === undefined)
    test('are enough', () => expect(counts.compared).toBeGreaterThanOrEqual(LEAST))

  test('have the pointers that dvc add writes', async () => {
    const { dvc } = stage.makers
    const repo = await makeDvcRepo(dvc, 'written')
    const contents = { 'a b.bin': 'one\r\n', images: { '1.png': 'one', 'sub/ü.png': 'two' } }
    for (const [path, content] of Object.entries(contents)) {
      repo.write(
        typeof content === 'string'
          ? { [path]: content }
          : Object.fromEntries(Object.entries(content).map(([name, text]) => [`${path}/${name}`, text])),
      )
      await repo.dvc('add', '--quiet', path)
      const data = { content, era: 'modern', notes: {}, top: {} } as const
      const ours = writeWorld({ ...EMPTY, data: new Map([[path, data]]) }, repo.store).get(`${path}.dvc`)
      expect(parse(ours ?? '')).toEqual(parse(readFileSync(join(repo.dir, `${path}.dvc`), 'utf8')))
    }
  })

  async function holdHistory(seed: number): Promise<void> {
    const { repo, commits } = await makeHistory(stage.makers.dvc, seed, LENGTH)
    for (let index = 1; index < LENGTH; index++) {
      const pair = [`c${index - 1}`, `c${index}`] as const
      const torn = commits.slice(index - 1, index + 1).flatMap((commit) => commit.torn ?? [])
      for (const [base, head] of [pair, [pair[1], pair[0]] as const]) {
        for (const kind of KINDS) {
          const told = { replay: `HOLDOUT_HISTORIES=${seed}:1`, base, head, kind, steps: stepsUpTo(commits, index) }
          await (torn.length > 0 ? holdRefusal(torn, told, repo.dir) : holdAnswer(told, repo.dir))
        }
      }
      if (torn.length > 0) counts.torn += 1
      else counts.compared += 1
    }
  }

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
      named: torn.filter((path) => beside.some((line) => line.startsWith(`${path}, line `))),
    }).toEqual({ ...told, named: torn })
  }
})

/** `c0: track, stage`, one for each commit so far. */
function stepsUpTo(commits: readonly Commit[], last: number): readonly string[] {
  return commits.slice(0, last + 1).map(({ steps }, index) => `c${index}: ${steps.join(', ')}`)
}
