import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

/** GitHub's own description of its API, cut to what Holdout uses (`scripts/cut-openapi.mjs`), held against what is sent. */

interface Parameter {
  readonly name: string
  readonly in: string
  readonly schema: object
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>
}

interface Operation {
  readonly operationId: string
  readonly parameters: readonly { readonly $ref: string }[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> }
}

/** A request as it came in. */
export interface Sent {
  readonly method: string
  /** Below the API's prefix, without the query. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

/** The operation that a request asks for, and the values in its path. */
export interface Called {
  readonly id: string
  readonly values: Readonly<Record<string, string>>
  readonly operation: Operation
}

const description = closeObjects(
  JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8')),
) as Description

const ajv = makeAjv({})
/** Paths and queries are text: `100` there is a number. */
const coercing = makeAjv({ coerceTypes: true })

function makeAjv(options: object): Ajv {
  const made = new Ajv({ strict: false, allErrors: true, ...options })
  formats.default(made)
  return made.addSchema(description, 'github')
}

/** The schemas allow properties that they do not name; a client that sends one has misspelt something. */
function closeObjects(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closeObjects)
  if (typeof node !== 'object' || node === null) return node
  const closed = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closeObjects(value)]))
  const isObject = [closed.type].flat().includes('object') && typeof closed.properties === 'object'
  return isObject && !('additionalProperties' in closed) ? { ...closed, additionalProperties: false } : closed
}

/** The operation of a request; undefined where the cut has none. */
export function findOperation({ method, path }: Pick<Sent, 'method' | 'path'>): Called | undefined {
  for (const [template, methods] of Object.entries(description.paths)) {
    const pattern = new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
    const match = pattern.exec(path)
    const operation = methods[method.toLowerCase()]
    if (match !== null && operation !== undefined)
      return { id: operation.operationId, values: { ...match.groups }, operation }
  }
  return undefined
}

/** What is wrong with a request, by GitHub's description. */
export function checkRequest({ operation, values }: Called, { query, body }: Sent): readonly string[] {
  const parameters = operation.parameters.flatMap(({ $ref }) => {
    return description.components.parameters[$ref.split('/').at(-1) ?? ''] ?? []
  })
  const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  const unknown = Object.keys(query).filter((name) => !known.includes(name))
  const given = parameters.flatMap(({ name, schema }) => {
    const value = values[name] ?? query[name]
    return value === undefined ? [] : validate(coercing, { properties: { value: schema } }, { value }, name)
  })
  const schema = operation.requestBody?.content?.['application/json']?.schema
  const content =
    schema === undefined
      ? body === undefined
        ? []
        : ['a body that is not asked for']
      : validate(ajv, schema, body, 'body')
  return [...unknown.map((name) => `unknown query parameter ${name}`), ...given, ...content]
}

/** What is wrong with an answer of the fake. Some refusals are not in the description: those are errors like all others. */
export function checkResponse({ operation }: Called, status: number, body: unknown): readonly string[] {
  const { $ref, ...inline } = operation.responses[String(status)] ?? { $ref: '#/components/responses/not_found' }
  const schema = inline.content?.['application/json']?.schema
  const named = `github${$ref}/content/application~1json/schema`
  return validate(ajv, schema ?? { $ref: named }, body, `answer ${status}`)
}

function validate(checker: Ajv, schema: object, value: unknown, name: string): readonly string[] {
  const resolved = JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/'))
  return checker.validate(resolved, value) ? [] : [`${name}: ${checker.errorsText()}`]
}
