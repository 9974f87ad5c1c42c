import type { MapNode } from '../../documents/node.js'
import { say } from '../../message.js'
import type { Extraction, MetricSource, NotChecked, ParamSource, Place, Pointer, StageFile } from '../../model.js'
import { joinInside } from '../../paths.js'
import { EMPTY } from '../extraction.js'
import type { Declaration, Declared, DeclaredOutput } from './declaration.js'
import { type JoinedOutput, joinOutputs } from './joining.js'
import { locate, locateInside } from './location.js'
import { type Entry, readEntries, toPointer } from './output.js'
import type { Filled } from './templating/fill.js'
import type { PlannedStage } from './templating/stages.js'

/** Where a pipeline stands. */
export interface PipelineContext {
  readonly folder: string
  readonly project: string
  /** The `dvc.yaml`. */
  readonly file: string
  readonly lockPath: string
}

/** A stage as it is declared, with its templates filled in, and what the lock records of it. */
interface NamedStage {
  readonly planned: PlannedStage
  readonly lock: MapNode | undefined
}

/** One stage: its declaration joined with what its last run recorded. */
export function buildStage({ planned, lock }: NamedStage, context: PipelineContext): Extraction {
  const { name, declared, declaration } = planned
  const { wdir } = declared
  const folder = wdir.unknown === undefined ? joinInside(context.folder, wdir.text) : undefined
  if (folder === undefined) return { ...EMPTY, unresolved: [context.file], notChecked: [wandering(planned, context)] }
  const at = { file: context.lockPath, folder }
  const nothing = { found: [], problems: [] }
  const deps = lock === undefined ? nothing : readEntries(lock, 'deps', at)
  const outs = lock === undefined ? nothing : readEntries(lock, 'outs', at)
  const { outputs, unresolved } = joinOutputs(declared.outputs, outs.found, folder, context.file)
  const params = readParamSources(declared, folder, context)
  const pointers = outputs.map((joined) => makePointer(planned, joined, context))
  const unknown = [...unresolved.map((output) => unresolvedOutput(declaration, output)), ...params.unresolved]
  return {
    pointers,
    stages: [
      {
        name,
        project: context.project,
        ...commandsOf(declared),
        deps:
          lock === undefined
            ? declaredDeps(declared, folder, context)
            : deps.found.map(({ entry }) => toStageFile(entry)),
        outs: outputs.map(({ entry }) => toStageFile(entry)),
        locked: lock !== undefined,
        place: declaration.place,
      },
    ],
    metrics: outputs.flatMap((joined) => metricsOf(joined)),
    params: params.found,
    problems: [...deps.problems, ...outs.problems],
    unresolved: unresolved.length === 0 ? [] : [context.file],
    notChecked: unknown.length > 0 ? unknown : refused(planned),
  }
}

/** What the stage runs, where all of it is known. */
function commandsOf({ commands }: Declared) {
  if (commands.length === 0 || commands.some(({ unknown }) => unknown !== undefined)) return {}
  return { commands: commands.map(({ text }) => text) }
}

function makePointer(
  { name, files }: PlannedStage,
  { output, entry }: JoinedOutput,
  context: PipelineContext,
): Pointer {
  return toPointer(entry, {
    project: context.project,
    cached: output.cached,
    role: output.role,
    stage: name,
    sources: [context.lockPath, context.file, ...files],
    ...(output.pushed === undefined ? {} : { pushed: output.pushed }),
    ...(output.remote === undefined ? {} : { remote: output.remote.text.toLowerCase() }),
  })
}

/** The metrics file that an output is, or that lies beside it. */
function metricsOf({ output, entry: { path, external, place } }: JoinedOutput): readonly MetricSource[] {
  if (output.role === 'metrics') return [{ path, place }]
  const isSummed = output.summed === true && !external
  return isSummed ? [{ path: `${path.replace(/(?<=[^/])\.[^./]*$/, '')}.json`, place }] : []
}

function toStageFile({ path, directory, digest, place }: Entry): StageFile {
  return { path, directory, place, ...(digest === undefined ? {} : { digest }) }
}

function declaredDeps({ deps }: Declared, folder: string, context: PipelineContext): readonly StageFile[] {
  return deps.flatMap(({ path: { text, unknown }, line }) => {
    const path = unknown === undefined ? locate(folder, text)?.path : undefined
    return path === undefined ? [] : [{ path, directory: false, place: { path: context.file, line } }]
  })
}

function readParamSources(declared: Declared, folder: string, { file }: PipelineContext) {
  const found: ParamSource[] = []
  const unresolved: NotChecked[] = []
  for (const { path: written, keys, line } of declared.params) {
    const place = { path: file, line }
    const unknown = [written, ...(keys ?? [])].find((text) => text.unknown !== undefined)
    const path = unknown === undefined ? locateInside(folder, written.text) : undefined
    if (path === undefined) unresolved.push(unresolvedParams(unknown ?? written, place))
    else found.push({ path, place, ...(keys === undefined ? {} : { keys: keys.map(({ text }) => text) }) })
  }
  return { found, unresolved }
}

function unresolvedParams({ text, unknown }: Filled, { path, line }: Place): NotChecked {
  return {
    what: say`parameters in ${text}, named in ${path}, line ${line ?? 1}`,
    reason: unknown?.reason ?? say`the path leads out of the repository`,
    remedy: unknown === undefined ? say`Name the file under ${'params'} in the policy.` : DEFINE,
  }
}

/** Said once for all stages of a group: they share the declaration. */
function unresolvedOutput({ name, place }: Declaration, { path: { text, unknown }, line }: DeclaredOutput): NotChecked {
  return {
    what: say`the output ${text} of the stage ${name} in ${place.path}, line ${line}`,
    reason: unknown?.reason ?? say`its path leads out of the repository`,
    remedy: unknown === undefined ? say`Write a path inside the repository.` : DEFINE,
  }
}

/** A template that tells of no data: the stage is read all the same, and DVC reads nothing of the commit. */
function refused({ declaration: { name, place }, unknown }: PlannedStage): readonly NotChecked[] {
  if (unknown === undefined) return []
  const what = say`all that the stage ${name} of ${place.path}, line ${place.line ?? 1}, says by templates`
  return [{ what, reason: unknown.reason, remedy: DEFINE }]
}

function wandering({ declaration: { name }, declared: { wdir } }: PlannedStage, { file }: PipelineContext): NotChecked {
  return {
    what: say`the stage ${name} of ${file}, whose wdir is ${wdir.text}`,
    reason: wdir.unknown?.reason ?? say`the wdir leads out of the repository`,
    remedy: wdir.unknown === undefined ? say`Write a folder inside the repository.` : DEFINE,
  }
}

/** What helps against a template that cannot be resolved. */
export const DEFINE = say`Define it in ${'vars'} or in ${'params.yaml'}, or write the value out.`
