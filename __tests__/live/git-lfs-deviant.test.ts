import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { connectStores } from '../../src/stores/registry.js'
import { findingsOf, makeProject, outcomeOf, type Project, textOf } from '../helpers/project.js'
import { hermeticEnv, makeRepo } from '../helpers/repo.js'
import { describeLfs, gitWithLfs, startLfsTestServer } from './lfs.js'

describeLfs('a server that offers an upload of what it lacks', () => {
  let server: Awaited<ReturnType<typeof startLfsTestServer>>
  let project: Project
  beforeAll(async () => {
    server = await startLfsTestServer()
    project = makeProject({ configured: false })
    project.git('remote', 'add', 'origin', makeRepo('--bare').dir)
    await gitWithLfs(project.dir, 'lfs', 'install', '--local', '--skip-smudge')
    project.write({ '.gitattributes': '*.csv filter=lfs -text\n', '.lfsconfig': `[lfs]\n\turl = ${server.url}\n` })
  })
  afterAll(() => server?.close())

  const commit = async (files: Readonly<Record<string, string>>) => {
    project.write(files)
    await gitWithLfs(project.dir, 'add', '--all')
    await gitWithLfs(project.dir, 'commit', '--quiet', '-m', 'tables')
    return project.git('rev-parse', 'HEAD')
  }

  it('has what was pushed; what it lacks is missing, and never there', async () => {
    const base = await commit({ 'old.csv': 'old\n' })
    const pushed = await commit({ 'one.csv': 'one\n', 'two.csv': 'two\n' })
    await gitWithLfs(project.dir, '-c', 'lfs.locksverify=false', 'lfs', 'push', '--all', 'origin', 'HEAD')
    const check = (from: string, head: string) =>
      project.check({ base: from, head, openStore: connectStores(hermeticEnv) })
    expect(outcomeOf(await check(base, pushed), 'object-missing')).toMatchObject({ outcome: 'completed', checked: 2 })

    const head = await commit({ 'three.csv': 'three\n' })
    const first = await check(pushed, head)
    expect(findingsOf(first, 'object-missing').map(({ subject }) => subject)).toEqual(['three.csv'])
    // Having been asked once, it offers to give it as well.
    const again = await check(pushed, head)
    expect(outcomeOf(again, 'object-missing').outcome).toBe('incomplete')
    const oid = createHash('sha256').update('three\n').digest('hex')
    expect(textOf(outcomeOf(again, 'object-missing').reason)).toContain(oid)
  })
}, ['HOLDOUT_LFS_TEST_SERVER'])
