import { parseJson } from '../../src/documents/json.js'
import type { Parsed } from '../../src/documents/node.js'
import { parseYaml } from '../../src/documents/yaml.js'
import type { Extraction, Pointer } from '../../src/model.js'
import { extractDvcFile } from '../../src/pointers/dvc/dvc-file.js'
import { extractPipeline } from '../../src/pointers/dvc/pipeline.js'
import { wordProblem } from '../helpers/wording.js'

/** A `.dvc` file read by the YAML path. */
export function readDvcFile(text: string, path = 'data/x.dvc'): Extraction {
  return extractDvcFile({ path, oid: '', text }, '')
}

/** The only pointer of a `.dvc` file that has no problem. */
export function onlyPointer(text: string, path?: string): Pointer {
  const { pointers, problems } = readDvcFile(text, path)
  const [pointer] = pointers
  if (pointer === undefined || pointers.length > 1 || problems.length > 0) {
    throw new Error(`${pointers.length} pointers, and ${problems.map(wordProblem).join('; ')}`)
  }
  return pointer
}

/** A pipeline in a folder, read from its two files and from the others that its templates name, by their paths. */
export function readPipeline(
  yaml: string | undefined,
  lock?: string,
  folder = '',
  others: Readonly<Record<string, string>> = {},
): Extraction {
  const file = (name: string, text: string | undefined) => {
    const path = folder === '' ? name : `${folder}/${name}`
    return text === undefined ? undefined : { path, oid: '', text }
  }
  const [yamlFile, lockFile] = [file('dvc.yaml', yaml), file('dvc.lock', lock)]
  const asked = new Set<string>()
  for (;;) {
    const config = others['.dvc/config']
    const answer = extractPipeline({
      folder,
      project: '',
      documents: new Map([...asked].map((path) => [path, parseOther(path, others[path])])),
      ...(yamlFile === undefined ? {} : { yaml: yamlFile }),
      ...(lockFile === undefined ? {} : { lock: lockFile }),
      ...(asked.has('.dvc/config')
        ? { config: config === undefined ? null : { path: '.dvc/config', oid: '', text: config } }
        : {}),
    })
    if (!('wants' in answer)) return answer
    for (const path of answer.wants) asked.add(path)
  }
}

function parseOther(path: string, text: string | undefined): Parsed | undefined {
  if (text === undefined) return undefined
  return path.endsWith('.json') ? parseJson(text) : parseYaml(text)
}

/** The problems of an extraction as `file:line message`. */
export function problemsOf(extraction: Extraction): readonly string[] {
  return extraction.problems.map(wordProblem)
}
