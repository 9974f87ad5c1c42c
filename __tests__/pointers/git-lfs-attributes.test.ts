import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readAttributes } from '../../src/pointers/git-lfs/attributes.js'
import { compileWild } from '../../src/pointers/git-lfs/wild.js'
import { makeRepo, type TestRepo } from '../helpers/repo.js'

type Files = Readonly<Record<string, string>>

/** What git itself says of some paths, with these `.gitattributes` in its index. */
function askGit(repo: TestRepo, files: Files, paths: readonly string[]): ReadonlyMap<string, boolean> {
  repo.git('read-tree', '--empty')
  for (const [path, text] of Object.entries(files)) {
    const oid = repo.pipe(text, 'hash-object', '-w', '--stdin')
    repo.git('update-index', '--add', '--cacheinfo', `100644,${oid},${path}`)
  }
  const answer = repo.pipe(`${paths.join('\0')}\0`, 'check-attr', '--cached', '-z', '--stdin', 'filter').split('\0')
  return new Map(paths.map((path, index) => [path, answer[index * 3 + 2] === 'lfs']))
}

function ask(files: Files, paths: readonly string[]): ReadonlyMap<string, boolean> {
  const attributes = readAttributes(Object.entries(files).map(([path, text]) => ({ path, oid: '', text })))
  return new Map(paths.map((path) => [path, attributes?.tracks(path) ?? false]))
}

const DEMO: Files = {
  '.gitattributes': [
    '# root',
    '[attr]lfsx filter=lfs diff=lfs merge=lfs -text',
    '*.bin lfsx',
    'data/** filter=lfs -text',
    '*.csv filter=lfs',
    '/data/keep.csv -filter',
    '"sp ace/*.dat" filter=lfs',
    '"\\303\\244.txt" filter=lfs',
    'deep/**/x.pt lfsx',
    'off.bin -lfsx',
    'plain.bin !filter',
    'folder/ filter=lfs',
    '!no.csv filter=lfs',
    'bad.name filter=lfs ?=x',
    'crlf.dat filter=lfs\r',
    '[attr]binary filter=lfs',
    '*.gz binary',
    'w?ld[0-9].t[!x]t filter=lfs',
  ].join('\n'),
  'sub/.gitattributes': 'x.csv !filter\n[attr]mine filter=lfs\n*.mine mine\n/only.txt filter=lfs\n',
}

const PATHS = [
  'a.bin data/a.txt sub/y.csv sub/x.csv data/keep.csv sub/data/keep.csv deep/x.pt deep/a/b/x.pt off.bin plain.bin',
  'folder/a no.csv bad.name crlf.dat a.gz wild1.txt wild1.txt wxld2.tat sub/only.txt sub/sub/only.txt a.mine sub/a.mine',
]
  .flatMap((line) => line.split(' '))
  .concat('sp ace/z.dat', 'ä.txt')

describe('the attributes of a commit', () => {
  it('are those that git itself tells', () => {
    const expected = askGit(makeRepo(), DEMO, PATHS)
    expect(Object.fromEntries(ask(DEMO, PATHS))).toEqual(Object.fromEntries(expected))
    expect([...expected.values()].filter((tracked) => tracked).length).toBeGreaterThan(10)
  })

  it('are those that git itself tells, whatever the patterns are', () => {
    const repo = makeRepo()
    const piece = fc.constantFrom(
      'a',
      'b',
      '*',
      '**',
      '?',
      '[ab]',
      '[!a]',
      '[[:alpha:]]',
      '[a-',
      '\\',
      '\\*',
      '/',
      '.',
      'é',
      ']',
    )
    const pattern = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
    const quoted = fc.tuple(pattern, fc.boolean()).map(([text, isQuoted]) => (isQuoted ? `"${text}"` : text))
    const attribute = fc.constantFrom(
      'filter=lfs',
      '-filter',
      '!filter',
      'filter',
      'm',
      '-m',
      '!m',
      'text',
      'm filter=x',
    )
    const line = fc.tuple(quoted, attribute).map((parts) => parts.join(' '))
    const file = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'))
    const symbol = fc.constantFrom('a', 'b', 'ab', '.a', 'é', '*')
    const path = fc.array(symbol, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(file, file, fc.uniqueArray(path, { minLength: 1, maxLength: 12 }), (root, below, paths) => {
        const files = { '.gitattributes': `[attr]m filter=lfs\n*.bin filter=lfs\n${root}`, 'a/.gitattributes': below }
        expect(Object.fromEntries(ask(files, paths))).toEqual(Object.fromEntries(askGit(repo, files, paths)))
      }),
      { numRuns: 60 },
    )
  })

  it('take no more than pattern times path', () => {
    const hostile = compileWild(`${'*a'.repeat(400)}b`, true)
    const crossing = compileWild(`${'**/a/'.repeat(200)}b`, true)
    expect(hostile('a'.repeat(2000))).toBe(false)
    expect(crossing('a/'.repeat(1000))).toBe(false)
  })

  it('of a repository without Git LFS are none', () => {
    expect(readAttributes([{ path: '.gitattributes', oid: '', text: '*.csv text\n' }])).toBeUndefined()
  })
})
