import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { json } from '../../src/reports/json.js'
import { reportJsonSchema } from '../../src/reports/report-schema.js'
import { makeReport, metric } from './builders.js'
import { ATTACKS, hostile } from './hostile.js'
import { failTwoReasons, inconclusive, passWithChanges, SAMPLES, usageError } from './samples.js'
import { UNSEEN } from './structure.js'

const render = (report: Parameters<typeof json.render>[0]) => JSON.parse(json.render(report, { colour: false }))

describe('the published schema', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(reportJsonSchema())

  it('is what the code says; `npm run schema` writes it', () => {
    const published = readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(published)).toEqual(reportJsonSchema())
  })

  it.each(Object.keys(SAMPLES))('accepts the sample %s', (name) => {
    expect(validate(render(SAMPLES[name]?.() ?? makeReport({}))) || validate.errors).toBe(true)
  })

  it('accepts keys that a later version adds, and refuses a report that lacks one', () => {
    const report = render(failTwoReasons())
    expect(validate({ ...report, later: 1 })).toBe(true)
    const { verdict: _verdict, ...rest } = report
    expect(validate(rest)).toBe(false)
  })

  it('describes every key that is rendered', () => {
    const unknown = undescribed(render(hostile()), reportJsonSchema() as Schema, reportJsonSchema() as Schema)
    expect([
      ...unknown,
      ...undescribed(render(failTwoReasons()), reportJsonSchema() as Schema, reportJsonSchema() as Schema),
    ]).toEqual([])
  })
})

describe('the JSON report', () => {
  it('has the keys of the contract first, in its order', () => {
    const report = render(failTwoReasons())
    const contract = [
      'schemaVersion',
      'verdict',
      'reason',
      'base',
      'head',
      'checks',
      'findings',
      'data',
      'metrics',
      'params',
      'notChecked',
      'audit',
    ]
    expect(Object.keys(report).slice(0, contract.length)).toEqual(contract)
    expect(Object.keys(report.checks[0])).toEqual(['id', 'outcome', 'checked', 'total', 'reason'])
    expect(Object.keys(report.findings[0]).slice(0, 6)).toEqual([
      'rule',
      'level',
      'message',
      'location',
      'subject',
      'new',
    ])
    expect(Object.keys(report.data)).toEqual(['added', 'deleted', 'modified', 'renamed', 'rehashed', 'unknown'])
    expect(Object.keys(report.metrics[0])).toEqual([
      'file',
      'key',
      'base',
      'head',
      'change',
      'direction',
      'limit',
      'level',
    ])
    expect(Object.keys(report.params[0])).toEqual(['file', 'key', 'base', 'head'])
    expect(Object.keys(report.notChecked[0])).toEqual(['what', 'reason', 'remedy'])
    expect(Object.keys(report.audit).slice(0, 6)).toEqual([
      'tool',
      'version',
      'policy',
      'startedAt',
      'finishedAt',
      'accepted',
    ])
    expect(report.audit.policy).toEqual({ path: null, sha: null, digest: null, inferred: true })
  })

  it('has null for what is absent, and every list', () => {
    const { head: _head, ...report } = usageError()
    expect(render(report)).toMatchObject({
      verdict: null,
      reason: 'unknown key max-dorp in metrics[0]',
      head: null,
      checks: [],
      findings: [],
      data: { added: [], deleted: [], modified: [], renamed: [], rehashed: [], unknown: [] },
      remedy: 'Did you mean max-drop?',
      location: { path: '.github/holdout.yml', line: 12 },
    })
  })

  it('names digests by algorithm and value, and where a renamed path was', () => {
    const { data } = render(passWithChanges())
    expect(data.modified[1]).toEqual({
      path: 'models/fraud.pkl',
      base: 'md5:7b3e9a10123456789abcdef012345678',
      head: 'md5:e04c2d80123456789abcdef012345678',
    })
    expect(render(hostile('b.csv')).data.renamed[0]).toEqual({
      path: 'b.csv',
      base: 'etag:b.csv',
      head: 'etag:b.csv2',
      from: 'b.csv',
    })
    expect(render(inconclusive()).data.unknown[0].reason).toMatch(/out of reach/)
  })

  it('writes what JSON has no number for as text', () => {
    const values = (base: number | bigint, head: number) => {
      const { change: _change, ...rest } = metric('m', 0, 0)
      return render(makeReport({ metrics: [{ ...rest, base, head }] })).metrics[0]
    }
    expect(values(Number.NaN, Number.NEGATIVE_INFINITY)).toMatchObject({ base: 'NaN', head: '-Infinity', change: null })
    expect(values(9007199254740993n, Number.POSITIVE_INFINITY)).toMatchObject({
      base: '9007199254740993',
      head: 'Infinity',
    })
    const params = [{ file: 'p', key: 'k', base: [1n, { a: Number.NaN }], place: { path: 'p' } }]
    expect(render(makeReport({ params })).params).toEqual([
      { file: 'p', key: 'k', base: ['1', { a: 'NaN' }], head: null },
    ])
  })

  it('keeps hostile text as it is, with nothing in it that a terminal acts on', () => {
    const printed = json.render(hostile(), { colour: false })
    expect(UNSEEN.test(printed.replaceAll('\n', ''))).toBe(false)
    expect(JSON.parse(printed).findings.map((finding: { subject: string }) => finding.subject)).toEqual([
      ...ATTACKS,
      ...ATTACKS,
      ...ATTACKS,
    ])
  })
})

interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema
}

/** Paths of keys that no schema describes. */
function undescribed(value: unknown, schema: Schema, root: Schema, path = ''): readonly string[] {
  const options = resolve(schema, root)
  if (Array.isArray(value)) {
    const items = options.find((option) => option.items !== undefined)?.items
    return items === undefined ? [path] : value.flatMap((item) => undescribed(item, items, root, `${path}[]`))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const found = options.flatMap((option) => option.properties?.[key] ?? option.additionalProperties ?? [])[0]
    return found === undefined ? [`${path}.${key}`] : undescribed(item, found, root, `${path}.${key}`)
  })
}

function resolve(schema: Schema, root: Schema): readonly Schema[] {
  if (schema.$ref !== undefined) return resolve(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, root)
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap((option) => resolve(option, root))
}
