import { describe, expect, it } from '@jest/globals'
import { plain } from '../../src/message.js'
import type { Pointer } from '../../src/model.js'
import { diffRemotes, readRemotes, remoteOf } from '../../src/snapshot/remotes.js'
import { type MadeTree, makeMemoryRepo } from '../helpers/memory.js'

const STORE = '[core]\n    remote = store\n[\'remote "store"\']\n    url = s3://bucket/x\n'

const read = (files: MadeTree) => {
  const { repository, tree } = makeMemoryRepo({ c: files })
  return readRemotes(repository, tree('c'))
}

async function compare(base: MadeTree, head: MadeTree) {
  const changes = diffRemotes(await read(base), await read(head))
  return changes.map(({ place, details, introduced }) => ({
    at: `${place.path}:${place.line}`,
    details: details.map(plain),
    introduced,
  }))
}

const pointerOf = (remote?: string, project = ''): Pointer => ({
  format: 'dvc',
  path: 'a',
  directory: false,
  project,
  cached: true,
  role: 'data',
  place: { path: 'a.dvc', line: 2 },
  sources: ['a.dvc'],
  ...(remote === undefined ? {} : { remote }),
})

describe('the remote of a pointer', () => {
  const FILES = {
    '.dvc/config': `${STORE}['remote "big"']\n    url = /big\n`,
    'sub/.dvc/config': '[\'remote "own"\']\n    url = /own\n',
    'broken/.dvc/config': 'remote\n',
  }

  it('is the one that it names, else the default one of its project', async () => {
    const remotes = await read(FILES)
    expect(remoteOf(pointerOf(), remotes)).toMatchObject({ name: 'store', url: 's3://bucket/x' })
    expect(remoteOf(pointerOf('big'), remotes)).toMatchObject({ url: '/big' })
    expect(remoteOf(pointerOf('own', 'sub'), remotes)).toMatchObject({ url: '/own', project: 'sub' })
    // A project that only head has belongs to base's project around it.
    expect(remoteOf(pointerOf(undefined, 'only/head'), remotes)).toMatchObject({ name: 'store' })
  })

  it.each([
    [pointerOf('gone'), 'base configures no remote gone'],
    [pointerOf(undefined, 'sub'), 'base configures no default remote'],
    [pointerOf('store', 'sub'), 'base configures no remote store'],
    [pointerOf(undefined, 'broken'), 'broken/.dvc/config at base: the line is neither [section] nor key = value'],
  ])('is out of reach where base names none: %#', async (pointer, message) => {
    const remotes = await read(FILES)
    expect(() => remoteOf(pointer, remotes)).toThrow(message)
  })

  it('is out of reach where the configuration is a link', async () => {
    const remotes = await read({ '.dvc/config': { kind: 'symlink', target: '/etc/passwd' } })
    expect(() => remoteOf(pointerOf(), remotes)).toThrow('.dvc/config at base: it is a symbolic link, not a file')
  })
})

describe('a change of remotes', () => {
  it('is none when only comments, spacing or other sections change', async () => {
    const settings = '# moved\n[core]\n  remote=store\n  autostage = true\n'
    const other = `${settings}\n['remote "store"'] # the one\nurl = "s3://bucket/x"   \n`
    expect(await compare({ '.dvc/config': STORE }, { '.dvc/config': other })).toEqual([])
  })

  it.each([
    ['bucket/x', 'other/x', ['remote store: s3://bucket/x → s3://other/x']],
    [
      'url = s3://bucket/x',
      'url = s3://bucket/x\n    endpointurl = http://169.254.169.254',
      ['remote store: its options changed'],
    ],
    ['remote = store\n', 'remote = other\n', ['default remote: store → other']],
    ['    remote = store\n', '', ['default remote: store → none']],
    ['s3://bucket', 's3://user:p@ss@bucket', ['remote store: the user, password or query of its URL changed']],
    ['s3://bucket/x', 'https://u:p@host/x?sig=secret', ['remote store: s3://bucket/x → https://host/x?…']],
  ])('from %j to %j is told', async (before, after, details) => {
    const [change] = await compare({ '.dvc/config': STORE }, { '.dvc/config': STORE.replace(before, after) })
    expect(change).toMatchObject({ details, introduced: false })
  })

  it('points at the line of the remote that moved', async () => {
    const head = `${STORE}['remote "new"']\n    url = /new\n`
    expect(await compare({ '.dvc/config': STORE }, { '.dvc/config': head })).toEqual([
      { at: '.dvc/config:6', details: ['remote new: none → /new'], introduced: false },
    ])
  })

  it('is told for each project, and for one that goes', async () => {
    const own = { 'sub/.dvc/config': '[\'remote "own"\']\n    url = /own\n' }
    expect(await compare({ '.dvc/config': STORE, ...own }, { '.dvc/config': STORE.replace('bucket', 'b2') })).toEqual([
      { at: '.dvc/config:4', details: ['remote store: s3://bucket/x → s3://b2/x'], introduced: false },
      { at: 'sub/.dvc/config:1', details: ['remote own: /own → none'], introduced: false },
    ])
  })

  it('introduces the first remote', async () => {
    const first = [
      {
        at: '.dvc/config:4',
        details: ['default remote: none → store', 'remote store: none → s3://bucket/x'],
        introduced: true,
      },
    ]
    expect(await compare({}, { '.dvc/config': STORE })).toEqual(first)
    expect(await compare({ '.dvc/config': '' }, { '.dvc/config': STORE })).toEqual(first)
  })

  it('does not take a remote for the first one where base could not be read', async () => {
    const [change] = await compare({ '.dvc/config': 'broken\n' }, { '.dvc/config': STORE })
    expect(change?.introduced).toBe(false)
  })

  it('does not take a configuration that cannot be read for an unchanged one', async () => {
    const [change] = await compare({ '.dvc/config': '' }, { '.dvc/config': 'broken\n' })
    expect(change?.details).toEqual(['at head, the line is neither [section] nor key = value'])
  })

  it('follows what a remote refers to', async () => {
    const alias = `${STORE}['remote "models"']\n    url = remote://store/models\n`
    const [change] = await compare({ '.dvc/config': alias }, { '.dvc/config': alias.replace('bucket', 'b2') })
    expect(change?.details).toEqual([
      'remote store: s3://bucket/x → s3://b2/x',
      'remote models: s3://bucket/x/models → s3://b2/x/models',
    ])
  })
})
