// Proves that the committed dist/ is what src/ builds: clean, build, no difference.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' })

const status = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { cwd: root, encoding: 'utf8' })
if (status === '') {
  console.log('dist/ is what src/ builds.')
} else {
  console.error(`dist/ is not what src/ builds:\n${status}Run "npm run build" and commit dist/.`)
  process.exitCode = 1
}
