import { asList, asMap, type MapNode, type Node, textOf } from '../../documents/node.js'
import { parseYaml } from '../../documents/yaml.js'
import { say } from '../../message.js'
import type { Extraction, MetricSource, NotChecked, ParamSource, Problem, SourceFile } from '../../model.js'
import { join, joinInside } from '../../paths.js'
import { EMPTY, failureToProblem, mergeExtractions } from '../extraction.js'
import { readDeclaration } from './declaration.js'
import { type LockedStage, readLock } from './lock.js'
import { buildStage, type PipelineContext } from './stage.js'
import { isTemplated } from './template.js'

/**
 * The stages, outputs, metrics and params of one `dvc.yaml` and its `dvc.lock`. Flags and working folders stand in the
 * one, digests in the other; lock entries of stages that `dvc.yaml` no longer has are leftovers and are passed over.
 */
export function extractPipeline(folder: string, project: string, yaml?: SourceFile, lock?: SourceFile): Extraction {
  if (yaml === undefined) return EMPTY
  const lockPath = join(folder, 'dvc.lock')
  const locked = lock === undefined ? { stages: new Map<string, LockedStage>(), problems: [] } : readLock(lock)
  const parsed = parseYaml(yaml.text)
  const root = parsed.ok ? asMap(parsed.root) : undefined
  if (root === undefined) {
    const problem = parsed.ok ? notAMap(yaml.path) : failureToProblem(yaml.path, parsed)
    return { ...EMPTY, problems: [problem, ...locked.problems] }
  }
  const context = { folder, project, file: yaml.path, lockPath }
  const stages = readStages(root, context, locked.stages)
  return mergeExtractions([...stages, readTopLevel(root, context), { ...EMPTY, problems: locked.problems }])
}

function readStages(
  root: MapNode,
  context: PipelineContext,
  locked: ReadonlyMap<string, LockedStage>,
): readonly Extraction[] {
  const stages = asMap(root.entries.get('stages')?.value)
  if (stages === undefined) return []
  return [...stages.entries].flatMap(([name, { line, value }]) => {
    const declaration = readDeclaration(value)
    const place = { path: context.file, line }
    if (declaration === undefined) return [{ ...EMPTY, problems: [stageless(name, place)] }]
    const matches = declaration.generated ? [...locked].filter(([key]) => key.startsWith(`${name}@`)) : [[name, locked.get(name)] as const]
    if (matches.length === 0) return [{ ...EMPTY, notChecked: [neverLocked(name)] }]
    return matches.map(([key, lock]) => buildStage(key, declaration, lock, place, context))
  })
}

function readTopLevel(root: MapNode, context: PipelineContext): Extraction {
  const metrics: MetricSource[] = []
  const params: ParamSource[] = []
  const notChecked: NotChecked[] = []
  for (const [key, sink] of [['metrics', metrics], ['params', params]] as const) {
    for (const item of asList(root.entries.get(key)?.value)?.items ?? []) {
      const written = textOf(item)
      const path = written === undefined || isTemplated(written) ? undefined : joinInside(context.folder, written)
      if (path !== undefined) sink.push({ path, place: { path: context.file, line: item.line } })
      else notChecked.push(unresolved(key, item, context.file))
    }
  }
  return { ...EMPTY, metrics, params, notChecked }
}

function unresolved(key: string, item: Node, file: string): NotChecked {
  return {
    what: say`the ${key} entry ${textOf(item) ?? ''} of ${file}`,
    reason: say`its path is a template, which this version does not resolve, or leads out of the repository`,
    remedy: say`Write the path out, or name the file under ${key} in the policy.`,
  }
}

function neverLocked(name: string): NotChecked {
  return {
    what: say`the stages that ${name} generates`,
    reason: say`the lock records none of them`,
    remedy: say`Run ${'dvc repro'} and commit ${'dvc.lock'}.`,
  }
}

function stageless(name: string, place: Problem['place']): Problem {
  return { place, message: say`the stage ${name} is not a map`, remedy: say`Give it a ${'cmd'} and its ${'deps'} and ${'outs'}.` }
}

function notAMap(path: string): Problem {
  return {
    place: { path, line: 1 },
    message: say`the file is not a map of stages`,
    remedy: say`Restore it from an earlier commit.`,
  }
}

