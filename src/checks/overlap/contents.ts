import type { Digest, Sample, SideFiles, SplitFiles } from '../../model.js'
import { SIDES, type SideName } from '../../model.js'
import { mayBeText } from '../../sample-names.js'
import { formatDigest, isEmptyContent, isMd5 } from '../../snapshot/digests.js'
import type { Tools } from '../contract.js'

/** The samples of one side by content: how often each content occurs, and where. */
export type Contents = ReadonlyMap<string, readonly Sample[]>

/** One side at one commit, ready to be intersected. */
export interface SideContents {
  readonly contents: Contents
  /** Number of samples, empty files left out. */
  readonly total: number
  /** Samples whose identity cannot be compared with the others'. */
  readonly opaque: readonly Sample[]
  /** Text samples known by a 2.x md5 alone, and by a 3.x md5: across the two only equality proves anything. */
  readonly legacy: number
  readonly modern: number
}

export type CommitContents = Readonly<Record<SideName | 'trainedOn', SideContents>>

/** Both commits of a split by content, in one hash domain as far as that is possible. */
export interface SplitContents {
  readonly base: CommitContents
  readonly head: CommitContents
}

/**
 * Brings all samples of a split into one hash domain: files that git tracks are hashed with the algorithm of the other
 * samples; 2.x and 3.x md5 share a domain because equal values mean equal content up to line endings.
 */
export async function readContents(base: SplitFiles, head: SplitFiles, tools: Tools): Promise<SplitContents> {
  const samples = [base, head].flatMap((files) => [
    ...SIDES.flatMap((side) => files.sides[side].samples),
    ...files.trainedOn.samples,
  ])
  const others = samples.flatMap(({ digest }) =>
    digest === undefined || digest.algorithm === 'git-blob' ? [] : [digest],
  )
  const bridge = await bridgeBlobs(samples, others, tools)
  const convert = (files: SplitFiles): CommitContents => ({
    train: indexSide(files.sides.train, bridge),
    validation: indexSide(files.sides.validation, bridge),
    test: indexSide(files.sides.test, bridge),
    trainedOn: indexSide(files.trainedOn, bridge),
  })
  return { base: convert(base), head: convert(head) }
}

type Bridge = (digest: Digest) => Digest

/** Git blob ids as the md5 that the split's other samples use; as they are when git tracks them all. */
async function bridgeBlobs(samples: readonly Sample[], others: readonly Digest[], tools: Tools): Promise<Bridge> {
  const modern = others.some(({ algorithm }) => algorithm === 'md5')
  if (!modern && !others.some(isMd5)) return (digest) => digest
  const oids = [...new Set(samples.flatMap(({ digest }) => (digest?.algorithm === 'git-blob' ? [digest.value] : [])))]
  const digests = oids.length === 0 ? new Map() : await tools.digestBlobs(oids)
  return (digest) => {
    const known = digest.algorithm === 'git-blob' ? digests.get(digest.value) : undefined
    if (known === undefined) return digest
    return modern
      ? { algorithm: 'md5', value: known.md5, covers: 'content' }
      : { algorithm: 'md5-dos2unix', value: known.md5Dos2unix, covers: 'content' }
  }
}

function indexSide(files: SideFiles, bridge: Bridge): SideContents {
  const contents = new Map<string, Sample[]>()
  const opaque: Sample[] = []
  const counts = { total: 0, legacy: 0, modern: 0 }
  for (const sample of files.samples) {
    const digest = sample.digest === undefined ? undefined : bridge(sample.digest)
    if (digest !== undefined && (isEmptyContent(digest) || sample.size === 0)) continue
    counts.total++
    if (digest === undefined || digest.covers !== 'content') {
      opaque.push(sample)
      continue
    }
    if (mayBeText(sample.path)) {
      if (digest.algorithm === 'md5-dos2unix') counts.legacy++
      if (digest.algorithm === 'md5') counts.modern++
    }
    const key = contentKey(digest)
    const same = contents.get(key)
    if (same === undefined) contents.set(key, [sample])
    else same.push(sample)
  }
  return { contents, opaque, ...counts }
}

/** How a content is written in reports and in the policy's accept list. */
function contentKey(digest: Digest): string {
  return isMd5(digest) ? `md5:${digest.value}` : formatDigest(digest)
}

/** Why two sides cannot be told disjoint by their digests; undefined when they can. */
export function describeIncomparable(one: SideContents, other: SideContents): string | undefined {
  if (one.opaque.length + other.opaque.length > 0)
    return 'some samples are identified by a version of their place, not by their content'
  const mixed = (one.legacy > 0 && other.modern > 0) || (one.modern > 0 && other.legacy > 0)
  if (mixed)
    return 'text samples are hashed by DVC 2.x on one side and by 3.x on the other, which differ by line endings'
  return domainsOf(one).some((domain) => domainsOf(other).some((against) => against !== domain))
    ? 'samples are hashed by different algorithms'
    : undefined
}

function domainsOf({ contents }: SideContents): readonly string[] {
  const domains = new Set<string>()
  for (const key of contents.keys()) domains.add(key.slice(0, key.indexOf(':')))
  return [...domains]
}
