// The real DVC, from its lock, in a Python environment for each version.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './cache.mjs'
import { env, preparePython } from './python.mjs'

/** The Python that runs a version of DVC. Older DVCs need an older Python than the default. */
export function prepareDvc(version, interpreter) {
  return preparePython(`dvc-${version}`, proveDvc, interpreter)
}

/** Adds a file for real: `dvc --version` succeeds on installations that can do nothing else. */
async function proveDvc(python, target) {
  const project = await mkdtemp(join(target, 'proof-'))
  await writeFile(join(project, 'data.csv'), 'a,b\n1,2\n')
  const options = { cwd: project, env: { ...env, HOME: project, DVC_SITE_CACHE_DIR: join(project, 'site') } }
  await run(python, ['-m', 'dvc', 'init', '--quiet', '--no-scm'], options)
  await run(python, ['-m', 'dvc', 'add', '--quiet', 'data.csv'], options)
  const pointer = await readFile(join(project, 'data.csv.dvc'), 'utf8')
  if (!/^- md5: [0-9a-f]{32}$/m.test(pointer)) throw new Error(`dvc add wrote an odd pointer: ${pointer}`)
  await rm(project, { recursive: true })
}
