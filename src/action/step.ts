import { SKETCH_KEY } from '../caches/sealed.js'
import { type HoldoutError, isHoldoutError } from '../errors.js'
import { EXIT, exitCodeOf } from '../exit.js'
import type { Report } from '../model.js'
import { answerStart } from '../report.js'
import { describeFailure, writeVerdictLine } from '../reports/sinks/failure.js'
import { type Answer, answerEvent, type OpenPorts, TOOL } from './answer.js'
import { commentOn, type OpenConversation } from './comment.js'
import { basicOf } from './credentials.js'
import { publishNothing, publishReport } from './publish.js'
import type { Runner } from './runner.js'
import { readSituation, type Situation } from './situation.js'

/** The world around a step. */
export interface StepTools {
  readonly runner: Runner
  readonly openPorts: OpenPorts
  readonly openConversation: OpenConversation
}

/** One step: from its environment to a verdict that is shown wherever GitHub shows one, and the exit code. A bug throws. */
export async function performStep(env: NodeJS.ProcessEnv, tools: StepTools): Promise<number> {
  const { answer, situation } = await reachAnswer(env, tools)
  if (answer.kind === 'nothing') {
    await publishNothing(answer.why, tools.runner)
    return EXIT.pass
  }
  await publishReport(answer.report, situation?.temp, tools.runner)
  if (situation !== undefined) await comment(answer, answer.report, situation, tools)
  return conclude(answer.report, tools.runner)
}

interface Reached {
  readonly answer: Answer
  /** Absent where the environment could not be understood. */
  readonly situation?: Situation
}

async function reachAnswer(env: NodeJS.ProcessEnv, { runner, openPorts }: StepTools): Promise<Reached> {
  const startedAt = new Date().toISOString()
  const explain = (error: HoldoutError) => ({ kind: 'report', report: answerStart(error, TOOL, startedAt) }) as const
  let situation: Situation
  try {
    situation = readSituation(env)
  } catch (error) {
    if (isHoldoutError(error)) return { answer: explain(error) }
    throw error
  }
  hideSecrets(situation, env, runner)
  runner.startGroup('Holdout: what is compared')
  try {
    return { situation, answer: await answerEvent(situation, openPorts, explain) }
  } finally {
    runner.endGroup()
  }
}

/** The log shows neither the token, nor the form in which git sends it, nor the key of the sketches, whoever prints them. */
function hideSecrets({ inputs: { token } }: Situation, env: NodeJS.ProcessEnv, runner: Runner): void {
  if (env[SKETCH_KEY]) runner.setSecret(env[SKETCH_KEY])
  if (token === undefined) return
  runner.setSecret(token)
  runner.setSecret(basicOf(token))
}

async function comment(answer: Answer, report: Report, situation: Situation, tools: StepTools): Promise<void> {
  const { runner, openConversation } = tools
  const { comment: wanted } = situation.inputs
  if (wanted === false) return
  if (answer.pullRequest !== undefined) await commentOn(answer.pullRequest, report, situation, openConversation, runner)
  else if (wanted === true) runner.info('Comment: none, for this event is about no pull request')
}

/** The step fails with its reason in one sentence. */
function conclude(report: Report, runner: Runner): number {
  const failure = describeFailure(report)
  if (failure === undefined) runner.info(writeVerdictLine(report))
  else runner.error(failure, { title: 'holdout' })
  return exitCodeOf(report)
}
