import { describe, expect, it } from '@jest/globals'
import { parseDocument } from '../../src/documents/parse.js'
import { dataOf } from './reading.js'

describe('the reader of a path', () => {
  it('is JSON for .json, in any case', async () => {
    expect(dataOf(await parseDocument('metrics/eval.json', '{"a": NaN}'))).toEqual({ a: Number.NaN })
    expect((await parseDocument('METRICS.JSON', 'a: 1')).ok).toBe(false)
  })

  it('is TOML for .toml and Python for .py', async () => {
    expect(dataOf(await parseDocument('p.v2.TOML', 'a = 1\n'))).toEqual({ a: 1 })
    expect(dataOf(await parseDocument('conf/params.py', 'a = 1\nb = c\n'))).toEqual({ a: 1 })
  })

  it.each(['dvc.lock', 'data.csv.dvc', 'params.yaml', 'm.yml', 'metrics'])('is YAML for %s', async (path) => {
    expect(dataOf(await parseDocument(path, 'a: 1_000'))).toEqual({ a: 1000 })
  })
})
