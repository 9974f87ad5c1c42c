import type { Node } from '../../../documents/node.js'
import { say } from '../../../message.js'
import { joinInside } from '../../../paths.js'
import type { Declaration, Declared, DeclaredOutput } from '../declaration.js'
import type { Template } from '../template.js'
import { type Budget, limitReached, spend } from './budget.js'
import { type CommandStyle, writeOptions } from './command.js'
import { type Filled, fill, type Scope } from './fill.js'
import { generateMembers } from './generation.js'
import { isUnknown, select, type Unknown, type Variable, type Variables } from './variables.js'
import { loadLocals, type VariableFiles } from './vars.js'

/** A stage of a pipeline with its templates filled in. */
export interface PlannedStage {
  readonly name: string
  readonly declaration: Declaration
  readonly declared: Declared
  /** Why one of its templates has no value, if only in its description: DVC refuses the stage. */
  readonly unknown?: Unknown
  /** The files that its templates depend on. */
  readonly files: readonly string[]
}

/** What the stages of one entry are. */
export interface Plan {
  readonly stages: readonly PlannedStage[]
  /** Why it is not known which stages the entry generates, or whether these are all. */
  readonly unknown?: Unknown
}

/** What planning the stages of one `dvc.yaml` shares. */
export interface Planning {
  /** The folder of the `dvc.yaml`. */
  readonly folder: string
  readonly globals: Variables
  readonly files: VariableFiles
  readonly budget: Budget
  /** Values of params files that templates use: file → dotted keys. */
  readonly used: Map<string, Set<string>>
  /** How a map is written in a command; asked for when there is one. */
  readonly style: () => CommandStyle
  /** The names of a group in the lock, for a group that cannot be resolved. */
  readonly locked: (group: string) => readonly string[]
}

/** The stages that an entry of `stages` stands for: itself, or those that it generates. */
export function planStages(declaration: Declaration, planning: Planning): Plan {
  const { globals: variables, budget } = planning
  const { group, name } = declaration
  const locals = new Map<string, Variables>()
  const plan = (stage: string, local?: ReadonlyMap<string, Variable>) =>
    planStage(stage, declaration, { variables, budget, ...(local === undefined ? {} : { local }) }, locals, planning)
  if (group === undefined) return { stages: [plan(name)] }
  const members = generateMembers(group, { variables, budget })
  if ('reason' in members) {
    const lost = withoutValue(members, group)
    const stages = planning.locked(name).map((stage) => plan(stage, lost))
    return { stages: stages.map(({ unknown: _, ...rest }) => rest), unknown: members }
  }
  const stages: PlannedStage[] = []
  for (const { key, local } of members) {
    if (budget.left < 0) return { stages, unknown: { reason: limitReached() } }
    stages.push(plan(`${name}@${key}`, local))
  }
  return { stages }
}

/** `item` and `key` of stages whose names alone are known. */
function withoutValue(unknown: Unknown, node: Node): ReadonlyMap<string, Variable> {
  const variable = { node, line: node.line, unknown }
  return new Map([
    ['item', variable],
    ['key', variable],
  ])
}

function planStage(
  name: string,
  declaration: Declaration,
  outer: Scope,
  locals: Map<string, Variables>,
  planning: Planning,
): PlannedStage {
  const wdir = fill(declaration.wdir, outer)
  const variables =
    declaration.expressions.length === 0 ? outer.variables : addLocals(declaration, wdir, outer, locals, planning)
  const scope = { ...outer, variables }
  const unknown = noteUse(declaration, scope, planning)
  const isStatic = declaration.expressions.length === 0 && declaration.group === undefined
  const files = isStatic ? [] : [...variables.imports.keys()]
  return {
    name,
    declaration,
    declared: fillDeclared(declaration, wdir, scope, planning.style),
    files,
    ...(unknown === undefined ? {} : { unknown }),
  }
}

/** The variables of a stage with its own; the same for all stages of a group that have one working folder. */
function addLocals(
  { vars, place }: Declaration,
  wdir: Filled,
  { variables, local, budget }: Scope,
  known: Map<string, Variables>,
  { folder, files }: Planning,
): Variables {
  if (vars === undefined) return variables
  const before = known.get(wdir.text)
  if (before !== undefined) return before
  const at = wdir.unknown === undefined ? joinInside(folder, wdir.text) : undefined
  const reason = wdir.unknown?.reason ?? say`the ${'wdir'} of the stage leads out of the repository`
  const loaded =
    at === undefined
      ? { ...variables, failures: [...variables.failures, { reason }] }
      : loadLocals(variables, vars, { file: place.path, folder: at, reserved: new Set(local?.keys()) }, files, budget)
  known.set(wdir.text, loaded)
  return loaded
}

/** Values of params files that a stage's templates use count as its parameters. Returns why one has no value. */
function noteUse({ expressions }: Declaration, scope: Scope, { used }: Planning): Unknown | undefined {
  let unknown: Unknown | undefined
  for (const expression of expressions) {
    if (!spend(scope.budget, 1)) return { reason: limitReached() }
    const found = select(expression, scope.variables, scope.local)
    if (isUnknown(found)) unknown ??= found
    else if (found.origin !== undefined && found.node.kind === 'scalar') {
      const { file, key } = found.origin
      const keys = used.get(file) ?? new Set()
      used.set(file, keys.add(key))
    }
  }
  return unknown
}

function fillDeclared(declared: Declared<Template>, wdir: Filled, scope: Scope, style: () => CommandStyle): Declared {
  const write = (template: Template) => fill(template, scope)
  return {
    wdir,
    commands: declared.commands.map((command) => fill(command, scope, (node) => writeOptions(node, style()))),
    deps: declared.deps.map(({ path, line }) => ({ path: write(path), line })),
    outputs: mergeRepeated(
      declared.outputs.map(({ path, remote, ...rest }) => ({
        ...rest,
        path: write(path),
        ...(remote === undefined ? {} : { remote: write(remote) }),
      })),
    ),
    params: declared.params.map(({ path, keys, line }) => ({
      path: write(path),
      line,
      ...(keys === undefined ? {} : { keys: keys.map(write) }),
    })),
  }
}

/** A path that stands twice is one output: flags add up, and what is metrics somewhere is metrics. */
function mergeRepeated(outputs: readonly DeclaredOutput[]): readonly DeclaredOutput[] {
  const merged = new Map<string, DeclaredOutput>()
  for (const output of outputs) {
    const { text } = output.path
    const before = merged.get(text)
    merged.set(text, before === undefined ? output : { ...before, ...output, cached: before.cached && output.cached })
  }
  return [...merged.values()]
}
