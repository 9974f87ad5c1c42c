import type { Place } from '../model.js'
import type { Repository } from '../ports.js'
import { readSources } from './sources.js'
import type { Trees } from './trees.js'

/** Workflow files that changed and name Holdout at base or head: whoever edits them can turn their check green. */
export async function findChangedWorkflows(repository: Repository, trees: Trees): Promise<readonly Place[]> {
  const paths = [...trees.changed].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  if (paths.length === 0) return []
  const [base, head] = await Promise.all([
    readSources(repository, trees.base, paths),
    readSources(repository, trees.head, paths),
  ])
  return paths.flatMap((path) => {
    const texts = [head.files.get(path)?.text, base.files.get(path)?.text]
    const line = texts.map((text) => lineOf(text)).find((found) => found !== undefined)
    return line === undefined ? [] : [{ path, line }]
  })
}

/** How a workflow runs Holdout: as an action, as a command, or by its bundle. The word alone is no sign: it names test data. */
const RUNS =
  /\buses:.*holdout|\bholdout(@\S+)?\s+(check|diff|overlap|replay|rollback|explain|init|demo)\b|\bholdout\/dist\//i

function lineOf(text: string | undefined): number | undefined {
  const index = text?.split('\n').findIndex((line) => RUNS.test(line)) ?? -1
  return index === -1 ? undefined : index + 1
}
