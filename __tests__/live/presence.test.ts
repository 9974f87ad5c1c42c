import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { errorBody, type FaultProxy, type Plan, startFaultProxy } from '../helpers/fault-proxy.js'
import { hash } from '../helpers/remote.js'
import { runHoldoutIn } from './cli.js'
import { cloneRepo, withoutStore } from './clone.js'
import { type DvcRepo, makeDvcRepo } from './dvc-repo.js'
import { describeLive } from './live.js'
import { ACCOUNT, listMissingServer, type S3Server, startS3Server } from './s3-server.js'

const ENV = {
  AWS_ACCESS_KEY_ID: ACCOUNT.accessKeyId,
  AWS_SECRET_ACCESS_KEY: ACCOUNT.secretAccessKey,
  AWS_EC2_METADATA_DISABLED: 'true',
}
const PASS: Plan = () => undefined
/** So many files that a listing is cheaper than asking for each. */
const MANY = 300
const SECOND = 'second version'

interface JsonReport {
  readonly verdict: string
  readonly checks: readonly {
    readonly id: string
    readonly outcome: string
    readonly checked: number
    readonly total: number
  }[]
  readonly findings: readonly {
    readonly rule: string
    readonly message: string
    readonly examples: readonly string[]
    readonly command: string | null
    readonly remedy: string | null
  }[]
  readonly notChecked: readonly object[]
  readonly lookups: readonly { readonly method: string; readonly asked: number; readonly requests: number }[]
}

async function check(repo: DvcRepo, base: string, head: string, env: Readonly<Record<string, string>> = ENV) {
  const answer = await runHoldoutIn(env, 'check', '--base', base, '--head', head, '--repo', repo.dir, '--json')
  expect(answer.stdout + answer.stderr).not.toContain('top-secret')
  const report: JsonReport = JSON.parse(answer.stdout)
  const outcome = report.checks.find(({ id }) => id === 'object-missing')
  return { ...answer, report, outcome, missing: report.findings.filter(({ rule }) => rule === 'object-missing') }
}

/** A file, a small directory and a large one, and then other versions of the file and the small one. */
async function tellStory(repo: DvcRepo): Promise<void> {
  await repo.save('empty')
  const many = Array.from({ length: MANY }, (_, index) => [`many/${index}.txt`, `text ${index}`])
  repo.write({ 'data.csv': 'one', 'photos/a.png': 'a', 'photos/b.png': 'b', ...Object.fromEntries(many) })
  await repo.dvc('add', '--quiet', 'data.csv', 'photos', 'many')
  await repo.save('first')
  repo.write({ 'data.csv': SECOND, 'photos/c.png': 'c' })
  await repo.dvc('add', '--quiet', 'data.csv', 'photos')
  await repo.save('second')
}

/** Runs something while an object lies elsewhere. */
async function without<Value>(path: string, run: () => Promise<Value>): Promise<Value> {
  renameSync(path, `${path}-away`)
  try {
    return await run()
  } finally {
    renameSync(`${path}-away`, path)
  }
}

const keyOf = (md5: string) => `files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`

