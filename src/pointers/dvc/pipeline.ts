import { asMap, type MapNode, type Node, textOf } from '../../documents/node.js'
import { parseYaml } from '../../documents/yaml.js'
import { say } from '../../message.js'
import type { Extraction, NotChecked, Place, Problem, SourceFile } from '../../model.js'
import { join } from '../../paths.js'
import { EMPTY, failureToProblem, mergeExtractions } from '../extraction.js'
import { type Declaration, readDeclaration } from './declaration.js'
import { locateInside } from './location.js'
import { NO_LOCK, readLock } from './lock.js'
import { buildStage, type PipelineContext } from './stage.js'
import { isTemplated } from './template.js'
import { isNull, readItems } from './values.js'

/**
 * The stages, outputs, metrics and params of one `dvc.yaml` and its `dvc.lock`. Flags and working folders stand in the
 * one, digests in the other; lock entries of stages that `dvc.yaml` no longer has are leftovers and are passed over.
 */
export function extractPipeline(folder: string, project: string, yaml?: SourceFile, lock?: SourceFile): Extraction {
  if (yaml === undefined) return EMPTY
  const { stages: locked, problems } = lock === undefined ? NO_LOCK : readLock(lock)
  const parsed = parseYaml(yaml.text)
  const root = parsed.ok ? asMap(parsed.root) : undefined
  if (root === undefined) {
    const problem = parsed.ok
      ? notAMap({ path: yaml.path, line: 1 }, say`the file`)
      : failureToProblem(yaml.path, parsed)
    return { ...EMPTY, problems: [problem, ...problems] }
  }
  const context = { folder, project, file: yaml.path, lockPath: join(folder, 'dvc.lock') }
  return mergeExtractions([...readStages(root, context, locked), readTopLevel(root, context), { ...EMPTY, problems }])
}

function readStages(
  root: MapNode,
  context: PipelineContext,
  locked: ReadonlyMap<string, MapNode>,
): readonly Extraction[] {
  const entry = root.entries.get('stages')
  if (entry === undefined || isNull(entry.value)) return []
  const stages = asMap(entry.value)
  if (stages === undefined) {
    return [{ ...EMPTY, problems: [notAMap({ path: context.file, line: entry.line }, say`${'stages'}`)] }]
  }
  return [...stages.entries].flatMap(([name, { line, value }]) => {
    const place = { path: context.file, line }
    const declaration = readDeclaration(name, value, place)
    if ('remedy' in declaration) return [{ ...EMPTY, problems: [declaration] }]
    const built = findLocked(name, declaration, locked).map((key) =>
      buildStage({ name: key, declaration, lock: locked.get(key), place }, context),
    )
    const notChecked = built.length === 0 ? [neverLocked(name)] : []
    return [...built, { ...EMPTY, problems: declaration.problems, notChecked }]
  })
}

/** The names under which the lock has a stage: its own, or for a generated one all that begin with `name@`. */
function findLocked(name: string, { generated }: Declaration, locked: ReadonlyMap<string, MapNode>): readonly string[] {
  return generated ? [...locked.keys()].filter((key) => key.startsWith(`${name}@`)) : [name]
}

function readTopLevel(root: MapNode, context: PipelineContext): Extraction {
  const parts = (['metrics', 'params'] as const).map((key): Extraction => {
    const items = readItems(root, key, context.file, (item) => item)
    const read = items.found.map((item) => readSource(key, item, context))
    return {
      ...EMPTY,
      [key]: read.flatMap((part) => ('path' in part ? [part] : [])),
      problems: items.problems,
      notChecked: read.flatMap((part) => ('path' in part ? [] : [part])),
    }
  })
  return mergeExtractions(parts)
}

function readSource(
  key: string,
  item: Node,
  { folder, file }: PipelineContext,
): { path: string; place: Place } | NotChecked {
  const written = textOf(item)
  const path = written === undefined || isTemplated(written) ? undefined : locateInside(folder, written)
  return path === undefined ? unresolved(key, item, file) : { path, place: { path: file, line: item.line } }
}

function unresolved(key: string, item: Node, file: string): NotChecked {
  return {
    what: say`the entry ${textOf(item) ?? ''} of ${[key]} in ${file}, line ${item.line}`,
    reason: say`it is no plain path inside the repository; this version resolves no templates`,
    remedy: say`Write the path out, or name the file under ${[key]} in the policy.`,
  }
}

function neverLocked(name: string): NotChecked {
  return {
    what: say`the stages that ${name} generates`,
    reason: say`the lock records none of them`,
    remedy: say`Run ${'dvc repro'} and commit ${'dvc.lock'}.`,
  }
}

function notAMap(place: Place, what: Problem['message']): Problem {
  return { place, message: say`${what} is not a map`, remedy: say`Restore it from an earlier commit.` }
}
