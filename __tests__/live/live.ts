import { afterAll, beforeAll, describe } from '@jest/globals'
import { type DvcVersion, startDvc, whyMissing } from './dvc.js'
import type { DvcRepo } from './dvc-repo.js'
import type { Makers, Story } from './stories/contract.js'

const VERSIONS: readonly DvcVersion[] = ['3.67.1', '2.45.1']

/** What a test inside `describeLive` may ask for. */
export interface Stage {
  readonly makers: Makers
  /** The repository of a story; each story is built once for each `describeLive`. */
  open(story: Story): Promise<DvcRepo>
}

/**
 * A group of tests that need the real DVC, and other parts of which `absent` says what is not there. Without them they
 * are skipped, and their name says why.
 */
export function describeLive(name: string, define: (stage: Stage) => void, absent: readonly string[] = []): void {
  const versions = VERSIONS.flatMap((version) => {
    const reason = whyMissing(version)
    return reason === undefined ? [] : [`no dvc ${version}: ${reason}`]
  })
  const missing = [...versions, ...absent]
  if (missing.length > 0) describe.skip(`${name} (${missing.join('; ')})`, () => define(makeStage()))
  else describe(name, () => define(makeStage()))
}

function makeStage(): Stage {
  let makers: Makers | undefined
  const repos = new Map<Story, Promise<DvcRepo>>()

  beforeAll(() => {
    makers = { dvc: startDvc('3.67.1'), legacy: startDvc('2.45.1') }
  })
  afterAll(async () => {
    await Promise.all([makers?.dvc.close(), makers?.legacy.close()])
  })

  const stage: Stage = {
    get makers() {
      if (!makers) throw new Error('DVC runs in tests only, not while they are defined')
      return makers
    },
    open(story) {
      const repo = repos.get(story) ?? story.build(stage.makers)
      repos.set(story, repo)
      return repo
    },
  }
  return stage
}

/** Every two different revisions of a story, in both directions. */
export function listPairs({ revisions }: Pick<Story, 'revisions'>): (readonly [base: string, head: string])[] {
  return revisions.flatMap((base) => revisions.filter((head) => head !== base).map((head) => [base, head] as const))
}
