// Makes packed git repositories of many DVC pointers, with a head commit that changes some of them.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

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
  const files = listPointers({ pointers, changed, nameFolder })
  makeRepo(dir, { base: [configure('../../store'), ...files.base], head: [['notes.md', 'no data\n'], ...files.head] })
  for (const [, text] of files.head) storeObject(join(dir, '..', 'store'), text)
}

/** The object of a pointer, of its size and without content: it is looked for, and not read. */
function storeObject(store, text) {
  const [, digest = '', size] = /md5: (\w+)\n {2}size: (\d+)/.exec(text) ?? []
  const path = join(store, 'files/md5', digest.slice(0, 2), digest.slice(2))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  truncateSync(path, Number(size))
}

/** The pointer files of both branches, of head only those that it changes, as paths and texts. */
export function listPointers({ pointers, changed, nameFolder }) {
  const step = changed === 0 ? 0 : Math.floor(pointers / changed)
  const changes = Array.from({ length: changed }, (_, index) => index * step)
  return {
    base: Array.from({ length: pointers }, (_, index) => describePointer(index, nameFolder, 'base')),
    head: changes.map((index) => describePointer(index, nameFolder, 'head')),
  }
}

/** A project's configuration with one remote, a folder. */
export function configure(url) {
  return ['.dvc/config', `[core]\n    remote = store\n['remote "store"']\n    url = ${url}\n`]
}

/** Makes a repository in `dir` whose branches `base` and `head` hold some files; those of base are in head too. */
export function makeRepo(dir, { base, head }) {
  mkdirSync(dir, { recursive: true })
  runGit(dir, ['init', '--quiet', '.'])
  runGit(
    dir,
    ['fast-import', '--quiet'],
    [startCommit('base'), ...base.map(writeFileCommand), startCommit('head', 'base'), ...head.map(writeFileCommand)],
  )
  runGit(dir, ['symbolic-ref', 'HEAD', 'refs/heads/head'])
  runGit(dir, ['pack-refs', '--all'])
  runGit(dir, ['repack', '-adq'])
}

export function md5(text) {
  return createHash('md5').update(text).digest('hex')
}

function describePointer(index, nameFolder, version) {
  const name = `part-${String(index).padStart(6, '0')}.bin`
  const path = `${nameFolder(Math.floor(index / POINTERS_IN_FOLDER))}/${name}.dvc`
  const digest = md5(`${index} ${version}`)
  return [path, `outs:\n- md5: ${digest}\n  size: ${1000 + index}\n  hash: md5\n  path: ${name}\n`]
}

function startCommit(branch, parent) {
  const from = parent ? `from refs/heads/${parent}\n` : ''
  const message = `commit refs/heads/${branch}\ncommitter Bench <bench@example.com> 1704067200 +0000\n`
  return `${message}data ${branch.length}\n${branch}\n${from}`
}

function writeFileCommand([path, text]) {
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
}

function runGit(cwd, args, input = []) {
  const { status, stderr } = spawnSync('git', args, { cwd, input: input.join('') })
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`)
}
