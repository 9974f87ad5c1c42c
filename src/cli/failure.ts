import { HoldoutError, isHoldoutError } from '../errors.js'
import { EXIT } from '../exit.js'
import { plain, say } from '../message.js'
import { visible } from '../reports/escape.js'
import { VERSION } from '../version.js'

/** A command line that cannot be understood, for a machine: a report without a verdict on standard output. */
export async function answerUsage(message: string): Promise<void> {
  const { answerStart, findReporter } = await import('./pipeline.js')
  const remedy = say`See ${'holdout --help'}.`
  const error = new HoldoutError('usage', [{ quoted: message.replace(/^error: /, '') }], { remedy })
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
