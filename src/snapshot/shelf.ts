import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Tree } from '../model.js'
import { isInside } from '../paths.js'
import type { Repository, Shelf } from '../ports.js'
import { readSources } from './sources.js'

/** The text files of one commit, as a registry that is kept in git reads them. */
export function makeShelf(repository: Repository, tree: Tree): Shelf {
  return {
    list: async (folder) => tree.all().flatMap(({ path }) => (isInside(path, folder) ? [path] : [])),
    read: async (paths) => {
      const { files, problems } = await readSources(repository, tree, paths)
      const problem = [...problems.values()][0]
      if (problem === undefined) return new Map([...files.values()].map(({ path, text }) => [path, text]))
      throw new HoldoutError('access', say`${problem.place.path} cannot be read: ${problem.message}`, problem)
    },
  }
}
