import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openRepository } from '../../src/git/repository.js'
import { makeGroupReader } from '../../src/snapshot/group-reader.js'
import { findGroups } from '../../src/snapshot/groups.js'
import { markTrees } from '../../src/snapshot/marking.js'
import { readTrees } from '../../src/snapshot/trees.js'
import { connectStores } from '../../src/stores/registry.js'
import { buildCli, runCli } from '../helpers/cli.js'
import { errorRules, findingsOf, makeProject, outcomeOf, type Project, textOf } from '../helpers/project.js'
import { hermeticEnv, makeRepo, type TestRepo } from '../helpers/repo.js'
import { describeLfs, gitWithLfs, type LfsServer, startGiftless } from './lfs.js'

const VERSION = 'version https://git-lfs.github.com/spec/v1'

function oidOf(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

function pointerTo(content: string): string {
  return `${VERSION}\noid sha256:${oidOf(content)}\nsize ${Buffer.byteLength(content)}\n`
}

/** Every pointer of a commit as `path oid`, by the code under test. */
async function listOurs(repo: TestRepo, commit: string): Promise<readonly string[]> {
  const repository = await openRepository(repo.dir, { env: hermeticEnv })
  try {
    const { head } = await markTrees(repository, await readTrees(repository, commit, commit))
    const { pointers } = await makeGroupReader(repository).read(head, findGroups(head))
    // It reads pointers to empty objects, and lists none.
    const full = pointers.filter(({ size }) => size !== 0)
    return full.map(({ path, object, digest }) => `${path} ${object ?? digest?.value}`).toSorted()
  } finally {
    await repository.close()
  }
}

/** The same by git-lfs. */
async function listTheirs(repo: TestRepo, commit: string): Promise<readonly string[]> {
  const lines = (await gitWithLfs(repo.dir, 'lfs', 'ls-files', '--long', commit)).split('\n')
  return lines
    .flatMap((line) => {
      const [, oid, path] = /^([0-9a-f]{64}) [*-] (.*)$/.exec(line) ?? []
      return oid === undefined ? [] : [`${path} ${oid}`]
    })
    .toSorted()
}

describeLfs('pointers as git-lfs lists them', () => {
  const plain = fc.string({ minLength: 1, maxLength: 5 }).map(pointerTo)
  const odd: readonly ((text: string) => string)[] = [
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.trimEnd(),
    (text) => `${text}\n`,
    (text) => text.replace('\n', '\n\n'),
    (text) => ` ${text}`,
    (text) => text.replace('git-lfs.github.com', 'hawser.github.com'),
    (text) => text.replace('https://git-lfs.github.com/spec/v1', 'http://git-media.io/v/2'),
    (text) => text.replace('\noid', `\next-0-foo sha256:${oidOf('x')}\noid`),
    (text) => text.replace('\nsize', `\next-1-foo sha256:${oidOf('x')}\nsize`),
    (text) => text.replace(/size \d+/, 'size 0'),
    (text) => text.replace(/size \d+/, 'size +3'),
    (text) => text.replace(/size (\d+)/, 'size -$1'),
    (text) => text.replace('oid sha256:', 'oid sha256:A'),
    (text) => text.replace(/sha256:(.*)/, (_, oid: string) => `sha256:${oid.toUpperCase()}`),
    (text) => text.replace('version ', 'version  '),
    (text) => text.replace('spec/v1', 'spec/v2'),
    (text) => `${text}more\n`,
    (text) => `${text}more of it\n`,
    (text) => `look:\n${text}`,
    (text) => text.padEnd(1023, '\n'),
    (text) => text.padEnd(1024, '\n'),
    (text) => text.split('\n').toReversed().join('\n'),
    () => '',
    () => 'a,b\n1,2\n',
  ]
  const content = fc.oneof(
    plain,
    fc.tuple(plain, fc.constantFrom(...odd)).map(([text, change]) => change(text)),
  )
  const path = fc.constantFrom('a.bin', 'b.csv', 'sub/c.csv', 'sub/d.bin', 'e é.png', 'sub/deep/f.jpg', 'g')
  const attributes = fc.constantFrom(
    '* filter=lfs\n',
    '* filter=lfs\n*.csv -filter\n',
    '*.bin filter=lfs\nsub/** filter=lfs\ng filter=lfs\n',
  )

  it('are the same at any commit, however they are written', async () => {
    const repo = makeRepo()
    await fc.assert(
      fc.asyncProperty(attributes, fc.dictionary(path, content, { minKeys: 1 }), async (rules, files) => {
        repo.remove(
          repo
            .git('ls-files')
            .split('\n')
            .filter((name) => name !== '' && !name.startsWith('"')),
        )
        repo.write({ '.gitattributes': rules, ...files })
        const commit = repo.commit('any')
        expect(await listOurs(repo, commit)).toEqual(await listTheirs(repo, commit))
      }),
      { numRuns: 25 },
    )
  })
})

describeLfs('a server of Git LFS', () => {
  let server: LfsServer
  let project: Project
  let base: string
  beforeAll(async () => {
    server = await startGiftless()
    project = makeProject({ configured: false })
    const origin = makeRepo('--bare')
    project.git('remote', 'add', 'origin', origin.dir)
    await gitWithLfs(project.dir, 'lfs', 'install', '--local', '--skip-smudge')
    project.write({
      '.gitattributes': '*.csv filter=lfs diff=lfs merge=lfs -text\n',
      '.lfsconfig': `[lfs]\n\turl = ${server.url}\n\tlocksverify = false\n`,
      'data/old.csv': 'old\n',
    })
    base = await commit('base')
    await push()
  })
  afterAll(() => server?.close())

  /** Commits through git-lfs's own filter. */
  async function commit(message: string): Promise<string> {
    await gitWithLfs(project.dir, 'add', '--all')
    await gitWithLfs(project.dir, 'commit', '--quiet', '-m', message)
    return project.git('rev-parse', 'HEAD')
  }

  async function push(): Promise<void> {
    const url = server.url.replace('://', `://${server.user}:${server.password}@`)
    await gitWithLfs(project.dir, '-c', `lfs.url=${url}`, 'lfs', 'push', '--all', 'origin', 'HEAD')
  }

  const secrets = () => ({ HOLDOUT_LFS_USER: server.user, HOLDOUT_LFS_PASSWORD: server.password })
  const check = (head: string, environment: Readonly<Record<string, string>>, from = base) =>
    project.check({ base: from, head, openStore: connectStores({ ...hermeticEnv, ...environment }) })

  it('has what was pushed, names what is gone, and tells neither to whom it does not trust', async () => {
    for (const name of ['one', 'two', 'three']) project.write({ [`data/${name}.csv`]: `${name}\n` })
    const head = await commit('three tables')

    const forgotten = await check(head, secrets())
    expect(
      findingsOf(forgotten, 'object-missing')
        .map(({ subject }) => subject)
        .toSorted(),
    ).toEqual(['data/one.csv', 'data/three.csv', 'data/two.csv'])

    await push()
    const pushed = await check(head, secrets())
    expect([pushed.verdict, outcomeOf(pushed, 'object-missing')]).toEqual([
      'pass',
      { id: 'object-missing', outcome: 'completed', checked: 3, total: 3 },
    ])

    server.lose(oidOf('two\n'))
    const lost = await check(head, secrets())
    expect(errorRules(lost)).toEqual(['object-missing'])
    expect(findingsOf(lost, 'object-missing').map(({ subject }) => subject)).toEqual(['data/two.csv'])

    for (const wrong of [{}, { HOLDOUT_LFS_USER: '_jwt', HOLDOUT_LFS_PASSWORD: 'wrong' }]) {
      const refused = await check(head, wrong)
      expect([refused.verdict, outcomeOf(refused, 'object-missing').outcome]).toEqual(['inconclusive', 'incomplete'])
      expect(JSON.stringify(refused)).not.toContain('wrong"')
    }
  })

  it('is asked with base’s objects beside: one forgotten file alone is missing, though the server answers 404 for all', async () => {
    project.write({ 'data/alone.csv': 'alone\n' })
    const head = await commit('one table')
    const report = await check(head, secrets(), project.git('rev-parse', 'HEAD^'))
    expect(findingsOf(report, 'object-missing').map(({ subject }) => subject)).toEqual(['data/alone.csv'])
  })

  it('gives the rows of a table', async () => {
    const rows = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => `${from + at},${(from + at) * 7},x${from + at}\n`).join('')
    project.write({ 'rows/train.csv': `a,b,c\n${rows(0, 300)}`, 'rows/test.csv': `a,b,c\n${rows(1000, 1100)}` })
    const before = await commit('rows')
    project.write({ 'rows/train.csv': `a,b,c\n${rows(0, 300)}${rows(1000, 1040)}` })
    const head = await commit('a leak')
    await push()
    const report = await check(head, secrets(), before)
    expect(errorRules(report)).toEqual(['row-overlap'])
    expect(report.rows[0]).toMatchObject({ testRows: 40, test: 100 })
    expect(JSON.stringify(report)).not.toMatch(/jwt=|signature/i)
  })

  it('that is down makes the answer inconclusive', async () => {
    project.write({ 'data/last.csv': 'last\n' })
    const head = await commit('last')
    await server.close()
    const report = await check(head, secrets(), project.git('rev-parse', 'HEAD^'))
    expect([report.verdict, outcomeOf(report, 'object-missing').outcome]).toEqual(['inconclusive', 'incomplete'])
    expect(textOf(outcomeOf(report, 'object-missing').reason)).toContain('ECONNREFUSED')
  })
})

