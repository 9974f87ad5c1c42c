import { describe, expect, it } from '@jest/globals'
import { plain } from '../../src/message.js'
import { DEFAULT_POLICY } from '../../src/policy/defaults.js'
import { type LoadedPolicy, loadPolicy } from '../../src/policy/load.js'
import { type MadeEntry, makeMemoryRepo } from '../helpers/memory.js'
import { wordError } from '../helpers/wording.js'

const PATH = '.github/holdout.yml'

function load(base: MadeEntry | undefined, head: MadeEntry | undefined, paths = [PATH, PATH]): Promise<LoadedPolicy> {
  const files = (entry: MadeEntry | undefined, path = PATH) => (entry === undefined ? {} : { [path]: entry })
  const { repository, tree } = makeMemoryRepo({ base: files(base, paths[0]), head: files(head, paths[1]) })
  return loadPolicy(repository, tree('base'), tree('head'))
}

const REPORT = 'mode: report\n'
const STRICT = 'on-inconclusive: warn\n'
const BROKEN = 'mode: nothing\n'

describe('the policy of two commits', () => {
  it('is base’s where head leaves it alone', async () => {
    const { policy, proposal } = await load(REPORT, REPORT)
    expect(policy).toMatchObject({ mode: 'report', source: { path: PATH, sha: 'base' } })
    expect(proposal).toEqual({ kind: 'unchanged' })
  })

  it('is the default where neither has one', async () => {
    expect(await load(undefined, undefined)).toEqual({ policy: DEFAULT_POLICY, proposal: { kind: 'unchanged' } })
  })

  it('is the default where head introduces the first one', async () => {
    const { policy, proposal } = await load(undefined, REPORT)
    expect(policy).toBe(DEFAULT_POLICY)
    expect(proposal).toMatchObject({
      kind: 'introduced',
      policy: { mode: 'report', source: { sha: 'head' } },
      place: { path: PATH, line: 1 },
    })
  })

  it('is base’s where head changes or removes it', async () => {
    const changed = await load(REPORT, STRICT)
    expect(changed.policy.mode).toBe('report')
    expect(changed.proposal).toMatchObject({ kind: 'changed', policy: { mode: 'enforce', onInconclusive: 'warn' } })
    const removed = await load(REPORT, undefined)
    expect(removed.policy.mode).toBe('report')
    expect(removed.proposal).toMatchObject({ kind: 'removed', policy: DEFAULT_POLICY })
  })

  it('is the default where head repairs it, by mending or removing it', async () => {
    for (const head of [REPORT, undefined]) {
      const { policy, proposal } = await load(BROKEN, head)
      expect(policy).toBe(DEFAULT_POLICY)
      expect(proposal.kind).toBe('repaired')
    }
  })

  it('is base’s, or the default, where head’s does not validate', async () => {
    for (const [base, mode] of [
      [REPORT, 'report'],
      [undefined, 'enforce'],
    ] as const) {
      const { policy, proposal } = await load(base, BROKEN)
      expect(policy.mode).toBe(mode)
      expect(proposal).toMatchObject({ kind: 'invalid', problems: [{ place: { path: PATH, line: 1 } }] })
    }
  })

  it('is a mistake of base that head does not mend', async () => {
    for (const head of [BROKEN, `${BROKEN}# still\n`]) {
      const loading = load(BROKEN, head)
      expect(await wordError(loading)).toBe(
        'usage: the policy does not validate: mode must be enforce or report, not nothing',
      )
      await expect(load(BROKEN, head)).rejects.toMatchObject({ place: { path: PATH, line: 1 } })
    }
    expect(await wordError(load('mode: x\non-inconclusive: y\nversion: 3\n', REPORT.replace('report', 'z')))).toBe(
      'usage: the policy does not validate: mode must be enforce or report, not x (line 1); on-inconclusive must be fail or warn, not y (line 2); version must be 1 (line 3)',
    )
  })
})

describe('a policy file that is none', () => {
  it.each([
    ['a symlink', { kind: 'symlink', target: REPORT }, 'the policy is a symlink, not a file'],
    ['a submodule', { kind: 'submodule', target: 'x' }, 'the policy is a submodule, not a file'],
    ['larger than 1 MiB', `# ${'x'.repeat(1024 * 1024)}\n`, 'the policy has 1,048,579 bytes'],
  ] as const)('is invalid: %s', async (_, entry, message) => {
    const { proposal } = await load(REPORT, entry)
    expect(proposal.kind === 'invalid' && proposal.problems.map((problem) => plain(problem.message))).toEqual([message])
    expect(await wordError(load(entry, entry))).toBe(`usage: the policy does not validate: ${message}`)
  })

  it('is told from a file with the same blob', async () => {
    const link = { kind: 'symlink', target: REPORT } as const
    expect((await load(REPORT, link)).proposal.kind).toBe('invalid')
    expect((await load(link, REPORT)).proposal.kind).toBe('repaired')
  })

  it('may have the wrong name, which is not passed over', async () => {
    const [right, wrong] = [PATH, '.github/holdout.yaml']
    const added = await load(undefined, REPORT, [right, wrong])
    expect(added.proposal).toMatchObject({ kind: 'invalid', place: { path: wrong } })
    expect(await wordError(load(REPORT, REPORT, [wrong, wrong]))).toBe(
      'usage: the policy does not validate: the policy must be named .github/holdout.yml',
    )
    expect((await load(REPORT, REPORT, [wrong, right])).proposal.kind).toBe('repaired')
  })

  it('is out of reach, not invalid, where the clone lacks its content', async () => {
    const { repository, tree, lose } = makeMemoryRepo({ base: { [PATH]: REPORT }, head: { [PATH]: REPORT } })
    lose('base', PATH)
    expect(await wordError(loadPolicy(repository, tree('base'), tree('head')))).toBe(
      `access: the content of ${PATH} is missing from this clone`,
    )
  })
})
