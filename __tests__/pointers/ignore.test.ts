import { describe, expect, it } from '@jest/globals'
import { listEntries } from '../../src/listing.js'
import type { Hiding } from '../../src/model.js'
import { readIgnores } from '../../src/pointers/dvc/ignore.js'
import { wordProblem } from '../helpers/wording.js'

/** What `.dvcignore` files hide, by the folder that each lies in; `roots` are the projects of the tree. */
function read(
  rules: Readonly<Record<string, readonly string[]>>,
  paths: readonly string[],
  roots: readonly string[] = [''],
): Hiding | undefined {
  const inFolder = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)
  const files = Object.entries(rules).map(([folder, lines]) => {
    const path = inFolder(folder, '.dvcignore')
    return [path, { path, oid: '', text: `${lines.join('\n')}\n` }] as const
  })
  const configs = roots.map((root) => inFolder(root, '.dvc/config'))
  const entries = [...configs, ...paths].map((path) => ({ path, kind: 'file', oid: '' }) as const)
  return readIgnores({ commit: 'head', ...listEntries(entries) }, new Map(files), () => paths)
}

describe('a .dvcignore', () => {
  // Each row is what DVC 3.67.1 walks past, and what it sees.
  it.each<[Readonly<Record<string, readonly string[]>>, readonly string[], readonly string[]]>([
    [{ '': ['old'] }, ['old/a.dvc', 'x/old/a.dvc'], ['old.dvc', 'older/a.dvc']],
    [{ '': ['/old'] }, ['old/a.dvc'], ['x/old/a.dvc']],
    [{ '': ['old/'] }, ['old/a.dvc', 'x/old/a.dvc'], ['y/old']],
    [{ '': ['  old  ', '# a.dvc', '', '\\#b.dvc'] }, ['old/a.dvc', '#b.dvc'], ['a.dvc']],
    [{ '': ['x/*.dvc'] }, ['x/a.dvc'], ['x/y/a.dvc', 'z/x/a.dvc']],
    [{ '': ['x/**/a.dvc'] }, ['x/a.dvc', 'x/y/z/a.dvc'], ['a.dvc']],
    [{ '': ['**/a.dvc'] }, ['a.dvc', 'x/y/a.dvc'], ['x/ba.dvc']],
    [{ '': ['x/**'] }, ['x/a.dvc', 'x/y/a.dvc'], ['xa.dvc']],
    [{ '': ['*', '!*/', '!*.csv.dvc'] }, ['x/b.csv.dvc', 'x/c.dvc'], ['a.csv.dvc']],
    [{ '': ['old', '!old/kept'] }, ['old/kept/a.dvc', 'old/b.dvc'], []],
    [{ '': ['*.dvc', '!kept'] }, ['b.dvc'], ['kept/a.dvc', 'x/kept/c.dvc']],
    [
      { '': ['v?.dvc', '[ab]x.dvc', '[!c]y.dvc', '[d-f]z.dvc'] },
      ['v1.dvc', 'ax.dvc', 'ay.dvc', 'ez.dvc'],
      ['v10.dvc', 'cx.dvc', 'cy.dvc', 'gz.dvc'],
    ],
    [{ '': ['a\\*.dvc', '[b.dvc'] }, ['a*.dvc'], ['ab.dvc', '[b.dvc']],
    [{ '': ['*/', '**/'] }, [], ['x/a.dvc', 'x/y/b.dvc']],
    [{ x: ['a.dvc'] }, ['x/a.dvc', 'x/y/a.dvc'], ['a.dvc']],
    [{ x: ['/a.dvc'] }, ['x/a.dvc'], ['x/y/a.dvc']],
    [{ x: ['y/a.dvc'] }, ['x/y/a.dvc'], ['x/z/y/a.dvc']],
    [{ x: ['**'] }, ['x/a.dvc'], ['b.dvc']],
    [{ x: ['**', '!a.dvc'] }, ['x/a.dvc'], []],
    [{ '': ['a.dvc'], x: ['!a.dvc'] }, ['a.dvc', 'y/a.dvc'], ['x/a.dvc']],
    [{ '': ['x/.dvcignore'], x: ['a.dvc'] }, [], ['x/a.dvc']],
    [{ '': ['x'], x: ['!a.dvc'] }, ['x/a.dvc'], []],
    [{ 'a*b': ['c.dvc'] }, ['a*b/c.dvc'], ['aXb/c.dvc']],
    [{ '#x': ['c.dvc'] }, [], ['#x/c.dvc']],
  ])('of %j hides %j and not %j', (rules, hidden, seen) => {
    const hides = (path: string) => read(rules, [...hidden, ...seen])?.hides(path) ?? false
    expect(hidden.filter((path) => !hides(path))).toEqual([])
    expect(seen.filter(hides)).toEqual([])
  })

  it('holds for its own project alone', () => {
    const hiding = read({ '': ['a.dvc', 'in'], in: ['b.dvc'] }, [], ['', 'in'])
    expect(['a.dvc', 'in/a.dvc', 'in/b.dvc', 'in/c.dvc', 'b.dvc'].filter((path) => hiding?.hides(path))).toEqual([
      'a.dvc',
      'in/b.dvc',
    ])
  })

  it('never hides the configuration of a project', () => {
    expect(read({ '': ['*'] }, [])?.hides('.dvc/config')).toBe(false)
  })

  it('of comments alone is as good as none', () => {
    expect(read({ '': ['# a', '', '   '] }, [])).toBeUndefined()
  })

  it.each([
    ['!', 1],
    ['a\\', 1],
    ['[b-a]', 1],
    ['x/a\\/b', 1],
  ])('with the malformed pattern %j is a problem at its line', (pattern, line) => {
    const hiding = read({ in: [pattern, 'a.dvc'] }, [])
    expect(hiding?.problems.map(wordProblem)).toEqual([
      `in/.dvcignore:${line} the pattern ${pattern} is malformed, and DVC fails on it`,
    ])
    expect(hiding?.hides('in/a.dvc')).toBe(true)
  })

  it('that is hidden itself is not read, whatever is wrong with it', () => {
    expect(read({ '': ['in'], in: ['!'] }, [])?.problems).toEqual([])
  })

  it('cannot stall the guard with stars', () => {
    const stars = ['*a'.repeat(300), `${'**/a/'.repeat(60)}b`, `${'[!b]*'.repeat(200)}c`]
    const paths = Array.from({ length: 20 }, (_, index) => `${'a'.repeat(200)}/${'a/'.repeat(100)}${index}.dvc`)
    const started = performance.now()
    const hiding = read({ '': [...stars, 'a.dvc'] }, paths)
    expect(paths.filter((path) => hiding?.hides(path))).toEqual([])
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('that asks for too much hides nothing, and says which limit it passed', () => {
    const patterns = Array.from({ length: 20_000 }, (_, index) => `some-folder-${index}/*.dvc`)
    const paths = Array.from({ length: 30_000 }, (_, index) => `some-other-folder/${index}.dvc`)
    const started = performance.now()
    const hiding = read({ '': [...patterns, '*'] }, paths)
    expect(hiding?.hides('some-other-folder/1.dvc')).toBe(false)
    expect(hiding?.problems.map(wordProblem).join()).toMatch(/more than the limit of [\d,]+ steps/)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
