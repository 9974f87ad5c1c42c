import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { HoldoutError, isHoldoutError } from '../errors.js'
import { type Aim, aimAt } from '../events/aim.js'
import { type Found, findCommits } from '../events/commits.js'
import { findPullRequestPlace, type PullRequestPlace } from '../events/pull-request.js'
import { plain, say } from '../message.js'
import type { Message, Report } from '../model.js'
import type { Ports } from '../ports.js'
import { visible } from '../reports/escape.js'
import type { Request } from '../run.js'
import { VERSION } from '../version.js'
import { readEvent } from './event-file.js'
import type { Situation } from './situation.js'

/** What a step found out, and the pull request it is about. */
export type Answer = (
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'nothing'; readonly why: Message }
) & { readonly pullRequest?: PullRequestPlace }

export type OpenPorts = (situation: Situation) => Promise<Ports>

export const TOOL = { name: 'holdout', version: VERSION }

/** How a run is reported that could not be made. */
export type Explain = (error: HoldoutError) => Extract<Answer, { kind: 'report' }>

/** From a step's situation to a report: event, commits, guard. What cannot be used or read is a report too. */
export async function answerEvent(situation: Situation, openPorts: OpenPorts, explain: Explain): Promise<Answer> {
  const orExplain = (error: unknown) => {
    if (isHoldoutError(error)) return explain(error)
    throw error
  }
  try {
    const event = await readEvent(situation.event)
    const [aim, pullRequest] = [aimAt(event), findPullRequestPlace(event)]
    const answer = await judge(aim, situation, openPorts).catch(orExplain)
    return { ...answer, ...(pullRequest === undefined ? {} : { pullRequest }) }
  } catch (error) {
    return orExplain(error)
  }
}

async function judge(aim: Aim, situation: Situation, openPorts: OpenPorts): Promise<Answer> {
  // The pipeline is loaded while git works.
  const pipeline = import('../run.js')
  const ports = await openPorts(situation)
  try {
    const found = await findCommits(ports.repository, aim, situation.inputs)
    logCommits(found, situation, ports)
    if (found.kind === 'nothing') return found
    const { run } = await pipeline
    const request: Request = { ...found.commits, ...(await readOwnPolicy(situation)), tool: TOOL }
    return { kind: 'report', report: await run(request, ports) }
  } finally {
    void ports.repository.close()
  }
}

function logCommits(found: Found, { event, folder }: Situation, { log }: Ports): void {
  log.info(visible(`Event ${event.name}, repository ${folder}`))
  if (found.kind === 'nothing') return
  const { base, head, trusted } = found.commits
  log.info(`Base ${base}`)
  log.info(`Head ${head}`)
  if (trusted !== undefined && trusted !== base) log.info(`Policy and remotes ${trusted}`)
  log.info(visible(plain(say`Compared: ${found.how}.`)))
}

async function readOwnPolicy({ inputs: { policy }, workspace }: Situation): Promise<Pick<Request, 'policy'>> {
  if (policy === undefined) return {}
  const bytes = await readFile(resolve(workspace, policy)).catch((error: NodeJS.ErrnoException) => {
    throw new HoldoutError('usage', say`the policy file ${policy} cannot be read (${error.code ?? error.message})`, {
      remedy: say`Name a file of the work tree with the input ${'policy'}, or leave it out to use base's policy.`,
    })
  })
  return { policy: { path: policy, bytes } }
}
