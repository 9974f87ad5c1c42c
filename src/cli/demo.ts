import { mkdir, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { HoldoutError } from '../errors.js'
import { exitCodeOf } from '../exit.js'
import { say } from '../message.js'
import { judgeRepository, render } from './check.js'
import { buildStory, type Story } from './demo/story.js'
import { rollback } from './rollback.js'

/** `holdout demo`: the founding story on a repository of its own, and the comment that a reviewer would get. */
export async function demo({ cured, dir }: { cured?: boolean; dir?: string }): Promise<number> {
  const folder = dir === undefined ? await mkdtemp(join(tmpdir(), 'holdout-demo-')) : await emptyFolder(resolve(dir))
  const story = await buildStory(folder, cured === true)
  const report = await judgeRepository({ repo: story.folder, base: story.base, head: story.head, keep: false })
  const comment = await render(report, 'markdown')
  const rule = '─'.repeat(72)
  process.stdout.write(
    [
      cured === true
        ? 'A retraining on new data, with the bleed and the drop taken out.'
        : 'A retraining on new data: two invoices and six payments of it are test samples, and precision falls by 4 %.',
      'This is the comment on its pull request:',
      rule,
      comment.trimEnd(),
      rule,
      `Verdict: ${report.verdict}. The guard's exit code: ${exitCodeOf(report)} (0 pass, 1 fail, 2 usage, 3 inconclusive).`,
      `Repository: ${story.folder} (base main, head retrain)`,
      `Remote:     ${story.remote}`,
      `Try it:     node ${process.argv[1] ?? 'holdout'} check --repo ${story.folder} --base main`,
      '',
    ].join('\n'),
  )
  if (cured !== true) await goBack(story)
  return 0
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
