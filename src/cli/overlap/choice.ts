import { HoldoutError } from '../../errors.js'
import { counted, say } from '../../message.js'
import type { RowFile, RowSpec } from '../../rows/contract.js'
import { formatOf } from '../../rows/formats/registry.js'

/** The files of one side, and names of files in its folder that are not read. */
export interface Side {
  readonly files: readonly RowFile[]
  readonly others: readonly string[]
}

/** The files of a folder that have rows, told by their names. A folder of none is a mistake of the user. */
export function chooseRows(folder: string, paths: readonly string[], spec: RowSpec): readonly string[] {
  const chosen = paths.filter((path) => isRows(path, spec))
  if (chosen.length > 0) return chosen
  throw new HoldoutError(
    'usage',
    say`the folder ${folder} has no file of rows among ${counted(paths.length, 'file')}`,
    {
      remedy: say`Their names tell the format: ${'.csv'}, ${'.tsv'}, ${'.jsonl'}, ${'.parquet'}; or name it with ${'--format'}.`,
    },
  )
}

/** Text counts where lines are compared; beside tables it is a README. */
function isRows(path: string, { format, raw }: RowSpec): boolean {
  if (format !== undefined) return true
  const told = formatOf(path)
  return told !== undefined && (told !== 'text' || raw === true) && !(told === 'parquet' && raw === true)
}
