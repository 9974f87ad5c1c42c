import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runHoldoutIn } from './cli.js'
import { cloneRepo } from './clone.js'
import type { DvcRepo } from './dvc-repo.js'
import { describeLive } from './live.js'
import { listMissingSshd, startSshServer } from './ssh-server.js'
import { buildFounding } from './stories/founding.js'
import { listMissingNginx, startWebServer, USER } from './web-server.js'

type Options = Readonly<Record<string, string>>

/** A server that the real DVC pushes to and Holdout reads from. */
interface Host {
  /** Options of the remote at base, `url` among them. */
  readonly base: Options
  /** Options that DVC keeps to itself. */
  readonly local: Options
  /** The environment of Holdout. */
  readonly env: Options
  /** Changes of options at base, or of the environment, that nobody may read with, and what is said of each. */
  readonly wrong: readonly { readonly base?: Options; readonly env?: Options; readonly words: string }[]
  /** A URL below which nothing lies. */
  readonly nowhere: string
  /** The remote's folder on disk. */
  readonly folder: string
  stop(): Promise<void>
}

const PASSWORD = { HOLDOUT_REMOTE_STORE_PASSWORD: USER.password }
const WRONG = { HOLDOUT_REMOTE_STORE_PASSWORD: 'top-secret-and-wrong' }

async function startHttp(): Promise<Host> {
  const { http, root, stop } = await startWebServer()
  const url = `http://127.0.0.1:${http}/closed/dvc`
  return {
    base: { url, method: 'PUT', auth: 'basic', user: USER.user },
    local: { password: USER.password },
    env: PASSWORD,
    wrong: [
      { env: WRONG, words: 'it wants other credentials (status 401)' },
      { env: {}, words: 'wants a password, and there is none' },
    ],
    nowhere: `http://127.0.0.1:${http}/closed/nowhere`,
    folder: join(root, 'closed/dvc'),
    stop,
  }
}

async function startWebdav(): Promise<Host> {
  const { dav, root, stop } = await startWebServer()
  const url = `webdav://127.0.0.1:${dav}/store`
  return {
    base: { url, user: USER.user },
    local: { password: USER.password },
    env: PASSWORD,
    wrong: [{ env: WRONG, words: 'it wants other credentials (status 401)' }],
    nowhere: `webdav://127.0.0.1:${dav}/nowhere`,
    folder: join(root, 'dav/store'),
    stop,
  }
}

async function startSsh(): Promise<Host> {
  const { port, user, keyfile, strange, root, env, stop } = await startSshServer()
  const url = `ssh://127.0.0.1:${port}${root}`
  return {
    base: { url, user, keyfile },
    local: {},
    env: env(),
    wrong: [
      { base: { keyfile: strange }, words: 'does not accept the user or the key' },
      { env: env(false), words: 'is not known or not the known one' },
    ],
    nowhere: `${url}/nowhere`,
    folder: root,
    stop,
  }
}

describePushed('HTTP', startHttp, listMissingNginx())
describePushed('WebDAV', startWebdav, listMissingNginx())
describePushed('SSH', startSsh, listMissingSshd())

function describePushed(kind: string, start: () => Promise<Host>, absent: readonly string[]): void {
  describeLive(
    `${kind}, as dvc pushed to it`,
    (stage) => {
      let host: Host
      let repo: DvcRepo
      beforeAll(async () => {
        host = await start()
        const name = kind.toLowerCase()
        const built = await buildFounding(stage.makers.dvc, `founding-${name}`, async ({ dvc }) => {
          for (const [option, value] of Object.entries(host.base)) {
            await dvc('remote', 'modify', '--quiet', 'store', option, value)
          }
          for (const [option, value] of Object.entries(host.local)) {
            await dvc('remote', 'modify', '--quiet', '--local', 'store', option, value)
          }
        })
        repo = cloneRepo(stage.makers.dvc, built, `cold-${name}`)
      }, 180_000)
      afterAll(() => host?.stop())

      async function check(head: string, { env = host.env, base = 'released' }: { env?: Options; base?: string } = {}) {
        const started = performance.now()
        const args = ['check', '--base', base, '--head', head, '--repo', repo.dir, '--json']
        const { exit, stdout, stderr } = await runHoldoutIn(env, ...args)
        expect(stdout + stderr).not.toContain('top-secret')
        return { exit, report: JSON.parse(stdout), seconds: (performance.now() - started) / 1000 }
      }

      async function expectUnknown(head: string, options: Parameters<typeof check>[1], ...texts: readonly string[]) {
        const { exit, report, seconds } = await check(head, options)
        expect(report.verdict).toBe('inconclusive')
        expect(exit).toBe(3)
        for (const text of texts) expect(JSON.stringify(report.notChecked)).toContain(text)
        return seconds
      }

      /** The two commits with another configuration of the remote. */
      function reconfigure(name: string, options: Options): { base: string; head: string } {
        const lines = Object.entries({ ...host.base, ...options }).map(([key, value]) => `    ${key} = ${value}\n`)
        for (const tag of ['released', 'cured']) {
          repo.git('checkout', '--quiet', tag)
          repo.write({ '.dvc/config': `[core]\n    remote = store\n['remote "store"']\n${lines.join('')}` })
          repo.git('commit', '--quiet', '--all', '--message', name)
          repo.git('tag', `${tag}-${name}`)
        }
        return { base: `released-${name}`, head: `cured-${name}` }
      }

      test('the founding story is fail and its cure is pass', async () => {
        const bled = await check('bled')
        const errors = bled.report.findings.filter(({ level }: { level: string }) => level === 'error')
        expect(new Set(errors.map(({ rule }: { rule: string }) => rule))).toEqual(
          new Set(['file-overlap', 'metric-regression']),
        )
        expect(bled.exit).toBe(1)
        const cured = await check('cured')
        expect(cured.report.notChecked).toEqual([])
        expect(cured.exit).toBe(0)
      })

      test('a manifest that is gone is missing', async () => {
        const [, first = '', rest = ''] = /md5: (..)(\w+\.dir)/.exec(repo.git('show', 'cured:images/train.dvc')) ?? []
        const path = join(host.folder, 'files/md5', first, rest)
        renameSync(path, `${path}-away`)
        try {
          const { exit, report } = await check('cured')
          expect(report.findings).toMatchObject([{ rule: 'object-missing', location: { path: 'images/train.dvc' } }])
          expect(JSON.stringify(report.notChecked)).toContain('is not on remote store')
          expect(exit).toBe(1)
        } finally {
          renameSync(`${path}-away`, path)
        }
      })

      test('who may not read is told so, and never shown', async () => {
        for (const [index, { base, env = host.env, words }] of host.wrong.entries()) {
          const named = base === undefined ? undefined : reconfigure(`wrong-${index}`, base)
          const options = named === undefined ? { env } : { env, base: named.base }
          await expectUnknown(named?.head ?? 'cured', options, words)
        }
      })

      test('a folder that is not there is not an empty one', async () => {
        const { base, head } = reconfigure('nowhere', { url: host.nowhere })
        const { report } = await check(head, { base })
        expect(report.verdict).toBe('inconclusive')
        expect(JSON.stringify(report.notChecked)).not.toContain('is not on remote store')
      })

      // The last one: it stops the server.
      test('a server that is down is known within seconds', async () => {
        await host.stop()
        expect(await expectUnknown('cured', {}, 'is out of reach')).toBeLessThan(20)
      })
    },
    absent,
  )
}