describeLfs('holdout rollback', () => {
  beforeAll(buildCli, 120_000)

  it('puts a pointer back, and its command brings the data', async () => {
    const origin = makeRepo('--bare')
    const work = makeRepo()
    work.git('remote', 'add', 'origin', origin.dir)
    const git = (...args: readonly string[]) => gitWithLfs(work.dir, ...args)
    await git('lfs', 'install', '--local')
    const commit = async (version: string) => {
      work.write({ '.gitattributes': '*.bin filter=lfs -text\n', 'm/a b.bin': `${version}\n`, 'other.bin': 'same\n' })
      await git('add', '--all')
      await git('commit', '--quiet', '-m', version)
      await git('push', '--quiet', 'origin', 'HEAD:main')
    }
    await commit('one')
    await commit('two')
    const answer = await runCli(['rollback', '--to', 'HEAD~1', '--json', '--repo', work.dir])
    const { command } = JSON.parse(answer.stdout)
    expect([answer.exit, readFileSync(join(work.dir, 'm/a b.bin'), 'utf8')]).toEqual([0, pointerTo('one\n')])
    const env = { ...hermeticEnv, HOME: work.dir, PATH: `${process.env.HOLDOUT_GIT_LFS}:${process.env.PATH}` }
    execFileSync('sh', ['-c', command], { cwd: work.dir, env, stdio: 'pipe' })
    expect(readFileSync(join(work.dir, 'm/a b.bin'), 'utf8')).toBe('one\n')
    expect(await git('status', '--porcelain')).toBe('M  "m/a b.bin"\n')
  })
})
