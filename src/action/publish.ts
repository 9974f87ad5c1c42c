import { isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Message, Report } from '../model.js'
import { inline } from '../reports/markdown/inline.js'
import { planAnnotations } from '../reports/sinks/annotations.js'
import { toLogLine } from '../reports/sinks/line.js'
import { writeSummary } from '../reports/sinks/summary.js'
import { text } from '../reports/text.js'
import { printAnnotations } from './annotations.js'
import { listFindings, writeReport } from './outputs.js'
import type { Runner } from './runner.js'

/** A line is as long as a job's log shows without a scroll bar. */
const LOG_WIDTH = 120

/** Puts a report where a workflow shows it: log, annotations, outputs, job summary. None of them changes the verdict. */
export async function publishReport(report: Report, temp: string | undefined, runner: Runner): Promise<void> {
  logReport(report, runner)
  printAnnotations(planAnnotations(report), runner)
  await orWarn(runner, say`the outputs are incomplete`, () => setOutputs(report, temp, runner))
  await orWarn(runner, say`the job summary was not written`, async () => {
    await runner.addSummary(writeSummary(report))
  })
}

/** Says that there was no commit to judge; the step passes. */
export async function publishNothing(why: Message, runner: Runner): Promise<void> {
  runner.notice(toLogLine(say`Nothing to judge: ${why}.`), { title: 'holdout' })
  await orWarn(runner, say`the outputs are incomplete`, async () => {
    await runner.setOutput('verdict', 'none')
    await runner.setOutput('findings', '[]')
  })
  await orWarn(runner, say`the job summary was not written`, async () => {
    await runner.addSummary(`**Holdout:** nothing to judge: ${inline(why)}.\n`)
  })
}

function logReport(report: Report, runner: Runner): void {
  runner.startGroup('Holdout: the report')
  runner.info(text.render(report, { colour: false, width: LOG_WIDTH }).trimEnd())
  runner.endGroup()
}

async function setOutputs(report: Report, temp: string | undefined, runner: Runner): Promise<void> {
  await runner.setOutput('verdict', report.verdict ?? 'usage-error')
  const { text: findings, left } = listFindings(report)
  await runner.setOutput('findings', findings)
  if (left > 0) runner.info(`The output findings has no room for ${left} more findings; the report has all.`)
  if (temp !== undefined) await runner.setOutput('report', await writeReport(report, temp))
}

/** The runner's files may be full or gone: that is worth a warning, never another verdict. */
async function orWarn(runner: Runner, what: Message, publish: () => Promise<void>): Promise<void> {
  try {
    await publish()
  } catch (error) {
    if (isHoldoutError(error) || !(error instanceof Error)) throw error
    runner.warning(toLogLine(say`Holdout: ${what} (${error.message}). The verdict stands.`))
  }
}
