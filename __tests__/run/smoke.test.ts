import { expect, it } from '@jest/globals'
import { errorRules, makeProject } from '../helpers/project.js'

it('smoke', async () => {
  const project = makeProject()
  project.trackDirectory('data/train', { '1.png': 'one', '2.png': 'two' })
  project.trackDirectory('data/test', { '3.png': 'three' })
  const base = project.commit('base')
  project.trackDirectory('data/train', { '1.png': 'one', '2.png': 'two', '4.png': 'three' })
  const head = project.commit('head')
  const report = await project.check({ base, head })
  console.log(JSON.stringify({ ...report, data: 0 }, null, 1))
  expect(errorRules(report)).toEqual(['file-overlap'])
})
