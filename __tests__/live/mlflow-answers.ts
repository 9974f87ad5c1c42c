import { isHoldoutError } from '../../src/errors.js'
import type { RegistryModel } from '../../src/model.js'
import type { Shelf } from '../../src/ports.js'
import { connectRegistries, parseReference } from '../../src/registries/registry.js'

export type Env = Readonly<Record<string, string>>
const NO_SHELF: Shelf = { list: async () => [], read: async () => new Map() }
/** Milliseconds for a server to start and to be filled, on a busy machine. */
export const START = 300_000

/** Every reference that the fake knows how to answer. */
export const REFERENCES = [
  'models:/fraud/1',
  'models:/fraud/2',
  'models:/fraud/4',
  'models:/fraud/5',
  'models:/fraud/6',
  'models:/fraud/7',
  'models:/fraud/99',
  'models:/fraud/latest',
  'models:/fraud/production',
  'models:/fraud/Staging',
  'models:/fraud/Archived',
  'models:/fraud/Nonsense',
  'models:/fraud@champion',
  'models:/fraud@challenger',
  'models:/fraud@nobody',
  'models:/empty/latest',
  'models:/empty@champion',
  'models:/nothing/1',
  'models:/nothing@champion',
  'models:/nothing/latest',
  'models:/nothing/Production',
  `runs:/${'0'.repeat(32)}/model`,
]

/** What a reference stands for, at the server of the environment. */
export async function resolve(uri: string, environment: Env): Promise<RegistryModel> {
  const reference = parseReference(uri, true)
  if (reference === undefined) throw new Error(`${uri} is no reference`)
  return (await connectRegistries(environment)(reference.registry)).resolve(reference, NO_SHELF)
}

/** Why it stands for nothing, `KIND: words`; `an answer` when it does. */
export async function wordFailure(uri: string, environment: Env): Promise<string> {
  return resolve(uri, environment).then(
    () => 'an answer',
    (error: unknown) => {
      if (!isHoldoutError(error)) throw error
      return `${error.kind}: ${error.message}`
    },
  )
}

/** What a server makes of a reference, without what differs between any two servers. */
export async function tell(
  uri: string,
  environment: Env,
  url: string,
  runs: Readonly<Record<string, string>>,
): Promise<unknown> {
  const names = new Map(Object.entries(runs).map(([name, id]) => [id, name]))
  const failure = await wordFailure(uri, environment)
  if (failure !== 'an answer') {
    return [...names].reduce((text, [id, name]) => text.replaceAll(id, name), failure.replaceAll(url, 'URL'))
  }
  const { tags: _tags, run, datasets, ...model } = await resolve(uri, environment)
  return {
    ...model,
    metrics: Object.fromEntries([...model.metrics].toSorted()),
    params: Object.fromEntries([...model.params].toSorted()),
    run: run && { ...run, id: names.get(run.id), group: undefined, commit: undefined },
    datasets: datasets.map(({ name, context, digest }) => [name, context, digest?.covers]).toSorted(),
  }
}
