import { describe, expect, test } from '@jest/globals'
import { readAnswer } from './agreement.js'
import { runHoldout } from './cli.js'
import { describeLive, listPairs } from './live.js'
import { plainFormats } from './stories/plain-formats.js'

// DVC 2.x shows less than 3.x: no text among metrics, no choice of keys. On what both show they agree.
describeLive('prints what dvc 2.45.1 prints for', (stage) => {
  const pairs = listPairs(plainFormats)
  describe.each(['metrics', 'params'])('%s', (kind) => {
    test.each([...pairs.map((pair) => [...pair, '']), ...pairs.map((pair) => [...pair, '--all'])])(
      'from %s to %s %s',
      async (base = '', head = '', option = '') => {
        const repo = await stage.open(plainFormats)
        const options = option === '' ? [] : [option]
        const expected = await stage.makers.legacy.run(repo.dir, kind, 'diff', '--json', ...options, base, head)
        const args = ['diff', kind, base, head, ...options, '--format', 'dvc', '--repo', repo.dir]
        expect(readAnswer(await runHoldout(...args))).toEqual(readAnswer(expected))
      },
    )
  })
})
