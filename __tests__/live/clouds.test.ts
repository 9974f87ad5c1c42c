import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { gcsError } from '../helpers/fake-gcs.js'
import { type Fault, type FaultProxy, type Plan, startFaultProxy } from '../helpers/fault-proxy.js'
import { AZURE_ACCOUNT, AZURE_KEY, type Azurite, connectionAt, listMissingAzurite, startAzurite } from './azurite.js'
import { runHoldoutIn } from './cli.js'
import { cloneRepo } from './clone.js'
import type { DvcRepo } from './dvc-repo.js'
import { type GcsServer, listMissingGcs, startGcsServer } from './gcs-server.js'
import { describeLive, type Stage } from './live.js'
import { buildFounding } from './stories/founding.js'

type Options = Readonly<Record<string, string>>

/** One cloud, as the real DVC pushes to it and Holdout reads from it. */
interface Cloud {
  readonly id: string
  /** The remote at a container of this name. */
  url(container: string): string
  /** Options at base, for a server at this port. */
  base(port: number): Options
  /** Options that DVC keeps to itself. */
  local(port: number): Options
  /** The environment of Holdout. */
  env(port: number): Options
  start(): Promise<{
    readonly port: number
    make(container: string): Promise<void>
    remove(container: string, key: string): Promise<void>
    close(): Promise<void>
  }>
}

const PASS: Plan = () => undefined
const WHERE = 'some/where'

/** What holds for every cloud; `more` adds what only one can do. */
function describeCloud(cloud: Cloud, absent: readonly string[], more: (bench: Bench) => void): void {
  describeLive(
    cloud.id,
    (stage) => {
      const bench = openCloudBench(cloud, stage)

      test('the founding story is fail and its cure is pass, with manifests that dvc pushed', async () => {
        const bled = await bench.check('bled')
        expect(rulesOf(bled.report)).toEqual(new Set(['file-overlap', 'metric-regression']))
        expect(bled.exit).toBe(1)
        const cured = await bench.check('cured')
        expect(rulesOf(cured.report)).toEqual(new Set())
        expect(cured.report.notChecked).toEqual([])
        expect(cured.exit).toBe(0)
      })

      test('two refusals in passing change nothing', async () => {
        const busy: Fault = { kind: 'answer', status: 503, headers: { 'retry-after': '0' } }
        const during = bench.first(2, busy)
        expect((await bench.check('cured', { during })).exit).toBe(0)
      })

      test('a stream that is cut is taken up where it broke', async () => {
        for (const ending of ['reset', 'close'] as const) {
          const seen = bench.seen().length
          const during = bench.first(1, { kind: 'cut', after: 50, ending })
          expect((await bench.check('cured', { during })).exit).toBe(0)
          expect(bench.seen().length - seen).toBeGreaterThan(2)
        }
      })

      test('a manifest with one bit flipped, or a page of HTML in its place, is not taken', async () => {
        const body = '<html>Sign in</html>'
        const page: Fault = { kind: 'answer', status: 200, body, headers: { 'content-length': String(body.length) } }
        for (const fault of [{ kind: 'flip', at: 50 } as const, page]) {
          const during: Plan = ({ url }) => (url?.includes('.dir') ? fault : undefined)
          await bench.expectUnknown('cured', { during }, 'is corrupt')
        }
      })

      test('a container that is not there is not an empty one', async () => {
        const { base, head } = bench.reconfigure('no-container', cloud.url('nowhere'))
        await bench.expectUnknown(head, { base }, 'nowhere is not there', 'url')
      })

      test('a server that is down is known within seconds', async () => {
        const down = await startFaultProxy(1, PASS)
        await down.close()
        const { base, head } = bench.reconfigure('down', cloud.url('pushed'), down.port)
        const env = cloud.env(down.port)
        expect(await bench.expectUnknown(head, { base, env }, 'is out of reach', 'ECONNREFUSED')).toBeLessThan(20)
      })

      test('a manifest that is gone is missing, and one that may be hidden is not', async () => {
        const during: Plan = () => ({ kind: 'replace', from: 404, status: 403, body: '' })
        const [, start = '', rest = ''] = /md5: (..)(\w+\.dir)/.exec(bench.git('show', 'cured:images/train.dvc')) ?? []
        await bench.remove(`${WHERE}/files/md5/${start}/${rest}`)
        const gone = await bench.check('cured')
        expect(rulesOf(gone.report)).toEqual(new Set(['object-missing']))
        expect(gone.exit).toBe(1)
        expect(JSON.stringify(gone.report.notChecked)).toMatch(/is not on remote store.*dvc push -r store/)
        await bench.expectUnknown('cured', { during }, 'refuses|denied')
        await bench.push()
        expect((await bench.check('cured')).exit).toBe(0)
      })

      more(bench)
    },
    absent,
  )
}

