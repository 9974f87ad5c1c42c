import { asMap, type MapNode } from '../../documents/node.js'
import { parseYaml } from '../../documents/yaml.js'
import { say } from '../../message.js'
import type { Digest, Extraction, Place, Pointer, Problem, SourceFile } from '../../model.js'
import { folderOf, joinInside } from '../../paths.js'
import { EMPTY, failureToProblem } from '../extraction.js'
import { readFlag, readMaps, readText } from './digest.js'
import { readEntry, toPointer } from './output.js'

/**
 * The form that `dvc add` writes for one output, with nothing in it that YAML could read in another way. Repositories
 * hold thousands of these; anything else takes the YAML parser. Both give the same pointer (a property test holds them
 * together).
 */
const CANONICAL =
  /^outs:\n- md5: ([0-9a-f]{32}(?:\.dir)?)\n(?: {2}size: (\d{1,15})\n)?(?: {2}nfiles: (\d{1,15})\n)?(?: {2}hash: (md5)\n)? {2}path: ([A-Za-z_][\w./-]*)\n(?: {2}hash: (md5)\n)?$/

/** Plain words that YAML does not read as text. */
const RESERVED = /^(?:null|true|false)$/i

/** The pointers of a `.dvc` file; absent: none. */
export function extractDvcFile(path: string, file: SourceFile | undefined, project: string): Extraction {
  if (file === undefined) return EMPTY
  const canonical = readCanonical(file, project)
  if (canonical !== undefined) return { ...EMPTY, pointers: [canonical] }
  const parsed = parseYaml(file.text)
  if (!parsed.ok) return { ...EMPTY, problems: [failureToProblem(path, parsed)] }
  const root = asMap(parsed.root)
  if (root === undefined || (!root.entries.has('outs') && !root.entries.has('cmd'))) {
    return { ...EMPTY, problems: [withoutOuts({ path, line: 1 })] }
  }
  return readOuts(root, path, project)
}

/** Reads the canonical form without a YAML parser; undefined when the text is any other. */
export function readCanonical(file: SourceFile, project: string): Pointer | undefined {
  const match = CANONICAL.exec(file.text)
  if (match === null) return undefined
  const [, md5 = '', size, files, hash, written = '', late] = match
  const path = joinInside(folderOf(file.path), written)
  if (path === undefined || RESERVED.test(written) || (hash !== undefined && late !== undefined)) return undefined
  const algorithm = (hash ?? late) === 'md5' ? 'md5' : 'md5-dos2unix'
  const digest: Digest = { algorithm, value: md5, covers: 'content' }
  return {
    format: 'dvc',
    path,
    directory: md5.endsWith('.dir') || files !== undefined,
    digest,
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(files === undefined ? {} : { files: Number(files) }),
    project,
    cached: true,
    role: 'data',
    place: { path: file.path, line: 2 },
    sources: [file.path],
  }
}

function readOuts(root: MapNode, file: string, project: string): Extraction {
  const folder = joinInside(folderOf(file), readText(root, 'wdir')?.text ?? '')
  if (folder === undefined) return { ...EMPTY, problems: [leavingFolder({ path: file, line: root.line })] }
  const pointers: Pointer[] = []
  const problems: Problem[] = []
  for (const node of readMaps(root, 'outs')) {
    const read = readEntry(node, { file, folder })
    if ('problem' in read) problems.push(read.problem)
    else {
      const remote = readText(node, 'remote')?.text.toLowerCase()
      const cached = readFlag(node, 'cache', true)
      const rest = { project, cached, role: 'data', sources: [file], ...(remote === undefined ? {} : { remote }) } as const
      pointers.push(toPointer(read.entry, rest))
    }
  }
  return { ...EMPTY, pointers, problems }
}

function withoutOuts(place: Place): Problem {
  return {
    place,
    message: say`the file lists no outs, so it points at nothing`,
    remedy: say`Restore it from an earlier commit, or write it again with ${'dvc add'}.`,
  }
}

function leavingFolder(place: Place): Problem {
  return {
    place,
    message: say`its wdir leads out of the repository`,
    remedy: say`Write a wdir inside the repository.`,
  }
}
