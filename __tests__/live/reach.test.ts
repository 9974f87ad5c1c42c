import { expect, test } from '@jest/globals'
import { readAnswer } from './agreement.js'
import { runHoldout } from './cli.js'
import { cloneRepo, withoutStore } from './clone.js'
import { describeLive } from './live.js'
import { fileChanges } from './stories/file-changes.js'
import { legacy } from './stories/legacy.js'

describeLive('what a diff can reach', (stage) => {
  test.each([
    { name: 'files', story: fileChanges, base: 'first', head: 'changed' },
    { name: 'the 2.x layout', story: legacy, base: 'two', head: 'two-again' },
    { name: 'both layouts', story: legacy, base: 'two-again', head: 'rehashed' },
  ])(
    'reads manifests from the remote when the cache is empty, $name from $base to $head',
    async ({ story, base, head }) => {
      const clone = cloneRepo(stage.makers.dvc, await stage.open(story), `cold-${base}`)
      const actual = await runHoldout('diff', 'data', base, head, '--format', 'dvc', '--repo', clone.dir)
      const expected = await stage.makers.dvc.run(clone.dir, 'diff', '--json', base, head)
      expect(readAnswer(actual)).toEqual(readAnswer(expected))
      expect(actual.stdout).toContain('"images/a.')
    },
  )

  test('prints a directory alone, and says so, when its manifest is out of reach', async () => {
    const clone = cloneRepo(stage.makers.dvc, await stage.open(fileChanges), 'cut-off')
    await withoutStore(clone, async () => {
      const actual = await runHoldout('diff', 'data', 'changed', 'renamed', '--format', 'dvc', '--repo', clone.dir)
      const expected = await stage.makers.dvc.run(clone.dir, 'diff', '--json', 'changed', 'renamed')
      expect(readAnswer(actual)).toEqual(readAnswer(expected))
      expect(actual.stdout).not.toContain('images/a.png')
      expect(actual.stderr).toContain('thing/')
    })
  })

  test('prints nothing on standard output for an unknown revision', async () => {
    const repo = await stage.open(fileChanges)
    const actual = await runHoldout('diff', 'data', 'first', 'no-such-tag', '--format', 'dvc', '--repo', repo.dir)
    const expected = await stage.makers.dvc.run(repo.dir, 'diff', '--json', 'first', 'no-such-tag')
    expect(expected).toMatchObject({ exit: 1, stdout: '' })
    expect(actual).toMatchObject({ exit: 3, stdout: '' })
    expect(actual.stderr).toContain('no-such-tag')
  })
})
