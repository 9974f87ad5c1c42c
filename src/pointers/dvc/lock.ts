import { asMap, type MapNode } from '../../documents/node.js'
import { parseYaml } from '../../documents/yaml.js'
import { say } from '../../message.js'
import type { Message, Problem, SourceFile } from '../../model.js'
import { failureToProblem } from '../extraction.js'
import { isNull, readText } from './values.js'

/** The recorded stages of a lock by name, and what is wrong with it. */
export interface Lock {
  readonly stages: ReadonlyMap<string, MapNode>
  readonly problems: readonly Problem[]
}

/** No lock: nothing was ever run. */
export const NO_LOCK: Lock = { stages: new Map(), problems: [] }

/** Reads a `dvc.lock`: schema 2.0, or 1.x where the document itself maps stage names. A null stage was never run. */
export function readLock(file: SourceFile): Lock {
  const parsed = parseYaml(file.text)
  if (!parsed.ok) return { ...NO_LOCK, problems: [failureToProblem(file.path, parsed)] }
  const root = asMap(parsed.root)
  if (root === undefined) return broken(file.path, 1, say`the lock is not a map`)
  const schema = root.entries.get('schema')
  if (schema === undefined)
    return isLegacy(root) ? readStages(root, file.path) : broken(file.path, 1, say`the lock has no ${'schema'}`)
  const version = readText(root, 'schema')?.text ?? ''
  if (version !== '2.0') return broken(file.path, schema.line, say`the schema ${version} is not known; ${'2.0'} is`)
  const stages = root.entries.get('stages')
  if (stages === undefined || isNull(stages.value)) return NO_LOCK
  const map = asMap(stages.value)
  return map === undefined ? broken(file.path, stages.line, say`${'stages'} is not a map`) : readStages(map, file.path)
}

/** Without `schema` the document is a lock of DVC 1.x where every entry is a stage with its command, or is empty. */
function isLegacy(root: MapNode): boolean {
  return [...root.entries.values()].every(({ value }) => asMap(value)?.entries.has('cmd') ?? isNull(value))
}

function readStages(map: MapNode, file: string): Lock {
  const stages = new Map<string, MapNode>()
  const problems: Problem[] = []
  for (const [name, { line, value }] of map.entries) {
    const node = asMap(value)
    if (node !== undefined) stages.set(name, node)
    else if (!isNull(value))
      problems.push(...broken(file, line, say`the stage ${name} of the lock is not a map`).problems)
  }
  return { stages, problems }
}

function broken(path: string, line: number, message: Message): Lock {
  const remedy = say`Restore it from an earlier commit, or run ${'dvc repro'}.`
  return { ...NO_LOCK, problems: [{ place: { path, line }, message, remedy }] }
}
