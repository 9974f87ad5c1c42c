// Writes the published JSON Schemas from their sources in src/.
import { mkdirSync, writeFileSync } from 'node:fs'
import { runTypeScript } from './preview/hooks.mjs'

runTypeScript()
const { reportJsonSchema } = await import('../src/reports/report-schema.ts')
const { overlapJsonSchema } = await import('../src/reports/overlap-schema.ts')
const { rollbackJsonSchema } = await import('../src/reports/rollback-schema.ts')
const { policyJsonSchema } = await import('../src/policy/schema.ts')

mkdirSync(new URL('../schema/', import.meta.url), { recursive: true })
write('report.schema.json', reportJsonSchema())
write('overlap.schema.json', overlapJsonSchema())
write('rollback.schema.json', rollbackJsonSchema())
write('holdout.schema.json', policyJsonSchema())

function write(name, schema) {
  writeFileSync(new URL(`../schema/${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
}
