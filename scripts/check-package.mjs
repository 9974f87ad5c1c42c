// Proves that the npm package holds what users need and nothing else.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const ALLOWED = /^(dist\/(cli|worker)\/.*|schema\/.*\.json|README\.md|LICENSE|package\.json)$/
const NEEDED = ['dist/cli/index.js', 'dist/worker/index.js', 'README.md', 'LICENSE', 'package.json']

const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: root,
  encoding: 'utf8',
})
const [{ files, size }] = JSON.parse(listing)
const paths = files.map((file) => file.path)

const problems = [
  ...paths.filter((path) => !ALLOWED.test(path)).map((path) => `should not be in the package: ${path}`),
  ...NEEDED.filter((path) => !paths.includes(path)).map((path) => `missing from the package: ${path}`),
]
for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log(`The package holds ${paths.length} files, ${Math.ceil(size / 1024)} kB packed.`)
process.exitCode = problems.length === 0 ? 0 : 1
