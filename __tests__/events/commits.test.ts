import { describe, expect, it } from '@jest/globals'
import type { Aim } from '../../src/events/aim.js'
import { type Found, findCommits, type Overrides } from '../../src/events/commits.js'
import { plain } from '../../src/message.js'
import { clone, open } from '../git/open.js'
import { makeFolder, makeRepo, type TestRepo } from '../helpers/repo.js'
import { wordError } from '../helpers/wording.js'
import { ZERO } from './events.js'

/** Origin as GitHub keeps it: `main` went on after the pull request's branch left it; the merge of both has a ref. */
function makeOrigin() {
  const origin = makeRepo()
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  origin.write({ 'a.txt': 'one' })
  const fork = origin.commit('fork')
  origin.git('checkout', '--quiet', '-b', 'retrain')
  origin.write({ 'pr.txt': 'pull request' })
  const head = origin.commit('pull request')
  origin.git('checkout', '--quiet', 'main')
  origin.write({ 'other.txt': 'somebody else’s' })
  const main = origin.commit('main goes on')
  origin.git('checkout', '--quiet', '--detach')
  origin.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'retrain')
  const merge = origin.git('rev-parse', 'HEAD')
  origin.git('checkout', '--quiet', 'main')
  origin.git('update-ref', 'refs/pull/7/merge', merge)
  origin.git('update-ref', 'refs/pull/7/head', head)
  // Nobody has a branch of a fork.
  origin.git('branch', '--quiet', '-D', 'retrain')
  return { origin, fork, head, main, merge }
}

/** A work tree as `actions/checkout` leaves it: one commit of one ref, without any other. */
function checkOut(origin: TestRepo, ref: string, ...options: readonly string[]): TestRepo {
  const copy = makeRepo()
  copy.git('remote', 'add', 'origin', `file://${origin.dir}`)
  copy.git('fetch', '--quiet', '--no-tags', ...(options.length > 0 ? options : ['--depth=1']), 'origin', ref)
  copy.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return copy
}

async function find(copy: TestRepo, aim: Aim, overrides: Overrides = {}): Promise<Found> {
  return findCommits(await open(copy.dir), aim, overrides)
}

const commitsOf = (found: Found) => (found.kind === 'commits' ? found.commits : plain(found.why))

describe('a pull request', () => {
  const aim = (base: string, head: string, checkedOut = true): Aim => ({
    kind: 'pull-request',
    number: 7,
    base,
    head,
    checkedOut,
  })

  it('is judged as the merge that is checked out, against its first parent', async () => {
    const { origin, fork, head, main, merge } = makeOrigin()
    const copy = checkOut(origin, 'refs/pull/7/merge')
    // The event's base lags: other people's merges must not come into the report.
    expect(commitsOf(await find(copy, aim(fork, head)))).toEqual({ base: main, head: merge })
  })

  it('is judged from its merge base where its own commit is checked out, by the target branch’s policy', async () => {
    const { origin, fork, head, main } = makeOrigin()
    const copy = checkOut(origin, 'refs/pull/7/head')
    expect(commitsOf(await find(copy, aim(main, head)))).toEqual({ base: fork, head, trusted: main })
  })

  it('is judged from its merge base where the merge is one of an older push', async () => {
    const { origin, fork, main } = makeOrigin()
    origin.git('checkout', '--quiet', '--detach', 'refs/pull/7/head')
    const newer = origin.commit('pushed since')
    origin.git('update-ref', 'refs/pull/7/head', newer)
    const copy = checkOut(origin, 'refs/pull/7/merge')
    expect(commitsOf(await find(copy, aim(main, newer)))).toEqual({ base: fork, head: newer, trusted: main })
  })

  it('is judged from the base side without head being checked out', async () => {
    const { origin, fork, head, main } = makeOrigin()
    const copy = checkOut(origin, 'main')
    const before = copy.git('for-each-ref')
    expect(commitsOf(await find(copy, aim(main, head, false)))).toEqual({ base: fork, head, trusted: main })
    expect(copy.git('rev-parse', 'HEAD')).toBe(main)
    expect(copy.git('status', '--porcelain')).toBe('')
    expect(copy.git('for-each-ref')).toBe(before)
  })

  it('does not take a checked-out merge for head where it runs from the base side', async () => {
    const { origin, fork, head, main } = makeOrigin()
    const copy = checkOut(origin, 'refs/pull/7/merge')
    expect(commitsOf(await find(copy, aim(main, head, false)))).toEqual({ base: fork, head, trusted: main })
  })

  it('is found by its ref where the server gives no commit by its SHA', async () => {
    const { origin, fork, head, main } = makeOrigin()
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'false')
    const copy = checkOut(origin, 'main', '--depth=5')
    copy.git('config', 'protocol.version', '0')
    expect(commitsOf(await find(copy, aim(main, head, false)))).toEqual({ base: fork, head, trusted: main })
  })

  it('is inconclusive, and says why, where head is nowhere', async () => {
    const { origin, main } = makeOrigin()
    const copy = checkOut(origin, 'main')
    expect(await wordError(find(copy, aim(main, 'e'.repeat(40), false)))).toMatch(
      /^access: .*eeee.* is not in this clone/,
    )
  })

  it('has nothing to judge where the target branch holds its commits already', async () => {
    const { origin, merge, head } = makeOrigin()
    const copy = checkOut(origin, 'refs/pull/7/head')
    expect(commitsOf(await find(copy, aim(merge, head)))).toBe(
      'the target branch holds every commit of the pull request already',
    )
  })

  it('is compared with what the workflow names instead', async () => {
    const { origin, fork, head, main, merge } = makeOrigin()
    const copy = checkOut(origin, 'refs/pull/7/merge')
    expect(commitsOf(await find(copy, aim(main, head), { base: fork }))).toEqual({ base: fork, head: merge })
    expect(commitsOf(await find(copy, aim(main, head), { head }))).toEqual({ base: fork, head, trusted: main })
    expect(commitsOf(await find(copy, aim(main, head), { base: main, head: merge }))).toEqual({
      base: main,
      head: merge,
    })
  })
})

