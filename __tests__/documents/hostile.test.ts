import { describe, expect, it } from '@jest/globals'
import { parseDvcConfig } from '../../src/documents/dvc-config.js'
import { parseJson } from '../../src/documents/json.js'
import {
  MAX_ALIASED_VALUES,
  MAX_DEPTH,
  MAX_INTEGER_DIGITS,
  MAX_JSON_VALUES,
  MAX_YAML_TOKENS,
} from '../../src/documents/limits.js'
import type { Node } from '../../src/documents/node.js'
import { parseYaml } from '../../src/documents/yaml.js'
import { describeFailure, rootOf } from './reading.js'

describe('YAML bombs', () => {
  it('fails on a billion laughs, at the alias that asks for too much', () => {
    expect(describeFailure(parseYaml(laughs(10)))).toBe('6: aliases repeat more than 100,000 values, the limit')
  })

  it('shares what aliases repeat, so that a tree below the limit has few nodes', () => {
    const root = rootOf(parseYaml(laughs(4)))
    expect(distinctNodes(root)).toBeLessThan(100)
    expect(expandedNodes(root)).toBeGreaterThan(10_000)
    expect(expandedNodes(root)).toBeLessThan(MAX_ALIASED_VALUES * 2)
  })

  it('fails on a chain of merges that copies too much', () => {
    const keys = Array.from({ length: 300 }, (_, index) => `k${index}: 1`)
    const links = Array.from(
      { length: 1000 },
      (_, index) => `a${index + 1}: &a${index + 1} {<<: *a${index}, j${index}: 1}`,
    )
    const text = `a0: &a0 {${keys.join(', ')}}\n${links.join('\n')}\n`
    expect(describeFailure(parseYaml(text))).toContain('aliases repeat more than 100,000 values, the limit')
  })

  it('allows many small aliases', () => {
    expect(parseYaml(`a: &a 1\nb: [${'*a, '.repeat(20_000)}]`).ok).toBe(true)
  })
})

describe('depth', () => {
  const tooDeep = '1: lists and maps are nested deeper than 100, the limit'
  const nested = (open: string, close: string, depth: number): string => `${open.repeat(depth)}1${close.repeat(depth)}`

  it.each([
    ['YAML', parseYaml],
    ['JSON', parseJson],
  ] as const)('is allowed up to the limit in %s, and refused past it', (_, parse) => {
    expect(parse(nested('[', ']', MAX_DEPTH)).ok).toBe(true)
    expect(describeFailure(parse(nested('[', ']', MAX_DEPTH + 1)))).toBe(tooDeep)
    expect(parse(nested('{"a":', '}', MAX_DEPTH)).ok).toBe(true)
    expect(describeFailure(parse(nested('{"a":', '}', MAX_DEPTH + 1)))).toBe(tooDeep)
  })

  it.each([
    ['YAML brackets', () => parseYaml('['.repeat(1_000_000))],
    ['YAML dashes', () => parseYaml('- '.repeat(1_000_000))],
    ['YAML question marks', () => parseYaml('? '.repeat(1_000_000))],
    ['JSON brackets', () => parseJson('['.repeat(1_000_000))],
    ['JSON maps', () => parseJson('{"a":'.repeat(1_000_000))],
  ])('does not exhaust the stack: %s', (_, parse) => {
    expect(describeFailure(parse())).toBe(tooDeep)
  })

  it('counts what aliases nest', () => {
    const chain = Array.from({ length: MAX_DEPTH + 1 }, (_, index) => `- &a${index + 1} [*a${index}]`)
    expect(describeFailure(parseYaml(`- &a0 []\n${chain.join('\n')}`))).toContain('nested deeper than 100, the limit')
  })
})

describe('size', () => {
  it('limits what a YAML file may hold', () => {
    expect(describeFailure(parseYaml('\n'.repeat(MAX_YAML_TOKENS + 1)))).toContain(
      'more than 2,000,000 YAML tokens, the limit',
    )
  })

  it('limits what a JSON file may hold', () => {
    const text = `[${'1,'.repeat(MAX_JSON_VALUES)}1]`
    expect(describeFailure(parseJson(text))).toBe('1: the file holds more than 2,000,000 values, the limit')
  })

  it.each([
    ['YAML', parseYaml],
    ['JSON', parseJson],
  ] as const)('limits the digits of an integer in %s', (_, parse) => {
    expect(parse('9'.repeat(MAX_INTEGER_DIGITS)).ok).toBe(true)
    expect(describeFailure(parse('9'.repeat(MAX_INTEGER_DIGITS + 1)))).toBe(
      '1: an integer has more than 4,300 digits, the limit',
    )
  })

  it('stops at the first of many errors', () => {
    expect(describeFailure(parseYaml(`a: 1\n${']'.repeat(1_000_000)}`))).toContain('2: the file is not valid YAML')
  })

  it('reads a map of many keys in linear time', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: ${index}`)
    const root = rootOf(parseYaml(keys.join('\n')))
    expect(root.kind === 'map' && root.entries.get('k99999')).toMatchObject({ line: 100_000, value: { value: 99_999 } })
  })
})

describe('hostile config files', () => {
  it('fails on references that double at every step, even to nothing', () => {
    const double = (seed: string): string => {
      const steps = Array.from({ length: 60 }, (_, index) => `x${index + 1} = %(x${index})s%(x${index})s`)
      return `[s]\nx0 = ${seed}\n${steps.join('\n')}`
    }
    expect(describeFailure(parseDvcConfig(double('')))).toContain('makes the text too long')
    expect(describeFailure(parseDvcConfig(double('ha')))).toContain('makes the text too long')
  })

  it('fails on a chain of references that is too long', () => {
    const chain = Array.from({ length: 5000 }, (_, index) => `x${index} = %(x${index + 1})s`)
    expect(describeFailure(parseDvcConfig(`[s]\n${chain.join('\n')}\nx5000 = 1`))).toContain(
      'leads through too many others',
    )
  })

  it.each([
    ['brackets', `[a${' ]x'.repeat(500_000)}`],
    ['spaces', `[a${' '.repeat(1_000_000)}b`],
    ['open references', `[a]\nx = ${'%('.repeat(500_000)}`],
    ['half references', `[a]\nx = ${'%(a)'.repeat(500_000)}`],
    ['quotes', `[a]\nx = "${'" '.repeat(500_000)}`],
    ['quoted keys', `[a]\n"${'" '.repeat(500_000)}`],
  ])('reads a long line of %s in linear time', (_, text) => {
    expect(typeof parseDvcConfig(text).ok).toBe('boolean')
  })
})

/** A list of nine, then lists of nine aliases of the line before: 9^levels values. */
function laughs(levels: number): string {
  const lines = ['- &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]']
  for (let level = 1; level <= levels; level += 1) {
    lines.push(`- &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`)
  }
  return lines.join('\n')
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'list') return node.items
  return node.kind === 'map' ? [...node.entries.values()].map(({ value }) => value) : []
}

function distinctNodes(node: Node, seen = new Set<Node>()): number {
  if (!seen.has(node)) {
    seen.add(node)
    for (const child of childrenOf(node)) distinctNodes(child, seen)
  }
  return seen.size
}

function expandedNodes(node: Node): number {
  return childrenOf(node).reduce((sum, child) => sum + expandedNodes(child), 1)
}
