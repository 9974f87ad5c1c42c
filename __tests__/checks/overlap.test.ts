import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { describeIncomparable, describeUnknownMoves } from '../../src/checks/overlap/comparable.js'
import { type Contents, readContents, type SideContents } from '../../src/checks/overlap/contents.js'
import { countFiles, type Exemptions, intersect, migrate } from '../../src/checks/overlap/intersect.js'
import { makeKeys } from '../../src/checks/overlap/keys.js'
import type { Digest, DigestAlgorithm, Sample, SideFiles } from '../../src/model.js'

const digest = (value: string, algorithm: DigestAlgorithm = 'md5'): Digest => ({
  algorithm,
  value,
  covers: algorithm === 'etag' ? 'version' : 'content',
})
const sample = (path: string, value: string, algorithm?: DigestAlgorithm): Sample => ({
  path,
  digest: digest(value, algorithm),
  place: { path },
})

/** Files named after their place in the list, one for each content. */
function contentsOf(values: readonly string[]): Contents {
  const contents = new Map<string, Sample[]>()
  values.forEach((value, index) => {
    contents.set(value, [...(contents.get(value) ?? []), sample(`${index}.png`, value)])
  })
  return contents
}

const nothingExempt: Exemptions = { isFrequent: () => false, isKnown: () => false }
const values = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 12 })
const count = (list: readonly string[], value: string) => list.filter((other) => other === value).length

describe('the intersection of two sides', () => {
  it('is that of a naive set, in files of the side that must stay unseen', () => {
    fc.assert(
      fc.property(values, values, (seen, unseen) => {
        const before = { seen: [], unseen: contentsOf([]) }
        const { hits } = intersect(contentsOf(seen), contentsOf(unseen), before, nothingExempt)
        const both = new Set(seen)
        expect(new Set(hits.map(({ content }) => content))).toEqual(new Set(unseen.filter((value) => both.has(value))))
        expect(countFiles(hits).files).toBe(unseen.filter((value) => both.has(value)).length)
      }),
    )
  })

  it('calls new what naive counting calls new: the surplus over base, where base had it on both sides', () => {
    fc.assert(
      fc.property(values, values, values, values, (seenBefore, unseenBefore, seen, unseen) => {
        const before = { seen: [contentsOf(seenBefore)], unseen: contentsOf(unseenBefore) }
        const { hits } = intersect(contentsOf(seen), contentsOf(unseen), before, nothingExempt)
        for (const { content, fresh } of hits) {
          const stood = seenBefore.includes(content) ? count(unseenBefore, content) : 0
          expect(fresh).toBe(Math.max(0, count(unseen, content) - stood))
        }
      }),
    )
  })

  it('is never new against itself', () => {
    fc.assert(
      fc.property(values, values, (seen, unseen) => {
        const before = { seen: [contentsOf(seen)], unseen: contentsOf(unseen) }
        expect(countFiles(intersect(contentsOf(seen), contentsOf(unseen), before, nothingExempt).hits).fresh).toBe(0)
      }),
    )
  })

  it('shows frequent contents apart and leaves known ones out, each of them all', () => {
    fc.assert(
      fc.property(values, values, (seen, unseen) => {
        const exempt = { isFrequent: (value: string) => value < 'c', isKnown: (value: string) => value === 'f' }
        const before = { seen: [], unseen: contentsOf([]) }
        const { hits, frequent } = intersect(contentsOf(seen), contentsOf(unseen), before, exempt)
        const shared = unseen.filter((value) => seen.includes(value) && value !== 'f')
        expect(frequent).toBe(shared.filter((value) => value < 'c').length)
        expect(countFiles(hits).files).toBe(shared.filter((value) => value >= 'c').length)
      }),
    )
  })
})

describe('a migration', () => {
  it('is what naive sets say: left one side, stands in the other, and did not stand there', () => {
    fc.assert(
      fc.property(values, values, values, values, (fromBase, fromHead, toBase, toHead) => {
        const hits = migrate(
          { base: contentsOf(fromBase), head: contentsOf(fromHead) },
          { base: contentsOf(toBase), head: contentsOf(toHead) },
          nothingExempt,
        )
        const moved = new Set(
          fromBase.filter((value) => !fromHead.includes(value) && toHead.includes(value) && !toBase.includes(value)),
        )
        expect(new Set(hits.map(({ content }) => content))).toEqual(moved)
      }),
    )
  })
})

