import type { Place } from '../../model.js'
import type { DeclaredOutput } from './declaration.js'
import { locate } from './location.js'
import type { Entry, ReadEntry } from './output.js'
import { literalLength, matchTemplate } from './template.js'
import { readText } from './values.js'

/** An output of `dvc.yaml`, and what the lock records of it. */
export interface JoinedOutput {
  readonly output: DeclaredOutput
  readonly entry: Entry
}

/** The outputs that could be placed, and those of which neither the templates nor the lock tell the path. */
export interface Joined {
  readonly outputs: readonly JoinedOutput[]
  readonly unresolved: readonly DeclaredOutput[]
}

/**
 * Finds for each declared output of a stage its lock entries. One that was never recorded has its own path and no
 * digest; an entry that no output stands for is a leftover.
 */
export function joinOutputs(
  declared: readonly DeclaredOutput[],
  recorded: readonly ReadEntry[],
  folder: string,
  file: string,
): Joined {
  const found = new Map<DeclaredOutput, Entry[]>()
  const find = findOutput(declared, folder)
  for (const read of recorded) {
    const output = find(read)
    if (output !== undefined) found.set(output, [...(found.get(output) ?? []), read.entry])
  }
  const outputs: JoinedOutput[] = []
  const unresolved: DeclaredOutput[] = []
  for (const output of declared) {
    const entries = found.get(output) ?? unrecorded(output, folder, { path: file, line: output.line })
    if (entries.length === 0) unresolved.push(output)
    for (const entry of entries) outputs.push({ output, entry })
  }
  return { outputs, unresolved }
}

/** The output that a lock entry belongs to: the one with its path, else the closest of the unresolved templates that match it. */
function findOutput(
  declared: readonly DeclaredOutput[],
  folder: string,
): (read: ReadEntry) => DeclaredOutput | undefined {
  const plain = new Map<string | undefined, DeclaredOutput>()
  for (const output of declared) if (isKnown(output)) plain.set(pathOf(output, folder)?.path, output)
  const templates = declared
    .filter((output) => !isKnown(output))
    .toSorted((one, other) => literalLength(other.path.text) - literalLength(one.path.text))
    .map((output) => ({ output, matches: matchTemplate(output.path.text) }))
  return ({ node, entry }) => {
    const written = readText(node, 'path')?.text ?? ''
    return plain.get(entry.path) ?? templates.find(({ matches }) => matches(written))?.output
  }
}

function unrecorded(output: DeclaredOutput, folder: string, place: Place): Entry[] {
  const location = isKnown(output) ? pathOf(output, folder) : undefined
  return location === undefined ? [] : [{ ...location, directory: false, place }]
}

function isKnown({ path }: DeclaredOutput): boolean {
  return path.unknown === undefined
}

function pathOf({ path }: DeclaredOutput, folder: string) {
  return locate(folder, path.text)
}
