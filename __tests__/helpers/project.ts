import { posix } from 'node:path'
import { openRowCache } from '../../src/caches/sealed.js'
import { openRepository } from '../../src/git/repository.js'
import type { Finding, Message, Outcome, Report } from '../../src/model.js'
import type { Cache, OpenRegistry, OpenStore, Repository } from '../../src/ports.js'
import { run } from '../../src/run.js'
import { connectStores } from '../../src/stores/registry.js'
import { type Era, type Files, type Recorded, storeDirectory, storeFile } from './remote.js'
import { hermeticEnv, makeFolder, makeRepo, type TestRepo } from './repo.js'

/** A git repository with a DVC remote in a folder beside it, and the guard over both. */
export interface Project extends TestRepo {
  /** The remote's folder. */
  readonly remote: string
  /** Writes `PATH.dvc` for a file, and its object to the remote. */
  trackFile(path: string, content: string, era?: Era): Recorded
  /** Writes `PATH.dvc` for a directory, and its manifest and objects to the remote. */
  trackDirectory(path: string, files: Files, era?: Era): Recorded
  /** Runs the whole guard, from two commits to a report. */
  check(options: CheckOptions): Promise<Report>
}

export interface CheckOptions {
  readonly base?: string
  readonly head?: string
  /** The commit whose policy and remotes hold. */
  readonly trusted?: string
  /** True: the objects behind every pointer. */
  readonly all?: boolean
  /** Text of a policy file of the caller's own. */
  readonly policy?: string
  /** ISO date of the day on which the guard runs. */
  readonly today?: string
  /** What to do to the real repository before the guard sees it. */
  readonly wrap?: (repository: Repository) => Repository
  /** Instead of the real stores. */
  readonly openStore?: OpenStore
  readonly openRegistry?: OpenRegistry
  readonly cache?: Cache
  /** Seals what rows give, as the entries do with their environment's. */
  readonly sketchKey?: string
  /** Collects the lines of the log. */
  readonly log?: string[]
  /** Seconds that pass whenever somebody looks at the clock. */
  readonly ticks?: number
}

/** A project whose first commit has the remote's configuration; without `remote` nothing of DVC is there. */
export function makeProject({ configured = true }: { configured?: boolean } = {}): Project {
  const repo = makeRepo()
  const remote = makeFolder()
  if (configured) repo.write({ '.dvc/config': dvcConfig(remote), '.dvc/.gitignore': '/cache\n' })
  repo.commit('an empty project')
  return {
    ...repo,
    remote,
    trackFile: (path, content, era) => {
      const recorded = storeFile(remote, content, era)
      repo.write({ [`${path}.dvc`]: pointerText(path, recorded) })
      return recorded
    },
    trackDirectory: (path, files, era) => {
      const recorded = storeDirectory(remote, files, era)
      repo.write({ [`${path}.dvc`]: pointerText(path, recorded) })
      return recorded
    },
    check: (options) => check(repo, options),
  }
}

/** A `.dvc/config` with one default remote. */
export function dvcConfig(url: string): string {
  return `[core]\n    remote = store\n['remote "store"']\n    url = ${url}\n`
}

/** A `.dvc` file as DVC writes it. */
export function pointerText(path: string, { md5, size, nfiles, era }: Recorded): string {
  const count = nfiles === undefined ? '' : `  nfiles: ${nfiles}\n`
  const kind = era === 'modern' ? '  hash: md5\n' : ''
  return `outs:\n- md5: ${md5}\n  size: ${size}\n${count}${kind}  path: ${posix.basename(path)}\n`
}

/** The lines of one entry of a lock's `deps` or `outs`. */
export function lockEntry(path: string, { md5, size, nfiles, era }: Recorded): string {
  const lines = [
    `- path: ${path}`,
    ...(era === 'modern' ? ['  hash: md5'] : []),
    `  md5: ${md5}`,
    `  size: ${size}`,
    ...(nfiles === undefined ? [] : [`  nfiles: ${nfiles}`]),
  ]
  return lines.map((line) => `    ${line}\n`).join('')
}

async function check(repo: TestRepo, options: CheckOptions): Promise<Report> {
  const { base, head, trusted, policy, all = false, today = '2026-06-01' } = options
  const repository = await openRepository(repo.dir, { env: hermeticEnv })
  const silent = (line: string) => void options.log?.push(line)
  let time = Date.parse(`${today}T12:00:00Z`)
  const clock = {
    now: () => {
      time += 1000 * (options.ticks ?? 0)
      return new Date(time)
    },
  }
  const log = { info: silent, warn: silent }
  const rowCache = openRowCache(options.cache, options.sketchKey, log)
  const own = policy === undefined ? {} : { policy: { path: 'own.yml', bytes: Buffer.from(policy) } }
  const given = Object.entries({ base, head, trusted }).filter(([, revision]) => revision !== undefined)
  const revisions = Object.fromEntries(given)
  try {
    const request = { ...revisions, ...own, all, tool: { name: 'holdout', version: '0.0.0' } }
    return await run(request, {
      repository: options.wrap?.(repository) ?? repository,
      openStore: options.openStore ?? connectStores(process.env),
      clock,
      log,
      ...(options.openRegistry === undefined ? {} : { openRegistry: options.openRegistry }),
      ...(options.cache === undefined ? {} : { cache: options.cache }),
      ...(rowCache === undefined ? {} : { rowCache }),
    })
  } finally {
    await repository.close()
  }
}

/** The rules of the findings that fail the run, each once, sorted. */
export function errorRules(report: Report): readonly string[] {
  return [...new Set(report.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule))].toSorted()
}

export function findingsOf(report: Report, rule: string): readonly Finding[] {
  return report.findings.filter((finding) => finding.rule === rule)
}

export function outcomeOf(report: Report, id: string): Outcome {
  const outcome = report.checks.find((check) => check.id === id)
  if (outcome === undefined) throw new Error(`the report has no outcome of ${id}`)
  return outcome
}

/** A message as one text. */
export function textOf(message: Message | undefined): string {
  return (message ?? []).map((part) => (typeof part === 'string' ? part : part.quoted)).join('')
}

/** Everything that was not checked, one line each. */
export function notCheckedTexts(report: Report): readonly string[] {
  return report.notChecked.map(({ what, reason, remedy }) => `${textOf(what)}: ${textOf(reason)} → ${textOf(remedy)}`)
}
