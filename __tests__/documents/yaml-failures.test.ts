import { describe, expect, it } from '@jest/globals'
import { parseYaml } from '../../src/documents/yaml.js'
import { describeFailure } from './reading.js'

describe('YAML: failures', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', '3: the key a stands twice in one map, first on line 1'],
    [
      'the same in a nested map',
      'x:\n  - {a: 1}\n  - {a: 1, "a": 2}\n',
      '3: the key a stands twice in one map, first on line 3',
    ],
    ['two merge keys', 'a: &x {}\nb:\n  <<: *x\n  <<: *x\n', '4: the key << stands twice in one map, first on line 3'],
    ['a merge of no map', 'a: &x 1\nb: {<<: *x}\n', '2: the key << merges something that is no map'],
    ['an alias without an anchor', 'a: *x\nb: &x 1\n', '1: the alias x names no anchor above it'],
    ['an alias inside its own anchor', 'a: &x\n  - *x\n', '2: the alias x repeats the value it stands in'],
    ['two documents', 'a: 1\n---\nb: 2\n', '2: the file holds more than one YAML document'],
    ['a second, empty document', 'a: 1\n---\n', '2: the file holds more than one YAML document'],
    ['a list as a key', 'a: 1\n? [b]\n: c\n', '2: a list stands where a key is expected'],
    ['a template as a key', 'a: 1\n{{ b }}: c\n', '2: a map stands where a key is expected'],
    ['a colon after a list', 'x: 1\na: [b, c]: d\n', '2: a key is missing before a colon'],
    [
      'a tab as indentation',
      'a:\n\t- 1\n',
      '2: the file is not valid YAML: a line is indented with a tab, and spaces are expected',
    ],
    [
      'an unquoted sign',
      'a: 1\nb: @x\n',
      '2: the file is not valid YAML: a value begins with a character that must stand in quotes',
    ],
    ['a tag that is not declared', 'a: !x!y 1\n', '1: the file is not valid YAML: a tag is not declared'],
    [
      'a wrong escape',
      'a: "\\q"\n',
      '1: the file is not valid YAML: a string in double quotes has an escape that YAML does not know',
    ],
  ]

  it.each(cases)('names the line and the mistake: %s', (_, text, failure) => {
    expect(describeFailure(parseYaml(text))).toBe(failure)
  })

  it.each([
    ['a colon in a value', 'ok: 1\na: b: SECRET\n', 2],
    ['an open quote', 'ok: 1\na: "SECRET\nb: 1\n', 3],
    ['an open bracket', 'ok: 1\na: [1, SECRET\nb: 1\n', 3],
    ['a line indented too far', 'a:\n  b: 1\n c: SECRET\n', 3],
    ['a list beside a key', 'a: 1\n- SECRET\n', 2],
    ['a closing bracket too many', 'a: {SECRET: 1}}\n', 1],
    ['text after a quoted value', 'a: "b" SECRET\n', 1],
    ['a key without a colon', 'SECRET\na: 1\n', 1],
  ])('shows no text of the file: %s', (_, text, line) => {
    const parsed = parseYaml(text)
    expect(parsed).toMatchObject({ ok: false, line })
    expect(JSON.stringify(parsed)).not.toContain('SECRET')
    expect(describeFailure(parsed)).toContain('the file is not valid YAML: ')
  })

  it('says what to do', () => {
    expect(parseYaml('a: 1\na: 2')).toMatchObject({ remedy: ['Keep one of the two; a merge may have left both.'] })
  })

  it('shortens a name that it quotes', () => {
    const key = 'k'.repeat(5000)
    expect(describeFailure(parseYaml(`? ${key}\n: 1\n? ${key}\n: 2\n`)).length).toBeLessThan(200)
  })
})
