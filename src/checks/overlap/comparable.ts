import { mayBeText } from '../../sample-names.js'
import type { Contents, SideContents, SplitContents } from './contents.js'

/** What decides whether two sets of samples can be told disjoint. */
interface Identities {
  readonly isEmpty: boolean
  readonly hasOpaque: boolean
  /** Text samples known by a 2.x md5 alone, and by a 3.x md5: across the two only equality proves anything. */
  readonly hasLegacyText: boolean
  readonly hasModernText: boolean
  readonly domains: ReadonlySet<string>
}

/** Why the contents that two sides do not share cannot be told different; undefined when they can. */
export function describeIncomparable(one: SideContents, other: SideContents): string | undefined {
  if (isUniform(one, other)) return undefined
  return compare(identify(one, other.contents), identify(other, one.contents))
}

/** The same for what left one side since base and what came to another: whether it moved there. */
export function describeUnknownMoves(
  { base, head }: SplitContents,
  from: 'train' | 'test',
  to: 'train' | 'test',
): string | undefined {
  if (isUniform(base[from], head[to])) return undefined
  return compare(identify(base[from], head[from].contents), identify(head[to], base[to].contents))
}

/** All hashed by one version of DVC, which is the rule: whatever the two sides share, the rest can be told apart. */
function isUniform(one: SideContents, other: SideContents): boolean {
  if (one.opaque.length > 0 || other.opaque.length > 0) return false
  const [algorithm, ...more] = new Set([...one.algorithms, ...other.algorithms])
  return more.length === 0 && (algorithm === 'md5' || algorithm === 'md5-dos2unix' || algorithm === 'sha256')
}

function compare(one: Identities, other: Identities): string | undefined {
  if (one.isEmpty || other.isEmpty) return undefined
  if (one.hasOpaque || other.hasOpaque) {
    return 'some samples are identified by a version of their place, not by their content'
  }
  if ((one.hasLegacyText && other.hasModernText) || (one.hasModernText && other.hasLegacyText)) {
    return 'text samples are hashed by DVC 2.x on one side and by 3.x on the other, which differ by line endings'
  }
  return new Set([...one.domains, ...other.domains]).size > 1 ? 'samples are hashed by different algorithms' : undefined
}

/** The identities of the samples whose contents are not known already. What git tracks is hashed here, in both ways. */
function identify({ contents, opaque }: SideContents, known: Contents): Identities {
  const domains = new Set<string>()
  const text = { md5: false, 'md5-dos2unix': false }
  for (const [content, samples] of contents) {
    if (known.has(content)) continue
    domains.add(content.slice(0, content.indexOf(':')))
    for (const { digest, path } of samples) {
      if (digest?.algorithm !== 'md5' && digest?.algorithm !== 'md5-dos2unix') continue
      if (!text[digest.algorithm] && mayBeText(path)) text[digest.algorithm] = true
    }
  }
  return {
    isEmpty: domains.size === 0 && opaque.length === 0,
    hasOpaque: opaque.length > 0,
    hasLegacyText: text['md5-dos2unix'],
    hasModernText: text.md5,
    domains,
  }
}
