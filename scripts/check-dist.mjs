// Proves that the committed dist/ and kernel are what src/ builds: clean, build, no difference.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' })

const status = execFileSync('git', ['status', '--porcelain', '--', 'dist', 'src/kernel/wasm.ts'], {
  cwd: root,
  encoding: 'utf8',
})
if (status === '') {
  console.log('dist/ and the kernel are what src/ builds.')
} else {
  console.error(`dist/ or the kernel is not what src/ builds:\n${status}Run "npm run build" and commit both.`)
  process.exitCode = 1
}
