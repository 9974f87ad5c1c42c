import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { makeFolder } from '../helpers/repo.js'
import { prepareLinters } from './setup/lint.mjs'

const root = join(import.meta.dirname, '../..')
const linters = await prepareLinters()
const { missing } = linters
const describeLinted = missing.length > 0 ? describe.skip : describe
const because = missing.length > 0 ? ` (${missing.join('; ')})` : ''

/** What a linter says: nothing when all is well. */
function run(program: string, args: readonly string[], cwd = root): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1' }
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, env }, (error, stdout, stderr) => {
      if (error === null) resolve('')
      else if (typeof error.code === 'number') resolve(stdout || stderr || `exit code ${error.code}`)
      else reject(error)
    })
  })
}

/** Shellcheck and pyflakes are found on some machines only. */
const actionlint = (args: readonly string[], cwd?: string) =>
  run(linters.actionlint, ['-no-color', '-shellcheck=', '-pyflakes=', ...args], cwd)

/** Only the ignores that stand beside the lines hold. */
const zizmor = (files: readonly string[], persona: 'regular' | 'pedantic') =>
  run(linters.zizmor, ['--offline', '--no-progress', '--quiet', '--no-config', `--persona=${persona}`, ...files])

/** A folder that a linter takes for a repository, with these workflows. */
function makeWorkflows(workflows: Readonly<Record<string, string>>) {
  const folder = makeFolder()
  const workflowsAt = join(folder, '.github/workflows')
  mkdirSync(join(folder, '.git'))
  mkdirSync(workflowsAt, { recursive: true })
  const files = Object.entries(workflows).map(([name, text]) => {
    writeFileSync(join(workflowsAt, name), text)
    return join(workflowsAt, name)
  })
  return { folder, files }
}

/** The README's YAML blocks that are whole workflows, named by what starts them. */
function readReadme(): Readonly<Record<string, string>> {
  const blocks = readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```ya?ml\n(.*?)^```/gms)
  const whole = [...blocks].flatMap(([, text = '']) => {
    const { on, jobs } = parse(text) ?? {}
    return on === undefined || jobs === undefined ? [] : [[`readme-${nameTrigger(on)}.yml`, text] as const]
  })
  expect(new Set(whole.map(([name]) => name)).size).toBe(whole.length)
  return Object.fromEntries(whole)
}

function nameTrigger(on: unknown): string {
  if (typeof on === 'string') return on
  return String(Array.isArray(on) ? on[0] : Object.keys(on as object)[0])
}

/** A sound workflow of one job, whose steps are replaced to plant a fault. */
const workflow = (steps: string) => `name: Planted
on: pull_request
permissions: {}
concurrency: { group: 'planted-\${{ github.ref }}', cancel-in-progress: true }
jobs:
  planted:
    name: Planted
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
${steps}`

/** A step that pastes an expression into a script. */
const echo = (expression: string) => `      - run: echo "\${{ ${expression} }}"\n`
const injection = echo('github.event.pull_request.title')

describeLinted(`the workflows of this repository${because}`, () => {
  it('are clean for actionlint', async () => {
    expect(await actionlint([])).toBe('')
  })

  it('can use the Action as it is described and built', async () => {
    const { folder } = makeWorkflows({ 'uses.yml': workflow('      - uses: ./\n') })
    for (const name of ['action.yml', 'dist']) {
      if (existsSync(join(root, name))) symlinkSync(join(root, name), join(folder, name))
    }
    expect(await actionlint([], folder)).toBe('')
  })

  it('are clean for zizmor, with Dependabot and the Action', async () => {
    const files = ['.github', ...(existsSync(join(root, 'action.yml')) ? ['action.yml'] : [])]
    expect(await zizmor(files, 'pedantic')).toBe('')
  })
})

describeLinted(`the workflows of the README${because}`, () => {
  it('are clean for actionlint', async () => {
    const { folder } = makeWorkflows({ 'empty.yml': workflow('      - run: "true"\n'), ...readReadme() })
    expect(await actionlint([], folder)).toBe('')
  })

  it('are clean for zizmor', async () => {
    const { files } = makeWorkflows({ 'empty.yml': workflow('      - run: "true"\n'), ...readReadme() })
    expect(await zizmor(files, 'regular')).toBe('')
  })
})

describeLinted(`a fault in a workflow${because}`, () => {
  it.each([
    ['nothing', '      - run: "true"\n', ''],
    ['an action that is not pinned', '      - uses: someone/action@v1\n', 'unpinned-uses'],
    ['a title that becomes a script', injection, 'template-injection'],
    [
      'a checkout that leaves its token',
      '      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n',
      'artipacked',
    ],
  ])('is found by zizmor: %s', async (_, steps, rule) => {
    const { files } = makeWorkflows({ 'planted.yml': workflow(steps) })
    const answer = await zizmor(files, 'regular')
    if (rule === '') expect(answer).toBe('')
    else expect(answer).toContain(rule)
  })

  it.each([
    ['nothing', '      - run: "true"\n', ''],
    ['a title that becomes a script', injection, 'potentially untrusted'],
    ['a value that does not exist', echo('steps.none.outputs.x'), 'steps'],
    ['an Action that was not built', '      - uses: ./\n', 'x.js'],
  ])('is found by actionlint: %s', async (_, steps, words) => {
    const { folder } = makeWorkflows({ 'planted.yml': workflow(steps) })
    writeFileSync(join(folder, 'action.yml'), 'name: x\ndescription: x\nruns: { using: node24, main: x.js }\n')
    const answer = await actionlint([], folder)
    if (words === '') expect(answer).toBe('')
    else expect(answer).toContain(words)
  })
})
