import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import { RETRY, type RetryPolicy } from '../../src/stores/retry/policy.js'
import { withRetries } from '../../src/stores/retry.js'
import { readSshAddress } from '../../src/stores/ssh/command.js'
import { openSsh } from '../../src/stores/ssh.js'
import { makeFolder } from '../helpers/repo.js'
import { failureOf } from '../helpers/s3.js'
import { wordError } from '../helpers/wording.js'
import { describeStore, remoteAt } from './conformance.js'

const KEY = 'files/md5/ac/bd18db4cc2f85cedef654fccc4a4d8'
const LARGE = Array.from({ length: 400_000 }, (_, index) => `${index};`).join('')

/** A machine whose SSH client is a fake one; a remote's host is this machine itself. */
function makeMachine() {
  const home = makeFolder()
  const program = join(home, 'bin', 'ssh')
  mkdirSync(dirname(program))
  const script = join(import.meta.dirname, '../helpers/fake-ssh.mjs')
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`)
  chmodSync(program, 0o755)
  const environment = { PATH: `${dirname(program)}:${process.env.PATH}`, FAKE_SSH: home, DISPLAY: ':0' }
  return {
    environment,
    /** Tells the fake what to do at its next starts. */
    plant: (name: 'words' | 'hang' | 'cut', text: string) => writeFileSync(join(home, name), text),
    mend: (name: 'words' | 'hang' | 'cut') => rmSync(join(home, name)),
    /** The arguments of each start so far. */
    starts: (): readonly (readonly string[])[] => {
      const log = join(home, 'log')
      return existsSync(log)
        ? readFileSync(log, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : []
    },
    open: async (remote: Remote, policy: Partial<RetryPolicy> = {}, greeting = 10_000) =>
      withRetries(remote, openSsh(remote, environment, { greeting, silence: 15_000 }), {
        ...RETRY,
        pause: 1,
        ...policy,
      }),
  }
}

function fill(objects: Readonly<Record<string, string | Uint8Array>>, options = {}): Remote {
  const folder = makeFolder()
  for (const [key, content] of Object.entries(objects)) {
    mkdirSync(dirname(join(folder, key)), { recursive: true })
    writeFileSync(join(folder, key), content)
  }
  return remoteAt(`ssh://host.example${folder}`, options)
}

const machine = makeMachine()

describeStore('a folder behind SSH', {
  open: (remote) => machine.open(remote),
  fill: async (objects) => fill(objects),
  absent: async () => remoteAt(`ssh://host.example${join(makeFolder(), 'gone')}`),
  lists: true,
})

describe('the command', () => {
  const argsOf = (url: string, options = {}) => readSshAddress(remoteAt(url, options)).args

  it('asks nobody, runs nothing, and leaves hosts’ keys to the user', () => {
    const args = argsOf('ssh://host/folder')
    expect(args).toContain('BatchMode=yes')
    expect(args).toContain('RemoteCommand=none')
    expect(args.join(' ')).not.toContain('StrictHostKeyChecking')
    expect(args.slice(-4)).toEqual(['-s', '--', 'host', 'sftp'])
    expect(args).not.toContain('-l')
    expect(args).not.toContain('-p')
  })

  it.each([
    ['ssh://user@host:2222/x', {}, ['-p', '2222', '-l', 'user']],
    ['ssh://user:top-secret@host/x', {}, ['-l', 'user']],
    ['ssh://user@host:22/x', { user: 'other', port: '23' }, ['-p', '23', '-l', 'other']],
    ['ssh://host/x', { keyfile: '/keys/id' }, ['IdentitiesOnly=yes', '-i', '/keys/id']],
    ['ssh://host/x', { keyfile: '~/id' }, ['-i', join(homedir(), 'id')]],
    ['ssh://host/x', { timeout: '7' }, ['ConnectTimeout=7']],
    ['ssh://host/x', { timeout: '9999' }, ['ConnectTimeout=30']],
    ['ssh://host/x', { allow_agent: 'false', gss_auth: 'true' }, ['IdentityAgent=none', 'GSSAPIAuthentication=yes']],
    ['ssh://[::1]:22/x', {}, ['--', '::1', 'sftp']],
  ])('takes what base says: %s %j', (url, options, wanted) => {
    const args = argsOf(url, options)
    for (const word of wanted) expect(args).toContain(word)
    expect(args.join(' ')).not.toContain('top-secret')
  })

  it.each([
    ['ssh://-oProxyCommand=touch%20x/y', {}],
    ['ssh://-oProxyCommand=id/y', {}],
    ['ssh://host name/y', {}],
    ['ssh:///y', {}],
    ['ssh://$(id)/y', {}],
    ['ssh://a;b/y', {}],
    ['ssh://host:22x/y', {}],
    ['ssh://-lroot@host/y', {}],
    ['ssh://host/y', { user: '-oProxyCommand=id' }],
    ['ssh://host/y', { user: 'a b' }],
    ['ssh://host/y', { port: '22 -oProxyCommand=id' }],
    ['ssh://host:99999/y', {}],
    ['ssh://host/y', { keyfile: 'keys/id' }],
    ['ssh://host/y', { timeout: 'x' }],
    ['ssh://[-oProxyCommand=id]/y', {}],
  ])('takes nothing that could become an option, a shell’s word or another file: %s %j', async (url, options) => {
    expect(() => argsOf(url, options)).toThrow(expect.objectContaining({ kind: 'access', remedy: expect.anything() }))
  })

  it('is given to no shell, neither are the paths', async () => {
    const own = makeMachine()
    const key = "a'$(touch x)`touch y`;|& b"
    const remote = fill({ [key]: 'foo' })
    const store = await own.open(remote)
    expect(await new Response(await store.open({ remote, key })).text()).toBe('foo')
    expect(own.starts()).toEqual([readSshAddress(remote).args])
  })
})

