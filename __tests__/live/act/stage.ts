import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequestPayload } from '../../events/events.js'
import { type Host, startHost, TOKEN } from '../../github/host.js'
import type { HostOptions } from '../../github/world.js'
import { makeFolder } from '../../helpers/repo.js'
import { actionsOf, type Workflow } from './readme.js'
import { type Job, runWorkflow } from './runner.js'
import { copyAction, type HostedStory } from './story.js'

const checkout = join(import.meta.dirname, 'checkout')

let release: string | undefined
/** The action as a release holds it. */
function action(): string {
  release ??= copyAction(makeFolder())
  return release
}

/** How a workflow is run on a story. */
export interface Staging {
  readonly event: 'pull_request' | 'pull_request_target'
  /** Of an event with another payload than the pull request's own. */
  readonly payload?: object
  /** What the checkout leaves behind; the host's choice for the event where absent. */
  readonly ref?: string
  readonly fork?: boolean
  readonly host?: HostOptions
  /** What the host did before. */
  readonly before?: (host: Host) => void
  readonly env?: Readonly<Record<string, string>>
}

/** What a reviewer and a branch rule see. */
export interface Outcome {
  readonly job: Job
  /** The comments of the pull request afterwards. */
  readonly comments: readonly string[]
  /** `METHOD path` of everything that the code host was asked. */
  readonly requests: readonly string[]
}

/** Where HOLDOUT_COMMENTS names a folder, comments stay there as they arrived, for `npm run preview -- FILE.md`. */
function keepForPictures(name: string, comments: readonly string[]): void {
  const folder = process.env.HOLDOUT_COMMENTS
  if (!folder || comments.length === 0) return
  mkdirSync(folder, { recursive: true })
  for (const body of comments) writeFileSync(join(folder, `${++kept}-${name}.md`), body)
}

let kept = 0

/** Runs one workflow on a story, against a code host on loopback. */
export async function stage(workflow: Workflow, story: HostedStory, staging: Staging): Promise<Outcome> {
  const { event, payload, fork = false } = staging
  const host = await startHost(staging.host)
  staging.before?.(host)
  const fromBase = event === 'pull_request_target'
  const uses = actionsOf(workflow).filter((name) => !name.startsWith('./'))
  const job = await runWorkflow({
    // GitHub takes the workflow from what it checks out.
    workflows: story.workflowsAt(fromBase ? story.base : story.merge, workflow),
    event,
    payload: payload ?? pullRequestPayload(story.base, story.head, { fork }),
    token: TOKEN,
    env: {
      CHECKOUT_REMOTE: `file://${story.origin.dir}`,
      CHECKOUT_REF: staging.ref ?? (fromBase ? 'refs/heads/main' : 'refs/pull/7/merge'),
      GITHUB_API_URL: host.apiUrl,
      ...staging.env,
    },
    actions: Object.fromEntries(uses.map((name) => [name, name.startsWith('actions/checkout@') ? checkout : action()])),
  })
  const comments = host.world.comments().map(({ body }) => body)
  keepForPictures(`${event}-${job.result}`, comments)
  return { job, comments, requests: host.requests }
}
