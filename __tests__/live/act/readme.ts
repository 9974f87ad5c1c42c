import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A workflow file. */
export interface Workflow {
  readonly path: string
  readonly text: string
}

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8')

/** The workflows that the README gives to copy, letter for letter; the first line of each names its file. */
const WORKFLOWS: readonly Workflow[] = [
  ...readme.matchAll(/```yaml\n(# (\.github\/workflows\/\S+)\n[\s\S]*?)```/g),
].map(([, text = '', path = '']) => ({ path, text }))

/** The README's workflow in a file of this name. */
export function workflowOf(name: string): Workflow {
  const found = WORKFLOWS.find(({ path }) => path.endsWith(`/${name}`))
  if (found === undefined) throw new Error(`the README has no workflow ${name}`)
  return found
}

/** `OWNER/NAME@REF`, or a folder, of each action that a workflow uses. */
export function actionsOf({ text }: Workflow): readonly string[] {
  return [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action)
}
