import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { dvcConfig, type Project } from '../../helpers/project.js'
import { makeFolder } from '../../helpers/repo.js'
import { workflowOf } from './readme.js'
import { describeRunner } from './runner.js'
import { type Outcome, stage } from './stage.js'
import { makeHostedStory, TRACE } from './story.js'

const workflow = workflowOf('holdout-binding.yml')
const files = { [workflow.path]: workflow.text }

describeRunner('the binding workflow of the README, as it is written', () => {
  describe('on a pull request that attacks it', () => {
    const loot = join(makeFolder(), 'head-was-executed')
    let trap: Trap
    let seen: Outcome
    let base: string
    beforeAll(async () => {
      trap = await openTrap()
      const story = makeHostedStory({ files, attack: (project) => attack(project, loot, trap.url) })
      base = story.base
      seen = await stage(workflow, story, { event: 'pull_request_target', fork: true })
    })
    afterAll(() => trap.close())

    it('stays red, by base’s policy and remotes', () => {
      expect(seen.job).toMatchObject({ exit: 1, result: 'failure', outputs: { verdict: 'fail' } })
      const rules = JSON.parse(seen.job.outputs.findings ?? '').map(({ rule }: { rule: string }) => rule)
      expect(rules).toEqual(
        expect.arrayContaining(['file-overlap', 'metric-regression', 'policy-changed', 'remote-changed']),
      )
    })

    it('warns of the policy, the remote and the workflow that the pull request would change', () => {
      const warned = seen.job.annotations
        .filter(({ level }) => level === 'warning')
        .map(({ title, file }) => `${title} ${file}`)
      expect(warned).toEqual(
        expect.arrayContaining([
          'policy-changed .github/holdout.yml',
          `policy-changed ${workflow.path}`,
          'remote-changed .dvc/config',
        ]),
      )
    })

    it('brings no file of head to the disk: neither its name nor its content', () => {
      const paths = filesBelow(seen.job.folder)
      expect(paths.some((path) => path.endsWith(`${sep}notes.md`))).toBe(true)
      expect(paths.filter((path) => path.includes(TRACE.name))).toEqual([])
      expect(paths.filter((path) => readFileSync(path).includes(TRACE.content))).toEqual([])
    })

    it('executes nothing of head, and asks no remote that head names', () => {
      expect(existsSync(loot)).toBe(false)
      expect(trap.visits()).toBe(0)
    })

    it('comments with a token that may, though the pull request comes from a fork', () => {
      expect(seen.comments).toHaveLength(1)
      expect(seen.comments[0]).toContain('**Fail:**')
    })

    it('leaves base’s side checked out', () => {
      expect(seen.job.log).toContain(`Policy and remotes ${base}`)
    })
  })

  it('would be seen to bring head’s files to the disk, if it checked head out', async () => {
    const misused = { event: 'pull_request_target', ref: 'refs/pull/7/head' } as const
    const { job } = await stage(workflow, makeHostedStory({ files }), misused)
    const paths = filesBelow(job.folder)
    expect(paths.some((path) => path.endsWith(`${sep}${TRACE.name}`))).toBe(true)
    expect(paths.some((path) => readFileSync(path).includes(TRACE.content))).toBe(true)
  })

  it('is green on a pull request without bleed and drop', async () => {
    const { job } = await stage(workflow, makeHostedStory({ files, cured: true }), { event: 'pull_request_target' })
    expect(job).toMatchObject({ exit: 0, result: 'success', outputs: { verdict: 'pass' } })
  })
})

/** Everything that a pull request can hold to get out of its gate, or at the runner's secrets. */
function attack(project: Project, loot: string, trap: string): void {
  const run = `touch ${loot}`
  project.write({
    '.github/holdout.yml': 'version: 1\nmode: report\non-inconclusive: warn\n',
    '.dvc/config': dvcConfig(trap),
    [workflow.path]: `${workflow.text}      - run: ${run}\n`,
    '.gitattributes': `* filter=loot diff=loot merge=loot\n# ${TRACE.content}\n`,
    '.gitconfig': `[filter "loot"]\n  smudge = ${run}\n`,
    'action.yml': `runs: {using: composite, steps: [{shell: bash, run: "${run}"}]}\n# ${TRACE.content}\n`,
    'dvc.yaml': `stages:\n  loot:\n    cmd: ${run} # ${TRACE.content}\n`,
    'package.json': `{"scripts": {"preinstall": "${run}"}, "description": "${TRACE.content}"}\n`,
  })
}

interface Trap {
  readonly url: string
  visits(): number
  close(): void
}

/** A server that nobody may ask. */
async function openTrap(): Promise<Trap> {
  let visits = 0
  const server = createServer((socket) => {
    visits += 1
    socket.destroy()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/store`
  return { url, visits: () => visits, close: () => server.close() }
}

/** Every file of a job's folder but for git's objects. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(`${sep}.git${sep}objects${sep}`))
}
