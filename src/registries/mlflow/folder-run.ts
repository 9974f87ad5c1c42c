import { asMap, type Node, textOf, valueAt } from '../../documents/node.js'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { DatasetInput, Digest, RunFacts, Scalar } from '../../model.js'
import { type Facts, NO_FACTS, readParam } from './facts.js'
import { absent, type Folder, readMetas } from './folder-files.js'

/** Files that one run or model may have: each metric, parameter and tag is one. */
const MAX_FILES = 50_000

/** A run of the folder, found by its id in any experiment. Throws `missing` for one that is not there, or was deleted. */
export async function readFolderRun(
  folder: Folder,
  id: string,
): Promise<Facts & { readonly run: RunFacts; readonly digest: Digest }> {
  const home = findHome(folder, id, '')
  const meta = (await readMetas(folder, [`${home}/meta.yaml`])).get(`${home}/meta.yaml`)
  const isDeleted = /(^|\/)\.trash\//.test(home) || textOf(valueAt(meta, 'lifecycle_stage')) === 'deleted'
  if (isDeleted) {
    throw new HoldoutError('missing', say`the run ${id} was deleted`, {
      remedy: say`Restore it, or name a version whose run is there.`,
    })
  }
  const facts = await readFiles(folder, home)
  const commit = facts.tags.get('mlflow.source.git.commit')
  const group = home.split('/').at(-2)
  return {
    ...facts,
    datasets: await readDatasets(folder, home),
    run: { id, ...(group === undefined ? {} : { group }), ...(commit === undefined ? {} : { commit }) },
    digest: { algorithm: 'mlflow-run', value: id, covers: 'version' },
  }
}

/** A logged model of the folder (MLflow 3). */
export async function readFolderModel(folder: Folder, id: string): Promise<Facts & { readonly digest: Digest }> {
  const home = findHome(folder, id, 'models/')
  return { ...(await readFiles(folder, home)), digest: { algorithm: 'mlflow-model', value: id, covers: 'version' } }
}

function findHome(folder: Folder, id: string, room: string): string {
  const end = `/${room}${id}/meta.yaml`
  const found = folder.store.find((path) => path.endsWith(end))
  if (found === undefined) throw absent(folder, id)
  return found.slice(0, -'/meta.yaml'.length)
}

/** Keys with a slash are folders: a key is the path below its room. */
async function readFiles({ store, files }: Folder, home: string): Promise<Facts> {
  const rooms = ['metrics', 'params', 'tags'] as const
  const own = store.filter((path) => rooms.some((room) => path.startsWith(`${home}/${room}/`)))
  if (own.length > MAX_FILES) {
    throw new HoldoutError('access', say`${home} holds more than ${MAX_FILES} values, the limit`, {
      remedy: say`Log fewer metrics and parameters.`,
    })
  }
  const texts = await files.read(own)
  const pick = <Value>(room: (typeof rooms)[number], read: (text: string) => Value | undefined) =>
    new Map(
      [...texts].flatMap(([path, text]) => {
        const value = path.startsWith(`${home}/${room}/`) ? read(text) : undefined
        return value === undefined ? [] : [[path.slice(home.length + room.length + 2), value] as const]
      }),
    )
  return {
    ...NO_FACTS,
    metrics: pick('metrics', readLast),
    params: pick('params', readParam),
    tags: pick('tags', String),
  }
}

/** Lines of `timestamp value step …`: what was logged last, by step, then time, then value, as MLflow has it. */
function readLast(text: string): Scalar | undefined {
  let last: readonly [step: number, time: number, value: number] | undefined
  for (const line of text.split('\n')) {
    const [time, written, step = '0'] = line.trim().split(/\s+/)
    if (time === undefined || written === undefined) continue
    const one = [Number(step), Number(time), readFloat(written)] as const
    if (last === undefined || isLater(one, last)) last = one
  }
  return last?.[2]
}

function isLater(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index])
  return at === -1 || (one[at] ?? 0) > (other[at] ?? 0)
}

/** A float as Python writes it. */
function readFloat(text: string): number {
  const word = text.toLowerCase()
  if (word === 'inf' || word === 'infinity') return Number.POSITIVE_INFINITY
  if (word === '-inf' || word === '-infinity') return Number.NEGATIVE_INFINITY
  return Number(text)
}

/** The data sets of a run lie beside it, and the run names them by their ids. */
async function readDatasets(folder: Folder, home: string): Promise<readonly DatasetInput[]> {
  const experiment = home.slice(0, home.lastIndexOf('/'))
  const inputs = folder.store.filter((path) => path.startsWith(`${home}/inputs/`) && path.endsWith('/meta.yaml'))
  const used = [...(await readMetas(folder, inputs)).values()].filter(
    (input) => textOf(valueAt(input, 'source_type')) === 'DATASET',
  )
  const pathOf = (input: Node) => `${experiment}/datasets/${textOf(valueAt(input, 'source_id')) ?? ''}/meta.yaml`
  const metas = await readMetas(
    folder,
    used.map(pathOf).filter((path) => folder.store.includes(path)),
  )
  return used.flatMap((input): readonly DatasetInput[] => {
    const meta = metas.get(pathOf(input))
    const [name, digest] = [textOf(valueAt(meta, 'name')), textOf(valueAt(meta, 'digest'))]
    const context = textOf(asMap(valueAt(input, 'tags'))?.entries.get('mlflow.data.context')?.value) ?? ''
    if (name === undefined) return []
    const known = digest && ({ algorithm: 'mlflow-dataset', value: digest, covers: 'sample' } as const)
    return [{ name, context, ...(known ? { digest: known } : {}) }]
  })
}
