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

/** A pipeline in a folder, read from its two files. */
export function readPipeline(yaml: string | undefined, lock?: string, folder = ''): Extraction {
  const file = (name: string, text: string | undefined) => {
    const path = folder === '' ? name : `${folder}/${name}`
    return text === undefined ? undefined : { path, oid: '', text }
  }
  return extractPipeline(folder, '', file('dvc.yaml', yaml), file('dvc.lock', lock))
}

/** The problems of an extraction as `file:line message`. */
export function problemsOf(extraction: Extraction): readonly string[] {
  return extraction.problems.map(wordProblem)
}
