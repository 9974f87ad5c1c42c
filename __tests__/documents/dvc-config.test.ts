import { describe, expect, it } from '@jest/globals'
import { parseDvcConfig } from '../../src/documents/dvc-config.js'
import { describeFailure, sectionsOf } from './reading.js'

const CONFIG = `# written by hand
[core]
    remote = prod
    autostage = true
['remote "MyStore"']
    url = s3://ex-bucket/dvc   # the store
    Region = eu-west-1
[cache]
    type = reflink,symlink
`

describe('the config of DVC', () => {
  it('lower-cases section names and keys, and knows their lines', () => {
    const config = parseDvcConfig(CONFIG)
    expect(sectionsOf(config)).toEqual({
      core: { remote: 'prod', autostage: 'true' },
      'remote "mystore"': { url: 's3://ex-bucket/dvc', region: 'eu-west-1' },
      cache: { type: ['reflink', 'symlink'] },
    })
    const remote = config.ok ? config.sections.get('remote "mystore"') : undefined
    expect(remote).toMatchObject({ line: 5 })
    expect(remote?.values.get('region')).toEqual({ value: 'eu-west-1', line: 7 })
  })

  it('reads the same with CRLF', () => {
    expect(parseDvcConfig(CONFIG.replaceAll('\n', '\r\n'))).toEqual(parseDvcConfig(CONFIG))
  })

  it.each(['[\'remote "M"\']', '[remote "M"]', '[ remote   "M" ]  # c', '\t[\'remote"M"\']', '["remote \\"m\\""]'])(
    'reads the header %s',
    (header) => {
      const [name] = Object.keys(sectionsOf(parseDvcConfig(`${header}\nurl = x`)))
      expect(name?.replaceAll('\\', '')).toBe('remote "m"')
    },
  )

  // Expected values are ConfigObj 5.0.9's.
  const values: readonly (readonly [string, string | readonly string[]])[] = [
    ['s3://b/x#y', 's3://b/x'],
    ['"s3://b/x#y" # c', 's3://b/x#y'],
    ["'x, y'", 'x, y'],
    ['x,y', ['x', 'y']],
    ['x , "y, z" # c', ['x', 'y, z']],
    ['x,', ['x']],
    [',', []],
    ['', ''],
    ['# c', ''],
    ['""', ''],
    ["'\"'", '"'],
    ["x'y", "x'y"],
    ["'x''y'", "x''y"],
    ['b;c', 'b;c'],
    ['=1', '=1'],
    ['[x]', '[x]'],
    ['50%', '50%'],
    ["'''x''' # c", 'x'],
    ["'''x # y\n  z'''", 'x # y\n  z'],
    ['"""\na = 1\n"""', '\na = 1\n'],
    ['C:\\data', 'C:\\data'],
  ]

  it.each(values)('reads the value %j', (written, value) => {
    expect(sectionsOf(parseDvcConfig(`[s]\nkey = ${written}\nnext = 1`))).toEqual({ s: { key: value, next: '1' } })
  })

  it('reads quoted keys', () => {
    expect(sectionsOf(parseDvcConfig('[s]\n\'a=b\' = 1\n"C" = 2'))).toEqual({ s: { 'a=b': '1', c: '2' } })
  })

  it('knows the line of a key after text of several lines', () => {
    const config = parseDvcConfig("[s]\na = '''1\n2\n3'''\nb = 4\n")
    expect(config.ok && config.sections.get('s')?.values.get('b')).toEqual({ value: '4', line: 5 })
  })
})

describe('references in the config of DVC', () => {
  it('replaces %(name)s from the same section, then from [DEFAULT]', () => {
    const text =
      '[DEFAULT]\nroot = s3://b\nsub = d\n[s]\nsub = e\nurl = %(root)s/%(sub)s\nlist = %(sub)s, "%(url)s"\nlone = 5%(x'
    expect(sectionsOf(parseDvcConfig(text)).s).toEqual({
      sub: 'e',
      url: 's3://b/e',
      list: ['e', 's3://b/e'],
      lone: '5%(x',
    })
  })

  it.each([
    ['to nothing', 'a = %(b)s', 'names a key that is not there'],
    ['in another case', 'a = %(B)s\nb = 1', 'names a key that is not there'],
    ['to itself', 'a = x%(a)s', 'leads back to itself'],
    ['in a circle', 'a = %(b)s\nb = %(a)s', 'leads back to itself'],
    ['to a list', 'a = %(b)s\nb = 1,2', 'names a list'],
  ])('refuses a reference %s', (_, lines, clause) => {
    expect(describeFailure(parseDvcConfig(`[s]\n${lines}`))).toBe(`2: a reference %(…)s in the value of a ${clause}`)
  })
})

describe('failures in the config of DVC', () => {
  it.each([
    ['a section that stands twice', '[s]\na=1\n[s]', '3: the section s stands twice, first on line 1'],
    ['the same in another case', '[s]\n[ "S" ]', '2: the section s stands twice, first on line 1'],
    [
      'a remote that stands twice',
      '[remote "a"]\n[\'remote"A"\']',
      '2: the section remote "a" stands twice, first on line 1',
    ],
    ['a key that stands twice', '[s]\na=1\nA=2', '3: the key a stands twice in its section, first on line 2'],
    ['a nested section', '[s]\n[[t]]', '2: the section [t] is nested, and DVC knows no such section'],
    ['a value before all sections', 'a = 1\n[s]', '1: a value stands before the first section'],
    ['a line of neither kind', '[s]\nfoo', '2: the line is neither [section] nor key = value'],
    ['a semicolon for a comment', '[s]\n; c', '2: the line is neither [section] nor key = value'],
    ['text after a header', '[s] x', '1: the line is neither [section] nor key = value'],
    ['a closing bracket too many', '[s]]', '1: the line is neither [section] nor key = value'],
    ['an empty header', '[]', '1: the line is neither [section] nor key = value'],
    ['an open quote', "[s]\na = 'b", '2: the value of a is not well-formed'],
    ['text after a quote', '[s]\na = "b" c', '2: the value of a is not well-formed'],
    ['nothing between commas', '[s]\na = b, ,c', '2: the value of a is not well-formed'],
    ['text after a triple quote', "[s]\na = '''b''' c", '2: the value of a is not well-formed'],
    ['an open triple quote', "[s]\na = '''b\nc\n", '2: the value of a is not well-formed'],
  ])('names the line and the mistake: %s', (_, text, failure) => {
    expect(describeFailure(parseDvcConfig(text))).toBe(failure)
  })

  it.each(["password = 'SECRET", 'password = %(SECRET)s', 'SECRET', 'password = SECRET,,x'])(
    'never shows a value: %s',
    (line) => {
      const config = parseDvcConfig(`[s]\n${line}\n`)
      expect(config.ok).toBe(false)
      expect(JSON.stringify(config)).not.toContain('SECRET')
    },
  )
})
