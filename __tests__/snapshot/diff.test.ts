import { describe, expect, it } from '@jest/globals'
import { dvcFile, entry, makeDirectory, md5 } from '../helpers/dvc.js'
import { wordNotChecked } from '../helpers/wording.js'
import { compareData, wordChanges } from './comparing.js'

/** A `.dvc` file of one entry. */
const pointer = (fields: Parameters<typeof entry>[0]) => `outs:\n${entry(fields)}`
const directory = (path: string, digest: string, more = {}) => pointer({ md5: digest, hash: 'md5', path, ...more })
const INCOMPARABLE = '(its versions at base and head cannot be compared by their digests)'

describe('files', () => {
  it('are added, modified and deleted', async () => {
    const diff = await compareData(
      { 'a.dvc': dvcFile('a', '1'), 'b.dvc': dvcFile('b', '2'), 'c.dvc': dvcFile('c', '3') },
      { 'a.dvc': dvcFile('a', '1'), 'b.dvc': dvcFile('b', 'two'), 'd.dvc': dvcFile('d', '4') },
    )
    expect(wordChanges(diff)).toEqual(['modified b', 'deleted c', 'added d'])
    expect(diff.data[0]).toEqual({
      type: 'modified',
      path: 'b',
      directory: false,
      base: {
        digest: { algorithm: 'md5', value: md5('2'), covers: 'content' },
        size: 1,
        place: { path: 'b.dvc', line: 2 },
      },
      head: {
        digest: { algorithm: 'md5', value: md5('two'), covers: 'content' },
        size: 3,
        place: { path: 'b.dvc', line: 2 },
      },
    })
    expect(diff.store.reads).toEqual([])
  })

  it('are unchanged when only what DVC does not hash changes', async () => {
    const text = pointer({ md5: md5('x'), size: 1, hash: 'md5', path: 'a' })
    const other = `desc: new\n${pointer({ path: 'a', isexec: true, hash: 'md5', md5: md5('x'), size: 1, desc: 'b' })}meta: {k: 1}\n`
    expect(wordChanges(await compareData({ 'a.dvc': text }, { 'a.dvc': other }))).toEqual([])
  })

  it('are unchanged when their pointer moves from a .dvc file to a pipeline', async () => {
    const diff = await compareData(
      { 'a.dvc': dvcFile('a', 'x') },
      {
        'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    outs: [a]\n',
        'dvc.lock': `schema: '2.0'\nstages:\n  s:\n    cmd: x\n    outs:\n    - path: a\n      hash: md5\n      md5: ${md5('x')}\n`,
      },
    )
    expect(wordChanges(diff)).toEqual([])
  })

  it('leave the data when git takes them over', async () => {
    const text = (cache: boolean) => pointer({ md5: md5('x'), hash: 'md5', path: 'a', cache })
    expect(wordChanges(await compareData({ 'a.dvc': text(true) }, { 'a.dvc': text(false) }))).toEqual(['deleted a'])
    expect(
      wordChanges(await compareData({ 'a.dvc': text(false) }, { 'a.dvc': text(false).replace(md5('x'), md5('y')) })),
    ).toEqual([])
  })

  it('are told in code-point order', async () => {
    const names = ['b', 'a-b', 'B', 'a/x', 'é', '\u{1f600}', '\uff5e', 'a.b']
    const head = Object.fromEntries(
      names.map((name, index) => [`${name}.dvc`, dvcFile(name.split('/').at(-1) ?? '', `${index}`)]),
    )
    const { data } = await compareData({}, head)
    expect(data.map(({ path }) => path)).toEqual(['B', 'a-b', 'a.b', 'a/x', 'b', 'é', '\uff5e', '\u{1f600}'])
  })
})

