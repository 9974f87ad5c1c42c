import { styleText } from 'node:util'

export type Colour = 'red' | 'green' | 'yellow' | 'cyan' | 'gray' | 'bold'

/** Paints a piece of text, or leaves it as it is. */
export type Paint = (text: string, ...colours: readonly Colour[]) => string

/** A painter for a terminal with colours, or for one without. */
export function createPaint(colour: boolean): Paint {
  if (!colour) return (text) => text
  return (text, ...colours) => (text === '' ? '' : styleText([...colours], text, { validateStream: false }))
}
