import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import { connectStores } from '../../src/stores/registry.js'
import { makeFolder } from '../helpers/repo.js'
import { wordError } from '../helpers/wording.js'
import { describeStore, remoteAt } from './conformance.js'

const openStore = connectStores(process.env)

const KEY = 'files/md5/ac/bd18db4cc2f85cedef654fccc4a4d8'

/** A remote's folder with one object. */
function makeRemote(content = 'foo'): Remote {
  const folder = makeFolder()
  mkdirSync(join(folder, KEY, '..'), { recursive: true })
  writeFileSync(join(folder, KEY), content)
  return remoteAt(folder)
}

async function readText(remote: Remote, key: string, range?: { start: number; end?: number }): Promise<string> {
  const stream = await (await openStore(remote)).open({ remote, key }, range)
  return new Response(stream).text()
}

async function sizeOf(remote: Remote, key: string): Promise<number> {
  return (await (await openStore(remote)).stat({ remote, key })).size
}

describeStore('a folder', {
  open: openStore,
  fill: async (objects) => {
    const folder = makeFolder()
    for (const [key, content] of Object.entries(objects)) {
      mkdirSync(dirname(join(folder, key)), { recursive: true })
      writeFileSync(join(folder, key), content)
    }
    return remoteAt(folder)
  },
  absent: async () => remoteAt(join(makeFolder(), 'gone')),
  lists: true,
})

describe('the address of a folder', () => {
  it('takes any way to write the folder', async () => {
    const { url } = makeRemote()
    const link = join(makeFolder(), 'link')
    symlinkSync(url, link)
    for (const written of [`${url}/`, `${url}/../${url.split('/').at(-1)}`, pathToFileURL(url).href, link]) {
      expect(await readText(remoteAt(written), KEY)).toBe('foo')
    }
  })

  it('looks for ~ in the home of who runs it', async () => {
    const error = await wordError(openStore(remoteAt('~/no-such-folder-of-holdout')))
    expect(error).toBe('access: the folder ~/no-such-folder-of-holdout of remote store is not on this machine')
    await expect(openStore(remoteAt('~'))).resolves.toBeDefined()
    expect(homedir()).not.toBe('')
  })
})

describe('what a folder does not have', () => {
  it('is missing where a file stands in the way', async () => {
    const remote = makeRemote()
    const missing = `missing: ${KEY}/below is not on remote store (${remote.url})`
    expect(await wordError(readText(remote, `${KEY}/below`))).toBe(missing)
    expect(await wordError(sizeOf(remote, `${KEY}/below`))).toBe(missing)
  })

  it.each([
    ['an absent folder', () => join(makeFolder(), 'gone')],
    ['a file', () => join(makeRemote().url, KEY)],
    ['a path that is relative', () => 'store'],
    ['a path on another host', () => 'file://host/share'],
    ['a path that cannot be', () => 'file:///a%2Fb'],
  ])('is out of reach, not missing, where the root is %s', async (_, makeUrl) => {
    const url = makeUrl()
    expect(await wordError(openStore(remoteAt(url)))).toBe(
      `access: the folder ${url} of remote store is not on this machine`,
    )
    await expect(openStore(remoteAt(url))).rejects.toMatchObject({ place: { path: '.dvc/config', line: 4 } })
  })

  it('is out of reach when the folder goes while it is read', async () => {
    const remote = makeRemote()
    const store = await openStore(remote)
    rmSync(remote.url, { recursive: true })
    for (const ask of [store.open, store.stat]) {
      expect(await wordError(ask({ remote, key: KEY }))).toBe(
        `access: the folder ${remote.url} of remote store is not on this machine`,
      )
    }
  })

  it('is out of reach, not missing, where reading is refused', async () => {
    const remote = makeRemote()
    symlinkSync('circle', join(remote.url, 'circle'))
    const refused = `access: circle on remote store (${remote.url}) cannot be read: ELOOP`
    expect(await wordError(readText(remote, 'circle'))).toBe(refused)
    expect(await wordError(sizeOf(remote, 'circle'))).toBe(refused)
  })

  it('is refused outside the folder', async () => {
    const remote = makeRemote()
    writeFileSync(`${remote.url}-secret`, 'secret')
    for (const key of ['../secret', `../${remote.url.split('/').at(-1)}-secret`, 'files/../..', '']) {
      expect(await wordError(readText(remote, key))).toBe(`access: the object ${key} lies outside its remote`)
      expect(await wordError(sizeOf(remote, key))).toBe(`access: the object ${key} lies outside its remote`)
    }
    rmSync(`${remote.url}-secret`)
  })
})

describe('a protocol that is not spoken', () => {
  it.each([
    ['gdrive://user:secret@folder/x', 'gdrive:// (Google Drive)'],
    ['hdfs://host/x', 'hdfs:// (HDFS)'],
    ['oss://bucket/x', 'oss:// (Alibaba OSS)'],
    ['REMOTE://x', 'REMOTE://'],
  ])('is out of reach, by its name: %s', async (url, kind) => {
    const error = await wordError(openStore(remoteAt(url)))
    expect(error).toBe(`access: remotes of the kind ${kind} cannot be read by this version`)
  })
})

describe('the user and password of a URL', () => {
  it('are never shown', async () => {
    const error = await wordError(openStore(remoteAt('file://user:p@ss@host/share?token=secret')))
    expect(error).toBe('access: the folder file://host/share?… of remote store is not on this machine')
  })
})

describe('the listing of a folder', () => {
  it('takes links to files in it, and passes over those that lead elsewhere, nowhere or in a circle', async () => {
    const remote = makeRemote()
    const outside = join(makeFolder(), 'secret')
    writeFileSync(outside, 'secret')
    symlinkSync(join(remote.url, KEY), join(remote.url, 'link'))
    for (const [name, target] of [
      ['out', outside],
      ['gone', 'nowhere'],
      ['loop', 'loop'],
      ['up', '..'],
    ]) {
      symlinkSync(target ?? '', join(remote.url, name ?? ''))
    }
    const keys: string[] = []
    for await (const { key } of (await openStore(remote)).list?.('') ?? []) keys.push(key)
    expect(keys.sort()).toEqual([KEY, 'link'])
  })

  it('never leaves the root', async () => {
    const remote = makeRemote()
    const list = async (prefix: string) => {
      for await (const _ of (await openStore(remote)).list?.(prefix) ?? []);
    }
    expect(await wordError(list('../'))).toMatch(/^access: the object .* lies outside its remote$/)
  })
})
