import { EXIT } from '../exit.js'
import { visible } from '../reports/escape.js'
import { VERSION } from '../version.js'
import { type ActionsCache, openActionsCache } from './actions-cache.js'
import { openConversation } from './github/conversation.js'
import { openPorts } from './ports.js'
import { openRunner } from './runner.js'
import { performStep } from './step.js'

// Until there is a verdict, a process that ends has failed.
process.exitCode = EXIT.bug
process.on('uncaughtException', reportBug)
process.on('unhandledRejection', reportBug)

const runner = openRunner(process.env, (text) => process.stdout.write(text))
const log = { info: runner.info, warn: (line: string) => runner.warning(line) }

let cache: ActionsCache | undefined

try {
  const code = await performStep(process.env, {
    runner,
    openPorts: (situation) => {
      cache = openActionsCache({ temp: situation.temp, event: situation.event.name, log })
      return openPorts(situation, process.env, log, cache)
    },
    openConversation,
  })
  // The verdict is out: what is kept for the next run changes nothing about it.
  process.exitCode = code
  await cache?.save()
  end(code)
} catch (error) {
  reportBug(error)
}

/** An error that nobody expected fails the step; only its text and trace are shown, for objects may hold requests. */
function reportBug(error: unknown): void {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  runner.info(visible(trace).replaceAll('\\n', '\n'))
  runner.error(`Holdout ${VERSION}: a bug, not a verdict. Please report it with the trace in this log.`)
  end(EXIT.bug)
}

/** Ends the process once its output is written: whatever a service has still under way must not hold the job. */
function end(code: number): void {
  process.exitCode = code
  process.stdout.write('', () => process.exit())
}
