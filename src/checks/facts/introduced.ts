import type { GateChange } from '../contract.js'

/** The roots of the projects to which this pull request gives their first remote: base could read nothing of them. */
export function findIntroduced({ remotes }: GateChange): readonly string[] {
  return remotes.filter((change) => change.introduced).map(({ project }) => project)
}
