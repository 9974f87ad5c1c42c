import { SIDES, type SideName, type Split } from '../model.js'
import { compareText } from '../paths.js'
import { type RoleReading, readFolderRoles, readSegment } from './roles.js'

interface Family {
  readonly before: string
  readonly after: string
  readonly sides: Record<SideName, Set<string>>
}

/**
 * The splits that names alone suggest: pairs of paths that are equal but for one word, train against test or
 * validation, as `data/train.csv` and `data/test.csv`, or `images/train/` and `images/test/`. A side without a partner
 * is no split. The sides are literal paths; all below them belongs to them.
 */
export function inferSplits(paths: Iterable<string>): readonly Split[] {
  const families = new Map<string, Family>()
  const folders = new Set<string>()
  for (const path of paths) {
    const slash = path.lastIndexOf('/')
    if (slash !== -1) folders.add(path.slice(0, slash))
    addReadings(families, readSegment(path, slash + 1))
  }
  for (const folder of folders) addReadings(families, readFolderRoles(folder))
  const pairs = [...families.values()].filter(
    ({ sides }) => sides.train.size > 0 && sides.test.size + sides.validation.size > 0,
  )
  return pairs.map(toSplit).toSorted((one, other) => compareText(one.name, other.name))
}

function addReadings(families: Map<string, Family>, readings: readonly RoleReading[]): void {
  for (const { role, root, key, before, after } of readings) {
    const sides = () => ({ train: new Set<string>(), validation: new Set<string>(), test: new Set<string>() })
    const family = families.get(key) ?? { before, after, sides: sides() }
    family.sides[role].add(root)
    families.set(key, family)
  }
}

function toSplit({ before, after, sides }: Family): Split {
  const sorted = Object.fromEntries(
    SIDES.map((side) => [side, [...sides[side]].toSorted(compareText)]),
  ) as unknown as Split['sides']
  const words = SIDES.flatMap((side) =>
    sorted[side].map((root) => root.slice(before.length, root.length - after.length)),
  )
  return {
    name: `${before}{${words.join(',')}}${after}`,
    sides: sorted,
    declared: false,
    warmStart: false,
  }
}

/** The longest name that a policy may give a split. */
const MAX_NAME = 100

/** The policy that would declare the same splits, as YAML; '' when there are none. */
export function writeSplitsPolicy(splits: readonly Split[]): string {
  if (splits.length === 0) return ''
  const quote = (text: string) => JSON.stringify(text)
  const lines = splits.flatMap((split, index) => [
    `  - name: ${quote(split.name.length > MAX_NAME ? `split-${index + 1}` : split.name)}`,
    ...SIDES.filter((side) => split.sides[side].length > 0).map(
      (side) => `    ${side}: [${split.sides[side].map(quote).join(', ')}]`,
    ),
  ])
  return ['splits:', ...lines, ''].join('\n')
}
