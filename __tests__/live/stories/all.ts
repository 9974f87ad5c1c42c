import type { Story } from './contract.js'
import { fileChanges } from './file-changes.js'
import { formats } from './formats.js'
import { founding } from './founding.js'
import { legacy } from './legacy.js'
import { legacyTemplates } from './legacy-templates.js'
import { oddNames } from './odd-names.js'
import { oneDirectory } from './one-directory.js'
import { pipeline } from './pipeline.js'
import { plainFormats } from './plain-formats.js'
import { subproject } from './subproject.js'
import { templates } from './templates.js'

export const stories: readonly Story[] = [
  fileChanges,
  formats,
  founding,
  legacy,
  legacyTemplates,
  oddNames,
  oneDirectory,
  pipeline,
  plainFormats,
  subproject,
  templates,
]
