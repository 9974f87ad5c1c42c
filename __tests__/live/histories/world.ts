import { stringify } from 'yaml'
import { type Era, type Files, type Recorded, storeDirectory, storeFile } from '../../helpers/remote.js'
import { type Table, writeTable } from './values.js'

/** What a `.dvc` file stands for. */
export interface Data {
  readonly content: string | Files
  readonly era: Era
  /** More keys of the output, and of the file. */
  readonly notes: Readonly<Record<string, unknown>>
  readonly top: Readonly<Record<string, unknown>>
}

/** An output of a stage; without content it was never locked. */
export interface Output {
  readonly kind: 'outs' | 'metrics' | 'plots'
  readonly cache: boolean
  readonly content: string | Files | undefined
}

export interface Stage {
  readonly outputs: ReadonlyMap<string, Output>
  /** Keys of params files that the stage names; none: the whole file. */
  readonly params: ReadonlyMap<string, readonly string[]>
  readonly era: Era
  /** One stage for each item: `${item}` stands in the paths. */
  readonly items?: readonly string[]
  /** Written as a matrix of one dimension, where `${item.item}` stands in the paths. */
  readonly matrix?: boolean
}

/** Where a stage that is run for each of some items names the item. */
export const ITEM = '\u0024{item}'

/** The same for a matrix. */
export const MATRIX_ITEM = '\u0024{item.item}'

/** A repository at one commit, as DVC would have written it. */
export interface World {
  readonly data: ReadonlyMap<string, Data>
  readonly stages: ReadonlyMap<string, Stage>
  /** Params and metrics files that git keeps. */
  readonly tables: ReadonlyMap<string, Table>
  /** Metrics and params files that `dvc.yaml` names at its top level. */
  readonly topMetrics: readonly string[]
  readonly topParams: readonly string[]
  readonly texts: ReadonlyMap<string, string>
  /** A file that was committed in the middle of a merge. */
  readonly torn?: { readonly path: string; readonly how: 'conflict' | 'twice' }
}

/** Every file of the commit; objects and manifests go to the remote. */
export function writeWorld(world: World, store: string): ReadonlyMap<string, string> {
  const files = new Map(world.texts)
  for (const [path, data] of world.data) files.set(`${path}.dvc`, writePointer(path, data, store))
  for (const [path, table] of world.tables) files.set(path, writeTable(path, table))
  if (world.stages.size + world.topMetrics.length + world.topParams.length > 0) files.set('dvc.yaml', writeYaml(world))
  for (const [path, text] of writeUncached(world)) files.set(path, text)
  const lock = writeLock(world, store)
  if (lock !== undefined) files.set('dvc.lock', lock)
  const torn = world.torn === undefined ? undefined : files.get(world.torn.path)
  if (world.torn !== undefined && torn !== undefined) files.set(world.torn.path, tear(torn, world.torn.how))
  return files
}

/** What a merge leaves behind: markers, or a key of both sides. */
function tear(text: string, how: 'conflict' | 'twice'): string {
  if (how === 'twice') return `${text}${text}`
  return `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> branch\n`
}

function writePointer(path: string, { content, era, notes, top }: Data, store: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return stringify({ ...top, outs: [{ ...record(content, era, store), path: name, ...notes }] })
}

/** What DVC records of an object, which is stored. */
function record(content: string | Files, era: Era, store: string): Record<string, unknown> {
  const { md5, size, nfiles }: Recorded =
    typeof content === 'string' ? storeFile(store, content, era) : storeDirectory(store, content, era)
  return { md5, size, ...(nfiles === undefined ? {} : { nfiles }), ...(era === 'modern' ? { hash: 'md5' } : {}) }
}

function writeYaml({ stages, topMetrics, topParams }: World): string {
  const body = [...stages].map(([name, stage]): [string, unknown] => {
    const lists = (['outs', 'metrics', 'plots'] as const).flatMap((kind) => {
      const paths = [...stage.outputs].filter(([, output]) => output.kind === kind)
      return paths.length === 0 ? [] : [[kind, paths.map(([path, output]) => declare(path, output))] as const]
    })
    const params = [...stage.params].flatMap(([file, keys]): unknown[] => {
      return file === 'params.yaml' ? [...keys] : [{ [file]: keys }]
    })
    const inner = { cmd: 'true', ...(params.length > 0 ? { params } : {}), ...Object.fromEntries(lists) }
    if (stage.items === undefined) return [name, inner]
    return [
      name,
      stage.matrix === true ? { matrix: { item: stage.items }, ...inner } : { foreach: stage.items, do: inner },
    ]
  })
  return stringify({
    ...(body.length > 0 ? { stages: Object.fromEntries(body) } : {}),
    ...(topMetrics.length > 0 ? { metrics: topMetrics } : {}),
    ...(topParams.length > 0 ? { params: topParams } : {}),
  })
}

function declare(path: string, { cache }: Output): unknown {
  return cache ? path : { [path]: { cache: false } }
}

/** The stages as they run, each with its name in the lock. */
function expand({ stages }: World): readonly (readonly [name: string, stage: Stage])[] {
  return [...stages].flatMap(([name, stage]): (readonly [string, Stage])[] => {
    if (stage.items === undefined) return [[name, stage]]
    return stage.items.map((item) => {
      const outputs = [...stage.outputs].map(([path, output]) => fill(path, item, output))
      return [`${name}@${item}`, { ...stage, outputs: new Map(outputs) }]
    })
  })
}

function fill(path: string, item: string, output: Output): readonly [string, Output] {
  const content = typeof output.content === 'string' ? `${output.content} ${item}` : output.content
  return [path.replaceAll(ITEM, item).replaceAll(MATRIX_ITEM, item), { ...output, content }]
}

function writeLock(world: World, store: string): string | undefined {
  const stages = expand(world).flatMap(([name, { outputs, era }]): [string, unknown][] => {
    const outs = [...outputs].flatMap(([path, { content }]) =>
      content === undefined ? [] : [{ path, ...record(content, era, store) }],
    )
    return outs.length === 0 ? [] : [[name, { cmd: 'true', outs }]]
  })
  return stages.length === 0 ? undefined : stringify({ schema: '2.0', stages: Object.fromEntries(stages) })
}

function writeUncached(world: World): readonly (readonly [string, string])[] {
  return expand(world).flatMap(([, { outputs }]) =>
    [...outputs].flatMap(([path, { cache, content }]) =>
      cache || typeof content !== 'string' ? [] : [[path, content] as const],
    ),
  )
}
