import { describe, expect, it } from '@jest/globals'
import { aimAt } from '../../src/events/aim.js'
import { parsePayload } from '../../src/events/payload.js'
import { findPullRequestPlace } from '../../src/events/pull-request.js'
import { plain } from '../../src/message.js'
import { makeEvent, pullRequestPayload, pushPayload, sha, ZERO } from './events.js'

const [base, head] = [sha('a'), sha('b')]

describe('an event says what to compare:', () => {
  it('a pull request its two ends, and that its merge may be checked out', () => {
    const aim = { kind: 'pull-request', number: 7, base, head, checkedOut: true }
    expect(aimAt(makeEvent('pull_request', pullRequestPayload(base, head)))).toEqual(aim)
    expect(aimAt(makeEvent('pull_request', pullRequestPayload(base, head, { draft: true })))).toEqual(aim)
  })

  it('a pull request judged from the base side its two ends, and that head is not checked out', () => {
    expect(aimAt(makeEvent('pull_request_target', pullRequestPayload(base, head)))).toMatchObject({ checkedOut: false })
  })

  it('a retargeted pull request its new base', () => {
    const payload = {
      ...pullRequestPayload(base, head),
      action: 'edited',
      changes: { base: { sha: { from: sha('c') } } },
    }
    expect(aimAt(makeEvent('pull_request', payload))).toMatchObject({ base, head })
  })

  it('a merge group its own two commits', () => {
    const payload = { merge_group: { base_sha: base, head_sha: head } }
    expect(aimAt(makeEvent('merge_group', payload))).toEqual({ kind: 'range', base, head })
  })

  it('a push before and after', () => {
    expect(aimAt(makeEvent('push', pushPayload(base, head)))).toEqual({ kind: 'range', base, head })
  })

  it('the push of a new branch what it adds to the default branch', () => {
    const expected = { kind: 'branch', head, defaultBranch: 'main', idle: true }
    expect(aimAt(makeEvent('push', pushPayload(ZERO, head)))).toEqual(expected)
  })

  it('the deletion of a branch that there is nothing to judge', () => {
    const aim = aimAt(makeEvent('push', pushPayload(base, ZERO)))
    expect(aim.kind === 'nothing' && plain(aim.why)).toBe('refs/heads/retrain was deleted: there is no commit to judge')
  })

  it.each(['workflow_dispatch', 'schedule', 'workflow_run'])(
    '%s what is checked out against the default branch',
    (name) => {
      const { repository } = pullRequestPayload(base, head)
      expect(aimAt(makeEvent(name, { repository }))).toEqual({ kind: 'branch', defaultBranch: 'main', idle: false })
      expect(aimAt(makeEvent(name, {}))).toEqual({ kind: 'branch', idle: false })
    },
  )
})

describe('a payload that cannot be used is a usage error that names the file, the field and the remedy:', () => {
  const message = (run: () => unknown): string => {
    try {
      run()
    } catch (error) {
      const {
        kind,
        message: text,
        remedy,
      } = error as { kind: string; message: string; remedy: Parameters<typeof plain>[0] }
      return `${kind}: ${text}. ${plain(remedy)}`
    }
    return 'no error'
  }

  it('of another event', () => {
    const pushed = message(() => aimAt(makeEvent('pull_request', pushPayload(base, head))))
    expect(pushed).toContain("usage: the event's payload /run/event.json is not one of the event pull_request")
    expect(pushed).toContain('number is expected at pull_request.number, and it has ref, before, after')
    expect(pushed).toContain('inputs base and head')
    expect(message(() => aimAt(makeEvent('push', pullRequestPayload(base, head))))).toContain('expected at before')
    expect(message(() => aimAt(makeEvent('merge_group', {})))).toContain('merge_group.base_sha, and it is empty')
  })

  it.each([
    ['a short SHA', 'abc1234'],
    ['an option', `--upload-pack=touch owned ${'a'.repeat(40)}`],
    ['a number', 7],
    ['two lines', `${'a'.repeat(40)}\n`],
    ['nothing', null],
  ])('with %s for a commit', (_, odd) => {
    const payload = { ...pushPayload(base, head), before: odd }
    expect(message(() => aimAt(makeEvent('push', payload)))).toContain('full commit SHA is expected at before')
  })

  it.each([
    ['no JSON', '{"pull_request": '],
    ['a list', '[]'],
    ['null', 'null'],
    ['nothing', ''],
  ])('that holds %s', (_, text) => {
    expect(message(() => parsePayload('/run/event.json', text))).toMatch(
      /^usage: .*\/run\/event\.json (is not JSON|holds no JSON object)/,
    )
  })

  it('with a field of an object that every object has', () => {
    const event = makeEvent('pull_request', parsePayload('f', '{"__proto__": {"pull_request": {"number": 7}}}'))
    expect(message(() => aimAt(event))).toContain('pull_request.number')
  })
})

describe('the place of a pull request', () => {
  it('is in the repository that it wants to change, and known to come from a fork', () => {
    const place = { owner: 'acme', repo: 'fraud', number: 7 }
    const at = (payload: ReturnType<typeof pullRequestPayload>) =>
      findPullRequestPlace(makeEvent('pull_request', payload))
    expect(at(pullRequestPayload(base, head))).toEqual({ ...place, fork: false })
    expect(at(pullRequestPayload(base, head, { fork: true }))).toEqual({ ...place, fork: true })
  })

  it('is a fork’s where the fork was deleted', () => {
    const { pull_request, ...payload } = pullRequestPayload(base, head)
    const gone = { ...payload, pull_request: { ...pull_request, head: { ...pull_request.head, repo: null } } }
    expect(findPullRequestPlace(makeEvent('pull_request_target', gone))).toMatchObject({ fork: true })
  })

  it('is none for other events', () => {
    expect(findPullRequestPlace(makeEvent('push', pushPayload(base, head)))).toBeUndefined()
  })
})
