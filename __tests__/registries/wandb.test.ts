import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Fetch } from '../../src/registries/http/fetch.js'
import { listArtifact, resolveArtifact } from '../../src/registries/wandb/artifact.js'
import type { Server } from '../../src/registries/wandb/client.js'
import { parseManifest } from '../../src/registries/wandb/manifest.js'
import { readRun } from '../../src/registries/wandb/run.js'
import { type FakeWandb, startFakeWandb, WANDB_KEY } from '../helpers/wandb/server.js'
import { FRAUD, madeOf } from '../helpers/wandb/world.js'
import { wordError } from '../helpers/wording.js'

const fetchPlainly: Fetch = async ({ method, url, headers, body }) => {
  const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) })
  return { status: answer.status, body: new Uint8Array(await answer.arrayBuffer()) }
}

let fake: FakeWandb
let server: Server
beforeAll(async () => {
  fake = await startFakeWandb({ 'acme/fraud': FRAUD })
  server = { base: fake.url, key: WANDB_KEY, fetch: fetchPlainly }
})
afterAll(() => fake.close())

const name = (collection: string, selector: string) => ({ entity: 'acme', project: 'fraud', collection, selector })

describe('an artifact of W&B', () => {
  it('is the version that an alias stands for now, and the run that made it', async () => {
    expect(await resolveArtifact(server, name('fraud-model', 'champion'))).toEqual({
      id: expect.any(String),
      digest: madeOf('model').digest,
      type: 'model',
      entity: 'acme',
      project: 'fraud',
      collection: 'fraud-model',
      version: 0,
      run: { entity: 'acme', project: 'fraud', name: 'run0good' },
    })
    expect(await resolveArtifact(server, name('fraud-model', 'latest'))).toMatchObject({ version: 1 })
  })

  it('is looked for among the projects of the account where the name has no entity', async () => {
    const { entity: _, ...short } = name('fraud-test', 'v0')
    expect(await resolveArtifact(server, short)).toMatchObject({ entity: 'acme', version: 0 })
  })

  it('lists its files by the md5 of their content, and references by their version', async () => {
    const files = await listArtifact(server, await resolveArtifact(server, name('fraud-test', 'latest')))
    expect(files).toEqual([
      { path: 'images/7.png', digest: { algorithm: 'md5', value: md5('seven'), covers: 'content' }, size: 5 },
      { path: 'images/8.png', digest: { algorithm: 'md5', value: md5('eight'), covers: 'content' }, size: 5 },
      { path: 'images/9.png', digest: { algorithm: 'md5', value: md5('nine'), covers: 'content' }, size: 4 },
      { path: 'raw', digest: { algorithm: 'etag', value: 'https://data.acme.test/raw.csv', covers: 'version' } },
    ])
  })

  it('brings the key to the API alone, never to a signed address', async () => {
    await listArtifact(server, await resolveArtifact(server, name('fraud-train', 'v0')))
    const storage = fake.seen.filter(({ line }) => line.startsWith('GET /storage/'))
    expect(storage.length).toBeGreaterThan(0)
    expect(storage.every(({ authorized }) => !authorized)).toBe(true)
  })

  it.each([
    ['fraud-model', 'v2', 'has deleted acme/fraud/fraud-model:v2'],
    ['fraud-model', 'production', 'has no artifact acme/fraud/fraud-model:production'],
    ['other', 'latest', 'has no artifact acme/fraud/other:latest'],
  ])('is missing when it is not there: %s:%s', async (collection, selector, words) => {
    expect(await wordError(resolveArtifact(server, name(collection, selector)))).toBe(
      `missing: W&B at ${fake.url} ${words}`,
    )
  })

  it('is out of reach, not missing, in a project that is not shown', async () => {
    const elsewhere = { ...name('fraud-model', 'v0'), project: 'secret' }
    expect(await wordError(resolveArtifact(server, elsewhere))).toBe(
      `access: W&B at ${fake.url} shows no project acme/secret`,
    )
  })

  it('is out of reach with a key that is refused, which no message shows', async () => {
    const stranger = { ...server, key: 'wrong-key-of-a-stranger' }
    const words = await wordError(resolveArtifact(stranger, name('fraud-model', 'v0')))
    expect(words).toBe(`access: W&B at ${fake.url} refuses the key of WANDB_API_KEY (401)`)
  })

  it.each([
    [500, '{}', 'transient: W&B at http://wandb.test answers 500'],
    [429, '', 'transient: W&B at http://wandb.test answers 429'],
    [200, '<html>sign in</html>', 'access: http://wandb.test does not answer as W&B does (200)'],
    [
      200,
      '{"data":null,"errors":[{"message":"secret"}]}',
      'access: http://wandb.test does not answer as W&B does (200)',
    ],
    [404, '{}', 'access: http://wandb.test does not answer as W&B does (404)'],
  ])('is unknown when the server answers %d %s', async (status, body, words) => {
    const broken: Server = { base: 'http://wandb.test', fetch: async () => ({ status, body: Buffer.from(body) }) }
    expect(await wordError(resolveArtifact(broken, name('fraud-model', 'v0')))).toBe(words)
  })

  it('is asked for in the older way where the server knows no memberships', async () => {
    const asked: string[] = []
    const old: Server = {
      base: 'http://wandb.test',
      fetch: async ({ body = '' }) => {
        asked.push(body)
        const unknown = {
          errors: [{ message: 'Cannot query field "artifactCollectionMembership" on type "Project".' }],
        }
        const artifact = { id: 'x', digest: 'd', state: 'COMMITTED', versionIndex: 4, artifactType: { name: 'model' } }
        const answer = asked.length === 1 ? unknown : { data: { project: { artifact } } }
        return { status: asked.length === 1 ? 400 : 200, body: Buffer.from(JSON.stringify(answer)) }
      },
    }
    expect(await resolveArtifact(old, name('fraud-model', 'v4'))).toMatchObject({ id: 'x', version: 4 })
  })
})

