import { describe, expect, it } from '@jest/globals'
import { makeProject } from '../helpers/project.js'
import { hash, storeFile } from '../helpers/remote.js'

const names = (count: number) => Array.from({ length: count }, (_, index) => `stage-${index}`)

function writePipeline(stages: readonly string[]): string {
  return `stages:\n${stages.map((name) => `  ${name}:\n    cmd: make ${name}\n    outs:\n    - out/${name}\n`).join('')}`
}

/** A lock as DVC writes it; `deps` more entries before each output, and a version for the content of one stage. */
function writeLock(stages: readonly string[], deps: number, changed?: string): string {
  const entry = (path: string, content: string) =>
    `    - path: ${path}\n      hash: md5\n      md5: ${hash(content)}\n      size: ${content.length}\n`
  const body = stages.map((name) => {
    const inputs = Array.from({ length: deps }, (_, index) => entry(`in/${name}/${index}.csv`, `${index}`)).join('')
    const output = entry(`out/${name}`, name === changed ? 'another' : name)
    return `  ${name}:\n    cmd: make ${name}\n    deps:\n${inputs}    outs:\n${output}`
  })
  return `schema: '2.0'\nstages:\n${body.join('')}`
}

/** The changes between two locks of one pipeline, as `type path`. */
async function judge(stages: readonly string[], before: string, after: string): Promise<readonly string[]> {
  const project = makeProject()
  project.write({ 'dvc.yaml': writePipeline(stages), 'dvc.lock': before })
  const base = project.commit('base')
  project.write({ 'dvc.lock': after })
  storeFile(project.remote, 'another')
  const report = await project.check({ base, head: project.commit('head') })
  expect(report.findings).toEqual([])
  return report.data.map(({ type, path }) => `${type} ${path}`)
}

describe('a large lock', () => {
  it('of 23,133 lines that Windows wrote holds what it holds with LF, and one changed stage shows', async () => {
    const stages = names(1652)
    const windows = (text: string) => text.replaceAll('\n', '\r\n')
    const before = writeLock(stages, 2)
    expect(before.split('\n').length).toBeGreaterThan(23_133)
    expect(await judge(stages, before, windows(before))).toEqual([])
    const after = windows(writeLock(stages, 2, 'stage-1200'))
    expect(await judge(stages, windows(before), after)).toEqual(['modified out/stage-1200'])
  })

  it('of 2,057 stages and 2.4 MB shows the one stage that changed', async () => {
    const stages = names(2057)
    const before = writeLock(stages, 12)
    expect(before.length).toBeGreaterThan(2_400_000)
    expect(await judge(stages, before, writeLock(stages, 12, 'stage-7'))).toEqual(['modified out/stage-7'])
  })
})
