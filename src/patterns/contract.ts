/** A pattern that cannot be read; its message completes "the pattern …" and quotes nothing of it. */
export class PatternError extends Error {}

/** True for the code of a character that fits. */
export type CharTest = (code: number) => boolean

/** A pattern, taken apart. */
export type PatternNode =
  | { readonly kind: 'char'; readonly test: CharTest }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly least: number; readonly most: number }
  | { readonly kind: 'capture'; readonly item: PatternNode }

/** One step of the machine; `to` are jumps relative to the step, the first preferred. */
export type Instruction =
  | { readonly kind: 'char'; readonly test: CharTest }
  | { readonly kind: 'start' | 'end' | 'match' }
  | { readonly kind: 'save'; readonly side: 'start' | 'end' }
  | { readonly kind: 'jump'; readonly to: readonly number[] }
