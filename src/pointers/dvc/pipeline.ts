import { asMap, type MapNode, type Parsed } from '../../documents/node.js'
import { parseYaml } from '../../documents/yaml.js'
import { say } from '../../message.js'
import type { Extraction, ParamSource, Place, Problem, SourceFile } from '../../model.js'
import { join } from '../../paths.js'
import type { Wanted } from '../contract.js'
import { EMPTY, failureToProblem, mergeExtractions } from '../extraction.js'
import { configPath, readCommandStyle } from './config.js'
import { type Declaration, readDeclaration } from './declaration.js'
import { type Lock, NO_LOCK, readLock } from './lock.js'
import { buildStage, DEFINE, type PipelineContext } from './stage.js'
import { openBudget } from './templating/budget.js'
import { type Plan, type Planning, planStages } from './templating/stages.js'
import { hasExpressions } from './templating/strings.js'
import { NO_VARIABLES } from './templating/variables.js'
import { loadGlobals } from './templating/vars.js'
import { readTopLevel } from './top-level.js'
import { isNull, type Partly } from './values.js'

/** The files of one pipeline, as far as they were asked for. */
export interface PipelineFiles {
  readonly folder: string
  readonly project: string
  readonly yaml?: SourceFile
  readonly lock?: SourceFile
  /** The params and vars files that its templates name; undefined for one that is not there. */
  readonly documents: ReadonlyMap<string, Parsed | undefined>
  /** The project's configuration; null when it was asked for and is not there. */
  readonly config?: SourceFile | null
}

/**
 * The stages, outputs, metrics and params of one `dvc.yaml` and its `dvc.lock`. Flags and working folders stand in the
 * one, digests in the other; lock entries of stages that `dvc.yaml` no longer has are leftovers and are passed over.
 * Templates name more files: then the answer is which.
 */
export function extractPipeline(files: PipelineFiles): Extraction | Wanted {
  const { folder, project, yaml } = files
  if (yaml === undefined) return EMPTY
  const root = rootOf(yaml)
  if (!('kind' in root)) return { ...EMPTY, problems: [root, ...lockOf(files).problems] }
  const context = { folder, project, file: yaml.path, lockPath: join(folder, 'dvc.lock') }
  const planning = openPlanning(root, files, yaml.path)
  const { wanted } = planning.files
  if (wanted.size > 0) return { wants: [...wanted] }
  const { found, problems } = readDeclarations(root, context)
  const plans = found.map((declaration) => [declaration, planStages(declaration, planning)] as const)
  if (wanted.size > 0) return { wants: [...wanted] }
  const lock = lockOf(files)
  return dropRepeated(
    mergeExtractions([
      ...plans.map(([declaration, plan]) => buildPlan(declaration, plan, lock, context)),
      readTopLevel(root, context, planning),
      { ...EMPTY, params: usedParams(planning, context), problems: [...problems, ...lock.problems] },
    ]),
  )
}

/** The variables of the whole file, and what is needed to plan its stages; without templates nothing is loaded. */
function openPlanning(root: MapNode, files: PipelineFiles, file: string): Planning {
  const { folder, documents, config, project } = files
  const [budget, wanted] = [openBudget(), new Set<string>()]
  const place = { file, folder, reserved: new Set<string>() }
  const vars = root.entries.get('vars')?.value
  const rest = new Map([...root.entries].filter(([key]) => key !== 'vars'))
  const globals = hasExpressions({ ...root, entries: rest })
    ? loadGlobals(NO_VARIABLES, vars, place, { documents, wanted }, budget)
    : NO_VARIABLES
  const style = () => {
    if (config === undefined) wanted.add(configPath(project))
    return readCommandStyle(config ?? undefined)
  }
  const locked = (group: string) => [...lockOf(files).stages.keys()].filter((key) => key.startsWith(`${group}@`))
  return { folder, globals, files: { documents, wanted }, budget, used: new Map(), style, locked }
}

const roots = new WeakMap<SourceFile, MapNode | Problem>()

/** The document, parsed once however often the pipeline is read with more files. */
function rootOf(yaml: SourceFile): MapNode | Problem {
  const root = roots.get(yaml) ?? parseRoot(yaml)
  roots.set(yaml, root)
  return root
}

function parseRoot({ path, text }: SourceFile): MapNode | Problem {
  const parsed = parseYaml(text)
  if (!parsed.ok) return failureToProblem(path, parsed)
  return asMap(parsed.root) ?? notAMap({ path, line: 1 }, say`the file`)
}

const locks = new WeakMap<SourceFile, Lock>()

function lockOf({ lock }: PipelineFiles): Lock {
  if (lock === undefined) return NO_LOCK
  const read = locks.get(lock) ?? readLock(lock)
  locks.set(lock, read)
  return read
}

function readDeclarations(root: MapNode, { file }: PipelineContext): Partly<Declaration> {
  const entry = root.entries.get('stages')
  if (entry === undefined || isNull(entry.value)) return { found: [], problems: [] }
  const stages = asMap(entry.value)
  if (stages === undefined) {
    return { found: [], problems: [notAMap({ path: file, line: entry.line }, say`${'stages'}`)] }
  }
  const read = [...stages.entries].map(([name, { line, value }]) => readDeclaration(name, value, { path: file, line }))
  return {
    found: read.flatMap((declaration) => ('remedy' in declaration ? [] : [declaration])),
    problems: read.flatMap((declaration) => ('remedy' in declaration ? [declaration] : declaration.problems)),
  }
}

function buildPlan(declaration: Declaration, plan: Plan, lock: Lock, context: PipelineContext): Extraction {
  const built = plan.stages.map((planned) => buildStage({ planned, lock: lock.stages.get(planned.name) }, context))
  if (plan.unknown === undefined) return mergeExtractions(built)
  const { name, place } = declaration
  const what = say`the stages that ${name} generates, in ${place.path}, line ${place.line ?? 1}`
  const notChecked = [{ what, reason: plan.unknown.reason, remedy: DEFINE }]
  return mergeExtractions([...built, { ...EMPTY, unresolved: [context.file], notChecked }])
}

function usedParams({ used }: Planning, { file }: PipelineContext): readonly ParamSource[] {
  return [...used].map(([path, keys]) => ({ path, keys: [...keys], templated: true, place: { path: file, line: 1 } }))
}

/** What all stages of a group share is said once. */
function dropRepeated(extraction: Extraction): Extraction {
  const distinct = new Map(extraction.notChecked.map((item) => [JSON.stringify(item), item]))
  return { ...extraction, notChecked: [...distinct.values()], unresolved: [...new Set(extraction.unresolved)] }
}

function notAMap(place: Place, what: Problem['message']): Problem {
  return { place, message: say`${what} is not a map`, remedy: say`Restore it from an earlier commit.` }
}
