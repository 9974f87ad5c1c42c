import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readAnswer } from './agreement.js'
import { runHoldout } from './cli.js'
import { type DvcRepo, makeDvcRepo } from './dvc-repo.js'
import { describeLive, listPairs } from './live.js'
import { ACCOUNT, listMissingServer, type S3Server, startS3Server } from './s3-server.js'

const REVISIONS = ['first', 'changed', 'bled', 'moved']

/** Both write the versions of files into the pointers; `worktree` keeps the cloud as a work tree too. */
const MODES = ['version_aware', 'worktree'] as const

describeLive(
  'a remote that keeps versions',
  (stage) => {
    let server: S3Server | undefined
    const repos = new Map<string, DvcRepo>()
    const repoOf = (mode: string) => repos.get(mode) as DvcRepo

    beforeAll(async () => {
      server = await startS3Server()
      for (const mode of MODES) {
        const bucket = mode.replace('_', '-')
        await server.makeVersionedBucket(bucket)
        const repo = await makeDvcRepo(stage.makers.dvc, `cloud-${mode}`)
        const modify = (...args: readonly string[]) => repo.dvc('remote', 'modify', '--quiet', ...args)
        await modify('store', 'url', `s3://${bucket}/some/where`)
        await modify('store', 'endpointurl', `http://127.0.0.1:${server.port}`)
        await modify('store', mode, 'true')
        await modify('--local', 'store', 'access_key_id', ACCOUNT.accessKeyId)
        await modify('--local', 'store', 'secret_access_key', ACCOUNT.secretAccessKey)
        await tellStory(repo)
        repos.set(mode, repo)
      }
    }, 120_000)
    afterAll(() => server?.close())

    describe.each(MODES)('as %s', (mode) => {
      test.each(listPairs({ revisions: REVISIONS }))('is told as dvc tells it, from %s to %s', async (base, head) => {
        const { dir } = repoOf(mode)
        const expected = await stage.makers.dvc.run(dir, 'diff', '--json', '--show-hash', base, head)
        const found = await runHoldout('diff', 'data', base, head, '--format', 'dvc', '--show-hash', '--repo', dir)
        expect(readAnswer(found)).toEqual(readAnswer(expected))
      })

      test('shows a test file that bled into train, without asking the cloud', async () => {
        const { dir, git } = repoOf(mode)
        expect(git('show', 'bled:images/train.dvc')).toContain('version_id')
        const args = ['--base', 'changed', '--head', 'bled', '--repo', dir, '--json']
        const { exit, stdout } = await runHoldout('check', ...args)
        expect(exit).toBe(1)
        expect(JSON.parse(stdout).findings).toMatchObject([
          {
            rule: 'file-overlap',
            level: 'error',
            examples: [expect.stringMatching(/^images\/test\/x\.png = images\/train\/again/)],
          },
        ])
      })
    })
  },
  listMissingServer(),
)

/** Files and directories are added, changed, bled and moved; every commit is pushed. */
async function tellStory(repo: DvcRepo): Promise<void> {
  const add = async (tag: string, files: Readonly<Record<string, string>>, ...paths: readonly string[]) => {
    repo.write(files)
    await repo.dvc('add', '--quiet', ...paths)
    await repo.save(tag)
  }
  await add(
    'first',
    { 'data.csv': 'a,b\n1,2\n', 'images/train/a.png': 'a', 'images/train/b.png': 'b', 'images/test/x.png': 'x' },
    'data.csv',
    'images/train',
    'images/test',
  )
  await add('changed', { 'data.csv': 'a,b\n1,3\n', 'images/train/c.png': 'c' }, 'data.csv', 'images/train')
  await add('bled', { 'images/train/again.png': 'x' }, 'images/train')
  await repo.dvc('move', '--quiet', 'data.csv', 'table.csv')
  await repo.save('moved')
}