describe('the keys of contents', () => {
  const blob = sample('1.csv', 'b10b', 'git-blob')
  const tools = (md5: string, md5Dos2unix: string) => ({
    digestBlobs: async (oids: readonly string[]) => new Map(oids.map((oid) => [oid, { size: 1, md5, md5Dos2unix }])),
  })
  const refuse = {
    digestBlobs: async () => {
      throw new Error('nothing is to be hashed here')
    },
  }

  it('are git’s own where git tracks everything: nothing is hashed', async () => {
    const keys = await makeKeys([blob], refuse)
    expect(keys(digest('b10b', 'git-blob'))).toBe('git-blob:b10b')
  })

  it('are git’s own beside what has no content hash', async () => {
    const keys = await makeKeys([blob, sample('2.csv', 'e7a6', 'etag')], refuse)
    expect(keys(digest('b10b', 'git-blob'))).toBe('git-blob:b10b')
    expect(keys(digest('e7a6', 'etag'))).toBeUndefined()
  })

  it.each<[string, DigestAlgorithm[], string]>([
    ['3.x', ['md5'], 'md5:new'],
    ['2.x', ['md5-dos2unix'], 'md5:old'],
  ])('of blobs are hashed as DVC %s does where the others are', async (_, algorithms, expected) => {
    const others = algorithms.map((algorithm) => sample('2.csv', 'other', algorithm))
    const keys = await makeKeys([blob, ...others], tools('new', 'old'))
    expect(keys(digest('b10b', 'git-blob'))).toBe(expected)
  })

  it('of a blob meet the same bytes of both eras at once', async () => {
    const keys = await makeKeys(
      [blob, sample('2.csv', 'new'), sample('3.csv', 'old', 'md5-dos2unix')],
      tools('new', 'old'),
    )
    const all = [digest('b10b', 'git-blob'), digest('new'), digest('old', 'md5-dos2unix')].map(keys)
    expect(new Set(all)).toEqual(new Set(['md5:old']))
    expect(keys(digest('unrelated'))).toBe('md5:unrelated')
  })

  it('of a blob that is missing stay git’s own, and are comparable with nothing', async () => {
    const keys = await makeKeys([blob, sample('2.csv', 'other')], { digestBlobs: async () => new Map() })
    expect(keys(digest('b10b', 'git-blob'))).toBe('git-blob:b10b')
  })
})

describe('two sides that share no key', () => {
  const none: SideFiles = { samples: [], unread: [], others: [] }
  const tools = { digestBlobs: async () => new Map() }
  async function index(samples: readonly Sample[]): Promise<SideContents> {
    const files = {
      sides: { train: { ...none, samples }, validation: none, test: none },
      trainedOn: none,
      notChecked: [],
    }
    return (await readContents(files, files, tools)).head.train
  }
  async function compare(one: readonly Sample[], other: readonly Sample[]): Promise<string | undefined> {
    return describeIncomparable(await index(one), await index(other))
  }

  it.each<[string, Sample[], Sample[]]>([
    ['one algorithm', [sample('1.csv', 'a')], [sample('2.csv', 'b')]],
    ['two eras of what is no text', [sample('1.png', 'a')], [sample('2.png', 'b', 'md5-dos2unix')]],
    ['nothing on one side', [sample('1.csv', 'e', 'etag')], []],
    ['nothing left but what they share', [sample('1.csv', 'a')], [sample('2.csv', 'a', 'md5-dos2unix')]],
  ])('are disjoint with %s', async (_, one, other) => {
    expect(await compare(one, other)).toBeUndefined()
    expect(await compare(other, one)).toBeUndefined()
  })

  it.each<[string, Sample[], Sample[], string]>([
    ['two eras of text', [sample('1.csv', 'a')], [sample('2.csv', 'b', 'md5-dos2unix')], 'DVC 2.x'],
    ['two eras of what may be text', [sample('1', 'a')], [sample('2', 'b', 'md5-dos2unix')], 'DVC 2.x'],
    ['two algorithms', [sample('1.csv', 'a')], [sample('2.csv', 'b', 'sha256')], 'different algorithms'],
    ['a version', [sample('1.csv', 'a')], [sample('2.csv', 'b', 'etag')], 'a version of their place'],
  ])('are unknown with %s', async (_, one, other, reason) => {
    expect(await compare(one, other)).toContain(reason)
    expect(await compare(other, one)).toContain(reason)
  })
})

describe('a move of which the digests cannot tell', () => {
  const none: SideFiles = { samples: [], unread: [], others: [] }
  const files = (train: readonly Sample[], test: readonly Sample[]) => ({
    sides: { train: { ...none, samples: train }, validation: none, test: { ...none, samples: test } },
    trainedOn: none,
    notChecked: [],
  })
  const old = (name: string, value: string) => sample(name, value, 'md5-dos2unix')

  it('is one out of test, where text left it under a 2.x md5 and text came to train under a 3.x one', async () => {
    const base = files([sample('1.csv', 'a')], [old('2.csv', 'b'), sample('3.csv', 'c')])
    const head = files([sample('1.csv', 'a'), sample('2.csv', 'd')], [sample('3.csv', 'c')])
    const contents = await readContents(base, head, { digestBlobs: async () => new Map() })
    expect(describeUnknownMoves(contents, 'test', 'train')).toContain('DVC 2.x')
    expect(describeUnknownMoves(contents, 'train', 'test')).toBeUndefined()
  })

  it('is none where all that left is still known, or nothing came', async () => {
    const contents = await readContents(
      files([sample('1.csv', 'a')], [old('2.csv', 'b')]),
      files([sample('1.csv', 'a'), sample('9.csv', 'd')], [sample('2.csv', 'b')]),
      { digestBlobs: async () => new Map() },
    )
    expect(describeUnknownMoves(contents, 'test', 'train')).toBeUndefined()
    expect(describeUnknownMoves(contents, 'train', 'test')).toBeUndefined()
  })
})
