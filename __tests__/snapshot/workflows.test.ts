import { describe, expect, it } from '@jest/globals'
import { readTrees } from '../../src/snapshot/trees.js'
import { findChangedWorkflows } from '../../src/snapshot/workflows.js'
import { type MadeTree, makeMemoryRepo } from '../helpers/memory.js'

async function find(base: MadeTree, head: MadeTree) {
  const { repository } = makeMemoryRepo({ base, head })
  return findChangedWorkflows(repository, await readTrees(repository, 'base', 'head'))
}

const PATH = '.github/workflows/ci.yml'
const at = (line: number) => [{ path: PATH, line }]

describe('a changed workflow', () => {
  it.each([
    '- uses: acme/holdout@v1',
    '- uses: ./.github/actions/holdout',
    '- run: npx holdout check --base main',
    '- run: npx --yes holdout@1.2 check',
    '- run: holdout diff data a b',
    '- run: node node_modules/holdout/dist/cli/index.js check',
  ])('that runs Holdout is found: %s', async (line) => {
    const workflow = `on: push\njobs:\n  ${line}\n`
    expect(await find({ [PATH]: workflow }, { [PATH]: `${workflow}# edited\n` })).toEqual(at(3))
    expect(await find({ [PATH]: workflow }, { [PATH]: 'on: push\n' })).toEqual(at(3))
    expect(await find({ [PATH]: workflow }, {})).toEqual(at(3))
    expect(await find({}, { [PATH]: workflow })).toEqual(at(3))
    expect(await find({ [PATH]: workflow }, { [PATH]: workflow })).toEqual([])
  })

  it.each(['- run: python eval.py --holdout data', '- name: Score the holdout set', '- run: pytest tests/holdout'])(
    'that names a test set is none: %s',
    async (line) => {
      expect(await find({}, { [PATH]: `${line}\n` })).toEqual([])
    },
  )

  it('is a file of the workflows folder', async () => {
    const text = 'uses: acme/holdout@v1\n'
    const head = {
      '.github/workflows/sub/ci.yml': text,
      '.github/holdout.yml': text,
      'workflows/ci.yml': text,
      '.github/workflows/a.yaml': text,
    }
    expect(await find({}, head)).toEqual([{ path: '.github/workflows/a.yaml', line: 1 }])
  })
})
