import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { errorBody, type FaultProxy, type Plan, startFaultProxy } from '../helpers/fault-proxy.js'
import { makeFolder } from '../helpers/repo.js'
import { runHoldoutIn } from './cli.js'
import { cloneRepo } from './clone.js'
import type { DvcRepo } from './dvc-repo.js'
import { describeLive } from './live.js'
import { ACCOUNT, listMissingServer, type S3Server, startS3Server } from './s3-server.js'
import { buildFounding } from './stories/founding.js'

const ENV = {
  AWS_ACCESS_KEY_ID: ACCOUNT.accessKeyId,
  AWS_SECRET_ACCESS_KEY: ACCOUNT.secretAccessKey,
  AWS_EC2_METADATA_DISABLED: 'true',
}
const PASS: Plan = () => undefined

let server: S3Server
/** Between DVC or Holdout and the server: what a test plants is on the way, and the address stays the same. */
let proxy: FaultProxy
let plan = PASS

async function startServers(): Promise<void> {
  server = await startS3Server()
  proxy = await startFaultProxy(server.port, (request, count) => plan(request, count))
}

async function stopServers(): Promise<void> {
  await proxy?.close()
  await server?.close()
}

describeLive(
  'S3',
  (stage) => {
    let repo: DvcRepo

    beforeAll(async () => {
      await startServers()
      await server.makeBucket('pushed')
      const built = await buildFounding(stage.makers.dvc, 'founding-s3', async ({ dvc }) => {
        await dvc('remote', 'modify', '--quiet', 'store', 'url', 's3://pushed/some/where')
        await dvc('remote', 'modify', '--quiet', 'store', 'endpointurl', `http://127.0.0.1:${proxy.port}`)
        const own = ['remote', 'modify', '--quiet', '--local', 'store']
        await dvc(...own, 'access_key_id', ACCOUNT.accessKeyId)
        await dvc(...own, 'secret_access_key', ACCOUNT.secretAccessKey)
      })
      repo = cloneRepo(stage.makers.dvc, built, 'cold-s3')
    }, 120_000)
    afterAll(stopServers)

    /** A check with a fault on the way; nothing of the account may show. */
    async function check(head: string, { env = ENV, during = PASS, base = 'released' } = {}) {
      plan = during
      try {
        const started = performance.now()
        const args = ['check', '--base', base, '--head', head, '--repo', repo.dir, '--json']
        const { exit, stdout, stderr } = await runHoldoutIn(env, ...args)
        expect(stdout + stderr).not.toMatch(/top-secret|holdout-live/)
        return { exit, stdout, stderr, report: JSON.parse(stdout), seconds: (performance.now() - started) / 1000 }
      } finally {
        plan = PASS
      }
    }

    /** Inconclusive, with a reason and a remedy that hold these texts. */
    async function expectUnknown(head: string, options: Parameters<typeof check>[1], ...texts: readonly string[]) {
      const { exit, report, seconds } = await check(head, options)
      expect(report.verdict).toBe('inconclusive')
      expect(exit).toBe(3)
      for (const text of texts) expect(JSON.stringify(report.notChecked)).toContain(text)
      return seconds
    }

    /** The two commits with another configuration of the remote. */
    function reconfigure(name: string, options: Readonly<Record<string, string>>): { base: string; head: string } {
      const lines = Object.entries(options).map(([key, value]) => `    ${key} = ${value}\n`)
      for (const tag of ['released', 'cured']) {
        repo.git('checkout', '--quiet', tag)
        repo.write({ '.dvc/config': `[core]\n    remote = store\n['remote "store"']\n${lines.join('')}` })
        repo.git('commit', '--quiet', '--all', '--message', name)
        repo.git('tag', `${tag}-${name}`)
      }
      return { base: `released-${name}`, head: `cured-${name}` }
    }

    const rulesOf = (report: { findings: readonly { level: string; rule: string }[] }) =>
      report.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)

    test('the founding story is fail and its cure is pass, with manifests that dvc pushed', async () => {
      const bled = await check('bled')
      expect(new Set(rulesOf(bled.report))).toEqual(new Set(['file-overlap', 'metric-regression']))
      expect(bled.exit).toBe(1)
      const cured = await check('cured')
      expect(rulesOf(cured.report)).toEqual([])
      expect(cured.report.notChecked).toEqual([])
      expect(cured.exit).toBe(0)
    })

    test('two refusals in passing change nothing', async () => {
      const first = proxy.seen.length
      const { exit } = await check('cured', {
        during: (_, count) =>
          count - first <= 2 ? { kind: 'answer', status: 503, body: errorBody('SlowDown') } : undefined,
      })
      expect(exit).toBe(0)
    })

    test('credentials that are absent, unknown or wrong are named, and never shown', async () => {
      const { AWS_EC2_METADATA_DISABLED } = ENV
      await expectUnknown(
        'cured',
        { env: { AWS_EC2_METADATA_DISABLED } as typeof ENV },
        'no credentials',
        'AWS_ACCESS_KEY_ID',
      )
      await expectUnknown(
        'cured',
        { env: { ...ENV, AWS_ACCESS_KEY_ID: 'nobody' } },
        'which proves nothing',
        'credentials',
      )
      const wrong = { ...ENV, AWS_SECRET_ACCESS_KEY: 'top-secret-and-wrong' }
      await expectUnknown('cured', { env: wrong }, 'secret does not belong', 'AWS_SECRET_ACCESS_KEY')
    })

    test('a bucket that is not there is not an empty one', async () => {
      const endpointurl = `http://127.0.0.1:${server.port}`
      const { base, head } = reconfigure('no-bucket', { url: 's3://nowhere/some/where', endpointurl })
      await expectUnknown(head, { base }, 'the bucket nowhere is not there', 'endpointurl')
    })

    test('a server that is down, or has no name, is known within seconds', async () => {
      const { port, close } = await startFaultProxy(server.port, PASS)
      await close()
      for (const [name, endpointurl, code] of [
        ['down', `http://127.0.0.1:${port}`, 'ECONNREFUSED'],
        ['nameless', 'http://holdout.invalid', '(E'],
      ] as const) {
        const { base, head } = reconfigure(name, { url: 's3://pushed/some/where', endpointurl })
        expect(await expectUnknown(head, { base }, 'is out of reach', code)).toBeLessThan(10)
      }
    })

    test('a manifest that was never pushed is missing, and one that may be hidden is not', async () => {
      const [, start = '', rest = ''] = /md5: (..)(\w+\.dir)/.exec(repo.git('show', 'cured:images/train.dvc')) ?? []
      const path = server.pathOf('pushed', `some/where/files/md5/${start}/${rest}`)
      renameSync(path, `${path}-away`)
      try {
        const { exit, report } = await check('cured')
        expect(rulesOf(report)).toEqual(['object-missing'])
        expect(JSON.stringify(report.notChecked)).toContain('is not on remote store')
        expect(exit).toBe(1)
        const during: Plan = () => ({ kind: 'replace', from: 404, status: 403, body: errorBody('AccessDenied') })
        await expectUnknown('cured', { during }, 'access is denied', 's3:ListBucket')
      } finally {
        renameSync(`${path}-away`, path)
      }
    })

    test('a manifest that comes cut, or with one bit flipped, or as a page of HTML, is not taken', async () => {
      const only =
        (fault: ReturnType<Plan>): Plan =>
        ({ url }) =>
          url?.includes('.dir') ? fault : undefined
      await expectUnknown('cured', { during: only({ kind: 'cut', after: 50, ending: 'reset' }) }, 'broke off')
      await expectUnknown('cured', { during: only({ kind: 'cut', after: 50, ending: 'close' }) }, 'broke off')
      await expectUnknown('cured', { during: only({ kind: 'flip', at: 50 }) }, 'is corrupt')
      const page = { kind: 'answer', status: 200, body: '<html>Sign in</html>' } as const
      await expectUnknown('cured', { during: only(page) }, 'is corrupt')
    })

    test('a certificate of an authority of one’s own needs to be named', async () => {
      const { key, cert } = makeCertificate()
      const tls = await startFaultProxy(server.port, PASS, { key: readFileSync(key), cert: readFileSync(cert) })
      try {
        const address = { url: 's3://pushed/some/where', endpointurl: `https://127.0.0.1:${tls.port}` }
        const plain = reconfigure('tls', address)
        await expectUnknown(plain.head, { base: plain.base }, 'certificate of', 'AWS_CA_BUNDLE')
        const named = { base: plain.base, env: { ...ENV, AWS_CA_BUNDLE: cert } }
        expect((await check(plain.head, named)).exit).toBe(0)
        const token = { AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci', AWS_WEB_IDENTITY_TOKEN_FILE: cert }
        const service = { AWS_ENDPOINT_URL_STS: `https://127.0.0.1:${tls.port}`, AWS_EC2_METADATA_DISABLED: 'true' }
        for (const [name, ssl_verify] of [
          ['tls-named', cert],
          ['tls-blind', 'false'],
        ] as const) {
          const { base, head } = reconfigure(name, { ...address, ssl_verify })
          expect((await check(head, { base })).exit).toBe(0)
          // Trust in the bucket's certificate is none in the token service's.
          const env = { ...token, ...service } as unknown as typeof ENV
          await expectUnknown(head, { base, env }, 'credentials for it could not be had (DEPTH_ZERO_SELF_SIGNED_CERT)')
        }
      } finally {
        await tls.close()
      }
    })
  },
  listMissingServer(),
)

/** A key and a certificate for this machine's own address that no one but its holder trusts. */
function makeCertificate(): { key: string; cert: string } {
  const folder = makeFolder()
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=holdout', '-addext', 'subjectAltName=IP:127.0.0.1']
  const kind = ['req', '-x509', '-nodes', '-days', '2', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
  execFileSync('openssl', [...kind, '-keyout', key, '-out', cert, ...subject], { stdio: 'pipe' })
  return { key, cert }
}
