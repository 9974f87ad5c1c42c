import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { git } from '../../git/process.js'

/** A repository that deploys a model of a registry: base names the champion, head promotes version 2. */
export interface RegistryStory {
  readonly folder: string
  readonly base: string
  readonly head: string
}

interface MadeRun {
  readonly metrics: Readonly<Record<string, number>>
  readonly params: Readonly<Record<string, string>>
  /** Digest of the data that it was trained on. */
  readonly digest: string
}

const GOOD: MadeRun = {
  metrics: { precision: 0.92, recall: 0.87 },
  params: { learning_rate: '0.001', epochs: '20' },
  digest: '4c1f9a02',
}

const WORSE: MadeRun = {
  metrics: { precision: 0.88, recall: 0.88 },
  params: { learning_rate: '0.003', epochs: '20' },
  digest: 'b97e31d5',
}

/** Fills an empty server: two runs, two versions, and the alias `champion` on the first. */
export async function fillRegistry(url: string): Promise<void> {
  const post = (path: string, body: object) => ask(url, path, body)
  const { experiment_id } = await post('experiments/create', { name: 'fraud' })
  await post('registered-models/create', { name: 'fraud' })
  for (const run of [GOOD, WORSE]) {
    const started = await post('runs/create', { experiment_id, start_time: Date.now() })
    const run_id = String(((started.run as Answer).info as Answer).run_id)
    const timestamp = Date.now()
    await post('runs/log-batch', {
      run_id,
      metrics: Object.entries(run.metrics).map(([key, value]) => ({ key, value, timestamp, step: 0 })),
      params: Object.entries(run.params).map(([key, value]) => ({ key, value })),
    })
    const dataset = { name: 'invoices', digest: run.digest, source_type: 'local', source: '{"uri": "invoices.csv"}' }
    const tags = [{ key: 'mlflow.data.context', value: 'training' }]
    await post('runs/log-inputs', { run_id, datasets: [{ dataset, tags }] })
    await post('runs/update', { run_id, status: 'FINISHED', end_time: Date.now() })
    await post('model-versions/create', { name: 'fraud', source: `runs:/${run_id}/model`, run_id })
  }
  await post('registered-models/alias', { name: 'fraud', alias: 'champion', version: '1' })
}

type Answer = Readonly<Record<string, unknown>>

async function ask(url: string, path: string, body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/api/2.0/mlflow/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`MLflow answers ${response.status} to ${path}`)
  return (await response.json()) as Answer
}

/** Builds the repository: base on `main`, head on the branch `promote`. */
export async function buildRegistryStory(folder: string): Promise<RegistryStory> {
  const repository = join(folder, 'repository')
  await mkdir(repository, { recursive: true })
  await git(['init', '--quiet', '--initial-branch=main'], { cwd: repository })
  const policy = 'version: 1\nmodels:\n  - { name: fraud, file: deploy/production.yaml, key: model.uri }\n'
  await write(repository, '.github/holdout.yml', policy)
  const base = await deploy(repository, 'models:/fraud@champion', 'deploy the champion')
  await git(['checkout', '--quiet', '-b', 'promote'], { cwd: repository })
  const head = await deploy(repository, 'models:/fraud/2', 'promote the retrained model')
  return { folder: repository, base, head }
}

async function deploy(repository: string, uri: string, message: string): Promise<string> {
  await write(repository, 'deploy/production.yaml', `replicas: 2\nmodel:\n  uri: ${uri}\n`)
  const author = ['-c', 'user.name=Holdout demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgsign=false']
  await git(['add', '--all'], { cwd: repository })
  await git([...author, 'commit', '--quiet', '--no-verify', '-m', message], { cwd: repository })
  return (await git(['rev-parse', 'HEAD'], { cwd: repository })).toString().trim()
}

async function write(root: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), content)
}
