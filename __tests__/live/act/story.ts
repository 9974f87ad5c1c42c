import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeProject, type Project } from '../../helpers/project.js'
import { pictures } from '../../helpers/remote.js'
import { makeFolder, openRepo, type TestRepo } from '../../helpers/repo.js'
import type { Workflow } from './readme.js'

const root = join(import.meta.dirname, '../../..')

/** The founding story as a code host keeps it: a target branch that went on, a pull request, and the merge of both. */
export interface HostedStory {
  readonly origin: TestRepo
  readonly base: string
  readonly head: string
  readonly merge: string
  /** A work tree of a commit with one workflow and no other: the runner would run them all. */
  workflowsAt(commit: string, workflow: Workflow): string
}

export interface StoryOptions {
  /** Files of the target branch, workflows among them. */
  readonly files: Readonly<Record<string, string>>
  /** Without the bleed and the drop. */
  readonly cured?: boolean
  /** What the pull request does besides; it gets the project and may write anything. */
  readonly attack?: (project: Project) => void
  /** True: the action stands in the repository itself, for `uses: ./`. */
  readonly vendored?: boolean
}

/** The name of the pull request's own file, and its content: neither may be found on the runner's disk. */
export const TRACE = { name: 'only-in-the-pull-request.txt', content: 'written-by-the-pull-request-alone' }

const train = pictures('a', 'b', 'c', 'd')
const metrics = (precision: number) => `{\n  "precision": ${precision}\n}\n`

export function makeHostedStory({ files, cured, attack, vendored }: StoryOptions): HostedStory {
  const project = makeProject()
  if (vendored === true) copyAction(project.dir)
  project.trackDirectory('data/train', train)
  project.trackDirectory('data/test', pictures('k', 'l', 'm'))
  project.write({ ...files, 'metrics.json': metrics(0.92) })
  project.commit('train')
  project.git('checkout', '--quiet', '-b', 'retrain')
  const bled = cured === true ? {} : { 'copy.png': pictures('k')['k.png'] ?? '' }
  project.trackDirectory('data/train', { ...train, ...pictures('e'), ...bled })
  project.write({ 'metrics.json': metrics(cured === true ? 0.93 : 0.88), [TRACE.name]: `${TRACE.content}\n` })
  attack?.(project)
  const head = project.commit('retrain')
  project.git('checkout', '--quiet', 'main')
  project.write({ 'notes.md': 'somebody else’s\n' })
  const base = project.commit('main goes on')
  project.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  project.git('checkout', '--quiet', '--detach')
  project.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'retrain')
  const merge = project.git('rev-parse', 'HEAD')
  return {
    origin: publish(project, { head, merge }),
    base,
    head,
    merge,
    workflowsAt: (commit, workflow) => checkOut(project, commit, workflow),
  }
}

/** Copies what a release of the action is made of: the runner copies the whole folder again for each job. */
export function copyAction(into: string): string {
  cpSync(join(root, 'dist/action'), join(into, 'dist/action'), { recursive: true })
  cpSync(join(root, 'action.yml'), join(into, 'action.yml'))
  return into
}

/** A bare remote that has the refs of a code host; the pull request's branch lies in a fork. */
function publish(project: Project, { head, merge }: { head: string; merge: string }): TestRepo {
  const folder = makeFolder()
  project.git('clone', '--quiet', '--bare', `file://${project.dir}`, folder)
  const origin = openRepo(folder)
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  origin.git('fetch', '--quiet', `file://${project.dir}`, `${merge}:refs/pull/7/merge`, `${head}:refs/pull/7/head`)
  origin.git('update-ref', '-d', 'refs/heads/retrain')
  return origin
}

function checkOut(project: Project, commit: string, { path, text }: Workflow): string {
  const folder = makeFolder()
  project.git('clone', '--quiet', '--no-checkout', `file://${project.dir}`, folder)
  const copy = openRepo(folder)
  copy.git('fetch', '--quiet', 'origin', commit)
  copy.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  rmSync(join(folder, '.github/workflows'), { recursive: true, force: true })
  copy.write({ [path]: text })
  // The runner takes the repository's name from here; nothing is asked of that host.
  copy.git('remote', 'set-url', 'origin', 'https://github.com/acme/fraud.git')
  return folder
}
