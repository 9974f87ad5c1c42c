import { describe, expect, it } from '@jest/globals'
import { parseDvcConfig } from '../../src/documents/dvc-config.js'
import { parseJson } from '../../src/documents/json.js'
import { parseYaml } from '../../src/documents/yaml.js'
import { describeFailure } from './reading.js'

const READERS = [
  ['YAML', parseYaml],
  ['JSON', parseJson],
  ['INI', parseDvcConfig],
] as const

describe.each(READERS)('merge conflicts in %s', (_, parse) => {
  const conflict = '2: the file holds an unresolved merge conflict'

  it.each([
    ['a full conflict', '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> topic\n}\n'],
    ['CRLF', '{\r\n<<<<<<< HEAD\r\n=======\r\n>>>>>>> topic\r\n}\r\n'],
    ['the base of a three-way conflict', '{\n||||||| 1a2b3c4\n}\n'],
    ['a bare start', '{\n<<<<<<<\n}\n'],
    ['a middle that was left behind', '{\n=======\n}\n'],
    ['an end that was left behind', '{\n>>>>>>> topic'],
  ])('are named by the first marker: %s', (_, text) => {
    expect(describeFailure(parse(text))).toBe(conflict)
  })
})

describe('signs that are no markers', () => {
  it.each([
    'a: |\n  =======\n  <<<<<<< x\n',
    'a: "<<<<<<< x"\n',
    '# =======\na: 1\n',
    '<<<<<<<x: 1\n',
    '======== : 1\n',
  ])('leave %j a document', (text) => {
    expect(describeFailure(parseYaml(text))).toBe('ok')
  })
})
