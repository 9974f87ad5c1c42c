import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readAnswer } from './agreement.js'
import { runHoldout } from './cli.js'
import { type Dvc, type OldVersion, startDvc, whyMissing } from './dvc.js'
import type { DvcRepo } from './dvc-repo.js'
import { listPairs } from './live.js'
import { buildEra, ERA_REVISIONS } from './stories/eras.js'

/** What an old DVC cannot say: it knows no renames, or does not look into directories. */
interface Era {
  readonly version: OldVersion
  readonly knows: 'paths' | 'files' | 'renames'
}

const ERAS: readonly Era[] = [
  { version: '0.94.1', knows: 'paths' },
  { version: '1.11.16', knows: 'files' },
  { version: '2.0.18', knows: 'renames' },
  { version: '2.10.2', knows: 'renames' },
  { version: '3.0.0', knows: 'renames' },
]

describe.each(ERAS)('what DVC $version wrote', ({ version, knows }) => {
  const missing = whyMissing(version)
  let dvc: Dvc | undefined
  let built: Promise<DvcRepo> | undefined
  beforeAll(() => {
    if (missing !== undefined) throw new Error(`no dvc ${version}: ${missing}`)
    dvc = startDvc(version)
    built = buildEra(dvc)
  })
  afterAll(() => dvc?.close())

  test.each(listPairs({ revisions: ERA_REVISIONS }))('is read as it says, from %s to %s', async (base, head) => {
    const repo = await built
    if (dvc === undefined || repo === undefined) throw new Error('nothing was built')
    const expected = await dvc.run(repo.dir, 'diff', version === '3.0.0' ? '--json' : '--show-json', base, head)
    const actual = await runHoldout('diff', 'data', base, head, '--format', 'dvc', '--repo', repo.dir)
    expect(simplify(readAnswer(actual), knows)).toEqual(simplify(readAnswer(expected), knows))
    expect(JSON.stringify(readAnswer(actual))).toContain('path')
  })
})

type Entry = { readonly path: string | { readonly old: string; readonly new: string } }
type Lists = Readonly<Record<string, readonly Entry[]>>

/** An answer in the words of an older DVC. */
function simplify(answer: unknown, knows: Era['knows']): unknown {
  if (typeof answer !== 'object' || answer === null || 'exit' in answer) return answer
  const lists = withoutUncached(answer as Lists)
  if (knows === 'renames') return lists
  const pathsOf = (name: string, side?: 'old' | 'new') =>
    (lists[name] ?? []).map(({ path }) => (typeof path === 'string' ? path : path[side ?? 'old']))
  const named = {
    added: [...pathsOf('added'), ...pathsOf('renamed', 'new')],
    deleted: [...pathsOf('deleted'), ...pathsOf('renamed', 'old')],
    modified: pathsOf('modified'),
  }
  const isSaid = (path: string) => knows === 'files' || !/^images\/./.test(path)
  return Object.fromEntries(Object.entries(named).map(([name, paths]) => [name, paths.filter(isSaid).sort()]))
}

/** Up to 2.30 DVC lists outputs with `cache: false`, which git keeps. */
function withoutUncached(lists: Lists): Lists {
  const keep = (entries: readonly Entry[]) => entries.filter(({ path }) => path !== 'metrics.json')
  return Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, keep(entries)]))
}
