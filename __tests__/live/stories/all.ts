import type { Story } from './contract.js'
import { fileChanges } from './file-changes.js'
import { formats } from './formats.js'
import { founding } from './founding.js'
import { legacy } from './legacy.js'
import { oddNames } from './odd-names.js'
import { oneDirectory } from './one-directory.js'
import { pipeline } from './pipeline.js'
import { plainFormats } from './plain-formats.js'
import { subproject } from './subproject.js'

export const stories: readonly Story[] = [
  fileChanges,
  formats,
  founding,
  legacy,
  oddNames,
  oneDirectory,
  pipeline,
  plainFormats,
  subproject,
]
