import { openRepo } from '../../helpers/repo.js'
import type { Dvc } from '../dvc.js'
import { type DvcRepo, makeDvcRepo } from '../dvc-repo.js'
import { makeRandom, type Random } from './random.js'
import { STEPS } from './steps.js'
import { type World, writeWorld } from './world.js'

/** A repository whose commits are tagged `c0`, `c1`, …. */
export interface History {
  readonly repo: DvcRepo
  readonly commits: readonly Commit[]
}

export interface Commit {
  /** What was done since the commit before. */
  readonly steps: readonly string[]
  /** A file of it that DVC refuses. */
  readonly torn?: string
}

/** Steps by how often they are taken. */
const WEIGHTS: Readonly<Record<string, number>> = { change: 3, table: 4, rerun: 3, stage: 2, declare: 2 }
const DECK = Object.entries(STEPS).flatMap((entry) => Array.from({ length: WEIGHTS[entry[0]] ?? 1 }, () => entry))

/** Nothing is tracked, nothing declared. */
export const EMPTY: World = {
  data: new Map(),
  stages: new Map(),
  tables: new Map(),
  topMetrics: [],
  topParams: [],
  texts: new Map(),
}

/** Makes the history of a seed: the same steps on every machine. */
export async function makeHistory(dvc: Dvc, seed: number, length: number): Promise<History> {
  const random = makeRandom(seed)
  const repo = await makeDvcRepo(dvc, `history-${seed}`)
  const commits: Commit[] = []
  let world = EMPTY
  let before: ReadonlyMap<string, string> = new Map()
  for (let index = 0; index < length; index++) {
    const { torn: _, ...mended } = world
    const steps: string[] = []
    world = mended
    for (let left = 1 + random.int(index === 0 ? 12 : 6); left > 0 || steps.length === 0; left--) {
      world = take(world, random, steps)
    }
    const files = writeWorld(world, repo.store)
    repo.remove([...before.keys()].filter((path) => !files.has(path)))
    repo.write(Object.fromEntries(files))
    openRepo(repo.dir).commit(steps.join(', '))
    repo.git('tag', `c${index}`)
    before = files
    const torn = world.torn?.path
    commits.push({ steps, ...(torn !== undefined && files.has(torn) ? { torn } : {}) })
  }
  return { repo, commits }
}

function take(world: World, random: Random, steps: string[]): World {
  const [name, act] = random.pick(DECK)
  const after = act(world, random)
  if (after === undefined) return world
  steps.push(name)
  return after
}
