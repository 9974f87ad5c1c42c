import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { SideName, Split } from '../../src/model.js'
import { makeSplitMatcher } from '../../src/splits/matcher.js'

type Globs = Partial<Record<SideName, readonly string[]>>

function split(globs: Globs, declared = true): Split {
  return { name: 's', sides: { train: [], validation: [], test: [], ...globs }, declared, warmStart: false }
}

function sidesOf(globs: Globs, path: string, declared = true): readonly SideName[] {
  return makeSplitMatcher(split(globs, declared))
    .sidesOf(path)
    .map(({ side }) => side)
}

describe('the side of a path', () => {
  it.each<[string, Globs, string, readonly SideName[]]>([
    ['a file that is named', { train: ['train.csv'] }, 'train.csv', ['train']],
    ['a file below a folder that is named', { train: ['data/train'] }, 'data/train/a/b.png', ['train']],
    ['a folder with a slash behind it', { train: ['data/train/'] }, 'data/train/a.png', ['train']],
    ['no file beside it', { train: ['data/train'] }, 'data/training/a.png', []],
    ['a wildcard', { train: ['data/*/train'] }, 'data/x/train/1.png', ['train']],
    ['two stars', { train: ['data/**/*.png'] }, 'data/a/b/1.png', ['train']],
    ['braces', { test: ['data/{test,exam}.csv'] }, 'data/exam.csv', ['test']],
    ['the inner of nested folders', { train: ['data'], test: ['data/test'] }, 'data/test/1.png', ['test']],
    ['the outer of nested folders', { train: ['data'], test: ['data/test'] }, 'data/1.png', ['train']],
    ['nested stars', { train: ['data/**'], test: ['data/test/**'] }, 'data/test/a/1.png', ['test']],
    [
      'a path written out before a wildcard',
      { train: ['data/*.csv'], test: ['data/test.csv'] },
      'data/test.csv',
      ['test'],
    ],
    ['a folder written out before a wildcard', { train: ['data/*'], test: ['data/test'] }, 'data/test/1.png', ['test']],
    [
      'an exception to an exception',
      { train: ['data', 'data/test/extra'], test: ['data/test'] },
      'data/test/extra/1.png',
      ['train'],
    ],
    [
      'both sides that name it alike',
      { train: ['data/*.csv'], test: ['data/t*.csv'] },
      'data/t.csv',
      ['train', 'test'],
    ],
    [
      'both sides, where neither lies in the other',
      { train: ['**/*.png'], test: ['test'] },
      'test/1.png',
      ['train', 'test'],
    ],
    ['a name with glob characters', { train: ['[a]{b}.csv'] }, '[a]{b}.csv', ['train']],
  ])('is told for %s', (_, globs, path, expected) => {
    expect(sidesOf(globs, path)).toEqual(expected)
  })

  it('takes inferred sides to the letter', () => {
    expect(sidesOf({ train: ['data/*'] }, 'data/1.csv', false)).toEqual([])
    expect(sidesOf({ train: ['data/*'] }, 'data/*/1.csv', false)).toEqual(['train'])
  })

  it('is the same whatever was asked before', () => {
    const matcher = makeSplitMatcher(split({ train: ['a/*/c'], test: ['a/b/c/*'] }))
    const ask = () => matcher.sidesOf('a/b/c/d').map(({ side }) => side)
    const first = ask()
    matcher.sidesOf('a/b/c')
    matcher.sidesOf('a/x/c/d')
    expect(ask()).toEqual(first)
    expect(first).toEqual(['test'])
  })
})

describe('where a split may lie', () => {
  it.each<[string, boolean]>([
    ['data', true],
    ['data/train', true],
    ['data/train/deep', true],
    ['data/other', false],
    ['dat', false],
  ])('reaches %s: %p', (folder, expected) => {
    expect(makeSplitMatcher(split({ train: ['data/train/**/*.png'] })).reaches(folder)).toBe(expected)
  })
})

describe('any pair of folders', () => {
  const folder = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
  const path = fc
    .array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 6 })
    .map((parts) => `${parts.join('/')}/x.png`)

  it('gives a path to the longest folder above it, and to both only when they are one', () => {
    fc.assert(
      fc.property(folder, folder, path, (train, test, file) => {
        const holds = (root: string) => file.startsWith(`${root}/`)
        const sides = (['train', 'test'] as const).filter((side) => holds(side === 'train' ? train : test))
        const longest =
          sides.length < 2 || train.length === test.length ? sides : [train.length > test.length ? 'train' : 'test']
        expect(sidesOf({ train: [train], test: [test] }, file)).toEqual(longest)
        expect(sidesOf({ train: [train], test: [test] }, file, false)).toEqual(longest)
        expect(sidesOf({ train: [`${train}/**`], test: [`${test}/**`] }, file)).toEqual(longest)
      }),
    )
  })

  it('reaches every folder in which it has a file', () => {
    fc.assert(
      fc.property(folder, folder, path, (train, test, file) => {
        const matcher = makeSplitMatcher(split({ train: [train], test: [`${test}/*/*.png`] }))
        if (matcher.sidesOf(file).length === 0) return
        const parts = file.split('/')
        for (let depth = 1; depth <= parts.length; depth++)
          expect(matcher.reaches(parts.slice(0, depth).join('/'))).toBe(true)
      }),
    )
  })
})
