import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An artifact as its author describes it: files by path, and references by path. */
export interface Recipe {
  readonly files?: Readonly<Record<string, string>>
  readonly references?: Readonly<Record<string, string>>
}

/** What the real client makes of a recipe, offline. */
export interface Made {
  readonly digest: string
  readonly manifest: object
}

/** One version of an artifact on the server. */
export interface Version {
  readonly made: Made
  readonly aliases: readonly string[]
  readonly state?: 'PENDING' | 'COMMITTED' | 'DELETED'
  /** Name of the run that logged it. */
  readonly run?: string
}

/** A collection and its versions, v0 first. */
export interface Collection {
  readonly type: string
  readonly versions: readonly Version[]
}

export interface FakeRun {
  readonly displayName: string
  readonly commit?: string
  readonly config: Readonly<Record<string, unknown>>
  readonly summary: Readonly<Record<string, unknown>>
  /** `collection:vN` of what it read. */
  readonly used: readonly string[]
}

export interface FakeProject {
  readonly collections: Readonly<Record<string, Collection>>
  readonly runs: Readonly<Record<string, FakeRun>>
}

/** Recipes, and what the real `wandb` made of them: a live test makes them anew and compares. */
export const ARTIFACTS: Readonly<Record<string, { readonly recipe: Recipe; readonly made: Made }>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'artifacts.json'), 'utf8'),
)

/** What the real client made of a recipe of `artifacts.json`. */
export function madeOf(name: string): Made {
  const found = ARTIFACTS[name]
  if (found === undefined) throw new Error(`artifacts.json has no ${name}`)
  return found.made
}

/** The founding story in W&B: the second version of train holds two files of test, and its model is worse. */
export const FRAUD: FakeProject = {
  collections: {
    'fraud-train': {
      type: 'dataset',
      versions: [
        { made: madeOf('train'), aliases: [] },
        { made: madeOf('train-leaked'), aliases: ['latest'] },
      ],
    },
    'fraud-test': { type: 'dataset', versions: [{ made: madeOf('test'), aliases: ['latest'] }] },
    'fraud-model': {
      type: 'model',
      versions: [
        { made: madeOf('model'), aliases: ['champion'], run: 'run0good' },
        { made: madeOf('model-retrained'), aliases: ['challenger', 'latest'], run: 'run1leak' },
        { made: madeOf('model'), aliases: [], state: 'DELETED', run: 'run0good' },
      ],
    },
  },
  runs: {
    run0good: {
      displayName: 'brave-cloud-1',
      commit: '1111111111111111111111111111111111111111',
      config: { learning_rate: { value: 0.001, desc: null }, seed: { value: 7 }, _wandb: { value: { t: 1 } } },
      summary: { precision: 0.92, val: { auc: 0.97 }, _step: 3, _runtime: 12.5 },
      used: ['fraud-train:v0', 'fraud-test:v0'],
    },
    run1leak: {
      displayName: 'calm-sea-2',
      commit: '2222222222222222222222222222222222222222',
      config: { learning_rate: { value: 0.003 }, seed: { value: 7 }, wandb_version: 1 },
      summary: { precision: 0.88, val: { auc: 0.99 }, _step: 3, _runtime: 13.5 },
      used: ['fraud-train:v1', 'fraud-test:v0'],
    },
  },
}
