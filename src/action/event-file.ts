import { readFile } from 'node:fs/promises'
import { parsePayload, unusable, type WorkflowEvent } from '../events/payload.js'
import { say } from '../message.js'

/** Reads the payload that the runner left for an event; `usage` when it is not there or no payload. */
export async function readEvent({ name, file }: { name: string; file: string }): Promise<WorkflowEvent> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw unusable(file, say`cannot be read (${error.code ?? error.message})`)
  })
  return { name, file, payload: parsePayload(file, text) }
}