type Bench = ReturnType<typeof openCloudBench>

/** A server, a proxy before it at the address that base names, and a clone of what dvc pushed there. */
function openCloudBench(cloud: Cloud, stage: Stage) {
  let server: Awaited<ReturnType<Cloud['start']>>
  let proxy: FaultProxy
  let plan = PASS
  let repo: DvcRepo
  let origin: DvcRepo

  beforeAll(async () => {
    server = await cloud.start()
    proxy = await startFaultProxy(server.port, (request, count) => plan(request, count))
    await server.make('pushed')
    origin = await buildFounding(stage.makers.dvc, `founding-${cloud.id.replace(/\W/g, '-')}`, async ({ dvc }) => {
      const modify = async (options: Options, ...place: readonly string[]) => {
        for (const [name, value] of Object.entries(options)) {
          await dvc('remote', 'modify', '--quiet', ...place, 'store', name, value)
        }
      }
      await modify({ url: `${cloud.url('pushed')}/${WHERE}` })
      await modify(cloud.base(proxy.port))
      await modify(cloud.local(proxy.port), '--local')
    })
    repo = cloneRepo(stage.makers.dvc, origin, `cold-${cloud.id.replace(/\W/g, '-')}`)
  }, 180_000)
  afterAll(async () => {
    await proxy?.close()
    await server?.close()
  })

  /** A check with a fault on the way; nothing of the account may show. */
  async function check(head: string, { env = cloud.env(proxy.port), during = PASS, base = 'released' } = {}) {
    plan = during
    try {
      const started = performance.now()
      const args = ['check', '--base', base, '--head', head, '--repo', repo.dir, '--json']
      const { exit, stdout, stderr } = await runHoldoutIn(env, ...args)
      expect(stdout + stderr).not.toContain(AZURE_KEY)
      expect(stdout + stderr).not.toMatch(/sig=|top-secret/)
      return { exit, report: JSON.parse(stdout), seconds: (performance.now() - started) / 1000 }
    } finally {
      plan = PASS
    }
  }

  return {
    check,
    seen: () => proxy.seen,
    port: () => proxy.port,
    git: (...args: string[]) => repo.git(...args),
    remove: (key: string) => server.remove('pushed', key),
    /** DVC believes its remote's index: without it, it looks. */
    push: async () => {
      stage.makers.dvc.forget()
      await origin.dvc('push', '--quiet')
    },
    /** A fault for the first requests of what follows. */
    first: (times: number, fault: Fault): Plan => {
      const before = proxy.seen.length
      return (_, count) => (count - before <= times ? fault : undefined)
    },
    /** Inconclusive, with a reason and a remedy that match these texts. */
    expectUnknown: async (head: string, options: Parameters<typeof check>[1], ...texts: readonly string[]) => {
      const { exit, report, seconds } = await check(head, options)
      expect(report.verdict).toBe('inconclusive')
      expect(exit).toBe(3)
      for (const text of texts) expect(JSON.stringify(report.notChecked)).toMatch(new RegExp(text))
      return seconds
    },
    /** The two commits with another configuration of the remote. */
    reconfigure: (name: string, url: string, port = proxy.port, options = cloud.base(port)) => {
      const lines = Object.entries({ url: `${url}/${WHERE}`, ...options }).map(
        ([key, value]) => `    ${key} = ${value}\n`,
      )
      for (const tag of ['released', 'cured']) {
        repo.git('checkout', '--quiet', tag)
        repo.write({ '.dvc/config': `[core]\n    remote = store\n['remote "store"']\n${lines.join('')}` })
        repo.git('commit', '--quiet', '--all', '--allow-empty', '--message', name)
        repo.git('tag', `${tag}-${name}`)
      }
      return { base: `released-${name}`, head: `cured-${name}` }
    },
  }
}

