import { groupBy } from '../../group-by.js'
import type { Pointer } from '../../model.js'
import { quoteWord } from '../../shell.js'

/** Data that a command names one by one; more are pulled as a whole. */
const MOST = 20

/** `dvc push data/train.csv.dvc -r myremote`, at the repository's root. */
export function writePush(pointer: Pointer, remote: string): string {
  return `dvc${inProject(pointer.project)} push ${quoteWord(targetOf(pointer))} -r ${quoteWord(remote)}`
}

/** `dvc pull data/train.csv.dvc model.pkl`: one command for each project. */
export function writePull(pointers: readonly Pointer[]): string {
  const projects = groupBy(pointers, ({ project }) => project)
  const commands = [...projects].map(([project, own]) => {
    const targets = [...new Set(own.map(targetOf))]
    const named = targets.length > MOST ? [] : targets.map(quoteWord)
    return [`dvc${inProject(project)} pull`, ...named].join(' ')
  })
  return commands.join(' && ')
}

function inProject(project: string): string {
  return project === '' ? '' : ` --cd ${quoteWord(project)}`
}

/** A `.dvc` file by its name, an output of a pipeline by its own; from its project's root. */
function targetOf({ place, path, project }: Pointer): string {
  const target = place.path.endsWith('.dvc') ? place.path : path
  const inside = project === '' ? target : target.slice(project.length + 1)
  return inside.startsWith('-') ? `./${inside}` : inside
}