describeLive('data that dvc pushed to a folder', (stage) => {
  let repo: DvcRepo
  beforeAll(async () => {
    repo = await makeDvcRepo(stage.makers.dvc, 'presence-folder')
    await tellStory(repo)
  }, 120_000)

  test('are all there', async () => {
    const { exit, outcome } = await check(repo, 'empty', 'first')
    expect(exit).toBe(0)
    expect(outcome).toMatchObject({ outcome: 'completed', checked: MANY + 5, total: MANY + 5 })
  })

  test('are missing where one object is, and unknown where the folder is', async () => {
    const found = await without(join(repo.store, keyOf(hash(SECOND))), () => check(repo, 'first', 'second'))
    expect(found.exit).toBe(1)
    expect(found.missing).toMatchObject([{ command: 'dvc push data.csv.dvc -r store' }])
    const away = await withoutStore(repo, () => check(repo, 'first', 'second'))
    expect(away.exit).toBe(3)
    expect(away.missing).toEqual([])
  })

  test('are missing where nobody ever pushed them, until somebody does', async () => {
    repo.git('checkout', '--quiet', '-b', 'forgotten', 'first')
    repo.write({ 'new/x.txt': 'x', 'new/y.txt': 'y' })
    await repo.dvc('add', '--quiet', 'new')
    repo.git('add', '--all')
    repo.git('commit', '--quiet', '--message', 'forgotten')
    const { exit, missing } = await check(repo, 'first', 'forgotten')
    expect(exit).toBe(1)
    const [command = '', ...args] = missing[0]?.command?.split(' ') ?? []
    expect(command).toBe('dvc')
    await repo.dvc(...args)
    expect((await check(repo, 'first', 'forgotten')).exit).toBe(0)
    repo.git('checkout', '--quiet', 'main')
  })

  test('come back by a rollback and the command that it prints, byte for byte', async () => {
    const copy = cloneRepo(stage.makers.dvc, repo, 'presence-rollback')
    await copy.dvc('pull', '--quiet')
    const read = (path: string) => readFileSync(join(copy.dir, path), 'utf8')
    expect(read('data.csv')).toBe(SECOND)
    const { exit, stdout } = await runHoldoutIn({}, 'rollback', '--to', 'first', '--repo', copy.dir, '--json')
    expect(exit).toBe(0)
    const { command, files } = JSON.parse(stdout)
    expect(files.map((file: { path: string }) => file.path)).toEqual(['data.csv.dvc', 'photos.dvc'])
    await copy.dvc(...command.split(' ').slice(1))
    expect(read('data.csv')).toBe('one')
    expect(() => read('photos/c.png')).toThrow('ENOENT')
    expect(copy.git('diff', '--name-only', 'first').trim()).toBe('')
    const args = ['photos', 'data.csv', '--to', 'second', '--force', '--repo', copy.dir]
    const gone = () => runHoldoutIn({}, 'rollback', ...args)
    const refused = await without(join(repo.store, keyOf(hash('c'))), gone)
    expect(refused.exit).toBe(1)
    expect(refused.stdout).toContain('photos/c.png')
    expect(read('data.csv.dvc')).toContain(hash('one'))
  })
})

describeLive(
  'data that dvc pushed to S3',
  (stage) => {
    let server: S3Server
    let proxy: FaultProxy
    let plan = PASS
    let repo: DvcRepo
    const pathOf = (md5: string) => server.pathOf('presence', `some/where/${keyOf(md5)}`)

    beforeAll(async () => {
      server = await startS3Server()
      proxy = await startFaultProxy(server.port, (request, count) => plan(request, count))
      await server.makeBucket('presence')
      repo = await makeDvcRepo(stage.makers.dvc, 'presence-s3')
      const modify = (...args: readonly string[]) => repo.dvc('remote', 'modify', '--quiet', ...args)
      await modify('store', 'url', 's3://presence/some/where')
      await modify('store', 'endpointurl', `http://127.0.0.1:${proxy.port}`)
      await modify('--local', 'store', 'access_key_id', ACCOUNT.accessKeyId)
      await modify('--local', 'store', 'secret_access_key', ACCOUNT.secretAccessKey)
      await tellStory(repo)
    }, 120_000)
    afterAll(async () => {
      await proxy?.close()
      await server?.close()
    })

    async function during<Value>(fault: Plan, run: () => Promise<Value>): Promise<Value> {
      plan = fault
      try {
        return await run()
      } finally {
        plan = PASS
      }
    }

    test('are all there, which listings tell', async () => {
      const { exit, outcome, report } = await check(repo, 'empty', 'first')
      expect(exit).toBe(0)
      expect(outcome).toMatchObject({ outcome: 'completed', checked: MANY + 5, total: MANY + 5 })
      const listed = report.lookups.find(({ method }) => method === 'list')
      expect(listed?.asked).toBeGreaterThan(MANY / 2)
      expect(listed?.requests).toBeLessThanOrEqual(16)
    })

    test('are missing where one object is: a file, and one of many that listings tell of', async () => {
      const file = await without(pathOf(hash(SECOND)), () => check(repo, 'first', 'second'))
      expect([file.exit, file.missing.length]).toEqual([1, 1])
      expect(file.missing[0]?.message).toContain('data.csv: expected its object on remote store')
      const one = await without(pathOf(hash('text 123')), () => check(repo, 'empty', 'first'))
      expect([one.exit, one.missing.length]).toEqual([1, 1])
      expect(one.missing[0]?.examples).toEqual(['many/123.txt'])
    })

    test('are told where dvc says that all is well: a file of a directory whose manifest is there', async () => {
      rmSync(pathOf(hash('b')))
      const status = await repo.dvc('status', '--cloud')
      const push = await repo.dvc('push')
      const { exit, missing } = await check(repo, 'first', 'second')
      expect({ status: status.trim(), push: push.trim(), exit, examples: missing[0]?.examples }).toEqual({
        status: "Cache and remote 'store' are in sync.",
        push: 'Everything is up to date.',
        exit: 1,
        examples: ['photos/b.png'],
      })
      // What the remedy says is what heals it.
      const key = /remove (\S+) from the remote/.exec(missing[0]?.remedy ?? '')?.[1] ?? ''
      rmSync(server.pathOf('presence', `some/where/${key}`))
      await repo.dvc(...(missing[0]?.command?.split(' ').slice(1) ?? []))
      expect((await check(repo, 'first', 'second')).exit).toBe(0)
    })

    test('are unknown to whoever is refused, or reaches nobody', async () => {
      const wrong = await check(repo, 'first', 'second', { ...ENV, AWS_SECRET_ACCESS_KEY: 'top-secret-and-wrong' })
      expect([wrong.exit, wrong.missing]).toEqual([3, []])
      expect(wrong.outcome?.outcome).toBe('incomplete')
      const before = proxy.seen.length
      const down = await during(
        () => ({ kind: 'reset' }),
        () => check(repo, 'first', 'second'),
      )
      expect([down.exit, down.missing]).toEqual([3, []])
      expect(proxy.seen.length - before).toBeLessThan(40)
      const hidden = { kind: 'replace', from: 404, status: 403, body: errorBody('AccessDenied') } as const
      const denied = await without(pathOf(hash(SECOND)), () =>
        during(
          () => hidden,
          () => check(repo, 'first', 'second'),
        ),
      )
      expect([denied.exit, denied.missing]).toEqual([3, []])
    })

    test('are there after two refusals in passing', async () => {
      const first = proxy.seen.length
      const busy = { kind: 'answer', status: 503, body: errorBody('SlowDown') } as const
      const { exit } = await during(
        (_, count) => (count - first <= 2 ? busy : undefined),
        () => check(repo, 'first', 'second'),
      )
      expect(exit).toBe(0)
    })
  },
  listMissingServer(),
)

