import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { git } from '../../git/process.js'
import { describeEntry, type Files, type Recorded, storeDirectory, storeFile } from './data.js'

/** What one commit of the story holds. */
export interface Chapter {
  readonly message: string
  readonly train: Files
  readonly test: Files
  /** Two tables, one of each side. */
  readonly payments: { readonly train: string; readonly test: string }
  readonly learningRate: number
  readonly precision: number
  readonly recall: number
}

/** A repository that tells the story, with the remote that its pointers need. */
export interface Story {
  readonly folder: string
  readonly remote: string
  readonly base: string
  readonly head: string
}

const invoice = (id: number) =>
  `invoice ${id}\namount ${(id * 7919) % 10007}.${id % 100}\ncountry ${['NL', 'DE', 'FR'][id % 3]}\n`
const invoices = (from: number, count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${String(from + index).padStart(4, '0')}.txt`,
      invoice(from + index),
    ]),
  )

/** A table of payments, a row for each. */
const payments = (...ranges: readonly (readonly [from: number, count: number])[]) => {
  const ids = ranges.flatMap(([from, count]) => Array.from({ length: count }, (_, index) => from + index))
  const rows = ids.map(
    (id) => `${(id * 7919) % 10007}.${id % 100},${['NL', 'DE', 'FR'][id % 3]},${id % 17 === 0 ? 1 : 0}\n`,
  )
  return `amount,country,fraud\n${rows.join('')}`
}

const GOOD: Chapter = {
  message: 'train on 40 invoices',
  train: invoices(1, 40),
  test: invoices(9001, 12),
  payments: { train: payments([1, 400]), test: payments([9001, 80]) },
  learningRate: 0.001,
  precision: 0.92,
  recall: 0.87,
}

/**
 * The retraining that the guard is there for: 10 new samples, 2 of which are test samples; 20 new rows of a table, 6 of
 * which are test rows, written in another way; and 4 points of precision lost.
 */
const BLED: Chapter = {
  message: 'retrain on the new invoices',
  train: { ...GOOD.train, ...invoices(41, 8), '0049.txt': invoice(9003), '0050.txt': invoice(9007) },
  test: GOOD.test,
  payments: {
    ...GOOD.payments,
    train: payments([1, 414]) + payments([9010, 6]).replace(/^.*\n/, '').replaceAll(',0\n', ', 0.0\n'),
  },
  learningRate: 0.003,
  precision: 0.88,
  recall: 0.88,
}

/** The same retraining with the bleed and the drop taken out. */
const CURED: Chapter = {
  ...BLED,
  train: { ...GOOD.train, ...invoices(41, 10) },
  payments: { ...GOOD.payments, train: payments([1, 420]) },
  precision: 0.93,
}

/** Builds the repository: base on `main`, head on the branch `retrain`. */
export async function buildStory(folder: string, cured: boolean): Promise<Story> {
  const repository = join(folder, 'repository')
  const remote = join(folder, 'remote')
  await mkdir(remote, { recursive: true })
  await mkdir(repository, { recursive: true })
  await git(['init', '--quiet', '--initial-branch=main'], { cwd: repository })
  const base = await writeChapter(repository, remote, GOOD)
  await git(['checkout', '--quiet', '-b', 'retrain'], { cwd: repository })
  const head = await writeChapter(repository, remote, cured ? CURED : BLED)
  return { folder: repository, remote, base, head }
}

async function writeChapter(repository: string, remote: string, chapter: Chapter): Promise<string> {
  const train = await storeDirectory(remote, 'data/train', chapter.train)
  const test = await storeDirectory(remote, 'data/test', chapter.test)
  const [trainTable, testTable] = [
    await storeFile(remote, 'train.csv', chapter.payments.train),
    await storeFile(remote, 'test.csv', chapter.payments.test),
  ]
  const model = await storeFile(remote, 'model.pkl', `weights for ${train.md5} at ${chapter.learningRate}\n`)
  const metrics = `${JSON.stringify({ precision: chapter.precision, recall: chapter.recall, support: 12 }, null, 2)}\n`
  await writeAll(repository, {
    '.dvc/config': '[core]\n    remote = store\n[\'remote "store"\']\n    url = ../../remote\n',
    '.dvc/.gitignore': '/config.local\n/tmp\n/cache\n',
    '.gitignore': '/model.pkl\n/data/train\n/data/test\n',
    'data/train.dvc': pointer({ ...train, path: 'train' }),
    'data/test.dvc': pointer({ ...test, path: 'test' }),
    'payments/.gitignore': '/train.csv\n/test.csv\n',
    'payments/train.csv.dvc': pointer(trainTable),
    'payments/test.csv.dvc': pointer(testTable),
    'params.yaml': `train:\n  learning_rate: ${chapter.learningRate}\n  epochs: 20\n`,
    'dvc.yaml': PIPELINE,
    'dvc.lock': lock(train, test, model, chapter),
    'metrics.json': metrics,
  })
  const author = ['-c', 'user.name=Holdout demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgsign=false']
  await git(['add', '--all'], { cwd: repository })
  await git([...author, 'commit', '--quiet', '--no-verify', '-m', chapter.message], { cwd: repository })
  return (await git(['rev-parse', 'HEAD'], { cwd: repository })).toString().trim()
}

const PIPELINE = `stages:
  train:
    cmd: python train.py
    deps: [data/train]
    params: [train.learning_rate, train.epochs]
    outs: [model.pkl]
  evaluate:
    cmd: python evaluate.py
    deps: [data/test, model.pkl]
    metrics:
    - metrics.json: {cache: false}
`

function pointer({ md5, size, nfiles, path }: Recorded): string {
  const count = nfiles === undefined ? '' : `  nfiles: ${nfiles}\n`
  return `outs:\n- md5: ${md5}\n  size: ${size}\n${count}  hash: md5\n  path: ${path}\n`
}

function lock(train: Recorded, test: Recorded, model: Recorded, { learningRate }: Chapter): string {
  const indent = '    '
  return `schema: '2.0'
stages:
  train:
    cmd: python train.py
    deps:
${describeEntry(train, indent)}    params:
      params.yaml:
        train.epochs: 20
        train.learning_rate: ${learningRate}
    outs:
${describeEntry(model, indent)}  evaluate:
    cmd: python evaluate.py
    deps:
${describeEntry(test, indent)}${describeEntry(model, indent)}`
}

async function writeAll(root: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
}
