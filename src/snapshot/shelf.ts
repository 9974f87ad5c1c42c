import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Tree } from '../model.js'
import { isInside } from '../paths.js'
import type { Repository, Shelf } from '../ports.js'
import { readSources } from './sources.js'

/** The text files of one commit, as a registry that is kept in git reads them. */
export function makeShelf(repository: Repository, tree: Tree): Shelf {
  return {
    list: (folder) => tree.all().flatMap(({ path }) => (isInside(path, folder) ? [path] : [])),
    read: async (path) => {
      const { files, problems } = await readSources(repository, tree, [path])
      const problem = problems.get(path)
      if (problem === undefined) return files.get(path)?.text
      throw new HoldoutError('access', say`${path} cannot be read: ${problem.message}`, problem)
    },
  }
}
