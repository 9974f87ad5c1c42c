import { fileURLToPath } from 'node:url'
import { type Node, textOf, valueAt } from '../../documents/node.js'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Reference, RegistryModel } from '../../model.js'
import type { Registry } from '../../ports.js'
import { makeDiskShelf } from './disk.js'
import { NO_FACTS } from './facts.js'
import { absent, type Folder, join, readMetas } from './folder-files.js'
import { readFolderModel, readFolderRun } from './folder-run.js'

/**
 * MLflow's own files (`mlruns/`): of the commit where the path is relative, of the machine where it is whole. What the
 * files say of places on their author's machine is not followed.
 */
export async function openFolder(uri: string): Promise<Registry> {
  const path = /^file:/i.test(uri) ? fileURLToPath(uri) : uri
  const root = path.replace(/^\.\//, '').replace(/\/+$/, '')
  const isWhole = root.startsWith('/')
  return {
    resolve: async (reference, shelf) => {
      const files = isWhole ? makeDiskShelf(root) : shelf
      const store = await files.list(isWhole ? '' : root)
      if (store.length === 0) throw noFolder(root)
      return resolveInFolder({ root: isWhole ? '' : root, store, files }, reference)
    },
  }
}

async function resolveInFolder(folder: Folder, reference: Reference): Promise<RegistryModel> {
  const { name, selector, inside } = reference
  if (selector === 'run') return { pinned: reference.uri, ...(await readFolderRun(folder, name)) }
  if (selector === 'model') return { pinned: reference.uri, ...(await readFolderModel(folder, name)) }
  const { number, meta } = await findVersion(folder, reference)
  const runId = textOf(valueAt(meta, 'run_id')) || undefined
  const source = textOf(valueAt(meta, 'source')) ?? ''
  const modelId = textOf(valueAt(meta, 'model_id')) || /^models:\/(m-[0-9a-f]{32})$/.exec(source)?.[1]
  const run = runId === undefined ? undefined : await readFolderRun(folder, runId)
  const model = modelId === undefined ? undefined : await readFolderModel(folder, modelId)
  return {
    ...(run ?? model ?? { ...NO_FACTS, unmeasured: say`its version records no run` }),
    metrics: new Map([...(run?.metrics ?? []), ...(model?.metrics ?? [])]),
    params: new Map([...(run?.params ?? []), ...(model?.params ?? [])]),
    pinned: `models:/${name}/${number}${inside === undefined ? '' : `/${inside}`}`,
    version: number,
    digest: model?.digest ?? { algorithm: 'mlflow-version', value: number, covers: 'version' },
  }
}

interface Version {
  readonly number: string
  readonly meta: Node
}

async function findVersion(folder: Folder, reference: Reference): Promise<Version> {
  const { name, selector, value } = reference
  const home = join(folder.root, `models/${name}`)
  const numbers = folder.store.flatMap((path) => {
    const number = path.startsWith(`${home}/version-`) ? path.slice(`${home}/version-`.length) : ''
    return /^\d{1,18}\/meta\.yaml$/.test(number) ? [number.replace(/\/.*/, '')] : []
  })
  const paths = numbers.map((number) => `${home}/version-${number}/meta.yaml`)
  const metas = await readMetas(folder, paths)
  const versions = numbers.flatMap((number, index): readonly Version[] => {
    const meta = metas.get(paths[index] ?? '')
    return meta === undefined || stageOf(meta) === 'deleted_internal' ? [] : [{ number, meta }]
  })
  const wanted = selector === 'alias' ? await readAlias(folder, `${home}/aliases/${value}`) : value
  const fits = ({ number, meta }: Version) => {
    if (selector === 'version' || selector === 'alias') return number === wanted
    return selector === 'latest' || stageOf(meta) === value.toLowerCase()
  }
  const found = versions.filter(fits).toSorted((one, other) => Number(other.number) - Number(one.number))[0]
  if (found === undefined) throw absent(folder, reference.uri)
  const status = textOf(valueAt(found.meta, 'status')) ?? 'READY'
  if (!/^(PENDING|FAILED)/.test(status)) return found
  throw new HoldoutError('missing', say`version ${[found.number]} of ${name} is ${status}, not ${'READY'}`, {
    remedy: say`Name a version that is ready.`,
  })
}

function stageOf(meta: Node): string {
  return (textOf(valueAt(meta, 'current_stage')) ?? 'None').toLowerCase()
}

async function readAlias({ store, files }: Folder, path: string): Promise<string | undefined> {
  return store.includes(path) ? (await files.read([path])).get(path)?.trim() : undefined
}

function noFolder(root: string): HoldoutError {
  return new HoldoutError('access', say`no MLflow server is named, and there is no folder ${root}`, {
    remedy: say`Give the step ${'MLFLOW_TRACKING_URI'}: the address of a server, or the folder that holds MLflow's files.`,
  })
}
