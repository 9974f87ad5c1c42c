import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ancestry, compareText, extensionOf, folderOf, isInside, join, joinInside, nameOf } from '../src/paths.js'

describe('joining below the repository’s root', () => {
  it.each([
    [['a', 'b'], 'a/b'],
    [['', 'b'], 'b'],
    [['a', ''], 'a'],
    [['a/b', '../c'], 'a/c'],
    [['a', './/b///c/'], 'a/b/c'],
    [['a', '..'], ''],
    [['', '.'], ''],
    [['a', '../..'], undefined],
    [['', '..'], undefined],
    [['', '../x'], undefined],
    [['a', '/x'], undefined],
    [['/'], undefined],
    [['a', '..x'], 'a/..x'],
    [['a', 'b\\..\\c'], 'a/b\\..\\c'],
  ])('%j gives %p', (parts, joined) => {
    expect(joinInside(...parts)).toBe(joined)
  })
})

describe('the parts of a path', () => {
  it('are its folder, name, extension and all above it', () => {
    expect(['a/b/c.tar.GZ', 'c', '.dvc', 'a/.x'].map(folderOf)).toEqual(['a/b', '', '', 'a'])
    expect(['a/b/c.tar.GZ', 'c', 'a/'].map(nameOf)).toEqual(['c.tar.GZ', 'c', ''])
    expect(['a/b.x/c.tar.GZ', 'c', '.dvc', 'a.b/c'].map(extensionOf)).toEqual(['.gz', '', '', ''])
    expect(ancestry('a/b/c')).toEqual(['a', 'a/b', 'a/b/c'])
    expect(ancestry('a')).toEqual(['a'])
    expect([join('', 'a'), join('a', 'b')]).toEqual(['a', 'a/b'])
  })

  it('tell what lies inside what', () => {
    expect([
      isInside('a/b', 'a'),
      isInside('a', 'a'),
      isInside('ab', 'a'),
      isInside('a', 'a/b'),
      isInside('x', ''),
    ]).toEqual([true, true, false, false, true])
  })
})

describe('the order of text', () => {
  it('is that of code points, which is that of UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(Math.sign(compareText(one, other))).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)))
      }),
      { numRuns: 2000 },
    )
    expect(compareText('\u{1f600}', '\uff5e')).toBeGreaterThan(0)
    expect('\u{1f600}' < '\uff5e').toBe(true)
  })
})
