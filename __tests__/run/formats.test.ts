import { describe, expect, it } from '@jest/globals'
import { diffAsDvc } from '../helpers/as-dvc.js'
import { errorRules, makeProject, notCheckedTexts, textOf } from '../helpers/project.js'

/** A project whose one declared metrics file changes from one text to another. */
function changeMetrics(path: string, before: string, after: string) {
  const project = makeProject()
  project.write({ 'dvc.yaml': `metrics:\n- ${path}\n`, [path]: before })
  const base = project.commit('base')
  project.write({ [path]: after })
  return project.check({ base, head: project.commit('head') })
}

describe('a metric that fell', () => {
  it.each([
    ['m.toml', '[cls]\n# of both\nprecision = 0.92\n', '[cls]\n# of both\nprecision = 0.88\n', 'cls.precision', 3],
    ['m.py', 'class Eval:\n    precision = 0.92\n', 'class Eval:\n    precision = 0.88\n', 'Eval.precision', 2],
    ['m.csv', 'recall,precision\n0.5,0.92\n', 'recall,precision\n0.5,0.88\n', 'precision', 2],
    ['m.tsv', 'name\tvalue\nprecision\t0.92\n', 'name\tvalue\nprecision\t0.88\n', 'precision', 2],
  ])('fails in %s, and the finding points to its line', async (path, before, after, key, line) => {
    const report = await changeMetrics(path, before, after)
    expect(errorRules(report)).toEqual(['metric-regression'])
    expect(report.findings[0]).toMatchObject({ subject: `${path}:${key}`, place: { path, line } })
    expect(textOf(report.reason)).toContain('found 0.92 → 0.88')
  })

  it('cannot be told from a table of many rows, which is said', async () => {
    const report = await changeMetrics('m.csv', 'epoch,acc\n1,0.5\n2,0.9\n', 'epoch,acc\n1,0.5\n2,0.1\n')
    expect(report.findings).toEqual([])
    expect(notCheckedTexts(report).join()).toContain('metrics in m.csv: the table has 2 rows of values')
  })
})

describe('a params file that is broken at one commit', () => {
  it('vanished for a script that reads DVC’s answer, and is named with its line beside it', async () => {
    const project = makeProject()
    project.write({ 'dvc.yaml': 'params:\n- p.toml\n- q.py\n', 'p.toml': 'lr = 1\n', 'q.py': 'depth = 1\n' })
    const base = project.commit('base')
    project.write({ 'p.toml': 'lr = 1\n\nlr = 2\n', 'q.py': 'depth = 2\n' })
    const head = project.commit('head')
    const { stdout, beside } = await diffAsDvc(project.dir, 'params', [base, head])
    expect(JSON.parse(stdout)).toEqual({
      'p.toml': { lr: { old: 1, new: null } },
      'q.py': { depth: { old: 1, new: 2, diff: 1 } },
    })
    expect(beside).toContain('p.toml, line 3: a key or a table stands twice')
  })
})

describe('a table', () => {
  it('is one text in DVC’s answer', async () => {
    const project = makeProject()
    project.write({ 'dvc.yaml': 'metrics:\n- m.csv\n', 'm.csv': 'acc,loss\n1,2\n' })
    const base = project.commit('base')
    project.write({ 'm.csv': 'acc,loss\n3,4\n' })
    const { stdout } = await diffAsDvc(project.dir, 'metrics', [base, project.commit('head')])
    expect(JSON.parse(stdout)).toEqual({ 'm.csv': { '': { old: 'acc,loss 1,2', new: 'acc,loss 3,4' } } })
  })
})
