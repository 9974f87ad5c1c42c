// Makes a packed git repository of many DVC pointers, with a head commit that changes some of them.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'

const POINTERS_IN_FOLDER = 100

/** Folders whose names say nothing of a split. */
export const withoutSplit = (folder) => `sources/region-${folder}`

/** Folders of one split pair: three in five hold training data, the other two test data below the same names. */
export function withSplit(folder) {
  const [group, place] = [Math.floor(folder / 5), folder % 5]
  return place < 3 ? `data/train/region-${group}-${place}` : `data/test/region-${group}-${place - 3}`
}

/** Makes the repository in `dir`; `nameFolder` places the pointers. Its branches are `base` and `head`, which changes a text too. */
export function makePointerRepo(dir, { pointers, changed, nameFolder }) {
  mkdirSync(dir, { recursive: true })
  const step = Math.floor(pointers / changed)
  const changes = Array.from({ length: changed }, (_, index) => index * step)
  runGit(dir, ['init', '--quiet', '.'])
  runGit(
    dir,
    ['fast-import', '--quiet'],
    [
      startCommit('base'),
      writeFile('.dvc/config', '[core]\n    remote = store\n[\'remote "store"\']\n    url = ../../store\n'),
      ...Array.from({ length: pointers }, (_, index) => writePointer(index, nameFolder, 'base')),
      startCommit('head', 'base'),
      writeFile('notes.md', 'no data\n'),
      ...changes.map((index) => writePointer(index, nameFolder, 'head')),
    ],
  )
  runGit(dir, ['symbolic-ref', 'HEAD', 'refs/heads/head'])
  runGit(dir, ['pack-refs', '--all'])
  runGit(dir, ['repack', '-adq'])
}

function writePointer(index, nameFolder, version) {
  const name = `part-${String(index).padStart(6, '0')}.bin`
  const md5 = createHash('md5').update(`${index} ${version}`).digest('hex')
  const path = `${nameFolder(Math.floor(index / POINTERS_IN_FOLDER))}/${name}.dvc`
  return writeFile(path, `outs:\n- md5: ${md5}\n  size: ${1000 + index}\n  hash: md5\n  path: ${name}\n`)
}

function startCommit(branch, parent) {
  const from = parent ? `from refs/heads/${parent}\n` : ''
  const message = `commit refs/heads/${branch}\ncommitter Bench <bench@example.com> 1704067200 +0000\n`
  return `${message}data ${branch.length}\n${branch}\n${from}`
}

function writeFile(path, text) {
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
}

function runGit(cwd, args, input = []) {
  const { status, stderr } = spawnSync('git', args, { cwd, input: input.join('') })
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`)
}