describe('a manifest of W&B', () => {
  const text = (value: object) => Buffer.from(JSON.stringify(value))

  it('has the digest that the real client gives it', () => {
    for (const made of ['train', 'train-leaked', 'test', 'model', 'model-retrained'].map(madeOf)) {
      expect(() => parseManifest(text(made.manifest), 'a', made.digest)).not.toThrow()
    }
    const foo = { 'a.txt': { digest: 'rL0Y20zC+Fzt72VPzMSk2A==' }, 'dir/b.txt': { digest: 'N7UdGUp1E+RbVvZSTy1R8g==' } }
    expect(parseManifest(text({ version: 1, contents: foo }), 'a', 'ad7ab08183c4c7bc63194f3860f9899a')).toHaveLength(2)
  })

  it.each([
    ['not JSON', Buffer.from('{')],
    ['bytes that are no text', Buffer.from([0xff, 0xfe])],
    ['another version', text({ version: 2, contents: {} })],
    ['no files', text({ version: 1 })],
    ['an entry without a digest', text({ version: 1, contents: { a: { size: 1 } } })],
    ['other entries than the digest says', text({ version: 1, contents: { a: { digest: 'x' } } })],
    ['null', Buffer.from('null')],
  ])('is corrupt with %s', (_, bytes) => {
    expect(() => parseManifest(bytes, 'acme/p/a:v1', 'd')).toThrow(
      /^the manifest of the artifact acme\/p\/a:v1 is corrupt: /,
    )
  })
})

describe('a run of W&B', () => {
  it('gives its last metrics, its configuration and all that it read, without what is private', async () => {
    const run = await readRun(server, { entity: 'acme', project: 'fraud', name: 'run1leak' })
    expect(run.displayName).toBe('calm-sea-2')
    expect(run.commit).toBe('2222222222222222222222222222222222222222')
    expect(Object.fromEntries(run.metrics)).toEqual({ precision: 0.88, 'val.auc': 0.99 })
    expect(Object.fromEntries(run.params)).toEqual({ learning_rate: 0.003, seed: 7 })
    expect(run.inputs).toEqual([
      { name: 'fraud-train:v1', type: 'dataset', digest: madeOf('train-leaked').digest },
      { name: 'fraud-test:v0', type: 'dataset', digest: madeOf('test').digest },
    ])
  })

  it('keeps numbers that JSON does not know, and leaves media out', async () => {
    const summary = { auc: 'NaN', top: { max: 'Infinity' }, plot: { _type: 'image-file', size: 3 }, list: [1] }
    const runs = { odd: { displayName: 'odd', config: { lr: { value: { a: 1 } } }, summary, used: [] } }
    const other = await startFakeWandb({ 'acme/odd': { collections: {}, runs } })
    const run = await readRun({ ...server, base: other.url }, { entity: 'acme', project: 'odd', name: 'odd' })
    await other.close()
    expect(Object.fromEntries(run.metrics)).toEqual({ auc: Number.NaN, 'top.max': Number.POSITIVE_INFINITY })
    expect(Object.fromEntries(run.params)).toEqual({ 'lr.a': 1 })
  })

  it('is missing when the project has none of its id', async () => {
    const words = await wordError(readRun(server, { entity: 'acme', project: 'fraud', name: 'gone' }))
    expect(words).toBe(`missing: W&B at ${fake.url} has no run acme/fraud/gone`)
  })
})

function md5(text: string): string {
  return process.getBuiltinModule('node:crypto').createHash('md5').update(text).digest('hex')
}
