import type { Extraction, MetricSource, NotChecked, ParamSource, Place, Pointer, Problem, StageFile } from '../../model.js'
import { joinInside } from '../../paths.js'
import { say } from '../../message.js'
import { EMPTY } from '../extraction.js'
import type { DeclaredOutput, Declaration } from './declaration.js'
import { readMaps, readText } from './digest.js'
import type { LockedStage } from './lock.js'
import { type Entry, readEntry, toPointer } from './output.js'
import { isTemplated, matchTemplate } from './template.js'

/** Where a pipeline stands. */
export interface PipelineContext {
  readonly folder: string
  readonly project: string
  /** The `dvc.yaml`. */
  readonly file: string
  readonly lockPath: string
}

/** A recorded entry with its path as the lock writes it. */
interface Recorded {
  readonly written: string
  readonly entry: Entry
}

/** One stage: its declaration joined with what its last run recorded. */
export function buildStage(
  name: string,
  declaration: Declaration,
  lock: LockedStage | undefined,
  place: Place,
  context: PipelineContext,
): Extraction {
  const folder = isTemplated(declaration.wdir) ? undefined : joinInside(context.folder, declaration.wdir)
  if (folder === undefined) return { ...EMPTY, notChecked: [wandering(name)] }
  const deps = readRecorded(lock, 'deps', folder, context)
  const outs = readRecorded(lock, 'outs', folder, context)
  const outputs = declaration.outputs.flatMap((output) => joinOutput(output, outs.recorded, folder, context))
  const pointers = outputs.map(({ output, entry }) => makePointer(name, output, entry, context))
  return {
    ...EMPTY,
    pointers,
    stages: [
      {
        name,
        project: context.project,
        deps: lock === undefined ? declaredDeps(declaration, folder, context) : deps.recorded.map(({ entry }) => toStageFile(entry)),
        outs: outputs.map(({ entry }) => toStageFile(entry)),
        locked: lock !== undefined,
        place,
      },
    ],
    metrics: pointers.filter((pointer) => pointer.role === 'metrics').map(toMetricSource),
    params: readParamSources(declaration, folder, context),
    problems: [...deps.problems, ...outs.problems],
    notChecked: declaration.outputs
      .filter((output) => isTemplated(output.path) && !outputs.some((joined) => joined.output === output))
      .map((output) => unresolved(name, output.path)),
  }
}

function readRecorded(lock: LockedStage | undefined, key: string, folder: string, context: PipelineContext) {
  const recorded: Recorded[] = []
  const problems: Problem[] = []
  for (const node of lock === undefined ? [] : readMaps(lock.node, key)) {
    const read = readEntry(node, { file: context.lockPath, folder })
    if ('problem' in read) problems.push(read.problem)
    else recorded.push({ written: readText(node, 'path')?.text ?? '', entry: read.entry })
  }
  return { recorded, problems }
}

/** The lock entries that a declared output stands for; without one its own path, and no digest. */
function joinOutput(
  output: DeclaredOutput,
  recorded: readonly Recorded[],
  folder: string,
  context: PipelineContext,
): readonly { output: DeclaredOutput; entry: Entry }[] {
  const matches = matchTemplate(output.path)
  const found = recorded.filter(({ written }) => matches(written))
  if (found.length > 0) return found.map(({ entry }) => ({ output, entry }))
  const path = isTemplated(output.path) ? undefined : joinInside(folder, output.path)
  if (path === undefined) return []
  const place = { path: context.file, line: output.line }
  return [{ output, entry: { path, external: false, directory: false, place } }]
}

function makePointer(stage: string, output: DeclaredOutput, entry: Entry, context: PipelineContext): Pointer {
  return toPointer(entry, {
    project: context.project,
    cached: output.cached,
    role: output.role,
    stage,
    sources: [context.lockPath, context.file],
    ...(output.remote === undefined ? {} : { remote: output.remote }),
  })
}

function toStageFile(entry: Entry): StageFile {
  const { path, directory, digest, place } = entry
  return { path, directory, place, ...(digest === undefined ? {} : { digest }) }
}

function declaredDeps(declaration: Declaration, folder: string, context: PipelineContext): readonly StageFile[] {
  return declaration.deps.flatMap(({ path: written, line }) => {
    const path = isTemplated(written) ? undefined : joinInside(folder, written)
    return path === undefined ? [] : [{ path, directory: false, place: { path: context.file, line } }]
  })
}

function toMetricSource(pointer: Pointer): MetricSource {
  return { path: pointer.path, place: pointer.place }
}

function readParamSources(declaration: Declaration, folder: string, context: PipelineContext): readonly ParamSource[] {
  return declaration.params.flatMap(({ path: written, keys, line }) => {
    const path = isTemplated(written) ? undefined : joinInside(folder, written)
    if (path === undefined) return []
    return [{ path, place: { path: context.file, line }, ...(keys === undefined ? {} : { keys }) }]
  })
}

function unresolved(name: string, path: string): NotChecked {
  return {
    what: say`the output ${path} of the stage ${name}`,
    reason: say`its path is a template and the lock records nothing for it`,
    remedy: say`Run ${'dvc repro'} and commit ${'dvc.lock'}.`,
  }
}

function wandering(name: string): NotChecked {
  return {
    what: say`the stage ${name}`,
    reason: say`its wdir is a template, which this version does not resolve, or leads out of the repository`,
    remedy: say`Write the wdir out.`,
  }
}