function rulesOf(report: { findings: readonly { level: string; rule: string }[] }): ReadonlySet<string> {
  return new Set(report.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule))
}

const gcs: Cloud = {
  id: 'Google Cloud Storage',
  url: (bucket) => `gs://${bucket}`,
  base: (port) => ({ endpointurl: `http://127.0.0.1:${port}`, allow_anonymous_login: 'true' }),
  local: () => ({}),
  env: () => ({}),
  start: async () => {
    const server: GcsServer = await startGcsServer()
    return { ...server, make: server.makeBucket }
  },
}

describeCloud(gcs, listMissingGcs(), (bench) => {
  test('a token that is not let in, and one that may not read, are told apart', async () => {
    const refuse =
      (status: number, reason: string): Plan =>
      () => ({ kind: 'answer', status, body: gcsError(status, reason) })
    await bench.expectUnknown(
      'cured',
      { during: refuse(401, 'required') },
      'lets nobody in',
      'google-github-actions/auth',
    )
    await bench.expectUnknown('cured', { during: refuse(403, 'forbidden') }, 'access is denied', 'objectViewer')
  })
})

const azure: Cloud = {
  id: 'Azure',
  url: (container) => `azure://${container}`,
  base: () => ({}),
  local: (port) => ({ connection_string: connectionAt(port) }),
  env: (port) => ({ AZURE_STORAGE_CONNECTION_STRING: connectionAt(port), AZURE_CONFIG_DIR: '/nowhere' }),
  start: async () => {
    const server: Azurite = await startAzurite()
    return { ...server, make: server.makeContainer }
  },
}

describeCloud(azure, listMissingAzurite(), (bench) => {
  const envOf = (secret?: string) => ({
    AZURE_STORAGE_CONNECTION_STRING: connectionAt(bench.port(), secret),
    AZURE_CONFIG_DIR: '/nowhere',
  })

  test('credentials that are absent or wrong are named, and never shown', async () => {
    const nobody = { AZURE_CONFIG_DIR: '/nowhere' }
    await bench.expectUnknown(
      'cured',
      { env: nobody as never },
      'names no storage account',
      'AZURE_STORAGE_CONNECTION_STRING',
    )
    const wrong = Buffer.from('top-secret-and-wrong').toString('base64')
    await bench.expectUnknown('cured', { env: envOf(`AccountKey=${wrong}`) }, DENIED, 'Renew')
    const options = {
      account_name: AZURE_ACCOUNT,
      allow_anonymous_login: 'true',
      connection_string: connectionAt(bench.port(), 'X=1'),
    }
    const { base, head } = bench.reconfigure('anonymous', azure.url('pushed'), bench.port(), options)
    await bench.expectUnknown(head, { base }, 'credentials', 'AZURE_STORAGE_KEY')
  })

  test('a signature that may read and not list is enough', async () => {
    const env = envOf(`SharedAccessSignature=${signAccess('r', new Date(Date.now() + 3_600_000))}`)
    expect((await bench.check('cured', { env })).exit).toBe(0)
  })

  test('a signature that has expired, or may not read, is named and never shown', async () => {
    const past = envOf(`SharedAccessSignature=${signAccess('r', new Date(Date.now() - 3_600_000))}`)
    await bench.expectUnknown('cured', { env: past }, DENIED, 'Renew')
    const writing = envOf(`SharedAccessSignature=${signAccess('w', new Date(Date.now() + 3_600_000))}`)
    await bench.expectUnknown('cured', { env: writing }, 'denied', 'Storage Blob Data Reader')
  })
})

/** Azurite’s word for what Azure calls `AuthenticationFailed`. */
const DENIED = 'access is denied .AuthorizationFailure'

/** A shared access signature of the account, for objects of its containers. Source: "Create an account SAS". */
function signAccess(permissions: string, end: Date): string {
  const [version, services, kinds] = ['2018-11-09', 'b', 'co']
  const until = end.toISOString().replace(/\.\d+/, '')
  const text = [AZURE_ACCOUNT, permissions, services, kinds, '', until, '', 'https,http', version, ''].join('\n')
  const signature = createHmac('sha256', Buffer.from(AZURE_KEY, 'base64')).update(text).digest('base64')
  const query = { sv: version, ss: services, srt: kinds, sp: permissions, se: until, spr: 'https,http', sig: signature }
  return new URLSearchParams(query).toString()
}
