import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parseYaml } from '../../src/documents/yaml.js'
import { policyJsonSchema } from '../../src/policy/schema.js'
import { dataOf } from '../documents/reading.js'
import { problemsOf } from './parsing.js'

const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(policyJsonSchema())

describe('the published JSON Schema', () => {
  it('is current: npm run schema writes it', () => {
    const published = readFileSync(new URL('../../schema/holdout.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(published)).toEqual(policyJsonSchema())
  })

  it.each([
    '{}',
    'version: 1',
    'splits: [{name: a, train: x, test: [y, "z/**"], rows: raw}]',
    'splits: [{name: a, validation: x, test: y, warm-start: true, rows: {label: l, ignore: [a], group: b, time: t}}]',
    'metrics: [{match: "**:f1", max-drop: 0, max-drop-relative: 2%, combine: all, floor: -1, level: note}]',
    'metrics: [{match: "a:b", anchor: 1, max-drop-anchor: 0.1, direction: lower}]',
    'overlap: {files: {max-new: 3}, rows: {max-new: 0}}',
    'accept: [{rule: a, reason: b, until: 2026-12-31}]',
    'params: [a, b]',
    'models: [{name: a, uri: b}]',
    'mode: report\non-inconclusive: warn',
    // Beyond here: policies that do not validate.
    'zebra: 1',
    'version: 2',
    'mode: off',
    'metrics: {}',
    'metrics: [{}]',
    'metrics: [{match: a}]',
    'metrics: [{match: "a:b", max-drop: -1}]',
    'metrics: [{match: "a:b", max-drop-relative: 2}]',
    'metrics: [{match: "a:b", max-drop-relative: 1}]',
    'metrics: [{match: "a:b", max-drop-relative: x%}]',
    'metrics: [{match: "a:b", anchor: 1}]',
    'metrics: [{match: "a:b", limit: 1}]',
    'splits: [{name: a, train: x}]',
    'splits: [{name: "", train: x, test: y}]',
    'splits: [{name: a, train: /x, test: y}]',
    'splits: [{name: a, train: x, test: a/../y}]',
    'splits: [{name: a, train: x, test: []}]',
    'splits: [{name: a, train: x, test: y, rows: some}]',
    'overlap: {files: {max-new: 0.5}}',
    'accept: [{rule: a}]',
    'accept: [{rule: a, reason: b, until: soon}]',
  ])('agrees with the guard on %s', async (text) => {
    const valid = validate(JSON.parse(JSON.stringify(dataOf(parseYaml(text)))))
    expect(valid).toBe((await problemsOf(text)).length === 0)
  })
})