describe('a re-hash from 2.x to 3.x', () => {
  const hashed = (path: string, digest: string, hash?: 'md5', size?: number) =>
    pointer({ md5: digest, hash, path, size })

  it('of the same bytes is no change of content', async () => {
    const diff = await compareData(
      { 'a.dvc': hashed('a.csv', md5('x')) },
      { 'a.dvc': hashed('a.csv', md5('x'), 'md5') },
    )
    expect(wordChanges(diff)).toEqual(['rehashed a.csv'])
  })

  it.each([
    ['a.csv', undefined, undefined, `unknown a.csv ${INCOMPARABLE}`],
    ['a.csv', 4, 4, `unknown a.csv ${INCOMPARABLE}`],
    ['a.csv', 4, 5, 'modified a.csv'],
    ['a.jpg', undefined, undefined, 'modified a.jpg'],
    ['weights', undefined, undefined, `unknown weights ${INCOMPARABLE}`],
  ])('of %s with sizes %p and %p says no more than is known', async (path, before, after, expected) => {
    const diff = await compareData(
      { 'a.dvc': hashed(path, md5('a\nb\n'), undefined, before) },
      { 'a.dvc': hashed(path, md5('a\r\nb\r\n'), 'md5', after) },
    )
    expect(wordChanges(diff)).toEqual([expected])
  })

  it('of a directory with the same digests opens nothing', async () => {
    const { digest } = makeDirectory({ x: '1' })
    const diff = await compareData({ 'd.dvc': hashed('d', digest) }, { 'd.dvc': hashed('d', digest, 'md5') })
    expect(wordChanges(diff)).toEqual(['rehashed d/'])
    expect(diff.store.reads).toEqual([])
  })

  it('of a directory with text in CRLF is told file by file', async () => {
    const legacy = makeDirectory({ 'a.txt': 'a\n', 'b.jpg': 'b' })
    const modern = makeDirectory({ 'a.txt': 'a\r\n', 'b.jpg': 'b' })
    const objects = { [legacy.legacyKey]: legacy.manifest, [modern.key]: modern.manifest }
    const diff = await compareData(
      { 'd.dvc': hashed('d', legacy.digest) },
      { 'd.dvc': hashed('d', modern.digest, 'md5') },
      objects,
    )
    expect(wordChanges(diff)).toEqual([
      `unknown d/ ${INCOMPARABLE}`,
      `unknown d/a.txt ${INCOMPARABLE}`,
      'rehashed d/b.jpg',
    ])
  })

  it('of a directory that also changed is a change', async () => {
    const legacy = makeDirectory({ 'a.jpg': 'a' })
    const modern = makeDirectory({ 'a.jpg': 'a', 'c.jpg': 'c' })
    const objects = { [legacy.legacyKey]: legacy.manifest, [modern.key]: modern.manifest }
    const diff = await compareData(
      { 'd.dvc': hashed('d', legacy.digest) },
      { 'd.dvc': hashed('d', modern.digest, 'md5') },
      objects,
    )
    expect(wordChanges(diff)).toEqual(['modified d/', 'rehashed d/a.jpg', 'added d/c.jpg'])
  })

  it('is never a rename', async () => {
    const diff = await compareData(
      { 'a.dvc': hashed('a.csv', md5('x')) },
      { 'b.dvc': hashed('b.csv', md5('x'), 'md5') },
    )
    expect(wordChanges(diff)).toEqual(['deleted a.csv', 'added b.csv'])
  })
})

