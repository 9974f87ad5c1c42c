import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compileGlob, compileNameGlob, globBase, isLiteral, isTooBroad } from '../src/globs.js'

describe('a glob over paths', () => {
  it.each([
    ['data/train.csv', 'data/train.csv', true],
    ['data/train.csv', 'data/train_csv', false],
    ['data/*.csv', 'data/a.csv', true],
    ['data/*.csv', 'data/.csv', true],
    ['data/*.csv', 'data/x/a.csv', false],
    ['*', 'a', true],
    ['*', 'a/b', false],
    ['**', 'a/b/c', true],
    ['**/a.csv', 'a.csv', true],
    ['**/a.csv', 'x/y/a.csv', true],
    ['**/a.csv', 'xa.csv', false],
    ['data/**', 'data', true],
    ['data/**', 'data/a/b', true],
    ['data/**', 'database', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b/**/c', 'a/b/x/b/c', true],
    ['a/**/b/**/c', 'a/c/b', false],
    ['a**b', 'axxb', true],
    ['a**b', 'a/b', false],
    ['?.csv', 'a.csv', true],
    ['?.csv', '\u{1f600}.csv', true],
    ['?.csv', 'ab.csv', false],
    ['[a-c]x', 'bx', true],
    ['[a-c]x', 'dx', false],
    ['[!a-c]x', 'dx', true],
    ['[^a]x', 'ax', false],
    ['[]x]', ']', true],
    ['[a-]', '-', true],
    ['[a', '[a', true],
    ['{train,test}.csv', 'test.csv', true],
    ['{train,test}.csv', 'val.csv', false],
    ['{a,b/{c,d}}/x', 'b/d/x', true],
    ['{a,}x', 'x', true],
    ['{a}', '{a}', true],
    ['{a}{b,c}', '{a}c', true],
    ['{a,b', '{a,b', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['\\{a,b\\}', '{a,b}', true],
    ['a(1).csv', 'a(1).csv', true],
    ['!a', '!a', true],
    ['a+.csv', 'aa.csv', false],
    ['.hidden/*', '.hidden/.x', true],
    ['a[1].csv', 'a[1].csv', true],
    ['a[1].csv', 'a1.csv', true],
    ['DATA', 'data', false],
  ])('%s on %s: %s', (pattern, path, fits) => {
    expect(compileGlob(pattern)(path)).toBe(fits)
  })

  it('of plain text matches that text alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const pattern = text.replace(/[*?[\]{}\\]/g, '')
        expect(compileGlob(pattern)(pattern)).toBe(true)
        if (other !== pattern) expect(compileGlob(pattern)(other)).toBe(false)
      }),
    )
  })

  it('agrees with a plain search over all ways to match', () => {
    const symbol = fc.constantFrom('a', 'b', '*', '?', '/')
    const pattern = fc.array(symbol, { maxLength: 8 }).map((symbols) => symbols.join(''))
    const text = fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 8 }).map((symbols) => symbols.join(''))
    fc.assert(
      fc.property(pattern, text, (glob, path) => {
        expect([glob, path, compileGlob(glob)(path)]).toEqual([
          glob,
          path,
          searchSegments(glob.split('/'), path.split('/')),
        ])
      }),
      { numRuns: 5000 },
    )
  })
})

/** Tries every way to match: exponential, and plain to read. */
function searchSegments(globs: readonly string[], segments: readonly string[]): boolean {
  const [glob, ...rest] = globs
  if (glob === undefined) return segments.length === 0
  if (glob === '**')
    return segments.some((_, index) => searchSegments(rest, segments.slice(index))) || searchSegments(rest, [])
  const [segment, ...others] = segments
  return segment !== undefined && searchText(glob, segment) && searchSegments(rest, others)
}

function searchText(glob: string, text: string): boolean {
  if (glob === '') return text === ''
  if (glob.startsWith('*')) return searchText(glob.slice(1), text) || (text !== '' && searchText(glob, text.slice(1)))
  return text !== '' && (glob[0] === '?' || glob[0] === text[0]) && searchText(glob.slice(1), text.slice(1))
}

describe('a glob over names', () => {
  it.each([
    ['*', 'a/b.c', true],
    ['**:precision', 'dir/m.json:precision', true],
    ['val*', 'val/acc', true],
    ['*.f1', 'by_class.cat.f1', true],
    ['precision', 'recall', false],
    ['{precision,recall}', 'recall', true],
    ['a?c', 'a/c', true],
  ])('%s on %s: %s', (pattern, name, fits) => {
    expect(compileNameGlob(pattern)(name)).toBe(fits)
  })
})

describe('a hostile glob', () => {
  it.each([
    ['many stars', `${'a*'.repeat(200)}b`, `${'a'.repeat(2000)}c`],
    ['many crossings', `${'**/a/'.repeat(80)}b`, `${'a/'.repeat(500)}c`],
    ['stars in every segment', `${'*a*b*/'.repeat(80)}x`, `${'aaabbb/'.repeat(80)}y`],
  ])('with %s takes no time', (_, pattern, text) => {
    const started = performance.now()
    expect(compileGlob(pattern)(text)).toBe(false)
    expect(compileNameGlob(pattern)(text)).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('with braces that multiply is too broad, and known to be', () => {
    expect([isTooBroad('{a,b}'.repeat(6)), isTooBroad('{a,b}'.repeat(7)), isTooBroad('{a,b}'.repeat(100))]).toEqual([
      false,
      true,
      true,
    ])
    expect(isTooBroad(`${'{'.repeat(400)}{a,b}`)).toBe(false)
    expect(() => compileGlob('{a,b}'.repeat(10))).toThrow('too many alternatives')
  })
})

describe('the folder above a glob', () => {
  it.each([
    ['data/*.csv', 'data'],
    ['data/train', 'data/train'],
    ['a/b/**/c', 'a/b'],
    ['{a,b}/c', ''],
    ['**', ''],
    ['a(1)/x*', 'a(1)'],
  ])('of %s is "%s"', (pattern, base) => {
    expect(globBase(pattern)).toBe(base)
  })

  it('is the whole of a literal', () => {
    expect(['a/b', 'a*', 'a?', 'a[b]', 'a{b}', 'a\\b', 'a(b)!'].map(isLiteral)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      true,
    ])
  })
})
