import { isAbsolute, resolve } from 'node:path'
import { type DvcConfig, parseDvcConfig } from '../../documents/dvc-config.js'
import { say } from '../../message.js'
import type { Message, Problem, ProjectRemotes, Remote, SourceFile } from '../../model.js'
import { join } from '../../paths.js'
import { failureToProblem } from '../extraction.js'
import type { CommandStyle } from './templating/command.js'

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
  if (!parsed.ok)
    return { project, file: file.path, remotes: new Map(), problems: [failureToProblem(file.path, parsed)] }
  const base = workTree === undefined ? undefined : resolve(workTree, project, '.dvc')
  const context = { project, file: file.path, base }
  const remotes = new Map<string, Remote>()
  const problems: Problem[] = []
  for (const name of remoteNames(parsed)) {
    const built = buildRemote(name, parsed, context, [])
    if ('problem' in built) problems.push(built.problem)
    else remotes.set(name, built.remote)
  }
  const fallback = textAt(parsed, 'core', 'remote')?.toLowerCase()
  return { project, file: file.path, remotes, problems, ...(fallback === undefined ? {} : { fallback }) }
}

/** True for a remote that holds versions of files by their paths, and no objects by their content. */
export function keepsVersions({ options }: Remote): boolean {
  return ['version_aware', 'worktree'].some((key) => options[key]?.toLowerCase() === 'true')
}

/** What keeps a configuration from being read at all. */
export function findConfigProblems({ path, text }: SourceFile): readonly Problem[] {
  const parsed = parseDvcConfig(text)
  return parsed.ok ? [] : [failureToProblem(path, parsed)]
}

/** How a map is written in a command; DVC's defaults where the configuration says nothing. */
export function readCommandStyle(file: SourceFile | undefined): CommandStyle {
  const parsed = file === undefined ? undefined : parseDvcConfig(file.text)
  const read = (key: string) => (parsed?.ok === true ? textAt(parsed, 'parsing', key)?.toLowerCase() : undefined)
  return { writeFalse: read('bool') === 'boolean_optional', repeatOption: read('list') === 'append' }
}

interface ConfigContext {
  readonly project: string
  readonly file: string
  readonly base: string | undefined
}

type Built = { readonly remote: Remote } | { readonly problem: Problem }

/** Remotes that refer to each other in a row; nobody has more, and a cycle ends here too. */
const MAX_CHAIN = 10

const REMOTE_SECTION = /^remote "(.*)"$/s

function remoteNames(config: DvcConfig): readonly string[] {
  return [...config.sections.keys()].flatMap((section) => REMOTE_SECTION.exec(section)?.[1] ?? [])
}

/** A remote with its URL made whole: `remote://NAME/sub` takes NAME's URL and options, its own keys on top. */
function buildRemote(name: string, config: DvcConfig, context: ConfigContext, trail: readonly string[]): Built {
  const section = config.sections.get(`remote "${name}"`)
  const url = textAt(config, `remote "${name}"`, 'url')
  const place = { path: context.file, line: section?.values.get('url')?.line ?? section?.line ?? 1 }
  const fail = (message: Message): Built => ({ problem: { place, message, remedy: REMEDY } })
  if (section === undefined || url === undefined)
    return fail(say`the remote ${name} has no url, or an unquoted comma in it`)
  const options = Object.fromEntries(
    [...section.values].flatMap(([key, { value }]) => (key === 'url' ? [] : [[key, String(value)]])),
  )
  const alias = /^remote:\/\/([^/]+)(\/.*)?$/s.exec(url)
  if (alias === null)
    return { remote: { name, project: context.project, url: absolute(url, context.base), options, place } }
  const target = (alias[1] ?? '').toLowerCase()
  if (trail.includes(target) || target === name || trail.length >= MAX_CHAIN) {
    return fail(say`the remote ${name} refers to ${target}, and never comes to an address`)
  }
  if (!config.sections.has(`remote "${target}"`))
    return fail(say`the remote ${name} refers to ${target}, which is not there`)
  const built = buildRemote(target, config, context, [...trail, name])
  if ('problem' in built) return built
  const whole = `${built.remote.url.replace(/\/+$/, '')}${alias[2] ?? ''}`
  return { remote: { ...built.remote, name, url: whole, options: { ...built.remote.options, ...options }, place } }
}

const REMEDY = say`Give it a plain address: ${'dvc remote modify NAME url URL'}.`

/** A path made absolute; `~` is left to the store, which knows whose home it is. */
function absolute(url: string, base: string | undefined): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || isAbsolute(url) || /^~(\/|$)/.test(url)) return url
  return base === undefined ? url : resolve(base, url)
}

function textAt(config: DvcConfig, section: string, key: string): string | undefined {
  const value = config.sections.get(section)?.values.get(key)?.value
  return typeof value === 'string' && value !== '' ? value : undefined
}
