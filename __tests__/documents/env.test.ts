import { describe, expect, it } from '@jest/globals'
import { parseEnv } from '../../src/documents/env.js'
import { toValue } from '../../src/documents/node.js'
import { textOf } from '../helpers/project.js'

describe('a file of variables', () => {
  it('is read with the line of each, without quotes and comments', () => {
    const parsed = parseEnv('# a\nexport A="models:/a#b/1" # c\r\n\nB=x # y\nC = plain#text\nD=\nE=\'q\'\n')
    if (!parsed.ok) throw new Error('not read')
    expect(toValue(parsed.root)).toEqual({ A: 'models:/a#b/1', B: 'x', C: 'plain#text', D: '', E: 'q' })
    const lines = parsed.root.kind === 'map' ? [...parsed.root.entries.values()].map(({ line }) => line) : []
    expect(lines).toEqual([2, 4, 5, 6, 7])
  })

  it.each([
    ['A=1\nA=2\n', 2, 'stands twice'],
    ['A=1\nwhat is this\n', 2, 'no assignment'],
    ['A=1\n<<<<<<< ours\nB=2\n=======\nB=3\n>>>>>>> theirs\n', 2, 'conflict'],
  ])('is refused at its line: %j', (text, line, words) => {
    const parsed = parseEnv(text)
    expect(parsed).toMatchObject({ ok: false, line })
    expect(parsed.ok ? '' : textOf(parsed.message)).toContain(words)
  })
})
