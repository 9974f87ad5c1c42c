import { randomUUID } from 'node:crypto'
import { access, appendFile } from 'node:fs/promises'

/** Where an annotation stands. */
export interface Spot {
  readonly title?: string
  readonly file?: string
  /** From 1. */
  readonly startLine?: number
}

type Annotate = (message: string, spot?: Spot) => void

/** The workflow runner, as a step speaks to it. */
export interface Runner {
  /** The log shows `***` instead from now on. */
  setSecret(secret: string): void
  info(line: string): void
  startGroup(name: string): void
  endGroup(): void
  readonly error: Annotate
  readonly warning: Annotate
  readonly notice: Annotate
  setOutput(name: string, value: string): Promise<void>
  /** Adds Markdown to the job's summary. */
  addSummary(markdown: string): Promise<void>
}

/**
 * GitHub's workflow commands: lines on standard output, and files that the runner names
 * (docs.github.com/actions/reference/workflow-commands-for-github-actions). `@actions/core` says the same; it brings an
 * HTTP client of a megabyte that a pull request without changed data would load for nothing. A test holds this against it.
 */
export function openRunner(env: NodeJS.ProcessEnv, write: (text: string) => void): Runner {
  const line = (text: string) => write(`${text}\n`)
  const command = (name: string, message: string, properties: Readonly<Record<string, string | undefined>> = {}) =>
    line(`::${name}${writeProperties(properties)}::${escapeData(message)}`)
  const annotate =
    (level: string): Annotate =>
    (message, { title, file, startLine } = {}) =>
      command(level, message, { title, file, line: startLine?.toString() })
  return {
    setSecret: (secret) => command('add-mask', secret),
    info: line,
    startGroup: (name) => command('group', name),
    endGroup: () => command('endgroup', ''),
    error: annotate('error'),
    warning: annotate('warning'),
    notice: annotate('notice'),
    setOutput: (name, value) => append(env, 'GITHUB_OUTPUT', writeOutput(name, value)),
    addSummary: (markdown) => append(env, 'GITHUB_STEP_SUMMARY', markdown),
  }
}

/** A value may hold any line but the delimiter's, which nobody can foresee. */
function writeOutput(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

/** The runner makes its files beforehand: one that is not there is nobody's. */
async function append(env: NodeJS.ProcessEnv, variable: string, text: string): Promise<void> {
  const file = env[variable]
  if (!file) throw new Error(`${variable} is not set`)
  await access(file)
  await appendFile(file, text)
}

function writeProperties(properties: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(properties).filter(([, value]) => value)
  const list = given.map(([key, value = '']) => `${key}=${escapeProperty(value)}`).join(',')
  return list === '' ? '' : ` ${list}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