describeLive(
  'data on a remote that keeps versions',
  (stage) => {
    let server: S3Server
    let repo: DvcRepo
    beforeAll(async () => {
      server = await startS3Server()
      await server.makeVersionedBucket('versions')
      repo = await makeDvcRepo(stage.makers.dvc, 'presence-versions')
      const modify = (...args: readonly string[]) => repo.dvc('remote', 'modify', '--quiet', ...args)
      await modify('store', 'url', 's3://versions/some/where')
      await modify('store', 'endpointurl', `http://127.0.0.1:${server.port}`)
      await modify('store', 'version_aware', 'true')
      await modify('--local', 'store', 'access_key_id', ACCOUNT.accessKeyId)
      await modify('--local', 'store', 'secret_access_key', ACCOUNT.secretAccessKey)
      await repo.save('empty')
      repo.write({ 'data.csv': 'one', 'photos/a.png': 'a', 'photos/b.png': 'b' })
      await repo.dvc('add', '--quiet', 'data.csv', 'photos')
      await repo.save('first')
    }, 120_000)
    afterAll(() => server?.close())

    test('are there by the versions that a push wrote, and never pushed without', async () => {
      const { exit, outcome } = await check(repo, 'empty', 'first')
      expect(outcome).toMatchObject({ outcome: 'completed', checked: 3, total: 3 })
      expect(exit).toBe(0)
      for (const text of ['another length', 'two']) {
        repo.write({ 'data.csv': text })
        await repo.dvc('add', '--quiet', 'data.csv')
        repo.git('commit', '--quiet', '--all', '--message', 'never pushed')
        expect(repo.git('show', 'HEAD:data.csv.dvc')).not.toContain('version_id')
        const lost = await check(repo, 'first', 'HEAD')
        expect(lost.missing).toMatchObject([{ location: { path: 'data.csv.dvc' } }])
        expect(lost.missing[0]?.message).toContain('never pushed')
        expect(lost.exit).toBe(1)
      }
    })
  },
  listMissingServer(),
)
