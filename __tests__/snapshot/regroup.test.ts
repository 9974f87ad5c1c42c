import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/model.js'
import { regroup } from '../../src/snapshot/regroup.js'

const place = { path: 'data.dvc', line: 2 }
const side = (value: string) => ({ digest: { algorithm: 'md5', value, covers: 'content' } as const, place })
const added = (path: string, value: string): Change => ({
  type: 'added',
  path,
  directory: path.endsWith('/'),
  head: side(value),
})
const deleted = (path: string, value: string): Change => ({
  type: 'deleted',
  path,
  directory: path.endsWith('/'),
  base: side(value),
})

describe('a directory that is cut into several outputs', () => {
  const cut = [deleted('set/', 'd.dir'), deleted('set/a', '1'), deleted('set/b', '2'), deleted('set/c', '3')]

  it('lists a file only when its content is another one', () => {
    const changes = regroup([...cut, added('set/a', '1'), added('set/b', '9')])
    expect(changes.map(({ type, path }) => `${type} ${path}`)).toEqual(['deleted set/c', 'modified set/b'])
  })

  it('is still deleted when nothing is left below it', () => {
    expect(regroup([...cut, added('other/a', '1')])).toEqual([...cut, added('other/a', '1')])
  })

  it('is the same the other way round', () => {
    const joined = [added('set/', 'd.dir'), added('set/a', '1'), added('set/c', '3')]
    expect(regroup([deleted('set/a', '1'), ...joined])).toEqual([added('set/c', '3')])
  })

  it('stays listed where it could not be opened', () => {
    const closed: Change = { ...deleted('set/', 'd.dir'), reason: ['the remote is away'] }
    expect(regroup([closed, added('set/a', '1')])).toEqual([closed, added('set/a', '1')])
  })
})
