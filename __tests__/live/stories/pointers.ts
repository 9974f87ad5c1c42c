import type { Makers, Story } from './contract.js'
import { handWritten } from './hand-written.js'
import { ignored } from './ignored.js'
import { imports } from './imports.js'
import { insideNested, outsideNested } from './nested.js'
import { sections } from './sections.js'

/** Told twice, as two DVCs write and answer them. */
const told: readonly ((writer: keyof Makers) => Story)[] = [imports, outsideNested, insideNested, ignored]

/** What only pointer files can be asked: nothing of these has metrics or parameters. */
export const pointerStories: readonly Story[] = [
  ...told.map((tell) => tell('dvc')),
  ...told.map((tell) => tell('legacy')),
  handWritten,
  sections,
]
