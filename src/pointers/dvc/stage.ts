import type { MapNode } from '../../documents/node.js'
import { say } from '../../message.js'
import type { Extraction, NotChecked, ParamSource, Place, Pointer, StageFile } from '../../model.js'
import { joinInside } from '../../paths.js'
import { EMPTY } from '../extraction.js'
import type { Declaration, DeclaredOutput, DeclaredParams } from './declaration.js'
import { type JoinedOutput, joinOutputs } from './joining.js'
import { locate, locateInside } from './location.js'
import { type Entry, readEntries, toPointer } from './output.js'
import { isTemplated } from './template.js'

/** Where a pipeline stands. */
export interface PipelineContext {
  readonly folder: string
  readonly project: string
  /** The `dvc.yaml`. */
  readonly file: string
  readonly lockPath: string
}

/** A stage by the name that the lock gives it. */
interface NamedStage {
  readonly name: string
  readonly declaration: Declaration
  readonly lock: MapNode | undefined
  readonly place: Place
}

/** One stage: its declaration joined with what its last run recorded. */
export function buildStage(stage: NamedStage, context: PipelineContext): Extraction {
  const { name, declaration, lock, place } = stage
  const folder = isTemplated(declaration.wdir) ? undefined : joinInside(context.folder, declaration.wdir)
  if (folder === undefined) return { ...EMPTY, unresolved: [context.file], notChecked: [wandering(name, context)] }
  const at = { file: context.lockPath, folder }
  const nothing = { found: [], problems: [] }
  const deps = lock === undefined ? nothing : readEntries(lock, 'deps', at)
  const outs = lock === undefined ? nothing : readEntries(lock, 'outs', at)
  const { outputs, unresolved } = joinOutputs(declaration.outputs, outs.found, folder, context.file)
  const params = readParamSources(declaration.params, folder, context)
  const recorded = deps.found.map(({ entry }) => toStageFile(entry))
  const pointers = outputs.map((joined) => makePointer(name, joined, context))
  return {
    pointers,
    stages: [
      {
        name,
        project: context.project,
        deps: lock === undefined ? declaredDeps(declaration, folder, context) : recorded,
        outs: outputs.map(({ entry }) => toStageFile(entry)),
        locked: lock !== undefined,
        place,
      },
    ],
    metrics: pointers
      .filter(({ role }) => role === 'metrics')
      .map((pointer) => ({ path: pointer.path, place: pointer.place })),
    params: params.found,
    problems: [...deps.problems, ...outs.problems],
    unresolved: unresolved.length === 0 ? [] : [context.file],
    notChecked: [...unresolved.map((output) => unresolvedOutput(name, output)), ...params.unresolved],
  }
}

function makePointer(stage: string, { output, entry }: JoinedOutput, context: PipelineContext): Pointer {
  return toPointer(entry, {
    project: context.project,
    cached: output.cached,
    role: output.role,
    stage,
    sources: [context.lockPath, context.file],
    ...(output.remote === undefined ? {} : { remote: output.remote }),
  })
}

function toStageFile({ path, directory, digest, place }: Entry): StageFile {
  return { path, directory, place, ...(digest === undefined ? {} : { digest }) }
}

function declaredDeps(declaration: Declaration, folder: string, context: PipelineContext): readonly StageFile[] {
  return declaration.deps.flatMap(({ path: written, line }) => {
    const path = isTemplated(written) ? undefined : locate(folder, written)?.path
    return path === undefined ? [] : [{ path, directory: false, place: { path: context.file, line } }]
  })
}

function readParamSources(declared: readonly DeclaredParams[], folder: string, { file }: PipelineContext) {
  const found: ParamSource[] = []
  const unresolved: NotChecked[] = []
  for (const { path: written, keys, line } of declared) {
    const path = isTemplated(written) ? undefined : locateInside(folder, written)
    if (path === undefined) unresolved.push(unresolvedParams(written, { path: file, line }))
    else found.push({ path, place: { path: file, line }, ...(keys === undefined ? {} : { keys }) })
  }
  return { found, unresolved }
}

function unresolvedParams(written: string, { path, line }: Place): NotChecked {
  return {
    what: say`parameters in ${written}, named in ${path}, line ${line ?? 1}`,
    reason: say`the path is a template, which this version does not resolve, or leads out of the repository`,
    remedy: say`Name the file under ${'params'} in the policy.`,
  }
}

function unresolvedOutput(name: string, { path }: DeclaredOutput): NotChecked {
  const templated = isTemplated(path)
  return {
    what: say`the output ${path} of the stage ${name}`,
    reason: templated
      ? say`its path is a template and the lock records nothing for it`
      : say`its path leads out of the repository`,
    remedy: templated ? say`Run ${'dvc repro'} and commit ${'dvc.lock'}.` : say`Write a path inside the repository.`,
  }
}

function wandering(name: string, { file }: PipelineContext): NotChecked {
  return {
    what: say`the stage ${name} of ${file}`,
    reason: say`its wdir is a template, which this version does not resolve, or leads out of the repository`,
    remedy: say`Write the wdir out.`,
  }
}
