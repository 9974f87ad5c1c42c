import type { Node } from '../../documents/node.js'
import { parseYaml } from '../../documents/yaml.js'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Shelf } from '../../ports.js'

/** The files of a store: their paths, and how to read them. */
export interface Folder {
  readonly root: string
  readonly store: readonly string[]
  readonly files: Shelf
}

/** Files of YAML by their paths. Throws `access` for one that is broken. */
export async function readMetas({ files }: Folder, paths: readonly string[]): Promise<ReadonlyMap<string, Node>> {
  const texts = await files.read(paths)
  return new Map(
    [...texts].map(([path, text]) => {
      const parsed = parseYaml(text)
      if (parsed.ok) return [path, parsed.root] as const
      throw new HoldoutError('access', say`${path} cannot be read: ${parsed.message}`, { remedy: parsed.remedy })
    }),
  )
}

/** `root/path`, or the path alone where the store is the root itself. */
export function join(root: string, path: string): string {
  return root === '' ? path : `${root}/${path}`
}

/** The error of a thing that the folder proves not to be there. */
export function absent({ root }: Folder, what: string): HoldoutError {
  return new HoldoutError('missing', say`the folder ${root || 'of MLflow'} holds nothing that ${what} stands for`, {
    remedy: say`Name a version that is there, or register it again.`,
  })
}
