import { describe, expect, it } from '@jest/globals'
import { resolveCommits } from '../src/commits.js'
import type { Repository } from '../src/ports.js'
import { makeMemoryRepo } from './helpers/memory.js'
import { wordError } from './helpers/wording.js'

const { repository } = makeMemoryRepo({ HEAD: {}, main: {}, base: {}, head: {} })
const withGit = (more: Partial<Repository>): Repository => ({ ...repository, ...more })

describe('the two commits compared', () => {
  it('are the ones that were named', async () => {
    expect(await resolveCommits(repository, { base: 'base', head: 'head' })).toEqual({ base: 'base', head: 'head' })
  })

  it('are HEAD and its merge base with the default branch where none is named', async () => {
    const asked: string[] = []
    const mergeBase = async (one: string, other: string) => {
      asked.push(one, other)
      return 'base'
    }
    expect(await resolveCommits(withGit({ mergeBase }), {})).toEqual({ base: 'base', head: 'HEAD' })
    expect(asked).toEqual(['main', 'HEAD'])
  })

  it('are a mistake where nothing says what to compare with', async () => {
    const nothing = withGit({ defaultBranch: async () => undefined })
    expect(await wordError(resolveCommits(nothing, {}))).toBe(
      'usage: no default branch is known, so there is nothing to compare with',
    )
    expect(await resolveCommits(nothing, { base: 'base' })).toEqual({ base: 'base', head: 'HEAD' })
  })

  it('are a mistake where head is part of the default branch already', async () => {
    const merged = withGit({ mergeBase: async () => 'HEAD' })
    expect(await wordError(resolveCommits(merged, {}))).toBe(
      'usage: head is part of main already, so there is nothing to compare',
    )
  })
})
