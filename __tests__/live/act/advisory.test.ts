import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { pullRequestPayload, pushPayload } from '../../events/events.js'
import { TOKEN } from '../../github/host.js'
import { type Workflow, workflowOf } from './readme.js'
import { describeRunner } from './runner.js'
import { type Outcome, type Staging, stage } from './stage.js'
import { type HostedStory, makeHostedStory } from './story.js'

const workflow = workflowOf('holdout.yml')

const run = (story: HostedStory, staging: Partial<Staging> = {}): Promise<Outcome> =>
  stage(workflow, story, { event: 'pull_request', ...staging })

describeRunner('the advisory workflow of the README, as it is written', () => {
  const files = { [workflow.path]: workflow.text }
  let bled: HostedStory
  beforeAll(() => {
    bled = makeHostedStory({ files })
  })

  describe('on the founding story', () => {
    let seen: Outcome
    beforeAll(async () => {
      seen = await run(bled)
    })

    it('runs on the Node that action.yml asks for', () => {
      expect(seen.job.log).toMatch(/checkout runs beside node v24\./)
    })

    it('turns the job red, and the last error says why in one sentence', () => {
      expect(seen.job).toMatchObject({ exit: 1, result: 'failure' })
      expect(seen.job.annotations.at(-1)).toEqual({
        level: 'error',
        title: 'holdout',
        message: expect.stringMatching(
          /^Fail: Split data\/\{train,test\}: expected no new test file in train, found 1 of 3/,
        ),
      })
    })

    it('marks the line of the pointer and the line of the metric', () => {
      expect(seen.job.annotations).toContainEqual(
        expect.objectContaining({ level: 'error', title: 'file-overlap', file: 'data/train.dvc', line: '2' }),
      )
      expect(seen.job.annotations).toContainEqual(
        expect.objectContaining({ level: 'error', title: 'metric-regression', file: 'metrics.json', line: '2' }),
      )
    })

    it('hands verdict, findings and the report’s file to the next step', () => {
      const { verdict, findings, report } = seen.job.outputs
      expect(verdict).toBe('fail')
      expect(JSON.parse(findings ?? '').map(({ rule }: { rule: string }) => rule)).toEqual([
        'file-overlap',
        'metric-regression',
      ])
      expect(report?.startsWith(seen.job.folder) && existsSync(report)).toBe(true)
    })

    it('writes the job summary and one comment, with the same verdict', () => {
      expect(seen.job.summary).toContain('**Fail:** Split `data/{train,test}`: expected no new test file in train')
      expect(seen.comments).toHaveLength(1)
      expect(seen.comments[0]).toMatch(/^<!-- holdout:/)
      expect(seen.comments[0]).toContain('**Fail:** Split `data/{train,test}`: expected no new test file in train')
    })

    it('shows both commits, and the token nowhere', () => {
      expect(seen.job.log).toMatch(/Base [0-9a-f]{40}\s+Head [0-9a-f]{40}\s+Compared: the checked-out merge/)
      expect(seen.job.masked).toEqual([TOKEN, Buffer.from(`x-access-token:${TOKEN}`).toString('base64')])
      const shown = [seen.job.log, seen.job.summary, ...seen.comments, JSON.stringify(seen.job.annotations)].join('\n')
      expect(shown).not.toContain(TOKEN)
      expect(shown).not.toContain(Buffer.from(TOKEN).toString('base64').slice(0, 20))
    })
  })

  it('is green when the bleed and the drop are taken out', async () => {
    const { job, comments } = await run(makeHostedStory({ files, cured: true }))
    expect(job).toMatchObject({ exit: 0, result: 'success', outputs: { verdict: 'pass', findings: '[]' } })
    expect(job.annotations.filter(({ level }) => level === 'error')).toEqual([])
    expect(comments).toHaveLength(1)
  })

  it('keeps its verdict where the token may not comment, as for a fork, and warns', async () => {
    const { job, comments } = await run(bled, { fork: true, host: { canWrite: false } })
    expect(job).toMatchObject({ exit: 1, outputs: { verdict: 'fail' } })
    expect(job.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('pull-requests: write') }),
    )
    expect(comments).toEqual([])
  })

  it('is red, and says which field is missing, with the payload of another event', async () => {
    const { job } = await run(bled, { payload: pushPayload('a'.repeat(40), 'b'.repeat(40)) })
    expect(job).toMatchObject({ exit: 1, result: 'failure', outputs: { verdict: 'usage-error', findings: '[]' } })
    expect(job.annotations.at(-1)?.message).toContain('number is expected at pull_request.number')
  })

  it('is inconclusive, and red, where a commit cannot be had', async () => {
    const nobody = { payload: pullRequestPayload('d'.repeat(40), 'e'.repeat(40)) }
    const { job, comments } = await run(bled, nobody)
    expect(job).toMatchObject({ exit: 1, result: 'failure', outputs: { verdict: 'inconclusive' } })
    expect(job.annotations.at(-1)?.message).toMatch(/^Inconclusive: The commit e+ is not in this clone/)
    expect(comments[0]).toContain('is not in this clone')
  })

  it('is red, and says so, without a checkout', async () => {
    const text = workflow.text.replace(/ {6}- uses: actions\/checkout[\s\S]*?persist-credentials: false\n/, '')
    const { job } = await stage({ ...workflow, text }, bled, { event: 'pull_request' })
    expect(job).toMatchObject({ exit: 1, outputs: { verdict: 'usage-error' } })
    expect(job.annotations.at(-1)?.message).toContain('check the repository out first')
  })
})

describeRunner('a repository that holds the action itself', () => {
  const vendored: Workflow = {
    path: '.github/workflows/own.yml',
    text: `on: pull_request
jobs:
  own:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v0
      - id: guard
        uses: ./
        with:
          comment: false
      - if: always()
        env:
          VERDICT: \${{ steps.guard.outputs.verdict }}
          REPORT: \${{ steps.guard.outputs.report }}
        run: echo "the verdict was $VERDICT, in a report of $(wc -l < "$REPORT") lines"
`,
  }

  it('runs it with uses: ./, and later steps read its outputs', async () => {
    const story = makeHostedStory({ files: { [vendored.path]: vendored.text }, vendored: true })
    const { job, comments, requests } = await stage(vendored, story, { event: 'pull_request' })
    expect(job).toMatchObject({ exit: 1, result: 'failure' })
    expect(job.log).toMatch(/the verdict was fail, in a report of \d{3} lines/)
    expect({ comments, requests }).toEqual({ comments: [], requests: [] })
  })

  it('is told which value an input cannot have', async () => {
    const text = vendored.text.replace('comment: false', 'comment: perhaps')
    const story = makeHostedStory({ files: { [vendored.path]: text }, vendored: true })
    const { job } = await stage({ ...vendored, text }, story, { event: 'pull_request' })
    expect(job).toMatchObject({ exit: 1, outputs: { verdict: 'usage-error' } })
    expect(job.annotations.at(-1)?.message).toContain('The input comment cannot be perhaps. Write true or false.')
  })
})