describe('a directory', () => {
  const before = makeDirectory({ 'a.txt': 'foo', 'b.txt': 'bar', 'same.txt': 's' })
  const after = makeDirectory({ 'b.txt': 'baz', 'c/b.txt': 'bar', 'moved.txt': 'foo', 'same.txt': 's' })
  const objects = { [before.key]: before.manifest, [after.key]: after.manifest }

  it('is compared file by file', async () => {
    const diff = await compareData(
      { 'd.dvc': directory('d', before.digest) },
      { 'd.dvc': directory('d', after.digest) },
      objects,
    )
    expect(wordChanges(diff)).toEqual([
      'modified d/',
      'modified d/b.txt',
      'added d/c/b.txt',
      'renamed d/a.txt → d/moved.txt',
    ])
    expect([...diff.store.reads].sort()).toEqual([before.key, after.key].sort())
    expect(diff.data[1]?.head?.place).toEqual({ path: 'd.dvc', line: 2 })
  })

  it('is added and deleted with its files', async () => {
    const pair = [{}, { 'd.dvc': directory('d', before.digest) }] as const
    expect(wordChanges(await compareData(pair[0], pair[1], objects))).toEqual([
      'added d/',
      'added d/a.txt',
      'added d/b.txt',
      'added d/same.txt',
    ])
    expect(wordChanges(await compareData(pair[1], pair[0], objects))).toEqual([
      'deleted d/',
      'deleted d/a.txt',
      'deleted d/b.txt',
      'deleted d/same.txt',
    ])
  })

  it('that is not opened because its digest is equal costs no request', async () => {
    const diff = await compareData(
      { 'd.dvc': directory('d', before.digest) },
      { 'd.dvc': directory('d', before.digest, { size: 7, nfiles: 3 }) },
    )
    expect([wordChanges(diff), diff.store.reads]).toEqual([[], []])
  })

  it.each([
    ['base', after, before],
    ['head', before, after],
  ])('out of reach at %s is unknown inside, and says so', async (_, reachable, lost) => {
    const diff = await compareData(
      { 'd.dvc': directory('d', before.digest) },
      { 'd.dvc': directory('d', after.digest) },
      { [reachable.key]: reachable.manifest },
    )
    expect(wordChanges(diff)).toEqual([`unknown d/ (${lost.key} is not there)`])
    expect(diff.notChecked.map(wordNotChecked)).toEqual([`the files inside d/: ${lost.key} is not there`])
  })

  it('out of reach on its only side is added or deleted, and its files are not listed', async () => {
    for (const [base, head, type] of [
      [{}, { 'd.dvc': directory('d', before.digest) }, 'added'],
      [{ 'd.dvc': directory('d', before.digest) }, {}, 'deleted'],
    ] as const) {
      const diff = await compareData(base, head)
      expect(wordChanges(diff)).toEqual([`${type} d/ (${before.key} is not there)`])
      expect(diff.notChecked.map(wordNotChecked)).toEqual([`the files inside d/: ${before.key} is not there`])
    }
  })

  it('with a manifest of other bytes is unknown', async () => {
    const diff = await compareData(
      { 'd.dvc': directory('d', before.digest) },
      { 'd.dvc': directory('d', after.digest) },
      { ...objects, [after.key]: before.manifest },
    )
    expect(wordChanges(diff)[0]).toMatch(/^unknown d\/ \(the manifest of d is corrupt/)
    expect(diff.notChecked).toHaveLength(1)
  })

  it('that becomes a file, or a file that becomes a directory, is modified with its files', async () => {
    const file = { 'd.dvc': dvcFile('d', 'x') }
    const folder = { 'd.dvc': directory('d', before.digest) }
    expect(wordChanges(await compareData(file, folder, objects))).toEqual([
      'modified d/',
      'added d/a.txt',
      'added d/b.txt',
      'added d/same.txt',
    ])
    expect(wordChanges(await compareData(folder, file, objects))).toEqual([
      'modified d',
      'deleted d/a.txt',
      'deleted d/b.txt',
      'deleted d/same.txt',
    ])
    const unopened = await compareData(file, folder)
    expect(wordChanges(unopened)).toEqual([`modified d/ (${before.key} is not there)`])
    expect(unopened.notChecked).toHaveLength(1)
  })

  it('that is renamed takes its files along, and needs no manifest to be known', async () => {
    const [base, head] = [{ 'd.dvc': directory('d', before.digest) }, { 'e.dvc': directory('e', before.digest) }]
    expect(wordChanges(await compareData(base, head, objects))).toEqual([
      'renamed d/ → e/',
      'renamed d/a.txt → e/a.txt',
      'renamed d/b.txt → e/b.txt',
      'renamed d/same.txt → e/same.txt',
    ])
    const unopened = await compareData(base, head)
    expect(wordChanges(unopened)).toEqual([`renamed d/ → e/ (${before.key} is not there)`])
    expect(unopened.notChecked).toEqual([])
  })

  it('of two outputs is fetched once for each manifest, and so is one of 10,000 files', async () => {
    const files = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f${index}`, `${index}`]))
    const large = makeDirectory(files)
    const larger = makeDirectory({ ...files, f0: 'other', new: 'n' })
    const both = (digest: string) => ({ 'd.dvc': directory('d', digest), 'e.dvc': directory('e', digest) })
    const diff = await compareData(both(large.digest), both(larger.digest), {
      [large.key]: large.manifest,
      [larger.key]: larger.manifest,
    })
    expect(wordChanges(diff)).toEqual(
      ['d', 'e'].flatMap((name) => [`modified ${name}/`, `modified ${name}/f0`, `added ${name}/new`]),
    )
    expect([...diff.store.reads].sort()).toEqual([large.key, larger.key].sort())
  })

  it('is fetched beside few others at a time', async () => {
    const made = Array.from({ length: 100 }, (_, index) => makeDirectory({ x: `${index}` }))
    const head = Object.fromEntries(made.map(({ digest }, index) => [`d${index}.dvc`, directory(`d${index}`, digest)]))
    const { store, data } = await compareData(
      {},
      head,
      Object.fromEntries(made.map(({ key, manifest }) => [key, manifest])),
    )
    expect(data).toHaveLength(200)
    expect(store.peak()).toBe(16)
  })
})

describe('renames', () => {
  it('pair contents across outputs in path order, each once', async () => {
    const outs = (paths: readonly string[]) =>
      Object.fromEntries(paths.map((path) => [`${path}.dvc`, dvcFile(path, 'same')]))
    const diff = await compareData(outs(['a', 'b', 'c']), outs(['x', 'y', 'z', 'zz']))
    expect(wordChanges(diff)).toEqual(['renamed a → x', 'renamed b → y', 'renamed c → z', 'added zz'])
  })

  it('pair a file of a directory with an output of its own, and a change of case', async () => {
    const made = makeDirectory({ 'x.txt': 'foo' })
    const diff = await compareData(
      { 'd.dvc': directory('d', made.digest), 'Y.dvc': dvcFile('Y', 'y') },
      { 'z.dvc': dvcFile('z', 'foo'), 'y.dvc': dvcFile('y', 'y') },
      { [made.key]: made.manifest },
    )
    expect(wordChanges(diff)).toEqual(['deleted d/', 'renamed Y → y', 'renamed d/x.txt → z'])
  })

  it('leave out what kept its name, and what proves a version only', async () => {
    const tagged = (path: string, etag: string) => pointer({ path, etag })
    const diff = await compareData(
      { 'a.dvc': dvcFile('a', '1'), 't.dvc': tagged('t', 'e') },
      { 'a.dvc': dvcFile('a', '2'), 'b.dvc': dvcFile('b', '1'), 'u.dvc': tagged('u', 'e') },
    )
    expect(wordChanges(diff)).toEqual(['modified a', 'added b', 'deleted t', 'added u'])
  })

  it('pair 50,000 equal files at once', async () => {
    const empty = (prefix: string) =>
      makeDirectory(Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`${prefix}${index}`, ''])))
    const [base, head] = [empty('a'), empty('b')]
    const started = performance.now()
    const diff = await compareData(
      { 'd.dvc': directory('d', base.digest) },
      { 'd.dvc': directory('d', head.digest) },
      {
        [base.key]: base.manifest,
        [head.key]: head.manifest,
      },
    )
    expect(diff.data.filter(({ type }) => type === 'renamed')).toHaveLength(50_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('cloud versioning', () => {
  const versioned = (...files: string[]) => `outs:\n- hash: md5\n  path: d\n  files:\n${files.join('')}`
  const file = (relpath: string, fields: Record<string, string | number>) =>
    `  - relpath: ${relpath}\n${Object.entries(fields)
      .map(([key, value]) => `    ${key}: ${value}\n`)
      .join('')}`

  it('with a new version of the same content is no change', async () => {
    const at = (version: string) => ({ 'd.dvc': versioned(file('a', { md5: md5('a'), version_id: version })) })
    expect(wordChanges(await compareData(at('v1'), at('v2')))).toEqual([])
  })

  it('lists its files without a request', async () => {
    const diff = await compareData(
      { 'd.dvc': versioned(file('a', { md5: md5('a') }), file('b', { md5: md5('b') })) },
      { 'd.dvc': versioned(file('a', { md5: md5('x') }), file('c', { md5: md5('b') })) },
    )
    expect(wordChanges(diff)).toEqual(['modified d/', 'modified d/a', 'renamed d/b → d/c'])
    expect(diff.store.reads).toEqual([])
  })

  it('is the same directory as the one that it was before', async () => {
    const made = makeDirectory({ a: 'a' })
    const diff = await compareData(
      { 'd.dvc': directory('d', made.digest) },
      { 'd.dvc': versioned(file('a', { md5: md5('a') })) },
    )
    expect(wordChanges(diff)).toEqual([])
  })

  it('with versions alone says no more than they prove', async () => {
    const at = (fields: Record<string, string | number>) => ({ 'd.dvc': versioned(file('a', fields)) })
    expect(wordChanges(await compareData(at({ etag: 'e1' }), at({ etag: 'e2' })))).toEqual([
      `unknown d/ ${INCOMPARABLE}`,
      `unknown d/a ${INCOMPARABLE}`,
    ])
    expect(wordChanges(await compareData(at({ etag: 'e1', size: 1 }), at({ etag: 'e2', size: 2 })))).toEqual([
      'modified d/',
      'modified d/a',
    ])
  })

  it('without any identity of a file is not unchanged', async () => {
    const at = (size: number) => ({ 'd.dvc': versioned(file('a', { size }), file('b', { md5: md5('b') })) })
    expect(wordChanges(await compareData(at(1), at(2)))).toEqual([
      `unknown d/ ${INCOMPARABLE}`,
      `unknown d/a ${INCOMPARABLE}`,
    ])
  })
})

describe('what cannot be read', () => {
  it.each([
    [dvcFile('a', 'x'), 'broken: [\n', 'unknown a (a.dvc cannot be read at head)'],
    ['broken: [\n', dvcFile('a', 'x'), 'unknown a (a.dvc cannot be read at base)'],
  ])('is neither deleted nor added: %#', async (base, head, expected) => {
    expect(wordChanges(await compareData({ 'a.dvc': base }, { 'a.dvc': head }))).toEqual([expected])
  })

  it('hides only its own entry of a file with several', async () => {
    const both = (first: string) =>
      `outs:\n${entry({ md5: first, hash: 'md5', path: 'a' })}${entry({ md5: md5('b'), hash: 'md5', path: 'b' })}`
    const diff = await compareData({ 'x.dvc': both(md5('a')) }, { 'x.dvc': both('zz') })
    expect(wordChanges(diff)).toEqual(['unknown a (x.dvc cannot be read at head)'])
  })

  const YAML = 'stages:\n  s:\n    cmd: x\n    outs: [a]\n'
  const lock = (content: string) =>
    `schema: '2.0'\nstages:\n  s:\n    cmd: x\n    outs:\n    - path: a\n      hash: md5\n      md5: ${md5(content)}\n`
  const CONFLICT = `<<<<<<< ours\n${lock('1')}>>>>>>> theirs\n`

  it.each([
    ['head', lock('1'), CONFLICT, 'unknown a (dvc.lock cannot be read at head)'],
    ['base', CONFLICT, lock('1'), 'unknown a (dvc.lock cannot be read at base)'],
    ['both, differently', CONFLICT, `${CONFLICT}x\n`, 'unknown a (dvc.lock cannot be read at base)'],
  ])('is unknown where the lock is broken at %s', async (_, base, head, expected) => {
    const diff = await compareData({ 'dvc.yaml': YAML, 'dvc.lock': base }, { 'dvc.yaml': YAML, 'dvc.lock': head })
    expect(wordChanges(diff)).toEqual([expected])
  })

  it('is unknown where dvc.yaml is broken at head', async () => {
    const diff = await compareData(
      { 'dvc.yaml': YAML, 'dvc.lock': lock('1') },
      { 'dvc.yaml': '[]', 'dvc.lock': lock('2') },
    )
    expect(wordChanges(diff)).toEqual(['unknown a (dvc.yaml cannot be read at head)'])
  })

  it('stays what it was where the broken file did not change', async () => {
    const pipeline = { 'dvc.yaml': YAML, 'dvc.lock': CONFLICT }
    expect(wordChanges(await compareData(pipeline, { ...pipeline, 'other.dvc': dvcFile('other', 'x') }))).toEqual([
      'added other',
    ])
  })

  it('is unknown where no version is recorded on one side', async () => {
    const diff = await compareData({ 'dvc.yaml': YAML, 'dvc.lock': lock('1') }, { 'dvc.yaml': YAML })
    expect(wordChanges(diff)).toEqual(['unknown a (declared, and no version is recorded at head)'])
    const added = await compareData({}, { 'dvc.yaml': YAML })
    expect(wordChanges(added)).toEqual(['unknown a (declared, and no version is recorded)'])
    const never = await compareData({ 'dvc.yaml': YAML }, { 'dvc.yaml': `${YAML}  t:\n    cmd: y\n` })
    expect(wordChanges(never)).toEqual([])
  })

  it('does not list the files of a directory as gone that merely lost its record', async () => {
    const made = makeDirectory({ x: '1' })
    const recorded = lock('1').replace(md5('1'), made.digest)
    const diff = await compareData(
      { 'dvc.yaml': YAML, 'dvc.lock': recorded },
      { 'dvc.yaml': YAML },
      { [made.key]: made.manifest },
    )
    expect(wordChanges(diff)).toEqual(['unknown a/ (declared, and no version is recorded at head)'])
  })

  it('is unknown where two outputs claim one path', async () => {
    const pipeline = { 'dvc.yaml': YAML, 'dvc.lock': lock('1') }
    const diff = await compareData(pipeline, { ...pipeline, 'a.dvc': dvcFile('a', 'other') })
    expect(wordChanges(diff)).toEqual(['unknown a (more than one output claims it: dvc.lock:8, a.dvc:2)'])
  })

  it('is unknown where the digests are of different kinds', async () => {
    const diff = await compareData({ 'a.dvc': dvcFile('a', 'x') }, { 'a.dvc': pointer({ path: 'a', etag: 'e' }) })
    expect(wordChanges(diff)).toEqual([`unknown a ${INCOMPARABLE}`])
  })
})
