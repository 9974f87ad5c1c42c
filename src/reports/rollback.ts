import { counted, plain, say } from '../message.js'
import type { Message, NotChecked } from '../model.js'
import { join } from '../paths.js'
import type { Payload } from '../snapshot/payloads.js'
import type { RenderOptions } from './contract.js'
import { escapeJson, visible } from './escape.js'
import type { JsonRollback } from './rollback-schema.js'

/** What became of a rollback. */
export type RollbackOutcome = 'restored' | 'planned' | 'unchanged' | 'refused'

/** What is told of a rollback: a part of its plan. */
export interface RollbackFacts {
  readonly commit: string
  readonly files: readonly {
    readonly path: string
    readonly changed: boolean
    readonly pointers: readonly { readonly path: string }[]
  }[]
  readonly left: readonly NotChecked[]
  readonly objects: number
  readonly missing: readonly Pick<Payload, 'pointer' | 'remote' | 'missing' | 'resized'>[]
  readonly unknown: readonly NotChecked[]
  readonly command?: string
}

/** The answer of `holdout rollback`, for people or as JSON. */
export function renderRollback(
  facts: RollbackFacts,
  outcome: RollbackOutcome,
  options: RenderOptions | 'json',
): string {
  if (options === 'json') return print(toJson(facts, outcome))
  const lines = [
    headline(facts, outcome),
    ...files(facts, outcome),
    ...problems(facts),
    ...leftAlone(facts),
    ...next(facts, outcome),
  ]
  return `${lines.join('\n')}\n`
}

/** The answer for a machine where no rollback could be planned. */
export function rollbackFailure(reason: Message, remedy: Message | undefined): string {
  const texts = { reason: plain(reason), remedy: remedy === undefined ? null : plain(remedy) }
  return print({
    schemaVersion: 1,
    outcome: null,
    ...texts,
    to: null,
    files: [],
    objects: 0,
    missing: [],
    unknown: [],
    leftAlone: [],
    command: null,
  })
}

function print(value: JsonRollback): string {
  return `${escapeJson(JSON.stringify(value, null, 2))}\n`
}

function reasonOf({ missing, unknown }: RollbackFacts): Message | undefined {
  if (missing.length > 0) return say`data that would be put back are not on their remote any more`
  return unknown.length > 0 ? say`nobody can tell whether the data that would be put back still exist` : undefined
}

function toJson(facts: RollbackFacts, outcome: RollbackOutcome): JsonRollback {
  const reason = reasonOf(facts)
  return {
    schemaVersion: 1,
    outcome,
    reason: reason === undefined ? null : plain(reason),
    remedy: null,
    to: facts.commit,
    files: facts.files.map(({ path, changed, pointers }) => ({
      path,
      changed,
      data: pointers.map((pointer) => pointer.path),
    })),
    objects: facts.objects,
    missing: facts.missing.map(({ pointer, remote, missing, resized }) => ({
      path: pointer.path,
      remote: remote.name,
      files: [...missing, ...resized.map(({ path }) => path)].map((path) =>
        path === '' ? pointer.path : join(pointer.path, path),
      ),
    })),
    unknown: facts.unknown.map(jsonNote),
    leftAlone: facts.left.map(jsonNote),
    command: facts.command ?? null,
  }
}

function jsonNote({ what, reason, remedy }: NotChecked): JsonRollback['unknown'][number] {
  return { what: plain(what), reason: plain(reason), remedy: plain(remedy) }
}

/** Files of one list. */
const SHOWN = 20

function headline({ files: all, commit, objects }: RollbackFacts, outcome: RollbackOutcome): string {
  const changed = all.filter((file) => file.changed).length
  const to = commit.slice(0, 12)
  if (outcome === 'unchanged') return `Nothing to do: the pointers are what they were at ${to}.`
  const count = plain(counted(changed, 'pointer file'))
  if (outcome === 'refused') return `Nothing was put back to ${to}: ${count} would stand for data that may be gone.`
  const proof = `all ${plain(counted(objects, 'object'))} behind them are on their remote`
  return outcome === 'planned' ? `Would put ${count} back to ${to}; ${proof}.` : `Put ${count} back to ${to}; ${proof}.`
}

function files({ files: all }: RollbackFacts, outcome: RollbackOutcome): readonly string[] {
  if (outcome === 'unchanged') return []
  const changed = all.filter((file) => file.changed)
  const lines = changed.slice(0, SHOWN).map(
    ({ path, pointers }) =>
      `  ${visible(path)}: ${pointers
        .map((pointer) => visible(pointer.path))
        .slice(0, 5)
        .join(', ')}${pointers.length > 5 ? `, and ${pointers.length - 5} more` : ''}`,
  )
  return [...lines, ...more(changed.length)]
}

function problems({ missing, unknown }: RollbackFacts): readonly string[] {
  const gone = missing.map(({ pointer, remote, missing: lost, resized }) => {
    const paths = [...lost, ...resized.map(({ path }) => path)].map((path) =>
      path === '' ? pointer.path : join(pointer.path, path),
    )
    return `  ${visible(pointer.path)}: ${plain(counted(paths.length, 'object'))} not on remote ${visible(remote.name)}, or not whole: ${paths.slice(0, 5).map(visible).join(', ')}${paths.length > 5 ? ', …' : ''}`
  })
  return [
    ...(gone.length === 0 ? [] : ['Gone:', ...gone.slice(0, SHOWN), ...more(gone.length)]),
    ...list('Not known:', unknown),
  ]
}

function leftAlone({ left }: RollbackFacts): readonly string[] {
  return list('Left as they are:', left)
}

function list(title: string, notes: readonly NotChecked[]): readonly string[] {
  if (notes.length === 0) return []
  const lines = notes.map(
    ({ what, reason, remedy }) => `  ${visible(plain(what))}: ${visible(plain(reason))}. ${visible(plain(remedy))}`,
  )
  return [title, ...lines.slice(0, SHOWN), ...more(lines.length)]
}

function more(length: number): readonly string[] {
  return length > SHOWN ? [`  … and ${length - SHOWN} more`] : []
}

function next({ command }: RollbackFacts, outcome: RollbackOutcome): readonly string[] {
  if (command === undefined || outcome === 'refused') return []
  const when = outcome === 'planned' ? 'Then bring the bytes' : 'Now bring the bytes'
  return [`${when}, at the repository's root:`, `  ${visible(command)}`]
}
