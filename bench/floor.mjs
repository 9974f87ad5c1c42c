// The floor of the guard's benchmark: what an empty program pays that only lets git answer what the guard has to know:
// two commits, the tree of one, the difference, and the changed blobs, or with `all` every blob. It understands nothing.
// Usage: node bench/floor.mjs REPOSITORY [all]
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [repository, every] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'holdout-floor-'))

const commits = await ask(['cat-file', '--batch-check'], 'base^{commit}\nhead^{commit}\n')
const [base, head] = commits.match(/[0-9a-f]{40}/g)
const [changes, listing] = await Promise.all([
  ask(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', base, head]),
  list(head),
])
const oids = every ? listing.match(/(?<=blob )[0-9a-f]{40}/g) : changes.match(/[0-9a-f]{40}/g)
await ask(['cat-file', '--batch', '--buffer'], `${oids.join('\n')}\n`)
rmSync(folder, { recursive: true })

function ask(args, input = '') {
  return new Promise((resolve) => {
    const child = spawn('git', args, { cwd: repository, stdio: ['pipe', 'pipe', 'ignore'] })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
    child.stdin.end(input)
  })
}

function list(commit) {
  const path = join(folder, 'listing')
  const output = openSync(path, 'wx')
  const child = spawn('git', ['ls-tree', '-r', '-z', commit], { cwd: repository, stdio: ['ignore', output, 'ignore'] })
  closeSync(output)
  return new Promise((resolve) => child.on('close', () => resolve(readFileSync(path, 'latin1'))))
}
