import { HoldoutError } from '../errors.js'
import { listed, say } from '../message.js'
import type { Message } from '../model.js'

/** What a workflow's run was started by, as the runner tells it. */
export interface WorkflowEvent {
  /** `pull_request`, `push`, … */
  readonly name: string
  /** Where the payload was read from, for messages. */
  readonly file: string
  readonly payload: Payload
}

/** A JSON object that nobody has looked at yet. */
export type Payload = Readonly<Record<string, unknown>>

const fullSha = /^([0-9a-f]{40}|[0-9a-f]{64})$/

/** Where a payload that cannot be used comes from, and what to do. */
const REMEDY = say`The runner writes it: leave ${'GITHUB_EVENT_NAME'} and ${'GITHUB_EVENT_PATH'} as they are, or name both commits with the inputs ${'base'} and ${'head'} in a workflow on ${'workflow_dispatch'}.`

/** The payload in a file's text; `usage` when it is no JSON object. */
export function parsePayload(file: string, text: string): Payload {
  try {
    const payload: unknown = JSON.parse(text)
    if (isObject(payload)) return payload
  } catch {
    throw unusable(file, say`is not JSON`)
  }
  throw unusable(file, say`holds no JSON object`)
}

/** The text at a dotted path of the payload, or undefined. */
export function findText({ payload }: WorkflowEvent, path: string): string | undefined {
  const value = findValue(payload, path)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The text at a dotted path; `usage` when there is none. */
export function readText(event: WorkflowEvent, path: string): string {
  return findText(event, path) ?? lacks(event, path, 'text')
}

/** The commit's full SHA at a dotted path; `usage` when there is none. */
export function readSha(event: WorkflowEvent, path: string): string {
  const value = findText(event, path)
  return value !== undefined && fullSha.test(value) ? value : lacks(event, path, 'full commit SHA')
}

/** The positive whole number at a dotted path; `usage` when there is none. */
export function readNumber(event: WorkflowEvent, path: string): number {
  const value = findValue(event.payload, path)
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : lacks(event, path, 'number')
}

/** The error of a payload that is there and cannot be used. */
export function unusable(file: string, why: Message): HoldoutError {
  return new HoldoutError('usage', say`the event's payload ${file} ${why}`, { remedy: REMEDY })
}

function findValue(payload: Payload, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), payload)
}

function isObject(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function lacks(event: WorkflowEvent, path: string, kind: string): never {
  const keys = Object.keys(event.payload)
  const found = keys.length === 0 ? say`it is empty` : say`it has ${listed(keys)}`
  throw unusable(event.file, say`is not one of the event ${event.name}: ${[kind]} is expected at ${path}, and ${found}`)
}
