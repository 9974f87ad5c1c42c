import { asMap, type MapNode } from '../../documents/node.js'
import { parseYaml } from '../../documents/yaml.js'
import { say } from '../../message.js'
import type { Extraction, Place, Pointer, Problem, SourceFile } from '../../model.js'
import { folderOf, joinInside } from '../../paths.js'
import { EMPTY, failureToProblem } from '../extraction.js'
import { readFlag, readMaps, readText } from './digest.js'
import { readEntry, toPointer } from './output.js'

/** The pointers of a `.dvc` file of any form. */
export function extractDvcFile({ path, text }: SourceFile, project: string): Extraction {
  const parsed = parseYaml(text)
  if (!parsed.ok) return { ...EMPTY, problems: [failureToProblem(path, parsed)] }
  const root = asMap(parsed.root)
  if (root === undefined || (!root.entries.has('outs') && !root.entries.has('cmd'))) {
    return { ...EMPTY, problems: [withoutOuts({ path, line: 1 })] }
  }
  return readOuts(root, path, project)
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
