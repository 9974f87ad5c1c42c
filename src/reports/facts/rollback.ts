import type { Change, Finding, Message, Report } from '../../model.js'
import { sortFindings } from './findings.js'
import { quoteShell } from './shell.js'

/** The pointer files to restore, and the command that does it. */
export interface Rollback {
  readonly files: readonly string[]
  readonly command: string
}

/** Characters that git reads as a pattern or as pathspec magic. */
const MAGIC = /^:|[*?[\\]/

/**
 * The command that puts base's pointer files back: those of the changed data that a blocking finding names or, when it
 * names none, of all changed data. Only for a failed run whose data changed and were there at base.
 */
export function planRollback(report: Report): Rollback | undefined {
  if (report.verdict !== 'fail' || report.base === undefined) return undefined
  const named = namesOf(sortFindings(report).blocking)
  const accused = report.data.filter((change) => isNamed(change, named))
  const files = pointerFiles(accused)
  const restored = files.length > 0 ? files : pointerFiles(report.data)
  return restored.length === 0 ? undefined : { files: restored, command: writeCommand(report.base, restored) }
}

/** Every path that a finding speaks of: its place, its subject, and what its sentences quote. */
function namesOf(findings: readonly Finding[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const finding of findings) {
    names.add(finding.place.path).add(finding.subject)
    for (const message of [finding.message, ...(finding.examples ?? [])]) {
      for (const part of quotedParts(message)) names.add(part)
    }
  }
  return names
}

function quotedParts(message: Message): readonly string[] {
  return message.flatMap((part) => (typeof part === 'string' ? [] : [part.quoted]))
}

function isNamed(change: Change, names: ReadonlySet<string>): boolean {
  const own = [change.path, change.from, change.base?.place.path, change.head?.place.path]
  return own.some((name) => name !== undefined && (names.has(name) || names.has(name.replace(/\/$/, ''))))
}

function pointerFiles(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.flatMap((change) => (change.base === undefined ? [] : [change.base.place.path])))]
}

function writeCommand(base: string, files: readonly string[]): string {
  const literal = files.some((file) => MAGIC.test(file)) ? ' --literal-pathspecs' : ''
  const restore = `git${literal} checkout ${base} -- ${files.map(quoteShell).join(' ')}`
  return files.some(isDvcFile) ? `${restore} && dvc checkout` : restore
}

/** True for the files that DVC writes: `dvc checkout` then brings the data after them. */
export function isDvcFile(path: string): boolean {
  return /\.dvc$|(^|\/)dvc\.(lock|yaml)$/.test(path)
}
