import { HoldoutError, isHoldoutError } from '../errors.js'
import { EXIT } from '../exit.js'
import { plain, say } from '../message.js'
import { visible } from '../reports/escape.js'
import { VERSION } from '../version.js'

/** A command line that cannot be understood, for a machine: an answer without a verdict on standard output. */
export async function answerUsage(message: string, command: string | undefined): Promise<void> {
  const remedy = say`See ${'holdout --help'}.`
  const reason = message.replace(/^error: /, '')
  if (command === 'overlap') {
    process.stdout.write((await import('../reports/overlap.js')).overlapFailure(reason, plain(remedy), true))
    return
  }
  if (command === 'rollback') {
    process.stdout.write((await import('../reports/rollback.js')).rollbackFailure([{ quoted: reason }], remedy))
    return
  }
  const { answerStart, findReporter } = await import('./pipeline.js')
  const error = new HoldoutError('usage', [{ quoted: reason }], { remedy })
  const report = answerStart(error, { name: 'holdout', version: VERSION }, new Date().toISOString())
  process.stdout.write(findReporter('json')?.render(report, { colour: false }) ?? '')
}

/** Says on standard error what went wrong, and gives the exit code: what a user can mend, or a bug of ours. */
export function reportFailure(error: unknown): number {
  if (!isHoldoutError(error)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(
      `holdout ${VERSION}: a bug, not a verdict. Please report it with this trace:\n${visible(stack).replaceAll('\\n', '\n')}\n`,
    )
    return EXIT.bug
  }
  const at =
    error.place === undefined
      ? ''
      : `${error.place.path}${error.place.line === undefined ? '' : `:${error.place.line}`}: `
  const remedy = error.remedy === undefined ? '' : `\n${visible(plain(error.remedy))}`
  process.stderr.write(`holdout: ${visible(at)}${visible(error.message)}${remedy}\n`)
  return error.kind === 'usage' ? EXIT.usage : EXIT.inconclusive
}
