import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AnnotationProperties } from '@actions/core'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openRunner } from '../../src/action/runner.js'
import { makeFolder } from '../helpers/repo.js'

const toolkit = pathToFileURL(join(import.meta.dirname, '../../node_modules/@actions/core/lib/core.js')).href

/** Texts in which something could act: on a line, in a command, in a file. */
const ODD = [
  '',
  'plain',
  '100 %',
  '%25',
  'a\nb\r\nc',
  '::error::x',
  'a:b,c',
  '\u2028',
  'ü😀',
  '::stop-commands::t',
  'EOF',
]

const texts = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary' }))
const some = texts.filter((text) => text !== '')
const spots: fc.Arbitrary<AnnotationProperties> = fc.record(
  { title: some, file: some, startLine: fc.integer({ min: 1, max: 9 }) },
  { requiredKeys: [] },
)
const calls = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom('setSecret', 'info', 'startGroup'), texts),
    fc.tuple(fc.constant('endGroup')),
    fc.tuple(fc.constant('setOutput'), fc.constantFrom('verdict', 'findings'), texts),
    fc.tuple(fc.constantFrom('error', 'warning', 'notice'), texts, spots),
    fc.tuple(fc.constant('addSummary'), texts),
  ),
  { minLength: 200, maxLength: 200 },
)

type Call = readonly [name: string, ...args: unknown[]]

/** The runner's files, as the runner makes them. */
function makeFiles() {
  const folder = makeFolder()
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')]
  for (const file of [output, summary]) writeFileSync(file, '')
  return { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary }
}

const readAll = (stdout: string, files: ReturnType<typeof makeFiles>) => ({
  stdout,
  output: readFileSync(files.GITHUB_OUTPUT, 'utf8').replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'DELIMITER'),
  summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
})

async function callOurs(script: readonly Call[]) {
  const files = makeFiles()
  let stdout = ''
  const runner = openRunner(files, (text) => {
    stdout += text
  })
  for (const [name, ...args] of script) {
    await (runner[name as keyof typeof runner] as (...all: unknown[]) => unknown)(...args)
  }
  return readAll(stdout, files)
}

function callToolkit(script: readonly Call[]) {
  const files = makeFiles()
  const code = `import * as core from ${JSON.stringify(toolkit)}
    const addSummary = (text) => core.summary.addRaw(text).write()
    for (const [name, ...args] of ${JSON.stringify(script)}) await (name === 'addSummary' ? addSummary : core[name])(...args)`
  const stdout = execFileSync(process.execPath, ['--input-type=module'], { input: code, env: files, encoding: 'utf8' })
  return readAll(stdout, files)
}

describe('workflow commands', () => {
  it('are, byte for byte, those of GitHub’s toolkit', async () => {
    const scripts: readonly Call[][] = fc.sample(calls, { numRuns: 3, seed: 7 })
    for (const script of scripts) expect(await callOurs(script)).toEqual(callToolkit(script))
  })

  it('give each output a delimiter of its own', async () => {
    const files = makeFiles()
    const runner = openRunner(files, () => undefined)
    await runner.setOutput('a', 'x')
    await runner.setOutput('b', 'y')
    expect(new Set(readFileSync(files.GITHUB_OUTPUT, 'utf8').match(/ghadelimiter_\S+/g)).size).toBe(2)
  })

  it.each([{}, { GITHUB_OUTPUT: '/nowhere/output' }])(
    'are refused where the runner has no file for them',
    async (env) => {
      await expect(openRunner(env, () => undefined).setOutput('a', 'x')).rejects.toThrow(/GITHUB_OUTPUT|ENOENT/)
    },
  )
})
