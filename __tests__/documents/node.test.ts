import { describe, expect, it } from '@jest/globals'
import { parseJson } from '../../src/documents/json.js'
import { asList, asMap, textOf, toValue, valueAt } from '../../src/documents/node.js'
import { parseYaml } from '../../src/documents/yaml.js'
import { rootOf } from './reading.js'

describe('the tree', () => {
  const root = rootOf(parseYaml('list: [1]\ntext: x\nnothing:\nmap: {k: 0x1F}\n'))

  it('gives a map or a list only for a node that is one', () => {
    expect(asMap(root)?.entries.size).toBe(4)
    expect(asList(valueAt(root, 'list'))?.items).toHaveLength(1)
    expect(asMap(valueAt(root, 'list'))).toBeUndefined()
    expect(asList(root)).toBeUndefined()
    expect(asMap(undefined)).toBeUndefined()
  })

  it('gives a scalar as it was written, and no text for null, lists and maps', () => {
    expect(textOf(valueAt(root, 'text'))).toBe('x')
    expect(textOf(valueAt(valueAt(root, 'map'), 'k'))).toBe('0x1F')
    expect(textOf(valueAt(root, 'nothing'))).toBeUndefined()
    expect(textOf(valueAt(root, 'list'))).toBeUndefined()
    expect(textOf(valueAt(root, 'absent'))).toBeUndefined()
  })

  it.each([
    ['YAML', parseYaml('__proto__: {polluted: true}\nconstructor: 1\n')],
    ['JSON', parseJson('{"__proto__": {"polluted": true}, "constructor": 1}')],
  ])('keeps keys that JavaScript treats specially as plain keys, from %s', (_, parsed) => {
    const value = toValue(rootOf(parsed)) as Record<string, unknown>
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(value)).toBeNull()
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
