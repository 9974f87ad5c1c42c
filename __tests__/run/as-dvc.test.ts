import { describe, expect, it } from '@jest/globals'
import { diffAsDvc } from '../helpers/as-dvc.js'
import { lockEntry, makeProject, type Project } from '../helpers/project.js'
import { pictures, storeDirectory } from '../helpers/remote.js'

/** What a script that reads DVC's answer gets for two commits. */
async function ask(project: Project, kind: 'data' | 'metrics', base: string, head: string) {
  return JSON.parse((await diffAsDvc(project.dir, kind, [base, head])).stdout)
}

describe('data told as DVC tells them', () => {
  it('did not change where the same hashes got another name, unless anything else did', async () => {
    const project = makeProject()
    project.trackFile('a.bin', 'a', 'legacy')
    const base = project.commit('base')
    project.trackFile('a.bin', 'a', 'modern')
    const rehashed = project.commit('rehashed')
    project.trackFile('b.bin', 'b')
    const head = project.commit('head')
    expect(await ask(project, 'data', base, rehashed)).toEqual({})
    expect(await ask(project, 'data', base, head)).toMatchObject({
      added: [{ path: 'b.bin' }],
      modified: [{ path: 'a.bin' }],
    })
  })

  it('stand beside the file and line of a lock that DVC refuses', async () => {
    const project = makeProject()
    project.write({
      'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    outs: [d]\n',
      'dvc.lock': "schema: '2.0'\nstages: {}\n",
    })
    const base = project.commit('base')
    project.write({ 'dvc.lock': "schema: '2.0'\nstages: {}\nstages: {}\n" })
    project.trackFile('b.bin', 'b')
    const { stdout, beside } = await diffAsDvc(project.dir, 'data', [base, project.commit('head')])
    expect(JSON.parse(stdout)).toMatchObject({ added: [{ path: 'b.bin' }] })
    expect(beside).toEqual([expect.stringMatching(/^dvc\.lock, line 3: /)])
  })

  it('of a directory come and go with its record in the lock', async () => {
    const project = makeProject()
    project.write({ 'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    outs: [d]\n' })
    const base = project.commit('base')
    const recorded = storeDirectory(project.remote, pictures('x'))
    const lock = `schema: '2.0'\nstages:\n  s:\n    cmd: x\n    outs:\n${lockEntry('d', recorded)}`
    project.write({ 'dvc.lock': lock })
    const head = project.commit('head')
    const nothing = { added: [], deleted: [], modified: [], renamed: [] }
    const [inside, itself] = [[{ path: 'd/x.png' }], (path: string) => [{ path }]]
    expect(await ask(project, 'data', base, head)).toEqual({ ...nothing, added: inside, modified: itself('d') })
    expect(await ask(project, 'data', head, base)).toEqual({ ...nothing, deleted: inside, modified: itself('d/') })
  })
})

describe('metrics told as DVC tells them', () => {
  it('are those that each commit itself declares', async () => {
    const project = makeProject()
    project.write({ 'm.json': '{"acc": 0.5}' })
    const base = project.commit('base')
    project.write({ 'dvc.yaml': 'metrics:\n- m.json\n', 'm.json': '{"acc": 0.6}' })
    const head = project.commit('head')
    expect(await ask(project, 'metrics', base, head)).toEqual({ 'm.json': { acc: { old: null, new: 0.6 } } })
    expect(await ask(project, 'metrics', head, base)).toEqual({ 'm.json': { acc: { old: 0.6, new: null } } })
  })

  it('are none where no commit declares any, whatever a file is named', async () => {
    const project = makeProject()
    project.write({ 'metrics.json': '{"acc": 0.5}' })
    const base = project.commit('base')
    project.write({ 'metrics.json': '{"acc": 0.6}' })
    expect(await ask(project, 'metrics', base, project.commit('head'))).toEqual({})
  })
})
