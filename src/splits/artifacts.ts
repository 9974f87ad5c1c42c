import { isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import {
  type ModelChange,
  type ModelSide,
  SIDES,
  type SideFiles,
  type SideName,
  type Split,
  type SplitFiles,
  type Unlisted,
} from '../model.js'
import type { Models } from '../snapshot/models.js'
import type { ReferencePair } from '../snapshot/reference-pairs.js'
import { inferSplits } from './infer.js'
import type { SplitView } from './resolve.js'

/**
 * The splits that references to artifacts make by their names (`fraud-train:v1` and `fraud-test:v0`), with their files
 * as the registry lists them. When one side moved, the others are asked for too. The policy named the references, so that
 * what cannot be listed makes the comparison incomplete.
 */
export async function viewArtifacts(models: Models): Promise<readonly SplitView[]> {
  const pairs = models.pairs.filter(({ base, head }) => (head ?? base)?.reference.registry === 'wandb')
  const byLabel = new Map(pairs.map((pair) => [pair.label, pair]))
  const splits = inferSplits(byLabel.keys()).map((split): Split => ({ ...split, declared: true }))
  return Promise.all(
    splits.map(async (split): Promise<SplitView> => {
      const members = SIDES.flatMap((side) => split.sides[side])
      const hasMoved = models.changes.some(({ label }) => members.includes(label))
      if (!hasMoved) return { split, unmatched: [] }
      const changes = new Map<string, ModelChange>()
      for (const label of members) {
        const pair = byLabel.get(label)
        if (pair !== undefined) changes.set(label, await findChange(models, pair))
      }
      const [base, head] = await Promise.all([collect(split, changes, 'base'), collect(split, changes, 'head')])
      return { split, files: { base, head }, unmatched: [] }
    }),
  )
}

async function findChange(models: Models, pair: ReferencePair): Promise<ModelChange> {
  return models.changes.find(({ label }) => label === pair.label) ?? models.lookUp(pair)
}

const NOTHING: SideFiles = { samples: [], unread: [], others: [] }

async function collect(
  split: Split,
  changes: ReadonlyMap<string, ModelChange>,
  at: 'base' | 'head',
): Promise<SplitFiles> {
  const sides = await Promise.all(
    SIDES.map(async (name): Promise<readonly [SideName, SideFiles]> => {
      const parts = await Promise.all(split.sides[name].map((label) => listFiles(label, changes.get(label)?.[at], at)))
      const all = { samples: parts.flatMap(({ samples }) => samples), unread: parts.flatMap(({ unread }) => unread) }
      return [name, { ...NOTHING, ...all }]
    }),
  )
  return { sides: Object.fromEntries(sides) as Record<SideName, SideFiles>, trainedOn: NOTHING, notChecked: [] }
}

/** The files of one artifact; a reference that is not there at this commit has none. */
async function listFiles(label: string, side: ModelSide | undefined, at: 'base' | 'head'): Promise<SideFiles> {
  if (side === undefined) return NOTHING
  const what = say`the files of ${label} at ${[at]}`
  const { model, failure, place } = side
  if (model?.listFiles === undefined) {
    const reason = failure?.reason ?? say`the registry lists none`
    return { ...NOTHING, unread: [{ what, reason, remedy: failure?.remedy ?? say`Name an artifact of data.` }] }
  }
  try {
    const entries = await model.listFiles()
    return { ...NOTHING, samples: entries.map((entry) => ({ ...entry, path: `${label}/${entry.path}`, place })) }
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    const unread: Unlisted = { what, reason: error.text, remedy: error.remedy ?? say`Run it again.` }
    return { ...NOTHING, unread: [unread] }
  }
}
