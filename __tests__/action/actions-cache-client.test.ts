import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type ResultsService, startResultsService } from '../github/results-service.js'
import { buildCli, cliPath } from '../helpers/cli.js'
import { md5 } from '../helpers/dvc.js'
import { hermeticEnv, makeFolder } from '../helpers/repo.js'

const keyOf = (text: string) => `md5-${md5(text)}.dir-0123456789abcdef`

/** What one job of a workflow does with the cache: asks for keys, puts texts, and saves. */
interface Job {
  readonly get?: readonly string[]
  readonly put?: readonly string[]
  /** Milliseconds, instead of the default. */
  readonly deadline?: number
}

interface Outcome {
  /** The texts that were found. */
  readonly found: readonly string[]
  /** What our own log was told. */
  readonly lines: readonly string[]
  /** Milliseconds that the cache took. */
  readonly took: number
  /** What the client wrote into the workflow's log. */
  readonly printed: string
}

/** A runner on which jobs run one after another, each in a process of its own with an emptied RUNNER_TEMP. */
function makeRunner(service: Pick<ResultsService, 'env'>) {
  const home = makeFolder()
  const workspace = join(home, 'work/repository')
  mkdirSync(workspace, { recursive: true })
  return {
    temp: join(home, 'work/_temp'),
    run: async (job: Job): Promise<Outcome> => {
      const temp = join(home, 'work/_temp')
      rmSync(temp, { recursive: true, force: true })
      mkdirSync(temp)
      return runJob(job, { ...service.env, RUNNER_TEMP: temp, GITHUB_WORKSPACE: workspace })
    },
  }
}

function runJob({ get = [], put = [], deadline }: Job, env: Readonly<Record<string, string>>): Promise<Outcome> {
  const module = pathToFileURL(join(cliPath, '../../action/actions-cache.js')).href
  const script = `
    const { openActionsCache } = await import(${JSON.stringify(module)})
    const lines = []
    const log = { info: (line) => lines.push(line), warn: (line) => lines.push(line) }
    const own = ${deadline === undefined ? '{}' : `{ deadlines: { restore: ${deadline}, save: ${deadline} } }`}
    const cache = openActionsCache({ temp: process.env.RUNNER_TEMP, event: 'pull_request', log, ...own })
    const started = performance.now()
    const found = []
    for (const key of ${JSON.stringify(get.map(keyOf))}) {
      const bytes = await cache.get(key)
      if (bytes) found.push(Buffer.from(bytes).toString())
    }
    for (const [key, text] of ${JSON.stringify(put.map((text) => [keyOf(text), text]))}) await cache.put(key, Buffer.from(text))
    await cache.save()
    const took = performance.now() - started
    process.stderr.write(JSON.stringify({ found, lines, took }), () => process.exit(0))`
  return new Promise((resolve, reject) => {
    const options = { env: { ...hermeticEnv, ...env } }
    execFile(process.execPath, ['--input-type=module', '-e', script], options, (error, stdout, stderr) => {
      if (error === null) resolve({ ...JSON.parse(stderr), printed: stdout })
      else reject(new Error(`${error.message}\n${stdout}`))
    })
  })
}

beforeAll(buildCli)

let service: ResultsService
beforeEach(async () => {
  service = await startResultsService()
})
afterEach(() => service.close())

describe("GitHub's own cache client", () => {
  it('brings to a later job what an earlier one kept, and adds to it', async () => {
    const runner = makeRunner(service)
    expect(await runner.run({ get: ['a'], put: ['a', 'b'] })).toMatchObject({ found: [], lines: [] })
    expect(await runner.run({ get: ['a', 'b', 'c'], put: ['c'] })).toMatchObject({ found: ['a', 'b'], lines: [] })
    expect(await runner.run({ get: ['a', 'b', 'c'] })).toMatchObject({ found: ['a', 'b', 'c'], lines: [] })
    expect(service.keys()).toHaveLength(2)
    expect(new Set(service.keys()).size).toBe(2)
  })

  it('is not called by a job that asks for no manifest, nor to save what was there already', async () => {
    const runner = makeRunner(service)
    await runner.run({})
    expect(service.calls).toEqual([])
    await runner.run({ get: ['a'], put: ['a'] })
    await runner.run({ get: ['a'] })
    expect(service.calls.filter((method) => method === 'CreateCacheEntry')).toHaveLength(1)
  })

  it('unpacks into the folder of the job alone', async () => {
    const runner = makeRunner(service)
    await runner.run({ get: ['a'], put: ['a'] })
    await runner.run({ get: ['a'] })
    const folder = join(runner.temp, 'holdout-manifests')
    expect(readdirSync(folder)).toEqual([keyOf('a')])
    expect(existsSync(join(runner.temp, '../repository/holdout-manifests'))).toBe(false)
  })

  it('has nothing when an archive is damaged', async () => {
    const runner = makeRunner(service)
    await runner.run({ get: ['a'], put: ['a'] })
    service.damage()
    expect((await runner.run({ get: ['a'] })).found).toEqual([])
  })

  it('saves nothing with a token that may only read, and the job goes on', async () => {
    const runner = makeRunner(service)
    await runner.run({ get: ['a'], put: ['a'] })
    service.mood = 'read-only'
    expect(await runner.run({ get: ['a', 'b'], put: ['b'] })).toMatchObject({ found: ['a'], lines: [] })
    expect(service.keys()).toHaveLength(1)
  })

  it('costs a job no more than the deadline when the service hangs', async () => {
    service.mood = 'hangs'
    const { found, lines, took } = await makeRunner(service).run({ get: ['a'], put: ['a'] })
    expect([found, lines]).toEqual([[], ['Manifests kept by earlier runs are not used: no answer within 3 s']])
    expect(took).toBeGreaterThan(2900)
    expect(took).toBeLessThan(6000)
  })

  it('is not waited for while it tries again and again', async () => {
    service.mood = 'fails'
    const { found, lines, took } = await makeRunner(service).run({ get: ['a'], put: ['a'], deadline: 1500 })
    expect([found, lines]).toEqual([[], ['Manifests kept by earlier runs are not used: no answer within 1.5 s']])
    expect(took).toBeLessThan(6000)
  })

  it('costs a job no more than the deadline when saving hangs', async () => {
    service.mood = 'hangs at saving'
    const { lines, took } = await makeRunner(service).run({ get: ['a'], put: ['a'], deadline: 2000 })
    expect(lines).toEqual(['Manifests are not kept for the next run: no answer within 2 s'])
    expect([service.calls, service.keys()]).toEqual([['GetCacheEntryDownloadURL', 'CreateCacheEntry'], []])
    expect(took).toBeLessThan(8000)
  })

  it('has nothing when the service is gone', async () => {
    await service.close()
    const { found, took } = await makeRunner(service).run({ get: ['a'], put: ['a'] })
    expect(found).toEqual([])
    expect(took).toBeLessThan(6000)
  })

  it('is not called where there is no service', async () => {
    const answer = await makeRunner({ env: {} }).run({ get: ['a'], put: ['a'] })
    expect(answer).toMatchObject({ found: [], lines: [], printed: '' })
    expect(answer.took).toBeLessThan(3000)
  })
})
