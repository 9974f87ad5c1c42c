import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { describeRelease } from '../scripts/check-release.mjs'

const root = join(import.meta.dirname, '..')
const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.0] - 2026-11-25

### Added

- Something.

## [1.1.0] - 2026-10-01

### Fixed

- Something else.

[1.2.0]: https://example.com/v1.2.0
`

const release = (more: Partial<Parameters<typeof describeRelease>[0]>) =>
  describeRelease({ tag: 'v1.2.0', version: '1.2.0', changelog: CHANGELOG, ...more })

describe('a release', () => {
  it("has the notes of its section, and of no other version's", () => {
    expect(release({})).toEqual({ notes: '### Added\n\n- Something.', problems: [] })
    expect(release({ tag: 'v1.1.0', version: '1.1.0' }).notes).toBe('### Fixed\n\n- Something else.')
    expect(release({ changelog: CHANGELOG.replaceAll('\n', '\r\n') }).problems).toEqual([])
  })

  it.each<[string, Parameters<typeof release>[0], string]>([
    ['another version', { version: '1.2.1' }, 'the tag is v1.2.0 and package.json says 1.2.1'],
    ['a moving tag', { tag: 'v1', version: '1' }, 'v1 is no tag of the form v1.2.3'],
    ['a tag for trying out', { tag: 'v1.2.0-rc.1', version: '1.2.0-rc.1' }, 'v1.2.0-rc.1 is no tag of the form v1.2.3'],
    ['a leading zero', { tag: 'v01.2.0', version: '01.2.0' }, 'v01.2.0 is no tag of the form v1.2.3'],
    ['no section', { changelog: '# Changelog\n' }, 'CHANGELOG.md has no section [1.2.0]'],
    ['a longer version', { changelog: '## [1.2.00] - 2026-11-25\n- x\n' }, 'CHANGELOG.md has no section [1.2.0]'],
    ['no date', { changelog: '## [1.2.0]\n- x\n' }, 'the section [1.2.0] of CHANGELOG.md has no date'],
    [
      'no notes',
      { changelog: '## [1.2.0] - 2026-11-25\n\n## [1.1.0]\n- x\n' },
      'the section [1.2.0] of CHANGELOG.md is empty',
    ],
  ])('is refused with %s', (_, more, problem) => {
    expect(release(more).problems).toContain(problem)
  })

  it('can be made of this version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const notes = execFileSync(process.execPath, [join(root, 'scripts/check-release.mjs'), `v${version}`], {
      encoding: 'utf8',
    })
    expect(notes).toMatch(/^### /)
  })

  it('is refused by the script with a reason and a failure', () => {
    const script = () =>
      execFileSync(process.execPath, [join(root, 'scripts/check-release.mjs'), 'v0.0.0'], { stdio: 'pipe' })
    expect(script).toThrow('No release: the tag is v0.0.0')
  })
})
