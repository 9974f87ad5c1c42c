import {
  type DigestAlgorithm,
  type Sample,
  SIDES,
  type SideFiles,
  type SideName,
  type SplitFiles,
} from '../../model.js'
import { isEmptyContent } from '../../snapshot/digests.js'
import type { Tools } from '../contract.js'
import { type Keys, makeKeys } from './keys.js'

/** The samples of one side by content: how often each content occurs, and where. */
export type Contents = ReadonlyMap<string, readonly Sample[]>

/** One side at one commit, ready to be intersected. */
export interface SideContents {
  readonly contents: Contents
  /** The same with the files that are no samples by name: all that a model that is trained on the side may see. */
  readonly visible: Contents
  /** Number of samples, empty files left out. */
  readonly total: number
  /** Samples known by a version of their place, or not at all: their content cannot be compared. */
  readonly opaque: readonly Sample[]
  /** The algorithms of the samples' digests. */
  readonly algorithms: ReadonlySet<DigestAlgorithm>
}

export type CommitContents = Readonly<Record<SideName | 'trainedOn', SideContents>>

/** Both commits of a split by content, in one hash domain as far as that is possible. */
export interface SplitContents {
  readonly base: CommitContents
  readonly head: CommitContents
}

/** Brings all samples of a split, at both commits, under keys that are equal where their contents are. */
export async function readContents(
  base: SplitFiles,
  head: SplitFiles,
  tools: Pick<Tools, 'digestBlobs'>,
): Promise<SplitContents> {
  const keys = await makeKeys([base, head].flatMap(listSamples), tools)
  const convert = ({ sides, trainedOn }: SplitFiles): CommitContents => ({
    train: indexSide(sides.train, keys),
    validation: indexSide(sides.validation, keys),
    test: indexSide(sides.test, keys),
    trainedOn: indexSide(trainedOn, keys),
  })
  return { base: convert(base), head: convert(head) }
}

function listSamples({ sides, trainedOn }: SplitFiles): readonly Sample[] {
  const all = [...SIDES.map((side) => sides[side]), trainedOn]
  return all.flatMap(({ samples, others }) => [...samples, ...others])
}

/** A size is only what a pointer claims, so emptiness is told by the digest. */
function indexSide({ samples, others }: SideFiles, keys: Keys): SideContents {
  const contents = new Map<string, Sample[]>()
  const opaque: Sample[] = []
  const algorithms = new Set<DigestAlgorithm>()
  let total = 0
  for (const sample of samples) {
    const { digest } = sample
    if (digest !== undefined && isEmptyContent(digest)) continue
    total++
    if (digest !== undefined) algorithms.add(digest.algorithm)
    const key = digest === undefined ? undefined : keys(digest)
    const same = key === undefined ? opaque : contents.get(key)
    if (same !== undefined) same.push(sample)
    else if (key !== undefined) contents.set(key, [sample])
  }
  return {
    contents,
    total,
    opaque,
    algorithms,
    visible: others.length === 0 ? contents : addOthers(contents, others, keys),
  }
}

function addOthers(contents: Contents, others: readonly Sample[], keys: Keys): Contents {
  const added = new Map<string, Sample[]>()
  for (const sample of others) {
    const key = sample.digest === undefined || isEmptyContent(sample.digest) ? undefined : keys(sample.digest)
    if (key === undefined) continue
    const same = added.get(key)
    if (same === undefined) added.set(key, [...(contents.get(key) ?? []), sample])
    else same.push(sample)
  }
  return new Map([...contents, ...added])
}
