import type { Change, ChangeSide } from '../model.js'
import { compareText } from '../paths.js'
import { isDvcFile } from '../shell.js'
import type { CommitDiff, DiffKind } from './diff.js'
import { dumpJson, type PythonValue } from './dvc/python.js'
import { diffValues, type ValueRow } from './dvc/values.js'

/** What DVC's own options would be. */
export interface DvcOptions {
  /** `--show-hash` of `dvc diff`. */
  readonly showHash?: boolean
  /** `--all` of `dvc metrics diff`: what did not change too. */
  readonly all?: boolean
}

/**
 * What `dvc diff --json` (or `dvc metrics diff --json`, `dvc params diff --json`) prints for the same two commits, key
 * for key, as DVC 3.67 and 2.45 do.
 */
export function renderDvc(diff: CommitDiff, kind: DiffKind, options: DvcOptions = {}): string {
  const byValue = kind === 'metrics' || kind === 'params'
  const rows = kind === 'metrics' ? withTables(diff) : diff.params
  const values = byValue ? diffValues(rows, options.all === true) : diffData(diff.data, options.showHash === true)
  return `${dumpJson(values)}\n`
}

/** Where a table is a text to DVC, the values in it are none. */
function withTables({ metrics, tables = [] }: CommitDiff): readonly ValueRow[] {
  const files = new Set(tables.map(({ file }) => file))
  return [...metrics.filter(({ file }) => !files.has(file)), ...tables]
}

/**
 * `{}`, or all four lists: DVC leaves none out once anything differs. It takes commits whose paths have the same values
 * for one, so that a hash of another name shows only where something else changed too.
 */
function diffData(changes: readonly Change[], showHash: boolean): PythonValue {
  const known = changes.filter(isDvc)
  if (known.every(({ type }) => type === 'rehashed')) return {}
  const list = (kind: DvcKind) =>
    known
      .filter((change) => kindOf(change) === kind)
      .toSorted((one, other) => compareText(one.from ?? one.path, other.from ?? other.path))
      .map((change) => describe(change, kind, showHash))
  return { added: list('added'), deleted: list('deleted'), modified: list('modified'), renamed: list('renamed') }
}

type DvcKind = 'added' | 'deleted' | 'modified' | 'renamed'

/** DVC knows neither a changed hash algorithm nor something unknown: both are modified, where both sides are there. */
function kindOf({ type, base, head }: Change): DvcKind {
  if (type === 'rehashed') return 'modified'
  if (type !== 'unknown') return type
  if (base === undefined) return 'added'
  return head === undefined ? 'deleted' : 'modified'
}

function describe(change: Change, kind: DvcKind, showHash: boolean): PythonValue {
  const [old, now] = [hashOf(change.base), hashOf(change.head)]
  const path = kind === 'renamed' ? { old: change.from ?? change.path, new: change.path } : pathAtBase(change)
  if (!showHash) return { path }
  return { path, hash: kind === 'modified' ? { old, new: now } : kind === 'added' ? now : old }
}

/**
 * A file that became a directory, or the reverse, goes by base's spelling: `thing` forward and `thing/` back. What base
 * never recorded is no directory to it.
 */
function pathAtBase({ path, base, head }: Change): string {
  if (base === undefined) return path
  const [before = false, after] = [base, head].map((side) => side?.digest?.value.endsWith('.dir'))
  if (after === undefined || before === after) return path
  return before ? `${path}/` : path.replace(/\/$/, '')
}

/** To DVC the version of a place, such as an etag, is no hash. */
function hashOf(side: ChangeSide | undefined): string | null {
  return side?.digest?.covers === 'content' ? side.digest.value : null
}

/** `dvc diff` lists what DVC tracks, not what Git LFS does. */
function isDvc({ base, head }: Change): boolean {
  return [base, head].some((side) => side !== undefined && isDvcFile(side.place.path))
}
