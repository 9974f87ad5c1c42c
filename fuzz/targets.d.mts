/** One reader and the files that its inputs are made from. */
export interface Target {
  readonly name: string
  readonly corpus: readonly ReadonlyMap<string, Buffer>[]
  read(input: ReadonlyMap<string, Buffer>): Promise<void>
}

export function makeTargets(load: (path: string) => Promise<unknown>): Promise<readonly Target[]>
