import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { INPUTS } from '../../src/action/inputs.js'
import { OUTPUTS } from '../../src/action/outputs.js'

const root = join(import.meta.dirname, '../..')
const metadata = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

describe('action.yml', () => {
  it('declares the inputs and outputs that the code knows', () => {
    expect(Object.keys(metadata.inputs)).toEqual([...INPUTS])
    expect(Object.keys(metadata.outputs)).toEqual([...OUTPUTS])
  })

  it('sets no default but the token’s, for the policy has them', () => {
    const defaults = Object.entries<{ default?: string }>(metadata.inputs).filter(([, input]) => 'default' in input)
    expect(defaults.map(([name, input]) => [name, input.default])).toEqual([['token', `$\{{ github.token }}`]])
  })

  it('runs the bundle on the Node of GitHub’s runners', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' })
    const build = readFileSync(join(root, 'scripts/build.mjs'), 'utf8')
    expect(build).toContain("to: 'dist/action'")
  })
})
