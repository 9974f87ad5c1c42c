import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Fetch } from '../../src/registries/http/fetch.js'
import { listArtifact, resolveArtifact } from '../../src/registries/wandb/artifact.js'
import type { Server } from '../../src/registries/wandb/client.js'
import { readRun } from '../../src/registries/wandb/run.js'
import { makeFolder } from '../helpers/repo.js'
import { type FakeWandb, startFakeWandb, WANDB_KEY } from '../helpers/wandb/server.js'
import { ARTIFACTS, FRAUD } from '../helpers/wandb/world.js'

const missing = process.env.HOLDOUT_WANDB ? undefined : (process.env.HOLDOUT_WANDB_MISSING ?? 'no setup')
const describeWandb = missing === undefined ? describe : describe.skip

/** What the real client says of an artifact and a run. */
interface Told {
  readonly artifacts: Readonly<
    Record<string, { version: string; digest: string; type: string; run: string | null; files: Files }>
  >
  readonly runs: Readonly<Record<string, { name: string; config: object; summary: Summary; used: string[] }>>
}
type Summary = { readonly precision?: number; readonly val?: { readonly auc: number } }
type Files = Readonly<Record<string, readonly [digest: string, size: number | null, ref: string | null]>>

describeWandb(`the real wandb beside ours${missing === undefined ? '' : ` (no wandb: ${missing})`}`, () => {
  let fake: FakeWandb
  let server: Server
  beforeAll(async () => {
    fake = await startFakeWandb({ 'acme/fraud': FRAUD })
    server = { base: fake.url, key: WANDB_KEY, fetch: fetchPlainly }
  })
  afterAll(() => fake.close())

  it('makes the artifacts of the fixtures anew, offline, byte for byte', async () => {
    const recipes = Object.fromEntries(Object.entries(ARTIFACTS).map(([name, { recipe }]) => [name, recipe]))
    const made = Object.fromEntries(Object.entries(ARTIFACTS).map(([name, artifact]) => [name, artifact.made]))
    expect(await askWandb(['make'], recipes)).toEqual(made)
  })

  it('reads the same artifacts and runs from our server as we do', async () => {
    const names = Object.entries(FRAUD.collections).flatMap(([name, { versions }]) =>
      versions
        .flatMap(({ aliases, state }, index) => (state === undefined ? [`v${index}`, ...aliases] : []))
        .map((alias) => [name, alias] as const),
    )
    const runs = Object.keys(FRAUD.runs)
    const wanted = {
      artifacts: names.map(([name, alias]) => `acme/fraud/${name}:${alias}`),
      runs: runs.map((run) => `acme/fraud/${run}`),
    }
    const told = (await askWandb(['read', fake.url, WANDB_KEY], wanted)) as Told
    for (const [collection, selector] of names) {
      const artifact = await resolveArtifact(server, { entity: 'acme', project: 'fraud', collection, selector })
      const theirs = told.artifacts[`acme/fraud/${collection}:${selector}`]
      expect({ ...theirs, files: undefined }).toEqual({
        version: `v${artifact.version}`,
        digest: artifact.digest,
        type: artifact.type,
        run: artifact.run?.name ?? null,
      })
      const files = await listArtifact(server, artifact)
      expect(files.map(({ path, digest, size }) => [path, digest?.value, size])).toEqual(
        Object.entries(theirs?.files ?? {}).map(([path, [digest, size, ref]]) => [
          path,
          ref === null ? hex(digest) : digest,
          size ?? undefined,
        ]),
      )
    }
    for (const name of runs) {
      const ours = await readRun(server, { entity: 'acme', project: 'fraud', name })
      const theirs = told.runs[`acme/fraud/${name}`]
      expect(ours.displayName).toBe(theirs?.name)
      expect(Object.fromEntries(ours.params)).toEqual(theirs?.config)
      const { precision, val } = theirs?.summary ?? {}
      expect(Object.fromEntries(ours.metrics)).toEqual({ precision, 'val.auc': val?.auc })
      expect(ours.inputs.map((input) => input.name)).toEqual(theirs?.used)
    }
  })
})

const fetchPlainly: Fetch = async ({ method, url, headers, body }) => {
  const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) })
  return { status: answer.status, body: new Uint8Array(await answer.arrayBuffer()) }
}

async function askWandb(words: readonly string[], question: object): Promise<unknown> {
  const driver = join(import.meta.dirname, 'wandb-driver.py')
  const home = makeFolder()
  const asked = promisify(execFile)(process.env.HOLDOUT_WANDB as string, [driver, ...words], {
    env: { PATH: process.env.PATH, HOME: home },
    maxBuffer: 16 * 1024 * 1024,
  })
  asked.child.stdin?.end(JSON.stringify(question))
  return JSON.parse((await asked).stdout)
}

function hex(base64: string): string {
  return Buffer.from(base64, 'base64').toString('hex')
}
