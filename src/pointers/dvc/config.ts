import { homedir } from 'node:os'
import { isAbsolute, resolve } from 'node:path'
import { type DvcConfig, parseDvcConfig } from '../../documents/dvc-config.js'
import type { ProjectRemotes, Remote, SourceFile } from '../../model.js'
import { join } from '../../paths.js'
import { failureToProblem } from '../extraction.js'

/** Where a project's configuration lies. */
export function configPath(project: string): string {
  return join(project, '.dvc/config')
}

/**
 * The remotes of a `.dvc/config`. A relative path in it is relative to the `.dvc/` folder of the work tree; without a
 * work tree it stays relative and no store finds it.
 */
export function readRemotes(file: SourceFile, project: string, workTree: string | undefined): ProjectRemotes {
  const parsed = parseDvcConfig(file.text)
  if (!parsed.ok) return { project, file: file.path, remotes: new Map(), problems: [failureToProblem(file.path, parsed)] }
  const base = workTree === undefined ? undefined : resolve(workTree, project, '.dvc')
  const remotes = new Map<string, Remote>()
  for (const name of remoteNames(parsed)) {
    const remote = buildRemote(name, parsed, { project, file: file.path, base }, new Set())
    if (remote !== undefined) remotes.set(name, remote)
  }
  const fallback = textAt(parsed, 'core', 'remote')?.toLowerCase()
  return { project, file: file.path, remotes, problems: [], ...(fallback === undefined ? {} : { fallback }) }
}

interface ConfigContext {
  readonly project: string
  readonly file: string
  readonly base: string | undefined
}

const REMOTE_SECTION = /^remote "(.*)"$/s

function remoteNames(config: DvcConfig): readonly string[] {
  return [...config.sections.keys()].flatMap((section) => REMOTE_SECTION.exec(section)?.[1] ?? [])
}

/** A remote with its URL made whole: `remote://NAME/sub` takes NAME's URL and options, its own keys on top. */
function buildRemote(name: string, config: DvcConfig, context: ConfigContext, seen: Set<string>): Remote | undefined {
  const section = config.sections.get(`remote "${name}"`)
  const url = textAt(config, `remote "${name}"`, 'url')
  if (section === undefined || url === undefined || url === '' || seen.has(name)) return undefined
  const own = Object.fromEntries([...section.values].flatMap(([key, { value }]) => (key === 'url' ? [] : [[key, String(value)]])))
  const place = { path: context.file, line: section.values.get('url')?.line ?? section.line }
  const alias = /^remote:\/\/([^/]+)(\/.*)?$/s.exec(url)
  if (alias === null) return { name, project: context.project, url: absolute(url, context.base), options: own, place }
  const target = buildRemote((alias[1] ?? '').toLowerCase(), config, context, new Set([...seen, name]))
  if (target === undefined) return undefined
  return { ...target, name, url: `${target.url.replace(/\/+$/, '')}${alias[2] ?? ''}`, options: { ...target.options, ...own }, place }
}

function absolute(url: string, base: string | undefined): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || isAbsolute(url)) return url
  if (url.startsWith('~/')) return resolve(homedir(), url.slice(2))
  return base === undefined ? url : resolve(base, url)
}

function textAt(config: DvcConfig, section: string, key: string): string | undefined {
  const value = config.sections.get(section)?.values.get(key)?.value
  return typeof value === 'string' ? value : undefined
}
