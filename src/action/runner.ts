import type * as toolkit from '@actions/core'

/** The workflow runner, as far as a step speaks to it: the toolkit itself, or a test's stand-in. */
export type Runner = Pick<
  typeof toolkit,
  'setSecret' | 'setOutput' | 'info' | 'error' | 'warning' | 'notice' | 'startGroup' | 'endGroup'
> & {
  readonly summary: {
    addRaw(text: string): { write(): Promise<unknown> }
  }
}
