import { asMap, type MapNode, type Node } from '../../documents/node.js'
import { parseYaml } from '../../documents/yaml.js'
import { say } from '../../message.js'
import type { Problem, SourceFile } from '../../model.js'
import { failureToProblem } from '../extraction.js'

/** What a run of one stage recorded. */
export interface LockedStage {
  readonly node: MapNode
  readonly line: number
}

/** The recorded stages of a lock by name, and what is wrong with it. */
export interface Lock {
  readonly stages: ReadonlyMap<string, LockedStage>
  readonly problems: readonly Problem[]
}

/** Reads a `dvc.lock`: schema 2.0, or 1.x where the document itself maps stage names. A null stage was never run. */
export function readLock(file: SourceFile): Lock {
  const parsed = parseYaml(file.text)
  if (!parsed.ok) return { stages: new Map(), problems: [failureToProblem(file.path, parsed)] }
  const root = asMap(parsed.root)
  if (root === undefined) return { stages: new Map(), problems: [broken(file.path, 1, 'the lock is not a map')] }
  const stages = root.entries.has('schema') ? asMap(root.entries.get('stages')?.value) : root
  if (stages === undefined) return { stages: new Map(), problems: [] }
  const found = new Map<string, LockedStage>()
  const problems: Problem[] = []
  for (const [name, { line, value }] of stages.entries) {
    const node = asMap(value)
    if (node !== undefined) found.set(name, { node, line })
    else if (!isNull(value)) problems.push(broken(file.path, line, 'a stage of the lock is not a map'))
  }
  return { stages: found, problems }
}

function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null
}

function broken(path: string, line: number, what: string): Problem {
  return { place: { path, line }, message: [what], remedy: say`Restore it from an earlier commit, or run ${'dvc repro'}.` }
}
