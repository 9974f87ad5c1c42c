import { type MapNode, type Node, textOf } from '../../documents/node.js'
import { say } from '../../message.js'
import type { Extraction, NotChecked, Place } from '../../model.js'
import { EMPTY, mergeExtractions } from '../extraction.js'
import { locateInside } from './location.js'
import { DEFINE, type PipelineContext } from './stage.js'
import { parseTemplate } from './template.js'
import { fill } from './templating/fill.js'
import type { Planning } from './templating/stages.js'
import { readItems } from './values.js'

/** The metrics and params files that stand at the top of a `dvc.yaml`, beside its stages. */
export function readTopLevel(root: MapNode, context: PipelineContext, planning: Planning): Extraction {
  const parts = (['metrics', 'params'] as const).map((key): Extraction => {
    const items = readItems(root, key, context.file, (item) => item)
    const read = items.found.map((item) => readSource(key, item, context, planning))
    return {
      ...EMPTY,
      [key]: read.flatMap((part) => ('path' in part ? [part] : [])),
      problems: items.problems,
      notChecked: read.flatMap((part) => ('path' in part ? [] : [part])),
    }
  })
  return mergeExtractions(parts)
}

function readSource(
  key: string,
  item: Node,
  { folder, file }: PipelineContext,
  { globals: variables, budget }: Planning,
): { path: string; place: Place } | NotChecked {
  const written = textOf(item)
  const what = say`the entry ${written ?? ''} of ${[key]} in ${file}, line ${item.line}`
  const { text, unknown } = fill(parseTemplate(written ?? ''), { variables, budget })
  if (unknown !== undefined) return { what, reason: unknown.reason, remedy: DEFINE }
  const path = written === undefined ? undefined : locateInside(folder, text)
  if (path !== undefined) return { path, place: { path: file, line: item.line } }
  return {
    what,
    reason: say`it is no path inside the repository`,
    remedy: say`Write a path inside the repository, or name the file under ${[key]} in the policy.`,
  }
}
