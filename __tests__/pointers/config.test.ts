import { describe, expect, it } from '@jest/globals'
import type { ProjectRemotes } from '../../src/model.js'
import { readRemotes } from '../../src/pointers/dvc/config.js'
import { wordProblem } from '../helpers/wording.js'

function read(text: string, project = '', workTree: string | undefined = '/repo'): ProjectRemotes {
  return readRemotes({ path: '.dvc/config', oid: '', text }, project, workTree)
}

const urlsOf = (remotes: ProjectRemotes) =>
  Object.fromEntries([...remotes.remotes].map(([name, { url }]) => [name, url]))
const remote = (name: string, url: string, more = '') => `['remote "${name}"']\n    url = ${url}\n${more}`

describe('remotes of .dvc/config', () => {
  it('are known by their lower-cased names, the default one too', () => {
    const remotes = read(
      `[core]\n    remote = MyStore\n${remote('MyStore', 's3://Bucket/Prefix', '    region = eu\n')}`,
    )
    expect(remotes.fallback).toBe('mystore')
    expect(remotes.remotes.get('mystore')).toEqual({
      name: 'mystore',
      project: '',
      url: 's3://Bucket/Prefix',
      options: { region: 'eu' },
      place: { path: '.dvc/config', line: 4 },
    })
  })

  it.each([
    ['../../store', '', '/store'],
    ['../../store', 'sub/project', '/repo/sub/store'],
    ['cache', '', '/repo/.dvc/cache'],
    ['/mnt/nas', 'sub', '/mnt/nas'],
    ['~/store', 'sub', '~/store'],
    ['s3://b/x', 'sub', 's3://b/x'],
  ])('resolve %s in project "%s" to %s', (url, project, resolved) => {
    expect(urlsOf(read(remote('a', url), project))).toEqual({ a: resolved })
  })

  it('stay relative without a work tree, so that no store finds them', () => {
    const remotes = readRemotes({ path: '.dvc/config', oid: '', text: remote('a', '../store') }, '', undefined)
    expect(urlsOf(remotes)).toEqual({ a: '../store' })
  })

  it('take the address and the options of the remote that they refer to, and their own on top', () => {
    const text = `${remote('base', 'ssh://host/srv/', '    user = ci\n    port = 22\n')}${remote('Models', 'remote://BASE/models', '    port = 23\n')}${remote('deep', 'remote://models/a/b')}`
    const { remotes } = read(text)
    expect(remotes.get('models')).toMatchObject({ url: 'ssh://host/srv/models', options: { user: 'ci', port: '23' } })
    expect(remotes.get('deep')).toMatchObject({ name: 'deep', url: 'ssh://host/srv/models/a/b', place: { line: 9 } })
  })

  it('have no default when none is named', () => {
    expect(read(remote('a', '/x'))).not.toHaveProperty('fallback')
    expect(read(`[core]\n    remote = ""\n${remote('a', '/x')}`)).not.toHaveProperty('fallback')
  })

  it.each([
    [remote('a', 'remote://a'), 'the remote a refers to a, and never comes to an address'],
    [remote('a', 'remote://b') + remote('b', 'remote://a'), 'the remote a refers to b, and never comes to an address'],
    [remote('a', 'remote://gone/x'), 'the remote a refers to gone, which is not there'],
    [remote('a', 'x, y'), 'the remote a has no url, or an unquoted comma in it'],
    [remote('a', ''), 'the remote a has no url, or an unquoted comma in it'],
  ])('that lead nowhere are a problem: %j', (text, message) => {
    const { problems, remotes } = read(`${text}${remote('fine', '/fine')}`)
    expect(problems.map(wordProblem)[0]).toMatch(/^\.dvc\/config:\d /)
    expect(problems.map(wordProblem).some((problem) => problem.endsWith(message))).toBe(true)
    expect([...remotes.keys()]).toEqual(['fine'])
  })

  it('give up on a chain of thousands at once', () => {
    const chain = Array.from({ length: 3000 }, (_, index) => remote(`r${index}`, `remote://r${index + 1}`)).join('')
    const started = performance.now()
    const { problems } = read(`${chain}${remote('r3000', '/x')}`)
    expect(problems.length).toBeGreaterThan(2900)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('are none in a broken file, which is a problem with its line', () => {
    const remotes = read(`${remote('a', '/x')}${remote('a', '/y')}`)
    expect(remotes.remotes.size).toBe(0)
    expect(remotes.problems.map(wordProblem)).toEqual([
      '.dvc/config:3 the section remote "a" stands twice, first on line 1',
    ])
  })
})
