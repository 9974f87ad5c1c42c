import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runHoldout } from './cli.js'
import { cloneRepo, withoutStore } from './clone.js'
import type { DvcRepo } from './dvc-repo.js'
import { describeLive } from './live.js'
import { fileChanges } from './stories/file-changes.js'
import { founding } from './stories/founding.js'
import { legacy } from './stories/legacy.js'
import { oddNames } from './stories/odd-names.js'
import { oneDirectory } from './stories/one-directory.js'
import { pipeline } from './stories/pipeline.js'
import { subproject } from './stories/subproject.js'

/** The parts of the JSON report that these tests look at. */
interface Report {
  readonly verdict: string
  readonly findings: readonly { readonly rule: string; readonly level: string; readonly new: boolean }[]
  readonly checks: readonly { readonly id: string; readonly outcome: string }[]
  readonly data: Readonly<Record<string, readonly { readonly path: string }[]>>
  readonly notChecked: readonly unknown[]
}

describeLive('the verdict on', (stage) => {
  test('the founding story is fail, for the bleed and for the drop', async () => {
    const { exit, report } = await check(await stage.open(founding), 'released', 'bled')
    expect(report.verdict).toBe('fail')
    expect(listErrors(report)).toEqual(['file-overlap', 'metric-regression'])
    expect(exit).toBe(1)
  })

  test('the founding story in a fresh clone is the same, with manifests from the remote', async () => {
    const clone = cloneRepo(stage.makers.dvc, await stage.open(founding), 'cold')
    const { exit, report } = await check(clone, 'released', 'bled')
    expect(listErrors(report)).toEqual(['file-overlap', 'metric-regression'])
    expect(exit).toBe(1)
  })

  test.each(['released', 'bled'])('the cure is pass, seen from %s', async (base) => {
    const { exit, report } = await check(await stage.open(founding), base, 'cured')
    expect(report).toMatchObject({ verdict: 'pass' })
    expect(listErrors(report)).toEqual([])
    expect(outcomeOf(report, 'file-overlap')).toBe('completed')
    expect(exit).toBe(0)
  })

  test('the cure is inconclusive, never pass, when the remote folder is away', async () => {
    const clone = cloneRepo(stage.makers.dvc, await stage.open(founding), 'cut-off')
    await withoutStore(clone, async () => {
      const { exit, report } = await check(clone, 'released', 'cured')
      expect(report.verdict).toBe('inconclusive')
      expect(outcomeOf(report, 'file-overlap')).toBe('incomplete')
      expect(report.notChecked).not.toEqual([])
      expect(exit).toBe(3)
    })
  })

  test('a drop is fail even when the remote folder is away', async () => {
    const clone = cloneRepo(stage.makers.dvc, await stage.open(founding), 'cut-off-too')
    await withoutStore(clone, async () => {
      const { exit, report } = await check(clone, 'released', 'bled')
      expect(report.verdict).toBe('fail')
      expect(listErrors(report)).toEqual(['metric-regression'])
      expect(exit).toBe(1)
    })
  })

  test('the cure is inconclusive when a manifest on the remote was altered', async () => {
    const clone = cloneRepo(stage.makers.dvc, await stage.open(founding), 'altered')
    const manifest = findManifest(clone, 'cured', 'images/train.dvc')
    const bytes = readFileSync(manifest)
    try {
      writeFileSync(manifest, bytes.toString('utf8').replace('"relpath": "1.png"', '"relpath": "0.png"'))
      const { exit, report } = await check(clone, 'released', 'cured')
      expect(report.verdict).toBe('inconclusive')
      expect(exit).toBe(3)
    } finally {
      writeFileSync(manifest, bytes)
    }
  })

  test.each([
    ['copied', 'file-overlap'],
    ['moved', 'split-migration'],
  ])('a test file %s into train of the same directory is fail', async (head, rule) => {
    const { exit, report } = await check(await stage.open(oneDirectory), 'clean', head)
    expect(listErrors(report)).toEqual([rule])
    expect(exit).toBe(1)
  })

  test('a metric that fell is fail, and so is one that vanished or became NaN', async () => {
    const repo = await stage.open(pipeline)
    expect(listErrors((await check(repo, 'first', 'retrained')).report)).toContain('metric-regression')
    const { exit, report } = await check(repo, 'retrained', 'odd')
    expect(listErrors(report)).toEqual(expect.arrayContaining(['metric-missing', 'metric-regression']))
    expect(exit).toBe(1)
  })

  test('a move from DVC 2.x to 3.x is pass, and the data are rehashed, not modified', async () => {
    const { exit, report } = await check(await stage.open(legacy), 'three', 'migrated')
    expect(listPaths(report, 'rehashed')).toEqual(expect.arrayContaining(['plain.csv']))
    expect(listPaths(report, 'modified')).not.toContain('plain.csv')
    expect(report.verdict).toBe('pass')
    expect(exit).toBe(0)
  })

  test.each([fileChanges, oddNames, subproject])('ordinary work is pass: $name', async (story) => {
    const [base = '', head = ''] = story.revisions
    const { exit, report } = await check(await stage.open(story), base, head)
    expect(report.verdict).toBe('pass')
    expect(listErrors(report)).toEqual([])
    expect(exit).toBe(0)
  })
})

async function check(repo: DvcRepo, base: string, head: string): Promise<{ exit: number; report: Report }> {
  const { exit, stdout, stderr } = await runHoldout(
    'check',
    '--base',
    base,
    '--head',
    head,
    '--repo',
    repo.dir,
    '--json',
  )
  if (stdout === '') throw new Error(`holdout check printed nothing and ended with ${exit}: ${stderr}`)
  return { exit, report: JSON.parse(stdout) as Report }
}

/** The rules of the findings that make the verdict, each once. */
function listErrors({ findings }: Report): string[] {
  const rules = findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)
  return [...new Set(rules)].sort()
}

function outcomeOf({ checks }: Report, id: string): string | undefined {
  return checks.find((check) => check.id === id)?.outcome
}

function listPaths({ data }: Report, type: string): string[] {
  return (data[type] ?? []).map(({ path }) => path)
}

/** The file on the remote that lists a directory's files. */
function findManifest(repo: DvcRepo, revision: string, pointer: string): string {
  const [, start = '', rest = ''] = /md5: (..)(\w+\.dir)/.exec(repo.git('show', `${revision}:${pointer}`)) ?? []
  return join(repo.store, 'files', 'md5', start, rest)
}