describe('one client', () => {
  it('serves all requests to a remote, and another one what comes after its end', async () => {
    const own = makeMachine()
    const remote = fill({ one: '1', two: '2' })
    const store = await own.open(remote)
    await Promise.all(['one', 'two', 'one'].map((key) => store.stat({ remote, key })))
    expect(own.starts()).toHaveLength(1)
  })

  it('that ends in the middle of a file is followed by another, and the bytes are the same', async () => {
    const own = makeMachine()
    own.plant('cut', '1000000 2')
    const remote = fill({ [KEY]: LARGE })
    const text = await new Response(await (await own.open(remote)).open({ remote, key: KEY })).text()
    expect(text === LARGE).toBe(true)
    expect(own.starts()).toHaveLength(3)
  })

  it('never mixes two contents of a file', async () => {
    const own = makeMachine()
    own.plant('cut', '1000000 1')
    const remote = fill({ [KEY]: LARGE })
    const stream = await (await own.open(remote)).open({ remote, key: KEY })
    utimesSync(join(remote.url.replace('ssh://host.example', ''), KEY), 1, 1)
    expect(await wordError(new Response(stream).text())).toBe(
      `transient: ${KEY} on remote store changed while it was read`,
    )
  })

  it('lists what a link leads to when it is a file, and follows none to a folder', async () => {
    const remote = fill({ 'a/one': '1' })
    const root = remote.url.replace('ssh://host.example', '')
    symlinkSync(join(root, 'a/one'), join(root, 'a/two'))
    symlinkSync(root, join(root, 'a/circle'))
    const keys: string[] = []
    for await (const { key } of (await machine.open(remote)).list?.('') ?? []) keys.push(key)
    expect(keys.sort()).toEqual(['a/one', 'a/two'])
  })
})

describe('a client that ends without serving', () => {
  it.each([
    ['user@host: Permission denied (publickey).', 'access', 'does not accept the user or the key', 'keyfile', 1],
    ['Host key verification failed.', 'access', 'the key of host.example is not known', 'known_hosts', 1],
    ['ssh: Could not resolve hostname host: Name or service not known', 'access', 'no such name', 'url', 1],
    ['ssh: connect to host h port 22: Connection refused', 'access', 'out of reach, after 3 attempts', 'port', 3],
    ['ssh: connect to host h port 22: Connection timed out', 'access', 'out of reach, after 3 attempts', 'port', 3],
    ['subsystem request failed on channel 0', 'access', 'offers no SFTP', 'sftp', 1],
    ['kex_exchange_identification: read: Connection reset by peer', 'transient', 'breaks off', 'Run again', 3],
    ['', 'transient', 'breaks off', 'Run again', 3],
  ])('is told by its words, which never show: %s', async (words, kind, text, remedy, times) => {
    const own = makeMachine()
    own.plant('words', `top-secret banner\n${words}\n`)
    const remote = fill({ [KEY]: 'foo' })
    const store = await own.open(remote)
    const failure = await failureOf(store.stat({ remote, key: KEY }))
    expect(failure).toMatchObject({ kind, text: expect.stringContaining(text) })
    expect(failure.remedy).toContain(remedy)
    expect(JSON.stringify(failure)).not.toContain('top-secret')
    expect(own.starts()).toHaveLength(times)
    // Known once for all objects.
    expect(await failureOf(store.stat({ remote, key: 'other' }))).toEqual(failure)
    expect(own.starts()).toHaveLength(times)
  })

  it('is started again when the trouble passes', async () => {
    const own = makeMachine()
    own.plant('words', 'Connection reset by peer')
    const remote = fill({ [KEY]: 'foo' })
    const store = await own.open(remote, { pause: 400, longest: 400 })
    const size = store.stat({ remote, key: KEY })
    while (own.starts().length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    own.mend('words')
    expect(await size).toEqual({ size: 3 })
  })

  it('or never answers is not waited for', async () => {
    const own = makeMachine()
    own.plant('hang', '')
    const remote = fill({ [KEY]: 'foo' })
    const store = await own.open(remote, { attempts: 1 }, 200)
    expect(await wordError(store.stat({ remote, key: KEY }))).toMatch(/^transient: .* does not answer in time$/)
  })

  it('or is not on this machine is named', async () => {
    const remote = fill({ [KEY]: 'foo' })
    const store = withRetries(remote, openSsh(remote, { PATH: makeFolder() }))
    expect(await wordError(store.stat({ remote, key: KEY }))).toContain('no SSH client is on this machine')
  })
})
