import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parsePolicy } from '../../src/policy/parse.js'
import { inferSplits, writeSplitsPolicy } from '../../src/splits/infer.js'
import { readRoles } from '../../src/splits/roles.js'

const summarise = (paths: readonly string[]) =>
  inferSplits(paths).map(({ name, sides }) => [name, ...Object.values(sides).map((roots) => roots.join(' '))])

describe('splits inferred from names', () => {
  it.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ['files', ['data/train.csv', 'data/test.csv'], [['data/{train,test}.csv', 'data/train.csv', '', 'data/test.csv']]],
    ['three sides', ['t/train', 't/val', 't/test'], [['t/{train,val,test}', 't/train', 't/val', 't/test']]],
    ['folders', ['i/train/1.png', 'i/test/2.png'], [['i/{train,test}', 'i/train', '', 'i/test']]],
    ['parts of names', ['X_train.npy', 'X_test.npy'], [['X_{train,test}.npy', 'X_train.npy', '', 'X_test.npy']]],
    [
      'synonyms of one side',
      ['training/1', 'train/2', 'dev/3'],
      [['{train,training,dev}', 'train training', 'dev', '']],
    ],
    ['a folder in the middle', ['a/train/b/1', 'a/test/c/2'], [['a/{train,test}', 'a/train', '', 'a/test']]],
    [
      'two families',
      ['x/train.csv', 'x/test.csv', 'y/train.csv', 'y/eval.csv'],
      [
        ['x/{train,test}.csv', 'x/train.csv', '', 'x/test.csv'],
        ['y/{train,eval}.csv', 'y/train.csv', '', 'y/eval.csv'],
      ],
    ],
  ])('are found for %s', (_, paths, expected) => {
    expect(summarise(paths)).toEqual(expected)
  })

  it.each<[string, readonly string[]]>([
    ['one side', ['data/train.csv', 'data/train/1.png']],
    ['test and validation without train', ['data/test.csv', 'data/val.csv']],
    [
      'words inside words',
      ['latest.csv', 'constrain.csv', 'contest/1', 'restrained/1', 'evaluation.csv', 'trainer.csv'],
    ],
    ['names that differ in more', ['a/train.csv', 'b/test.csv']],
    ['extensions', ['data.train', 'data.test']],
  ])('are not found for %s', (_, paths) => {
    expect(inferSplits(paths)).toEqual([])
  })

  it('do not depend on the order of paths, nor on which commit has them', () => {
    const word = fc.constantFrom('train', 'test', 'val', 'Training', 'data', 'x')
    const path = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.csv`)
    fc.assert(
      fc.property(fc.array(path), fc.array(path), (base, head) => {
        expect(inferSplits([...head, ...base])).toEqual(inferSplits([...base, ...head]))
        expect(inferSplits([...base, ...base, ...head])).toEqual(inferSplits([...base, ...head]))
      }),
    )
  })

  it('are disjoint literal paths that read as the roles they were put into', () => {
    const path = fc.array(fc.constantFrom('train', 'test', 'val', 'a', 'X_train', 'X_test'), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.array(path.map((parts) => parts.join('/'))), (paths) => {
        for (const { sides } of inferSplits(paths)) {
          const roots = Object.values(sides).flat()
          expect(new Set(roots).size).toBe(roots.length)
          for (const [side, list] of Object.entries(sides)) {
            for (const root of list)
              expect(readRoles(root).some(({ role, root: own }) => role === side && own === root)).toBe(true)
          }
        }
      }),
    )
  })
})

describe('the policy that says what was inferred', () => {
  it('validates and declares the same sides, whatever the paths', async () => {
    const part = fc.constantFrom(
      'train',
      'test',
      'ordner ü',
      "it's",
      '"quoted"',
      '[b]',
      'a: b',
      '#x',
      '*',
      '😀',
      'n'.repeat(120),
    )
    const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
    await fc.assert(
      fc.asyncProperty(fc.array(path, { minLength: 2, maxLength: 8 }), async (paths) => {
        const splits = inferSplits(paths)
        const parsed = await parsePolicy('holdout.yml', Buffer.from(`version: 1\n${writeSplitsPolicy(splits)}`))
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
        expect(parsed.policy.splits?.map(({ sides }) => sides) ?? []).toEqual(splits.map(({ sides }) => sides))
      }),
    )
  })

  it('is nothing when nothing was inferred', () => {
    expect(writeSplitsPolicy([])).toBe('')
  })
})
