import type { Report } from '../../../src/model.js'
import { connectRegistries } from '../../../src/registries/registry.js'
import { makeProject, type Project } from '../project.js'

export const POLICY = '.github/holdout.yml'

/** A repository that keeps a reference in `deploy.yaml`, and no metrics. */
export interface ModelProject extends Project {
  /** Judges the change of the files from the first to the second state. */
  judge(base: Files, head: Files, environment: Readonly<Record<string, string>>): Promise<Report>
}

type Files = Readonly<Record<string, string>>

const DEFAULT = 'models:\n  - { name: fraud, file: deploy.yaml, key: model.uri }\n'

/** A project whose policy names the model of `deploy.yaml`. */
export function makeModelProject(policy = DEFAULT): ModelProject {
  const project = makeProject({ configured: false })
  project.write({ [POLICY]: policy, 'train.py': 'pass\n' })
  return {
    ...project,
    judge: async (before, after, environment) => {
      project.write(before)
      const base = project.commit('base')
      project.write(after)
      const head = project.commit('head')
      return project.check({ base, head, openRegistry: connectRegistries(environment) })
    },
  }
}

/** `deploy.yaml` with a reference. */
export function deploy(uri: string): Files {
  return { 'deploy.yaml': `replicas: 2\nmodel:\n  uri: ${JSON.stringify(uri)}\n` }
}
