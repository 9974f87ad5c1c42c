// Builds dist/ from src/: TypeScript to lib/, then one readable bundle for each entry.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeLicenses } from './licenses.mjs'

const root = join(import.meta.dirname, '..')

/** What is bundled and where to; a `bin` starts by itself. */
const entries = [
  { from: 'lib/cli/main.js', to: 'dist/cli', bin: true },
  { from: 'lib/action/main.js', to: 'dist/action' },
  // A thread beside the CLI, at the same place as in lib/.
  { from: 'lib/worker/index.js', to: 'dist/worker' },
]

// ncc and tsc never delete what they no longer write, and names of chunks change: start empty.
for (const folder of ['lib', 'dist']) rmSync(join(root, folder), { recursive: true, force: true })
execFileSync(process.execPath, [join(root, 'scripts/build-kernel.mjs')], { cwd: root, stdio: 'inherit' })
runPackage('typescript/bin/tsc', ['-p', 'tsconfig.json'])
for (const entry of entries) bundle(entry)

/** Bundles one entry with its packages; not minified, because a bundle that guards a repository must be readable. */
function bundle({ from, to, bin }) {
  const scratch = mkdtempSync(join(tmpdir(), 'holdout-build-'))
  const stats = join(scratch, 'stats.json')
  try {
    runPackage('@vercel/ncc/dist/ncc/cli.js', ['build', from, '-o', to, '--no-cache', '--quiet', '--stats-out', stats])
    removeJunk(join(root, to))
    writeFileSync(join(root, to, 'licenses.txt'), describeLicenses(stats))
    if (bin) chmodSync(join(root, to, 'index.js'), 0o755)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** Runs a package's script with this same Node. */
function runPackage(script, args) {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' })
}

/** Deletes what ncc copies beside a bundle and nothing loads: declarations, source maps, texts, a starter of browsers. */
function removeJunk(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const junk = entry.isFile() && /(^xdg-open|\.(d\.[cm]?ts|map|md))$/.test(entry.name)
    if (junk) rmSync(join(entry.parentPath, entry.name))
  }
}