describe('other events', () => {
  it('compare the two commits that they name, fetched where they are missing', async () => {
    const { origin, fork, main, head } = makeOrigin()
    const copy = checkOut(origin, 'main')
    expect(commitsOf(await find(copy, { kind: 'range', base: fork, head: main }))).toEqual({ base: fork, head: main })
    expect(commitsOf(await find(copy, { kind: 'range', base: fork, head: main }, { head }))).toEqual({
      base: fork,
      head,
    })
  })

  it('compare a branch with its merge base with the default branch, which is fetched', async () => {
    const { origin, fork, head } = makeOrigin()
    const copy = checkOut(origin, 'refs/pull/7/head')
    const aim: Aim = { kind: 'branch', head, defaultBranch: 'main', idle: true }
    expect(commitsOf(await find(copy, aim))).toEqual({ base: fork, head })
    expect(commitsOf(await find(copy, { kind: 'branch', defaultBranch: 'main', idle: false }))).toEqual({
      base: fork,
      head,
    })
    expect(copy.git('for-each-ref')).toBe('')
  })

  it('take the default branch that a clone knows where the event tells none', async () => {
    const { origin, fork, head } = makeOrigin()
    const copy = clone(origin, makeFolder())
    copy.git('fetch', '--quiet', 'origin', 'refs/pull/7/head')
    expect(commitsOf(await find(copy, { kind: 'branch', head, idle: false }))).toEqual({ base: fork, head })
  })

  it('are a mistake where nothing tells the default branch', async () => {
    const copy = makeRepo()
    copy.commit('alone')
    copy.git('branch', '-m', 'trunk')
    expect(await wordError(find(copy, { kind: 'branch', idle: false }))).toBe(
      'usage: no default branch is known, so there is nothing to compare with',
    )
  })

  it('have nothing to judge on a new branch without commits, and are a mistake where the workflow asked for it', async () => {
    const { origin, main } = makeOrigin()
    const copy = checkOut(origin, 'main')
    const aim = { kind: 'branch', head: main, defaultBranch: 'main' } as const
    const why = 'head is part of main already, so there is nothing to compare'
    expect(commitsOf(await find(copy, { ...aim, idle: true }))).toBe(why)
    expect(await wordError(find(copy, { ...aim, idle: false }))).toBe(`usage: ${why}`)
  })

  it('compare with a branch that the workflow names and only the remote has', async () => {
    const { origin, head, main } = makeOrigin()
    const copy = checkOut(origin, 'refs/pull/7/head')
    for (const base of ['main', 'origin/main']) {
      expect(commitsOf(await find(copy, { kind: 'branch', idle: false }, { base }))).toEqual({ base: main, head })
    }
    expect(await wordError(find(copy, { kind: 'branch', idle: false }, { base: 'mian' }))).toBe(
      'access: Git knows no commit by the name mian.',
    )
  })

  it('judge a named commit even where a branch was deleted', async () => {
    const { origin, fork, main } = makeOrigin()
    const copy = checkOut(origin, 'main')
    const aim: Aim = { kind: 'nothing', why: ['gone'] }
    expect(commitsOf(await find(copy, aim, { base: fork, head: main }))).toEqual({ base: fork, head: main })
    expect(commitsOf(await find(copy, aim))).toBe('gone')
  })

  it('never fetch the commit that a host writes for none', async () => {
    const { origin, main } = makeOrigin()
    const copy = checkOut(origin, 'main')
    expect(await wordError(find(copy, { kind: 'range', base: ZERO, head: main }))).toMatch(
      /^access: Git knows no commit/,
    )
  })
})
