// Cuts the operations that Holdout uses, closed over `$ref`, out of GitHub's own description of its API, for the fake
// host of the tests. The package is 385 MB and no dependency: unpack @octokit/openapi 23.0.2 anywhere, then
//   node scripts/cut-openapi.mjs FOLDER
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const OPERATIONS = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
  '/user': ['get'],
}

/** Words for people, and what no validator reads. */
const PROSE = ['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'headers', 'links']

/** Keys whose children are named by the API, so that a property may be called `description`. */
const NAMED = ['properties', 'schemas', 'parameters', 'responses', 'content', 'paths']

const root = join(import.meta.dirname, '..')
const target = join(root, '__tests__', 'github', 'openapi.json')
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node scripts/cut-openapi.mjs FOLDER-OF-@octokit/openapi')

const source = JSON.parse(readFileSync(join(folder, 'generated', 'api.github.com.json'), 'utf8'))
const { version, license } = source.info
const cut = {
  openapi: source.openapi,
  info: { title: 'GitHub REST API, cut', version, license },
  paths: {},
  components: {},
}
const pending = []
for (const [path, methods] of Object.entries(OPERATIONS)) {
  cut.paths[path] = Object.fromEntries(methods.map((method) => [method, take(source.paths[path][method])]))
}
while (pending.length > 0) addComponent(pending.pop())
writeFileSync(target, JSON.stringify(cut))
execFileSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', target])
console.log(`${Object.keys(cut.paths).length} paths, ${readFileSync(target).length} bytes`)

/** Adds what a `$ref` points at, once. */
function addComponent(reference) {
  const [, , kind, name] = reference.split('/')
  cut.components[kind] ??= {}
  if (name in cut.components[kind]) return
  cut.components[kind][name] = take(source.components[kind][name])
}

/** A part without prose, its `nullable` said in the words of JSON Schema, its references noted. */
function take(node, named = false) {
  if (Array.isArray(node)) return node.map((item) => take(item))
  if (typeof node !== 'object' || node === null) return node
  if (typeof node.$ref === 'string') pending.push(node.$ref)
  const kept = Object.entries(node).filter(([key]) => named || !(PROSE.includes(key) || key.startsWith('x-')))
  const part = Object.fromEntries(kept.map(([key, value]) => [key, take(value, !named && NAMED.includes(key))]))
  return !named && part.nullable === true ? allowNull(part) : part
}

function allowNull({ nullable: _nullable, ...schema }) {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  return { ...schema, type: [schema.type, 'null'], ...(schema.enum && { enum: [...new Set([...schema.enum, null])] }) }
}
