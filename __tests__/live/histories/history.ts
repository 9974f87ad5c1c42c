import { openRepo } from '../../helpers/repo.js'
import type { Dvc } from '../dvc.js'
import { type DvcRepo, makeDvcRepo } from '../dvc-repo.js'
import { makeRandom, type Random } from './random.js'
import { STEPS } from './steps.js'
import { type World, writeWorld } from './world.js'

/** A repository whose commits are tagged `c0`, `c1`, …, and what was done before each. */
export interface History {
  readonly repo: DvcRepo
  readonly done: readonly (readonly string[])[]
}

const EMPTY: World = {
  data: new Map(),
  stages: new Map(),
  tables: new Map(),
  topMetrics: [],
  topParams: [],
  texts: new Map(),
}

/** Makes the history of a seed: the same steps on every machine. */
export async function makeHistory(dvc: Dvc, seed: number, commits: number): Promise<History> {
  const random = makeRandom(seed)
  const repo = await makeDvcRepo(dvc, `history-${seed}`)
  const done: string[][] = []
  let world = EMPTY
  let before: ReadonlyMap<string, string> = new Map()
  for (let index = 0; index < commits; index++) {
    const names: string[] = []
    for (let left = 1 + random.int(index === 0 ? 12 : 5); left > 0; left--) world = step(world, random, names)
    const files = writeWorld(world, repo.store)
    repo.remove([...before.keys()].filter((path) => !files.has(path)))
    repo.write(Object.fromEntries(files))
    openRepo(repo.dir).commit(`c${index}: ${names.join(', ')}`)
    repo.git('tag', `c${index}`)
    before = files
    done.push(names)
  }
  return { repo, done }
}

function step(world: World, random: Random, names: string[]): World {
  const [name, act] = random.pick(Object.entries(STEPS))
  const after = act(world, random)
  if (after === undefined) return world
  names.push(name)
  return after
}
