import { z } from 'zod'

/** A text with its meaning. */
export const text = (description: string) => z.string().describe(description)

/** A number of things. */
export const count = (description: string) => z.int().min(0).describe(description)

/** A value, or null where there is none: keys are never left out. */
export const maybe = <T extends z.ZodType>(type: T, description: string) => type.nullable().describe(description)

/** A text, or null. */
export const maybeText = (description: string) => maybe(z.string(), description)

/** The weight of a finding. */
export const level = z.enum(['error', 'warning', 'note'])
