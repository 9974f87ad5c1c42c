import { asMap, type MapNode } from '../../documents/node.js'
import { parseYaml } from '../../documents/yaml.js'
import { say } from '../../message.js'
import type { Extraction, Message, Place, Pointer, SourceFile } from '../../model.js'
import { folderOf, joinInside } from '../../paths.js'
import { EMPTY, failureToProblem } from '../extraction.js'
import { completeImport, type FileContext, isStageFile, type Made, readImport, readStage } from './making.js'
import { type ReadEntry, readEntries, toPointer } from './output.js'
import { findMisfits, REWRITE, readFlag, readText } from './values.js'

/** The pointers of a `.dvc` file of any form. */
export function extractDvcFile({ path, text }: SourceFile, project: string): Extraction {
  const parsed = parseYaml(text)
  if (!parsed.ok) return { ...EMPTY, problems: [failureToProblem(path, parsed)] }
  const root = asMap(parsed.root)
  if (root === undefined) return fail(say`the file is not a map`, { path, line: 1 })
  const misfits = findMisfits(root, path)
  return misfits.length > 0 ? { ...EMPTY, problems: misfits } : readOuts(root, path, project)
}

function readOuts(root: MapNode, file: string, project: string): Extraction {
  const folder = joinInside(folderOf(file), readText(root, 'wdir')?.text ?? '')
  if (folder === undefined) {
    return fail(say`its wdir leads out of the repository`, {
      path: file,
      line: readText(root, 'wdir')?.line ?? root.line,
    })
  }
  const { found, problems } = readEntries(root, 'outs', { file, folder })
  // A stage file of DVC 0.x may have a command and no outputs.
  if (found.length + problems.length === 0 && !root.entries.has('cmd')) {
    return fail(say`the file lists no outs, so it points at nothing`, {
      path: file,
      line: root.entries.get('outs')?.line ?? 1,
    })
  }
  const context = { root, file, folder, project }
  const made = isStageFile(root) ? readStage(context, found) : readImport(context)
  const pointers = found.map((read) => makePointer(read, context, made))
  return {
    ...EMPTY,
    pointers,
    stages: made.stages,
    metrics: pointers.filter(({ role }) => role === 'metrics').map(({ path, place }) => ({ path, place })),
    problems: [...problems, ...made.problems],
  }
}

function makePointer(
  { node, entry }: ReadEntry,
  { file, project }: FileContext,
  { origin, source, stages }: Made,
): Pointer {
  const remote = readText(node, 'remote')?.text.toLowerCase()
  const stage = stages[0]?.name
  return toPointer(completeImport(entry, source), {
    project,
    cached: readFlag(node, 'cache', true),
    role: isSet(node, 'metric') ? 'metrics' : isSet(node, 'plot') ? 'plots' : 'data',
    sources: [file],
    ...(remote === undefined ? {} : { remote }),
    ...(readFlag(node, 'push', true) ? {} : { pushed: false }),
    ...(origin === undefined ? {} : { origin }),
    ...(stage === undefined ? {} : { stage }),
  })
}

/** `metric` and `plot` of DVC before 1.0: true, or a map of options. */
function isSet(node: MapNode, key: string): boolean {
  return asMap(node.entries.get(key)?.value) !== undefined || readFlag(node, key, false)
}

function fail(message: Message, place: Place): Extraction {
  return { ...EMPTY, problems: [{ place, message, remedy: REWRITE }] }
}
