import { mkdir, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { HoldoutError } from '../errors.js'
import { exitCodeOf } from '../exit.js'
import { say } from '../message.js'
import type { Report } from '../model.js'
import { judgeRepository, render } from './check.js'
import { startMlflow } from './demo/mlflow.js'
import { buildRegistryStory, fillRegistry } from './demo/registry.js'
import { buildStory, type Story } from './demo/story.js'
import { rollback } from './rollback.js'

export interface DemoOptions {
  readonly cured?: boolean
  readonly dir?: string
  /** The program of MLflow, or true for the one on the PATH. */
  readonly registry?: string | true
}

/** `holdout demo`: the founding story on a repository of its own, and the comment that a reviewer would get. */
export async function demo({ cured, dir, registry }: DemoOptions): Promise<number> {
  const folder = dir === undefined ? await mkdtemp(join(tmpdir(), 'holdout-demo-')) : await emptyFolder(resolve(dir))
  if (registry !== undefined) return showPromotion(folder, registry === true ? 'mlflow' : registry)
  const story = await buildStory(folder, cured === true)
  const report = await judgeRepository({ repo: story.folder, base: story.base, head: story.head, keep: false })
  const intro =
    cured === true
      ? 'A retraining on new data, with the bleed and the drop taken out.'
      : 'A retraining on new data: two invoices and six payments of it are test samples, and precision falls by 4 %.'
  await show(intro, report, [
    `Repository: ${story.folder} (base main, head retrain)`,
    `Remote:     ${story.remote}`,
    `Try it:     node ${process.argv[1] ?? 'holdout'} check --repo ${story.folder} --base main`,
  ])
  if (cured !== true) await goBack(story)
  return 0
}

/** The promotion of a worse model, in a real MLflow that is started for it. */
async function showPromotion(folder: string, command: string): Promise<number> {
  const server = await startMlflow(command, folder)
  try {
    await fillRegistry(server.url)
    const { folder: repo, base, head } = await buildRegistryStory(folder)
    const registries = { MLFLOW_TRACKING_URI: server.url }
    const report = await judgeRepository({ repo, base, head, keep: false, registries })
    await show('A deployment moves from the champion of an MLflow registry to version 2, which is worse.', report, [
      `Repository: ${repo} (base main, head promote)`,
      `Registry:   a real MLflow server, started for this and stopped now; its database is ${join(folder, 'mlflow.db')}`,
    ])
  } finally {
    await server.close()
  }
  return 0
}

async function show(intro: string, report: Report, more: readonly string[]): Promise<void> {
  const comment = await render(report, 'markdown')
  const rule = '─'.repeat(72)
  process.stdout.write(
    [
      intro,
      'This is the comment on its pull request:',
      rule,
      comment.trimEnd(),
      rule,
      `Verdict: ${report.verdict}. The guard's exit code: ${exitCodeOf(report)} (0 pass, 1 fail, 2 usage, 3 inconclusive).`,
      ...more,
      '',
    ].join('\n'),
  )
}

/** Data and weights as they were, by the command that the comment prints. */
async function goBack({ folder, base }: Story): Promise<void> {
  process.stdout.write(`\nBack to the data and weights of main: holdout rollback --to main\n${'─'.repeat(72)}\n`)
  const started = performance.now()
  await rollback([], { to: base, repo: folder })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(
    [
      '─'.repeat(72),
      `That took ${seconds} s, and nothing was lost: git diff shows what it did.`,
      'And with the bleed and the drop taken out: npm run demo -- --cured',
      '',
    ].join('\n'),
  )
}

async function emptyFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true })
  if ((await readdir(path)).length === 0) return path
  throw new HoldoutError('usage', say`the folder ${path} is not empty`, { remedy: say`Name an empty or a new one.` })
}
